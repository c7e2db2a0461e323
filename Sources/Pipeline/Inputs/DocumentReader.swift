internal import Files
internal import Ingest
internal import Records

/// Gives the documents of a plan one after the other, reading each when it is asked for.
///
/// What cannot be read is a document too, with a failure in place of a page. A JSON Lines file is
/// streamed: no more than one line of it is in memory.
package struct DocumentReader: ~Copyable {
    /// A document larger than this is refused unread: 64 MiB, some hundred times the largest news page.
    package static let maximumDocumentBytes = 64 << 20

    private let inputs: [InputPlan.Input]
    private let maximumDocumentBytes: Int
    private var position = 0
    private var lines: JSONLinesReader?
    private var finishedByteCount = 0
    private var lineByteCount = 0

    package init(_ plan: InputPlan, maximumDocumentBytes: Int = DocumentReader.maximumDocumentBytes) {
        (self.inputs, self.maximumDocumentBytes) = (plan.inputs, maximumDocumentBytes)
    }

    /// How many bytes of the plan's files lie behind us.
    package var byteCount: Int { finishedByteCount + lineByteCount }

    /// The next document; nil after the last.
    package mutating func next() -> SourceDocument? {
        while true {
            if let document = nextLine() { return document }
            guard position < inputs.count else { return nil }
            position += 1
            if let document = open(inputs[position - 1]) { return document }
        }
    }

    private mutating func nextLine() -> SourceDocument? {
        guard var reader = lines.take() else { return nil }
        let document = reader.next()
        lineByteCount = reader.byteOffset
        if document != nil {
            lines = consume reader
        } else {
            finishedByteCount += lineByteCount
            lineByteCount = 0
        }
        return document
    }

    /// The input's only document; nil for JSON Lines, which `lines` then holds.
    private mutating func open(_ input: InputPlan.Input) -> SourceDocument? {
        switch input {
        case .failure(let path, let code, let message):
            return SourceDocument(failure: code, message, uri: path)
        case .file(let path, let type, let size):
            if type != .jsonl { finishedByteCount += size }
            return read(path, type: type, expecting: size)
        case .stream(let path, let type):
            return read(path, type: type, expecting: 0)
        }
    }

    private mutating func read(_ path: String, type: InputType?, expecting size: Int) -> SourceDocument? {
        do {
            let file = path == "-" ? FileDescriptor.standardInput() : try FileDescriptor.reading(path)
            var bytes: [UInt8] = []
            while type == nil, bytes.count < InputType.sniffedByteCount {
                if try file.read(into: &bytes, limit: InputType.sniffedByteCount) == 0 { break }
            }
            let type = type ?? InputType(sniffing: bytes)
            if type == .jsonl {
                let reader = LineReader(FileStream(file), buffered: bytes, maximumLineBytes: maximumDocumentBytes)
                lines = JSONLinesReader(reader, uri: path)
                return nil
            }
            return try wholeDocument(file, bytes, type: type, expecting: size, uri: path)
        } catch {
            return SourceDocument(failure: .unreadable, error.description, uri: path)
        }
    }

    private func wholeDocument(
        _ file: borrowing FileDescriptor, _ begun: [UInt8], type: InputType, expecting size: Int, uri: String
    ) throws(FileError) -> SourceDocument {
        var bytes = begun
        // One byte more than the file had when it was looked at: its end shows without a second chunk.
        var limit = min(max(size + 1, 65_536), maximumDocumentBytes + 1)
        while bytes.count <= maximumDocumentBytes, try file.read(into: &bytes, limit: limit) > 0 { limit = 1 << 18 }
        guard bytes.count <= maximumDocumentBytes else {
            let message = "\(uri) is larger than \(maximumDocumentBytes) bytes, the limit for one document"
            return SourceDocument(failure: .inputTooLarge, message, uri: uri)
        }
        return SourceDocument(bytes: bytes, type: type == .html ? .html : .plainText, uri: uri)
    }
}
