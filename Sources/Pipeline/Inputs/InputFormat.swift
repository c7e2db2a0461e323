/// How an input is to be read: what it holds, and how that is compressed.
package struct InputFormat: Hashable, Sendable {
    package var type: InputType
    package var compression: Compression?

    /// By the ending that tells it.
    package enum Compression: String, Hashable, Sendable, CaseIterable {
        case gzip = "gz"
        case bzip2 = "bz2"
        case xz
        case zstandard = "zst"
    }

    package init(_ type: InputType, _ compression: Compression? = nil) {
        (self.type, self.compression) = (type, compression)
    }

    /// The format that a file's ending tells; nil for an ending that is not ours.
    ///
    /// - Parameter type: what the caller says it is; the ending then tells how it is compressed.
    package init?(ofPath path: String, type: InputType? = nil) {
        let name = path.split(separator: "/").last ?? ""
        let compression = Self.ending(of: name).flatMap { Compression(rawValue: $0) }
        let inner = compression == nil ? name : name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
        guard let type = type ?? Self.ending(of: inner).flatMap({ InputType(ending: $0) }) else { return nil }
        self.init(type, compression)
    }

    package static let endings =
        ".html, .htm, .xhtml, .txt, .jsonl, .ndjson, .warc, .wet, .tar, .tgz, .zip, also with .gz, .bz2, .xz, .zst"

    /// The format that the first bytes tell for certain; nil for text, of which `InputType.init(sniffing:)` says more.
    init?(magicOf head: [UInt8]) {
        if head.starts(with: Array("WARC/1.".utf8)) {
            self.init(.warc)
        } else if head.starts(with: [0x1F, 0x8B]) {
            self.init(.text, .gzip)
        } else if head.starts(with: Array("PK\u{3}\u{4}".utf8)) || Self.isTar(head)
            || Self.libraryMagics.contains(where: head.starts(with:))
        {
            self.init(.archive)
        } else {
            return nil
        }
    }

    private static func isTar(_ head: [UInt8]) -> Bool { head.dropFirst(257).starts(with: Array("ustar".utf8)) }

    /// bzip2, xz, zstd: as pipes most often tar archives.
    private static let libraryMagics: [[UInt8]] = [
        Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
    ]

    /// What stands behind a name's last point, in lower case; nil where nothing stands before it.
    private static func ending(of name: Substring) -> String? {
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
        return name[name.index(after: point)...].lowercased()
    }
}
