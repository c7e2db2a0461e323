internal import Files

/// Standard output, a line at a time.
enum FileHandleOutput {
    static func write(_ text: String) { try? FileDescriptor.standardOutput().write(Array(text.utf8)) }
}
