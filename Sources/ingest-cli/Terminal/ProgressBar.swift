internal import Files
internal import Pipeline

/// A bar on standard error that tells how far a run has come. Silent unless that is a terminal.
struct ProgressBar {
    private let total: Int
    private let isShown: Bool
    private var lastLine = ""

    private static let width = 30

    /// - Parameter total: the bytes to come; 0 when nobody knows.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && FileDescriptor.standardError().isTerminal
    }

    /// Draws, if anything would look different.
    mutating func update(byteCount: Int, documents: Int) {
        guard isShown else { return }
        let line = Self.line(byteCount: byteCount, total: total, documents: documents)
        guard line != lastLine else { return }
        lastLine = line
        Messages.writeRaw("\r\u{1B}[K" + line)
    }

    /// Clears the line, so that a message can stand there.
    mutating func clear() {
        guard isShown, !lastLine.isEmpty else { return }
        lastLine = ""
        Messages.writeRaw("\r\u{1B}[K")
    }

    static func line(byteCount: Int, total: Int, documents: Int) -> String {
        guard total > 0 else { return "\(documents) documents" }
        let fraction = min(1, Double(byteCount) / Double(total))
        let filled = Int(fraction * Double(width))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        return "\(bar) \(Int(fraction * 100)) %  \(documents) documents"
    }
}
