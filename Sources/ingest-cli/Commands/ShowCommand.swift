internal import ArgumentParser
internal import Files
internal import Pipeline

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print who funds what, as a table.",
        discussion: """
            Reads the records that extract wrote: files of JSON or JSON Lines, folders of these, - for \
            JSON Lines on standard input. "~" stands before a sum that is said to be rounded, ">=" and "<=" \
            before one that is a bound.

            EXAMPLES
              ingest-cli show output
              ingest-cli extract page.html -o - | ingest-cli show -
            """)

    @Argument(help: "Records: files, folders, or - for standard input.")
    var records: [String]

    func run() throws {
        var reader = StoredRecordReader(paths: records)
        var table = FundingTable()
        var (documents, failures) = (0, 0)
        while let entry = reader.next() {
            switch entry {
            case .record(let record):
                documents += 1
                table.add(record)
            case .failure(let message):
                failures += 1
                Messages.write(message)
            }
        }
        let lines = table.lines()
        try reportingFaults {
            try FileDescriptor.standardOutput().write(Array(lines.map { $0 + "\n" }.joined().utf8))
        }
        let nouns = (table.count == 1 ? "statement" : "statements", documents == 1 ? "document" : "documents")
        Messages.writeRaw("\(table.count) funding \(nouns.0) in \(documents) \(nouns.1)\n")
        if failures > 0 { throw ExitStatus.someDocumentFailed.code }
    }
}
