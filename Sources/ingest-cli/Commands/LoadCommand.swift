internal import ArgumentParser
internal import FoundationEssentials
internal import JSON
internal import Pipeline
internal import Records
internal import Store
internal import Threads

struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load records into an archive.",
        discussion: """
            Reads the records that extract wrote: files of JSON or JSON Lines, also compressed, folders of these, - for \
            JSON Lines on standard input. What the archive has already is passed over; a document that has changed \
            is a new revision, and the old one stays. A run that was ended in its midst is completed by the same \
            command.

            EXAMPLES
              ingest-cli load output --db archive.db
              ingest-cli load records/*.jsonl.gz --db archive.db
            """)

    @Argument(help: "Records: files, folders, or - for standard input.")
    var records: [String]

    @Option(help: ArgumentHelp("The archive, a database of SQLite; made where there is none.", valueName: "file"))
    var db: String

    @Flag(name: .shortAndLong, help: "No progress and no summary; failures are still told.")
    var quiet = false

    func run() throws {
        try reportingFaults {
            let store = try RecordStore(path: db)
            var run = try LoadRun(
                store, version: IngestCommand.version, source: records.joined(separator: " "),
                started: Date().formatted(.iso8601))
            var reader = StoredRecordReader(paths: records)
            var failures = 0
            var ticker = Ticker()
            while let entry = reader.next() {
                if let fault = try Self.load(entry, into: &run) {
                    failures += 1
                    Messages.write(fault)
                }
                if !quiet, ticker.isDue { Messages.write("\(run.summary.count) records loaded") }
            }
            try run.finish(ended: Date().formatted(.iso8601))
            if !quiet { Messages.writeRaw("\(run.summary.sentence) → \(db)\n") }
            if failures > 0 { throw ExitStatus.someDocumentFailed.code }
        }
    }

    /// - Returns: why the entry is no record, where it is none.
    private static func load(_ entry: StoredRecordReader.Entry, into run: inout LoadRun) throws -> String? {
        switch entry {
        case .failure(let message): return message
        case .record(let json):
            do {
                try run.add(try Record(json: json))
            } catch let fault as RecordFault {
                return "the record \(json["id"]?.string ?? "without id") is not loaded: \(fault)"
            }
            return nil
        }
    }
}

extension LoadSummary {
    /// "3 added, 1 revised, 20 as they were, 1 failed".
    var sentence: String {
        [(added, "added"), (revised, "revised"), (unchanged, "as they were"), (failed, "failed")]
            .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}

/// Says now and then that it is time to tell people something.
private struct Ticker {
    private var last = Clock.monotonicSeconds

    /// In seconds.
    private static let interval = 10.0

    var isDue: Bool {
        mutating get {
            let now = Clock.monotonicSeconds
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
    }
}
