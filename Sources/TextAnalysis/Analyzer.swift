public import Records

/// What is known about a text before it is read.
public struct AnalysisContext: Hashable, Sendable {
    /// The day of publication: dates without a year and relative dates are settled from it.
    public var published: CalendarDate?
    public var title: String?
    /// Names that are not actors of the article: the outlet, its reporters.
    public var publisher: String?
    public var authors: [String]
    /// The year of the text's copyright line, where that line is no longer in the text: days without a year
    /// are of it when `published` is unknown.
    public var copyrightYear: Int?
    /// The text's tables, where it came with any; else they are looked for in its lines.
    public var tables: [Table]

    public init(
        published: CalendarDate? = nil, title: String? = nil, publisher: String? = nil,
        authors: [String] = [], copyrightYear: Int? = nil,
        tables: [Table] = []
    ) {
        (self.published, self.title, self.publisher, self.authors) = (published, title, publisher, authors)
        (self.copyrightYear, self.tables) = (copyrightYear, tables)
    }
}

/// Why a text could not be analysed. Only the machine's faults: ICU's data missing, no memory.
public struct AnalysisError: Error, Hashable, Sendable, CustomStringConvertible {
    public let detail: String

    package init(_ detail: String) { self.detail = detail }

    public var description: String { detail }
}

/// Reads who funds what out of Indonesian text. Owns ICU break iterators: one per worker.
public struct Analyzer: ~Copyable {
    private let tokenizer: Tokenizer
    private let names: NameReader
    private let programs: ProgramReader
    private let models: AnalysisModels
    private let leastConfidence: Double

    public init() throws(AnalysisError) {
        try self.init(models: .standard)
    }

    /// An analyzer with models of one's own, to measure how it reads what they were not trained on.
    ///
    /// - Parameter leastConfidence: of actors; with zero all candidates are given.
    @_spi(Training) public init(models: AnalysisModels, leastConfidence: Double = 0.5) throws(AnalysisError) {
        let tokenizer = try Tokenizer()
        self.init(tokenizer: tokenizer, models: models, leastConfidence: leastConfidence)
    }

    private init(tokenizer: consuming Tokenizer, models: AnalysisModels, leastConfidence: Double) {
        (self.models, self.leastConfidence) = (models, leastConfidence)
        self.tokenizer = tokenizer
        names = NameReader(tagger: models.tagger)
        programs = ProgramReader()
    }

    /// The tokens of a text, in order: what the rules read. For people who want to see why.
    public func tokens(in text: String) throws(AnalysisError) -> [Token] { try tokenizer.tokenize(text).tokens }

    func tokenized(_ text: String) throws(AnalysisError) -> TokenizedText { try tokenizer.tokenize(text) }

    /// The mentions of people, bodies and places, as an analysis of the text has them: its actors, programmes and
    /// figures take none away.
    func nameMentions(in text: TokenizedText) -> [Analysis.Mention] {
        names.names(in: text).mentions.map { Analysis.Mention($0, in: text) }
    }

    /// Paragraphs are parted by a blank line. Empty text gives an empty analysis.
    public func analyze(
        _ text: String, context: AnalysisContext = AnalysisContext()
    ) throws(AnalysisError) -> Analysis {
        try reading(of: text, context: context, isExplained: false).analysis
    }

    /// An analysis whose funding statements tell their evidence, and what else they might have been.
    public func explain(
        _ text: String, context: AnalysisContext = AnalysisContext()
    ) throws(AnalysisError) -> Analysis {
        try reading(of: text, context: context, isExplained: true).analysis
    }

    /// An analysis with everything that the reader of funding had to choose from.
    @_spi(Training) public func fundingChoices(
        in text: String, context: AnalysisContext = AnalysisContext()
    ) throws(AnalysisError) -> (analysis: Analysis, choices: [FundingChoices]) {
        let (analysis, scene) = try reading(of: text, context: context, isExplained: false)
        return (analysis, scene.candidates.indices.map { FundingChoices(scene: scene, index: $0) })
    }

    private func reading(
        of text: String, context: AnalysisContext, isExplained: Bool
    ) throws(AnalysisError) -> (analysis: Analysis, scene: FundingScene) {
        let text = try tokenizer.tokenize(text)
        let tables = TextTableReader(text: text).tables(context.tables)
        let amounts = AmountReader().read(text, tables: tables)
        let dates = DateReader().read(text, context: context)
        var names = self.names.names(in: text)
        var actors = ActorResolver(
            text: text, names: names, context: context, model: models.actors, leastConfidence: leastConfidence
        ).resolve()
        if let title = context.title {
            let title = try tokenizer.tokenize(title)
            actors.actors = TitleForms(
                text: text, names: names, title: title, titleNames: self.names.names(in: title)
            ).added(to: actors.actors)
        }
        names.weaken { index, _ in actors.actorOfMention[index] == nil }
        // What the tagger alone takes for a body does not stand against a programme's rule.
        let unowned = names.releasing { index, mention in
            actors.actorOfMention[index] == nil || (mention.isTaggedOnly && mention.kind == .body)
        }
        let named = self.programs.programs(in: text, tables: tables, names: unowned, amounts: amounts)
        actors.drop { actor in
            actor.mentions.allSatisfy { index in
                let mention = names.mentions[index]
                return mention.isTaggedOnly && named.contains { $0.range.overlaps(mention.range) }
            }
        }
        let programs = ProgramResolver(text: text).resolve(named)
        let (sums, sumOfMention) = amounts.distinct()
        let scene = FundingScene(
            text: text, tables: tables, names: names, actors: actors, programs: programs, amounts: amounts, sums: sums,
            sumOfMention: sumOfMention, title: context.title)
        let funding = FundingReader(scene: scene, dates: dates, models: models.funding, isExplained: isExplained)
            .reading()
        let numbers = NumberMentionFinder().mentions(
            in: text, besides: amounts, dates, tables: tables, names: names.mentions.map(\.range))
        let analysis = AnalysisAssembler(
            text: text, names: names, actors: actors, actorModel: models.actors, programs: programs,
            programMentions: named, amounts: amounts, sums: sums, dates: dates, numbers: numbers, funding: funding
        ).analysis()
        return (analysis, scene)
    }
}
