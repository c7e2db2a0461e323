internal import ArgumentParser
internal import Charts
internal import Files
internal import Pipeline
internal import Store

struct QueryFundingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funding", abstract: "Who gave how much to whom for what, with the sentence that says so.")

    @OptionGroup var options: QueryOptions

    @OptionGroup(title: "Which figures") var filter: FigureFilterOptions

    @Option(help: "One row for each group, with count, sum and median.")
    var groupBy: FigureQuery.Group?

    @Option(help: "What comes first.")
    var sort: FigureQuery.Order = .amount

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int?

    @Flag(help: "Print the sentence of each figure below it, its telling words marked.")
    var evidence = false

    @Option(help: "Colours in --evidence. auto: on a terminal, unless NO_COLOR is set.")
    var color: ColorChoice = .auto

    @Option(
        help: ArgumentHelp(
            """
            Draw the answer instead of printing it: bars for groups, a line for years, else who gives to whom. \
            FILE.svg, or FILE.html, which has the values as a table, too.
            """, valueName: "file"))
    var chart: ChartFile?

    @Option(help: ArgumentHelp("The chart's title.", valueName: "words"))
    var title: String?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
        if chart != nil, evidence {
            throw ValidationError("--evidence is printed, --chart is drawn; leave one of them out")
        }
        if chart != nil, limit == 0 { throw ValidationError("--limit of a chart is 1 or more") }
        if chart == nil, title != nil { throw ValidationError("--title is for --chart") }
        if evidence, groupBy != nil { throw ValidationError("--evidence is for figures, not for --group-by") }
    }

    private var query: FigureQuery {
        var query = FigureQuery()
        query.filter = filter.filter
        (query.group, query.order, query.limit) = (groupBy, sort, limit)
        query.hasMarks = isEvidenceTable
        return query
    }

    private var isEvidenceTable: Bool { options.format == .table && groupBy == nil }

    func run() throws {
        try reportingFaults {
            let store = try RecordStore(reading: options.db)
            if let chart { return try draw(chart, store) }
            let result = try store.figures(query)
            guard isEvidenceTable else { return try options.write(result) }
            let output = FileDescriptor.standardOutput()
            let style = TextStyle(isColored: color.isOn(onTerminal: output.isTerminal))
            let table = EvidenceTable(result, hasEvidence: evidence, numbers: options.numbers, style: style)
            try output.write(Array(table.text.utf8))
        }
    }

    private func draw(_ target: ChartFile, _ store: RecordStore) throws {
        var chart = try FigureChart.chart(query, store: store, archive: FileSystem.name(of: options.db))
        if let title { chart.title = title }
        var file = try OutputFile(target.path)
        try file.write(Array((target.isPage ? chart.html : chart.svg).utf8))
        try file.finish()
    }
}

/// Where a chart goes; the ending says as what.
struct ChartFile: ExpressibleByArgument {
    var path: String
    /// Whether it is HTML, else SVG.
    var isPage: Bool

    init?(argument: String) {
        let lower = argument.lowercased()
        guard lower.hasSuffix(".svg") || lower.hasSuffix(".html") else { return nil }
        (path, isPage) = (argument, lower.hasSuffix(".html"))
    }
}

extension FigureQuery.Group: ExpressibleByArgument {}
extension FigureQuery.Order: ExpressibleByArgument {}
