internal import ArgumentParser
internal import Files
internal import Records
internal import Store
internal import TextAnalysis

struct QueryFundingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funding", abstract: "Who gave how much to whom for what, with the sentence that says so.")

    @OptionGroup var options: QueryOptions

    @Option(help: ArgumentHelp("Words of the funder's name or alias, or its identifier.", valueName: "name"))
    var funder: String?

    @Option(help: ArgumentHelp("Words of the receiver's name.", valueName: "name"))
    var recipient: String?

    @Option(help: ArgumentHelp("Words of the programme's name, or of the purpose.", valueName: "name"))
    var program: String?

    @Option(help: ArgumentHelp("Words of a place's name.", valueName: "name"))
    var place: String?

    @Option(help: "The form of the money.")
    var instrument: WordChoice<Instrument>?

    @Option(help: "How far it has come.")
    var status: WordChoice<FundingStatus>?

    @Option(help: ArgumentHelp("ISO 4217.", valueName: "code"))
    var currency: String?

    @Option(
        help: ArgumentHelp(
            "No smaller sums: \"1,5 miliar\" is in rupiah, \"USD 2 juta\" in dollars alone.", valueName: "sum"))
    var least: SumArgument?

    @Option(help: ArgumentHelp("No larger sums.", valueName: "sum"))
    var most: SumArgument?

    @Option(name: .customLong("from"), help: ArgumentHelp("Nothing before that day, month or year.", valueName: "date"))
    var start: String?

    @Option(help: ArgumentHelp("Nothing after that day, month or year.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Words of the publisher's name.", valueName: "name"))
    var publisher: String?

    @Option(help: ArgumentHelp("Nothing that is less sure, from 0 to 1.", valueName: "share"))
    var confidence: Double?

    @Option(help: ArgumentHelp("Words of the article, as SQLite's FTS5 takes them.", valueName: "words"))
    var text: String?

    @Option(help: "One row for each group, with count, sum and median.")
    var groupBy: FigureQuery.Group?

    @Option(help: "What comes first.")
    var sort: FigureQuery.Order = .amount

    @Option(help: ArgumentHelp("No more rows than so many.", valueName: "count"))
    var limit: Int?

    @Flag(help: "Print the sentence of each figure below it.")
    var evidence = false

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
        if let least, let most, least.currency != most.currency {
            throw ValidationError("--least and --most have to be in the same currency")
        }
        if evidence, groupBy != nil { throw ValidationError("--evidence is for figures, not for --group-by") }
    }

    private var query: FigureQuery {
        var query = FigureQuery()
        query.filter.funder = funder
        query.filter.recipient = recipient
        query.filter.program = program
        query.filter.place = place
        query.filter.instrument = instrument?.word.rawValue
        query.filter.status = status?.word.rawValue
        query.filter.currency = currency?.uppercased()
        query.filter.least = least?.value
        query.filter.most = most?.value
        query.filter.boundCurrency = (least ?? most).flatMap { $0.currency == "IDR" ? nil : $0.currency }
        query.filter.from = start
        query.filter.until = until
        query.filter.publisher = publisher
        query.filter.confidence = confidence
        query.filter.text = text
        (query.group, query.order, query.limit) = (groupBy, sort, limit)
        return query
    }

    func run() throws {
        try reportingFaults {
            let result = try RecordStore(reading: options.db).figures(query)
            if options.format == .table, groupBy == nil {
                let table = EvidenceTable(result, hasEvidence: evidence)
                try FileDescriptor.standardOutput().write(Array(table.text.utf8))
            } else {
                try options.write(result)
            }
        }
    }
}

/// A word of one of the contract's closed lists.
struct WordChoice<Word>: ExpressibleByArgument where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    var word: Word

    init?(argument: String) {
        guard let word = Word(rawValue: argument) else { return nil }
        self.word = word
    }

    static var allValueStrings: [String] { Word.allCases.map(\.rawValue) }
}

extension FigureQuery.Group: ExpressibleByArgument {}
extension FigureQuery.Order: ExpressibleByArgument {}

/// A sum as people write it, on the command line.
struct SumArgument: ExpressibleByArgument, Hashable {
    var value: Double
    var currency: String

    /// "1,5 miliar", "USD 2 juta", "1500000000"; in rupiah where no currency is named.
    init?(argument: String) {
        if let plain = ExactDecimal(digits: argument) {
            (value, currency) = (plain.approximation, "IDR")
            return
        }
        guard let reader = try? FigureReader() else { return nil }
        for text in [argument, "Rp \(argument)"] {
            let amounts = (try? reader.figures(in: text, kinds: .amounts))?.amounts ?? []
            guard amounts.count == 1, let amount = amounts.first, let value = amount.value else { continue }
            (self.value, currency) = (value.approximation, amount.currency)
            return
        }
        return nil
    }
}
