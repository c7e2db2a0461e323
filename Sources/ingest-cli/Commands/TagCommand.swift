internal import ArgumentParser

struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Tag names of people, bodies and places.",
        discussion: """
            Columns in (CoNLL): one word a line, a blank line between sentences. Each line comes back with its tag \
            behind it, as one more column: O, or B- and I- before PER, ORG, LOC (IOB2). The trained tagger reads \
            words alone; other columns, such as tags to compare with, are kept and not looked at. TABs part the \
            columns of a line that has any, else blanks do. Lines of "-DOCSTART-" get O; comments that start with \
            "# " before a sentence stay as they are. The word is in the first column; in CoNLL-U in the second, and \
            lines such as 7-8 and 7.1 get _.

            Plain text in: the mentions that the whole analysis finds, in the format that is asked for.
              conll   our words, each with its tag; a blank line between sentences
              jsonl   {"file","mentions":[{"type","text","start","end","rule"},...]}
              brat    standoff annotation: T1, type, start and end, words
            Offsets count Unicode scalars of the text, without the byte order mark that may open it.

            With --type auto, --format jsonl and brat make an input plain text. Else its ending tells (.conll, \
            .conllu, .conllup, .iob, .iob2, .bio, .tsv: columns), and then its first lines: columns where as good as \
            all of them have as many columns as the others, else plain text.

            Bytes that are no UTF-8 end their input with a message that says where; sentences before them are \
            printed, the next input follows, and the exit status is 1.

            EXAMPLES
              ingest-cli tag dev.conll | conlleval
              cut -f 1 gold.tsv | ingest-cli tag --only-tags | paste gold.tsv -
              ingest-cli tag --format jsonl article.txt
              ingest-cli tag --format brat texts/*.txt --output texts
            """)

    @OptionGroup var options: TagOptions

    func run() throws {
        let failures = try reportingFaults { try TagRun(options).run() }
        if failures > 0 { throw ExitStatus.someDocumentFailed.code }
    }
}

/// What `tag` is asked for.
struct TagOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Columns or plain text in UTF-8: files, or - for standard input.", valueName: "file"))
    var inputs = ["-"]

    @Option(help: "What the inputs are: columns (conll) or plain text.")
    var type: TagInputType = .auto

    @Option(help: "conll: a word a line. jsonl, brat: mentions of plain text.")
    var format: TagFormat = .conll

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            """
            A folder, which gets a file for each input: columns under their own name; of texts NAME.conll, \
            NAME.jsonl, or NAME.ann beside NAME.txt; - for standard output.
            """,
            valueName: "folder|-"))
    var output = "-"

    @Option(
        help: ArgumentHelp(
            "The column of the word, from 1. (default: 1; in CoNLL-U 2)", valueName: "number"))
    var column: Int?

    @Flag(help: "Of columns print the tags alone: a line for each line, empty where no word stands.")
    var onlyTags = false

    @Flag(help: "Of text also offices, programmes, sums, dates and numbers, in jsonl and brat; they may overlap.")
    var all = false

    @Flag(help: "Every line is a plain text of its own: one object with its line for each, also for an empty one.")
    var lines = false

    func validate() throws {
        if let column, column < 1 { throw ValidationError("--column has to be 1 or more") }
        if let textOption, let columnOption {
            throw ValidationError("\(columnOption) is for columns, \(textOption) for plain text; leave one of them out")
        }
        if all, format == .conll {
            throw ValidationError("--all needs --format jsonl or brat: what overlaps cannot be tags of words")
        }
        guard format == .brat else { return }
        if lines { throw ValidationError("--format brat has a file for each text; --lines goes with jsonl and conll") }
        if inputs.count > 1, outputFolder == nil {
            throw ValidationError("--format brat has a file for each text: name a folder for them with --output")
        }
    }

    /// The option that makes the inputs plain text.
    private var textOption: String? {
        if type == .text { return "--type text" }
        if format != .conll { return "--format \(format)" }
        return lines ? "--lines" : all ? "--all" : nil
    }

    /// The option that makes them columns.
    private var columnOption: String? {
        if type == .conll { return "--type conll" }
        return column != nil ? "--column" : onlyTags ? "--only-tags" : nil
    }

    var inputType: TagInputType { textOption != nil ? .text : columnOption != nil ? .conll : .auto }
    var outputFolder: String? { output == "-" ? nil : output }
    var columns: ColumnOptions { ColumnOptions(wordColumn: column, wantsOnlyTags: onlyTags) }
}
