internal import Files
internal import Pipeline

/// One opened input of `tag`, with what it turned out to be.
struct TagInput: ~Copyable {
    /// `conll` or `text`.
    let type: TagInputType
    /// As people are told.
    let name: String
    private let file: FileDescriptor
    /// What was read to find out the type.
    private let head: [UInt8]

    /// - Parameter type: `auto` to go by the ending, then by the first bytes.
    static func opening(_ path: String, type: TagInputType) throws(FileError) -> TagInput {
        let file = path == "-" ? FileDescriptor.standardInput() : try FileDescriptor.reading(path)
        let name = path == "-" ? "standard input" : path
        if let known = type == .auto ? TagInputType(ofPath: path) : type {
            return TagInput(type: known, name: name, file: file, head: [])
        }
        var head: [UInt8] = []
        var isWhole = false
        while head.count < TagInputType.sniffedByteCount, !isWhole {
            isWhole = try file.read(into: &head, limit: TagInputType.sniffedByteCount) == 0
        }
        let type = TagInputType(sniffing: head, isWhole: isWhole)
        return TagInput(type: type, name: name, file: file, head: head)
    }

    private init(type: TagInputType, name: String, file: consuming FileDescriptor, head: [UInt8]) {
        (self.type, self.name, self.head) = (type, name, head)
        self.file = file
    }

    consuming func lines() -> LineReader {
        LineReader(FileStream(file), buffered: head, maximumLineBytes: DocumentLimits().documentBytes)
    }

    /// All of it as one text, without the byte order mark that may open it.
    ///
    /// - Throws: `FileError`; `UnreadableText` where it is too large or no UTF-8.
    consuming func text() throws -> String {
        let name = name
        var bytes = head
        while try file.read(into: &bytes, limit: 1 << 18) > 0 {
            if bytes.count > DocumentLimits().documentBytes { throw UnreadableText(tooLarge: name) }
        }
        return try Self.text(of: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, name)
    }

    /// - Parameter line: of the first byte.
    static func text(of bytes: [UInt8], _ name: String, line: Int = 1) throws(UnreadableText) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let fault = UnreadableText.firstFault(in: bytes) ?? 0
        let before = bytes[..<fault]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let number = line + before.count { $0 == 0x0A }
        throw UnreadableText(name, line: number, byte: fault - start, value: bytes[fault])
    }
}
