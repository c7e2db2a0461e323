internal import Files

/// Reads documents out of JSON Lines, one a line. In memory is one line.
final class JSONLinesSource: DocumentSource {
    private var lines: LineReader
    private let uri: String
    private var isBroken = false

    init(_ lines: consuming LineReader, uri: String) {
        self.lines = lines
        self.uri = uri
    }

    var place: InputPosition.Place {
        InputPosition.Place(item: lines.lineNumber, base: lines.byteOffset)
    }

    var byteCount: Int { lines.byteOffset }

    func next() -> PendingDocument? {
        guard !isBroken else { return nil }
        do {
            guard let line = try lines.next() else { return nil }
            return PendingDocument(content: .line(line, uri: uri), byteCount: line.bytes.count)
        } catch {
            isBroken = true
            let failure = SourceDocument(failure: .unreadable, error.description, uri: uri)
            return PendingDocument(content: .ready(failure), byteCount: 0)
        }
    }
}
