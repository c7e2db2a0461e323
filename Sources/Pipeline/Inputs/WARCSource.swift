internal import Archives
internal import Files

/// Reads documents out of a web archive, a page or text of each record that has one. In memory is one record.
final class WARCSource: DocumentSource {
    private let reader: WARCReader
    private let uri: String
    private let readByteCount: () -> Int
    private var isBroken = false
    /// Records that were passed over since the last document, by why.
    private var skipped: [String: Int] = [:]

    /// - Parameter stream: the file from `place.base` on.
    init(
        _ stream: any ByteStream, uri: String, limits: DocumentLimits, at place: InputPosition.Place,
        byteCount: @escaping () -> Int
    ) throws(FileError) {
        reader = try WARCReader(
            stream, path: uri, at: StreamPlace(base: place.base, skipped: place.skipped),
            blockLimit: limits.documentBytes)
        self.uri = uri
        readByteCount = byteCount
    }

    var place: InputPosition.Place {
        let place = reader.place
        return InputPosition.Place(base: place.base, skipped: place.skipped)
    }

    var byteCount: Int { readByteCount() }

    var hasEnded: Bool { isBroken }

    func next() -> PendingDocument? {
        while !isBroken {
            do {
                switch try reader.next() {
                case .record(let record)?:
                    return pending(.webRecord(record, uri: uri), byteCount: record.block.count)
                case .skipped?:
                    skipped[WebPage.Reason.notAPage.rawValue, default: 0] += 1
                case .failure(let failure)?:
                    return pending(.ready(SourceDocument(failure, of: uri)), byteCount: 0)
                case nil:
                    isBroken = true
                    return skipped.isEmpty ? nil : pending(.nothing, byteCount: 0)
                }
            } catch {
                isBroken = true
                return pending(
                    .ready(SourceDocument(failure: FailureCode(error), error.description, uri: uri)), byteCount: 0)
            }
        }
        return nil
    }

    private func pending(_ content: PendingDocument.Content, byteCount: Int) -> PendingDocument {
        defer { skipped = [:] }
        return PendingDocument(content: content, byteCount: byteCount, skipped: skipped)
    }
}
