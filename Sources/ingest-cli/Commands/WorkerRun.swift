internal import Files
internal import Pipeline
internal import Records
internal import TextAnalysis

/// One run of `worker`: every frame of standard input to its record on standard output.
///
/// No more than one document is in memory. What was written is passed on before the run waits for input, so that
/// a sender may wait for the answer to one frame before it sends the next.
struct WorkerRun: ~Copyable {
    private let pipeline: Pipeline
    private let output = FileDescriptor.standardOutput()
    private var frames = FrameReader(FileStream(.standardInput()), name: "standard input")
    private var buffer: [UInt8] = []

    private static let bufferedByteCount = 1 << 16

    init() throws(AnalysisError) { pipeline = try Pipeline() }

    /// - Throws: `FileError`: of the output, and where the input is no sequence of frames; what came before is
    ///   answered.
    consuming func run() throws(FileError) {
        while true {
            if !frames.isNextBuffered { try flush() }
            guard let frame = try frames.next() else { return }
            answer(frame)
            if buffer.count > Self.bufferedByteCount { try flush() }
        }
    }

    private mutating func answer(_ frame: Frame) {
        if let document = SourceDocument(frame) {
            buffer += pipeline.record(of: document).json
        } else {
            buffer += Self.nothing
        }
        buffer.append(0x0A)
    }

    /// The answer to a frame that holds nothing to read.
    private static let nothing = Array("null".utf8)

    private mutating func flush() throws(FileError) {
        guard !buffer.isEmpty else { return }
        try output.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
