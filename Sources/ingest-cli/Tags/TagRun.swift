internal import Files
internal import Pipeline
internal import TextAnalysis

/// One run of `tag`: every input to its tags or mentions.
///
/// No more than one sentence of columns, or one text, is in memory. What was written is passed on before the run
/// waits for input, so that another program can talk to it.
struct TagRun: ~Copyable {
    private let options: TagOptions
    private let writer: TagWriter
    private var standardOutput: TagOutput
    /// Nil where all goes to standard output.
    private var folder: TagFolder?
    private var isAtBoundary = true
    private var failureCount = 0

    /// - Throws: `FileError` of the output, `AnalysisError`.
    init(_ options: TagOptions) throws {
        let folder = try options.outputFolder.map { try TagFolder($0, inputs: options.inputs) }
        self.init(options, writer: try TagWriter(options), standardOutput: TagOutput(), folder: folder)
    }

    private init(
        _ options: TagOptions, writer: consuming TagWriter, standardOutput: consuming TagOutput, folder: TagFolder?
    ) {
        (self.options, self.folder) = (options, folder)
        self.writer = writer
        self.standardOutput = standardOutput
    }

    /// Reads all inputs. One that cannot be read is told of and passed over.
    ///
    /// - Returns: how many texts could not be read.
    /// - Throws: `FileError` of the output, `AnalysisError`.
    consuming func run() throws -> Int {
        for path in options.inputs {
            do {
                let input = try TagInput.opening(path, type: options.inputType)
                if folder == nil { try pass(input, of: path) } else { try store(input, of: path) }
            } catch let error as FileError where error.kind == .open || error.kind == .read {
                fail(error.description)
            } catch let error as UnreadableText {
                fail(error.message)
            }
        }
        try standardOutput.finish()
        return failureCount
    }

    /// Sentences of two inputs never become one: a blank line parts them where none stands.
    private mutating func pass(_ input: consuming TagInput, of path: String) throws {
        if !isAtBoundary { standardOutput.buffer.append(0x0A) }
        isAtBoundary = true
        let outcome = try writer.write(input, of: path, to: &standardOutput)
        isAtBoundary = outcome.isAtBoundary
        failureCount += outcome.failureCount
    }

    private mutating func store(_ input: consuming TagInput, of path: String) throws {
        let ending = input.type == .conll ? nil : options.format.ending
        guard let target = try folder?.path(for: path, ending: ending) else {
            throw UnreadableText(path, wouldReplace: path)
        }
        var output = try TagOutput(target)
        let outcome = try writer.write(input, of: path, to: &output)
        failureCount += outcome.failureCount
        try output.finish()
        if options.format == .brat, let text = outcome.text { try storeCopy(of: text, of: path) }
    }

    /// brat wants the text beside its annotations.
    private mutating func storeCopy(of text: String, of path: String) throws {
        guard let target = try folder?.path(for: path, ending: "txt") else { return }
        var copy = try TagOutput(target)
        copy.buffer += text.utf8
        try copy.finish()
    }

    private mutating func fail(_ message: String) {
        failureCount += 1
        Messages.write(message)
    }
}
