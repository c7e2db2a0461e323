internal import Files

/// Reads documents out of JSON Lines, one a line. In memory is one line.
final class JSONLinesSource: DocumentSource {
    private var lines: LineReader
    private let uri: String
    private let readByteCount: () -> Int
    private let resynchronize: () throws(FileError) -> Bool
    private var isBroken = false
    /// How often reading went on behind damage.
    private var damageCount: Int

    /// - Parameters:
    ///   - damageCount: how much damage lies behind already.
    ///   - byteCount: how many bytes of the file lie behind.
    ///   - resynchronize: goes on behind damage; false where nothing follows.
    init(
        _ lines: consuming LineReader, uri: String, damageCount: Int, byteCount: @escaping () -> Int,
        resynchronize: @escaping () throws(FileError) -> Bool
    ) {
        self.lines = lines
        self.uri = uri
        self.damageCount = damageCount
        readByteCount = byteCount
        self.resynchronize = resynchronize
    }

    var place: InputPosition.Place {
        InputPosition.Place(item: lines.lineNumber, base: lines.byteOffset, skipped: damageCount)
    }

    var byteCount: Int { readByteCount() }

    var hasEnded: Bool { isBroken }

    func next() -> PendingDocument? {
        guard !isBroken else { return nil }
        do {
            guard let line = try lines.next() else { return nil }
            return PendingDocument(content: .line(line, uri: uri), byteCount: line.bytes.count)
        } catch {
            // The line that the damage cut off is lost; whole ones may follow.
            lines.dropUnread()
            isBroken = error.kind != .damaged || (try? resynchronize()) != true
            damageCount += 1
            let failure = SourceDocument(failure: FailureCode(error), error.description, uri: uri)
            return PendingDocument(content: .ready(failure), byteCount: 0)
        }
    }
}
