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

    @Flag(help: "Print the sentence of each figure below it.")
    var evidence = false

    @Option(
        help: ArgumentHelp(
            """
            Draw the answer instead of printing it: bars for groups, a line for years, else who gives to whom. \
            FILE.svg, or FILE.html, which has the values as a table, too.
            """, valueName: "file"))
    var chart: String?

    @Option(help: ArgumentHelp("The chart's title.", valueName: "words"))
    var title: String?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
        if let chart, ChartFormat(ofPath: chart) == nil {
            throw ValidationError("--chart draws a file that ends with .svg or .html; \(chart) does not")
        }
        if chart != nil, evidence {
            throw ValidationError("--evidence is printed, --chart is drawn; leave one of them out")
        }
        if chart == nil, title != nil { throw ValidationError("--title is for --chart") }
        if chart != nil, limit == 0 { throw ValidationError("--limit of a chart is 1 or more") }
        if evidence, groupBy != nil { throw ValidationError("--evidence is for figures, not for --group-by") }
    }

    private var query: FigureQuery {
        var query = FigureQuery()
        query.filter = filter.filter
        (query.group, query.order, query.limit) = (groupBy, sort, limit)
        return query
    }

    func run() throws {
        try reportingFaults {
            let store = try RecordStore(reading: options.db)
            if let chart {
                try draw(chart, store)
                return
            }
            let result = try store.figures(query)
            if options.format == .table, groupBy == nil {
                let table = EvidenceTable(result, hasEvidence: evidence)
                try FileDescriptor.standardOutput().write(Array(table.text.utf8))
            } else {
                try options.write(result)
            }
        }
    }

    private func draw(_ path: String, _ store: RecordStore) throws {
        var chart = try FigureChart.chart(query, store: store, archive: FileSystem.name(of: options.db))
        if let title { chart.title = title }
        var file = try OutputFile(path)
        try file.write(Array((ChartFormat(ofPath: path) == .html ? chart.html : chart.svg).utf8))
        try file.finish()
    }
}

/// What a chart is written as.
private enum ChartFormat {
    case svg, html

    init?(ofPath path: String) {
        let lower = path.lowercased()
        guard lower.hasSuffix(".svg") || lower.hasSuffix(".html") else { return nil }
        self = lower.hasSuffix(".svg") ? .svg : .html
    }
}

extension FigureQuery.Group: ExpressibleByArgument {}
extension FigureQuery.Order: ExpressibleByArgument {}
