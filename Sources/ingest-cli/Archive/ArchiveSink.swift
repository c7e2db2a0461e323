internal import Files
internal import FoundationEssentials
internal import JSON
internal import Pipeline
internal import Records
internal import Store

/// Records into an archive, for `extract --db`.
struct ArchiveSink: RecordSink, ~Copyable {
    private var run: LoadRun
    private let path: String

    /// - Throws: `StoreError`.
    init(_ path: String, source: String) throws {
        self.path = path
        run = try LoadRun(
            try RecordStore(path: path), version: IngestCommand.version, source: source,
            started: Date().formatted(.iso8601))
    }

    mutating func write(_ record: Product) throws(FileError) {
        do {
            try run.add(try Record(json: try JSONParser.parse(record.json)))
        } catch {
            throw fault(error)
        }
    }

    /// What is loaded is whole, and loading it again adds nothing.
    mutating func checkpoint(isLast: Bool) throws(FileError) -> SinkState? {
        do {
            try run.flush()
        } catch {
            throw fault(error)
        }
        return SinkState()
    }

    mutating func finish() throws(FileError) -> [OutputPart] {
        do {
            try run.finish(ended: Date().formatted(.iso8601))
        } catch {
            throw fault(error)
        }
        return []
    }

    private func fault(_ error: any Error) -> FileError {
        FileError(kind: .write, path: path, reason: (error as? StoreError)?.reason ?? "\(error)")
    }
}
