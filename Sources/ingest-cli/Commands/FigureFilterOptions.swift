internal import ArgumentParser
internal import Records
internal import Store
internal import TextAnalysis

/// Which figures of an archive are asked for.
struct FigureFilterOptions: ParsableArguments {
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

    func validate() throws {
        if let least, let most, least.currency != most.currency {
            throw ValidationError("--least and --most have to be in the same currency")
        }
    }

    var filter: FigureFilter {
        var filter = FigureFilter()
        filter.funder = funder
        filter.recipient = recipient
        filter.program = program
        filter.place = place
        filter.instrument = instrument?.word.rawValue
        filter.status = status?.word.rawValue
        filter.currency = currency?.uppercased()
        filter.least = least?.value
        filter.most = most?.value
        filter.boundCurrency = (least ?? most).flatMap { $0.currency == "IDR" ? nil : $0.currency }
        filter.from = start
        filter.until = until
        filter.publisher = publisher
        filter.confidence = confidence
        filter.text = text
        return filter
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
