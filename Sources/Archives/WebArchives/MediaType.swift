/// What a Content-Type says: "text/html; charset=utf-8".
struct MediaType: Hashable, Sendable {
    /// In small letters, without parameters; empty where nothing sensible was said.
    var name: String
    var charset: String?

    init(_ text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        name = parts.first.map { String($0).trimmedASCII.lowercased() } ?? ""
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmedASCII }
            guard sides.count == 2, sides[0].lowercased() == "charset", charset == nil else { continue }
            let value = sides[1].filter { $0 != "\"" && $0 != "'" }.trimmedASCII
            if !value.isEmpty { charset = value }
        }
    }

    var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

    /// Whether the first tag of a page that says nothing about itself is one of HTML's, within its first KB.
    static func looksLikeHTML(_ body: ArraySlice<UInt8>) -> Bool {
        var rest = body.prefix(1 << 10)
        while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(tag + 1)...]
            let name = rest.prefix { ASCII.isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) }
            if ASCII.matches(rest.prefix(8), "!doctype") {
                return ASCII.matches(rest.dropFirst(8).drop(while: ASCII.isSpace).prefix(4), "html")
            }
            // Comments, processing instructions and lone brackets say nothing yet.
            if !name.isEmpty { return firstTags.contains(String(decoding: name, as: UTF8.self).lowercased()) }
        }
        return false
    }

    /// What pages without a document type begin with.
    private static let firstTags: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "noscript", "header", "main",
        "article", "section", "nav", "div", "span", "p", "a", "b", "br", "center", "font", "h1", "h2", "h3", "table",
        "ul", "ol", "img", "iframe", "form",
    ]
}
