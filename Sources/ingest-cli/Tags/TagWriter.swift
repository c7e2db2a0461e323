internal import Files
internal import JSON
internal import Pipeline
internal import Records
internal import TextAnalysis

/// Writes the tags or mentions of one input after the other.
struct TagWriter: ~Copyable {
    private let options: TagOptions
    private let finder: NameFinder

    init(_ options: TagOptions) throws(AnalysisError) {
        self.options = options
        finder = try NameFinder()
    }

    /// What became of an input.
    struct Outcome {
        /// How many lines of it could not be read.
        var failureCount = 0
        /// The text, where the whole input was one.
        var text: String?
        /// Whether the next input may follow in the same output: a blank line is the last.
        var isAtBoundary = true
    }

    /// - Throws: `FileError`; `UnreadableText` where the input cannot be read on.
    func write(
        _ input: consuming TagInput, of path: String, to output: inout TagOutput
    ) throws -> Outcome {
        if input.type == .conll { return try writeColumns(input, to: &output) }
        if options.lines { return try writeLines(input, of: path, to: &output) }
        let text = try input.text()
        try write(text, of: path, line: nil, to: &output)
        return Outcome(text: text)
    }

    private func writeColumns(_ input: consuming TagInput, to output: inout TagOutput) throws -> Outcome {
        var tagger = ColumnTagger(name: input.name, options: options.columns)
        var lines = input.lines()
        while true {
            if !lines.isNextBuffered { try output.flush() }
            guard let line = try lines.nextLine() else { break }
            try tagger.take(line, finder: finder, output: &output.buffer)
            try output.flushIfFull()
        }
        try tagger.finish(finder: finder, output: &output.buffer)
        return Outcome(isAtBoundary: tagger.isAtBoundary)
    }

    // MARK: Plain text

    private func writeLines(
        _ input: consuming TagInput, of path: String, to output: inout TagOutput
    ) throws -> Outcome {
        var outcome = Outcome()
        let name = input.name
        var lines = input.lines()
        while true {
            if !lines.isNextBuffered { try output.flush() }
            guard let line = try lines.nextLine() else { return outcome }
            do {
                if line.isTooLong { throw UnreadableText(tooLarge: name, line: line.number) }
                let text = try TagInput.text(of: line.bytes, name, line: line.number)
                try write(text, of: path, line: line.number, to: &output)
            } catch let error as UnreadableText {
                outcome.failureCount += 1
                Messages.write(error.message)
                writeFailure(error, of: path, line: line.number, to: &output)
            }
        }
    }

    private func write(_ text: String, of path: String, line: Int?, to output: inout TagOutput) throws {
        if options.format == .conll {
            try MentionText.writeColumns(text, finder: finder, to: &output.buffer)
        } else {
            let mentions = try options.all ? finder.mentions(in: text) : finder.names(in: text)
            let found = MentionText(text, mentions)
            if options.format == .brat {
                found.writeBrat(to: &output.buffer)
            } else {
                writeObject(of: path, line: line, to: &output) { found.writeMembers(to: &$0) }
            }
        }
        try output.flushIfFull()
    }

    private func writeFailure(_ failure: UnreadableText, of path: String, line: Int, to output: inout TagOutput) {
        guard options.format == .jsonl else { return }
        writeObject(of: path, line: line, to: &output) { json in
            json.key("error")
            json.object {
                $0.member("code", failure.code.rawValue)
                $0.member("message", failure.message)
            }
        }
    }

    private func writeObject(
        of path: String, line: Int?, to output: inout TagOutput, _ members: (inout JSONWriter) -> Void
    ) {
        var json = JSONWriter(reserving: 512)
        json.object { json in
            json.member("file", path)
            if let line { json.member("line", line) }
            members(&json)
        }
        output.buffer += json.bytes
        output.buffer.append(0x0A)
    }
}
