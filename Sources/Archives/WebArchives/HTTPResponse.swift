/// An HTTP response as a web archive keeps it (RFC 9112): status line, header, body.
///
/// Read as crawlers write them: LF alone, folded lines, no words after the status, no blank line before a page.
struct HTTPResponse: Hashable, Sendable {
    var status: Int
    var fields: HeaderFields
    /// As it was sent, or as the crawler left it: chunked and compressed, or not any more.
    var body: ArraySlice<UInt8>
    var remarks: [String] = []

    /// Longer headers are no headers.
    private static let headerLimit = 1 << 18

    /// - Returns: nil where `block` does not begin with a status line, or its header does not end.
    init?(_ block: ArraySlice<UInt8>) {
        let line = block.prefix(1 << 12).prefix { $0 != ASCII.lineFeed }
        let words = line.split(maxSplits: 2, whereSeparator: ASCII.isSpace)
        guard words.count > 1, words[0].starts(with: "HTTP".utf8),
            let status = Int(String(decoding: words[1], as: UTF8.self)),
            (100...999).contains(status)
        else { return nil }
        self.status = status
        let rest = block[min(line.endIndex + 1, block.endIndex)...]
        guard let header = Self.header(of: rest) else { return nil }
        fields = HeaderFields(rest[..<header.end])
        body = rest[header.body...]
        if !header.hasBlankLine { remarks.append("no blank line ends the HTTP header") }
    }

    /// Where the header ends and the body begins: behind a blank line, before a line that begins with a tag, or at the
    /// end of it all.
    private static func header(of rest: ArraySlice<UInt8>) -> (end: Int, body: Int, hasBlankLine: Bool)? {
        let searched = rest.prefix(headerLimit)
        var start = searched.startIndex
        while start < searched.endIndex {
            let end = searched[start...].firstIndex(of: ASCII.lineFeed) ?? searched.endIndex
            let line = searched[start..<end]
            if line.isEmpty || line.elementsEqual([ASCII.carriageReturn]) {
                return end < searched.endIndex ? (start, end + 1, true) : (start, end, true)
            }
            if line.first == UInt8(ascii: "<") { return (start, start, false) }
            start = min(end + 1, searched.endIndex)
        }
        return searched.count < rest.count ? nil : (rest.endIndex, rest.endIndex, false)
    }
}
