internal import ArgumentParser
internal import Files
internal import Pipeline
internal import Records

/// One stage of the way from page to record.
enum Stage: String, ExpressibleByArgument, CaseIterable {
    case article, tokens, mentions, actors, funding
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what each stage finds in a document, and by which rule.",
        discussion: """
            Offsets are those of the record: Unicode scalars into the article's text.

            EXAMPLES
              ingest-cli explain page.html
              ingest-cli explain page.html --stage funding
              ingest-cli explain page.html --color always | less -R
            """)

    @Argument(help: "A file, or - for standard input. Of JSON Lines, every line is explained.")
    var file: String

    @Option(help: "One stage alone. (default: all of them)")
    var stage: Stage?

    @Option(help: "What the input is, whatever its ending.")
    var type: InputTypeChoice = .auto

    @Option(help: "Colours. auto: on a terminal, unless NO_COLOR is set.")
    var color: ColorChoice = .auto

    func run() throws {
        let failures = try reportingFaults {
            let output = FileDescriptor.standardOutput()
            let style = TextStyle(isColored: color.isOn(onTerminal: output.isTerminal))
            let stages = stage.map { [$0] } ?? Stage.allCases
            return try explain(stages, style, to: output)
        }
        if failures > 0 { throw ExitStatus.someDocumentFailed.code }
    }

    /// Explains every document of the input.
    ///
    /// - Returns: how many could not be read.
    private func explain(
        _ stages: [Stage], _ style: TextStyle, to output: borrowing FileDescriptor
    ) throws -> Int {
        let pipeline = try Pipeline(isExplained: true)
        var reader = try DocumentReader(InputPlan(paths: [file], type: type.type))
        var failures = 0
        while let opened = reader.next()?.open() {
            guard case .document(let document) = opened else { continue }
            var watch = StageTimes.Watch()
            switch pipeline.outcome(of: document, watch: &watch) {
            case .read(let reading):
                let explanation = Explanation(reading, style)
                try output.write(Array((explanation.text(of: stages)).utf8))
            case .unread(let record):
                failures += 1
                if case .failure(let failure) = record.outcome { Messages.write(failure.message) }
            }
        }
        return failures
    }
}
