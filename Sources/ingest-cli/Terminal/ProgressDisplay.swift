internal import Files
internal import Pipeline
internal import Threads

/// Tells on standard error how far a run has come: a bar that is drawn over itself on a terminal, now and then a plain line
/// in a log.
struct ProgressDisplay {
    private let isTerminal: Bool
    private let isQuiet: Bool
    private let inputSize: InputSize
    private let start = Clock.monotonicSeconds
    private var last: Double
    private var isDrawn = false
    /// The bytes that lay behind when this process began.
    private var startByteCount: Int?

    /// In seconds.
    private static let terminalInterval = 0.2
    private static let logInterval = 30.0

    init(plan: InputPlan, isQuiet: Bool) {
        isTerminal = FileDescriptor.standardError().isTerminal
        self.isQuiet = isQuiet
        inputSize = InputSize(of: plan, isWanted: !isQuiet && isTerminal)
        last = start
    }

    /// Draws, if it is time.
    mutating func update(_ progress: ExtractionRun.Progress) {
        guard !isQuiet else { return }
        if startByteCount == nil { startByteCount = progress.inputByteCount }
        let now = Clock.monotonicSeconds
        guard now - last >= (isTerminal ? Self.terminalInterval : Self.logInterval) else { return }
        last = now
        let line = ProgressLine(
            summary: progress.summary, byteCount: progress.inputByteCount, total: inputSize.byteCount,
            bytesPerSecond: Double(progress.inputByteCount - (startByteCount ?? 0)) / max(now - start, 0.001))
        if isTerminal {
            isDrawn = true
            Messages.writeRaw("\r\u{1B}[K" + line.text)
        } else {
            Messages.write(line.text)
        }
    }

    /// Clears the line, so that a message can stand there.
    mutating func clear() {
        guard isDrawn else { return }
        isDrawn = false
        Messages.writeRaw("\r\u{1B}[K")
    }
}

/// How far a run is, in a line.
struct ProgressLine: Hashable {
    var summary: RunSummary
    var byteCount: Int
    /// Nil when nobody knows.
    var total: Int?
    var bytesPerSecond: Double

    private static let width = 20

    var text: String {
        var parts = ["\(summary.met) documents", "\(Self.tenths(bytesPerSecond / 1e6)) MB/s"]
        if summary.errors > 0 { parts.append("\(summary.errors) failed") }
        guard let total, total > 0 else { return parts.joined(separator: ", ") }
        let fraction = min(1, Double(byteCount) / Double(total))
        let filled = Int(fraction * Double(Self.width))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        if bytesPerSecond > 0 { parts.append(Self.duration(Double(total - byteCount) / bytesPerSecond) + " left") }
        return "\(bar) \(Int(fraction * 100)) %  \(parts.joined(separator: ", "))"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    static func duration(_ seconds: Double) -> String {
        let seconds = Int(max(0, seconds).rounded(.up))
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3_600 { return "\(seconds / 60) min" }
        return "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
    }
}
