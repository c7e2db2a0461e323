internal import Files
internal import Records

/// Reads documents out of JSON Lines, one a line.
struct JSONLinesReader: ~Copyable {
    private var lines: LineReader
    private let uri: String
    private var isBroken = false

    init(_ lines: consuming LineReader, uri: String) {
        self.lines = lines
        self.uri = uri
    }

    var byteOffset: Int { lines.byteOffset }

    /// The next line's document; nil at the end of the file, or after it could not be read any further.
    mutating func next() -> SourceDocument? {
        guard !isBroken else { return nil }
        do {
            return try lines.next().map { SourceDocument($0, of: uri) }
        } catch {
            isBroken = true
            return SourceDocument(failure: .unreadable, error.description, uri: uri)
        }
    }
}
