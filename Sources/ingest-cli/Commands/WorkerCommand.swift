internal import ArgumentParser

struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Answer each frame of standard input with a record.",
        discussion: """
            For other programs, which start it once and send it documents: frames on standard input, a line of JSON \
            with the record on standard output for each, in order, at once. The records are those of extract.

            A frame is four bytes of length, little-endian, then a header, which is a JSON object that a line feed \
            ends, then raw bytes. The header names "type" (html, text, json, warc, failure) and "uri". docs/worker.md \
            has the rest, and an example.

            A document that cannot be read is a record that says why. A frame that is cut off or too long ends the \
            worker with status 65; the end of its input with 0.

            EXAMPLES
              ingest-cli worker < frames > records.jsonl
            """)

    func run() throws { try reportingFaults { try WorkerRun().run() } }
}
