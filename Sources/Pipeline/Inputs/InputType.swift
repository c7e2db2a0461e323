/// What an input's bytes hold.
package enum InputType: String, Hashable, Sendable, CaseIterable {
    case html, text
    /// JSON Lines: one object a line, each a document.
    case jsonl
    /// Records of a web archive (ISO 28500), WET among them.
    case warc
    /// Members of a tar or zip archive.
    case archive

    /// Whether an input of this type is a document as a whole.
    package var isOneDocument: Bool { self == .html || self == .text }

    /// The type that a file's ending tells, given in lower case without its point; nil for one that is not ours.
    package init?(ending: String) {
        switch ending {
        case "html", "htm", "xhtml": self = .html
        case "txt": self = .text
        case "jsonl", "ndjson": self = .jsonl
        case "warc", "wet": self = .warc
        case "tar", "tgz", "tbz2", "txz", "tzst", "zip": self = .archive
        default: return nil
        }
    }

    /// The type that the first bytes of an input without a name tell: an object's brace makes it JSON
    /// Lines, a known tag HTML, anything else is text.
    ///
    /// Zero bytes are passed over, so that UTF-16 is told apart like any other text.
    package init(sniffing bytes: [UInt8]) {
        let start = bytes.prefix(Self.sniffedByteCount).filter { $0 != 0 }
        let first = start.first { !Self.isSpaceOrMark($0) }
        if first == UInt8(ascii: "{") {
            self = .jsonl
        } else {
            self = Self.hasTag(start) ? .html : .text
        }
    }

    package static let sniffedByteCount = 4_096

    private static func isSpaceOrMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
        case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: true
        default: false
        }
    }

    private static func hasTag(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && tags.contains(tagName(after: $0, in: bytes)) }
    }

    /// The name of the tag that opens or closes there, in lower case; empty where none stands.
    private static func tagName(after opening: Int, in bytes: [UInt8]) -> String {
        var name = bytes[(opening + 1)...].prefix(10)
        if name.first == UInt8(ascii: "/") { name.removeFirst() }
        if name.starts(with: Array("!--".utf8)) { return "!--" }
        let end = name.firstIndex { isSpaceOrMark($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
        guard let end else { return "" }
        return String(decoding: name[..<end], as: UTF8.self).lowercased()
    }

    private static let tags: Set<String> = [
        "!--", "!doctype", "a", "article", "b", "body", "br", "div", "h1", "h2", "h3", "head", "html", "img", "li",
        "link", "main", "meta", "ol", "p", "script", "section", "span", "strong", "style", "table", "td", "title",
        "tr", "ul",
    ]
}
