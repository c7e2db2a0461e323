internal import Files
internal import Pipeline

/// What the tool says to people, on standard error. Nothing is done about a standard error that is gone.
enum Messages {
    static func write(_ text: String) {
        try? FileDescriptor.standardError().write(Array("ingest-cli: \(text)\n".utf8))
    }

    static func writeRaw(_ text: String) {
        try? FileDescriptor.standardError().write(Array(text.utf8))
    }
}
