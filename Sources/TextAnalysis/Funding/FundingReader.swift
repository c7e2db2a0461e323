internal import Records

/// Ties sums, payers, receivers and purposes into funding statements.
///
/// Every sum, and every sentence with words of giving, is a candidate. A trained model says whether anybody gives it,
/// and who (decision 17); others choose the receiver, the purpose, the form and how far it has come.
struct FundingReader {
    let scene: FundingScene
    let dates: DateReading
    let models: FundingModels
    /// Whether the names of evidence are kept.
    var isExplained = false

    private var text: TokenizedText { scene.text }

    /// Statements below this confidence are candidates that lost: they are likelier wrong than right.
    static let threshold = 0.5

    struct Reading {
        var funding: [Analysis.Funding] = []
        /// Candidates that lost, with who was the likeliest to pay.
        var rejected: [Analysis.Funding] = []
    }

    func reading() -> Reading {
        let statements = scene.candidates.indices.compactMap(statement)
        let isLikely = statements.map { $0.confidence >= Self.threshold }
        var reading = Reading()
        reading.funding = FundingSelection(zip(statements, isLikely).filter(\.1).map { finished($0.0) }).selected()
        reading.rejected = zip(statements, isLikely).filter { !$0.1 }.map { $0.0.funding }
        return reading
    }

    // MARK: Payers

    /// A candidate with the likeliest payer.
    private struct Statement {
        var funding: Analysis.Funding
        var candidate: Int
        var payer: PayerOptions.Option
        var confidence: Double { funding.confidence }
    }

    private func statement(_ index: Int) -> Statement? {
        let candidate = scene.candidates[index]
        let kind: FundingModels.Kind = candidate.gift.amount == nil ? .helpPayer : .sumPayer
        let choice = PayerOptions(scene: scene, isNamed: isExplained).choice(of: index)
        let options = choice.options
        let chances = models[kind].probabilities(options.map(\.evidence), shared: choice.shared, mayBeNone: true)
        let order = options.indices
            .filter { kind == .sumPayer || options[$0].key != .nobody }
            .sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
        guard let best = order.first else { return nil }
        var funding = Analysis.Funding(
            instrument: .other, status: .stated, confidence: (chances[best] * 100).rounded() / 100,
            evidence: text.span(evidence(of: candidate.gift)), rule: candidate.gift.rule)
        set(options[best], in: &funding)
        funding.amount = candidate.gift.amount.map { scene.sumOfMention[$0] }
        funding.equivalentAmounts = candidate.gift.equivalents.map { scene.sumOfMention[$0] }
        funding.alternatives = order.dropFirst().prefix(3).compactMap { alternative(options[$0], chances[$0]) }
        funding.features = models[kind].explanation(of: options[best].evidence, choice.shared)
        return Statement(funding: funding, candidate: index, payer: options[best])
    }

    private func set(_ payer: PayerOptions.Option, in funding: inout Analysis.Funding) {
        switch payer.key {
        case .actor(let actor): funding.funder = actor
        case .name(let name):
            funding.funderName = payer.kind.group == .government ? payer.tokens.map(text.text) ?? name : name
        case .nobody: break
        }
        funding.words.funder = payer.tokens.map(text.span)
    }

    private func alternative(_ option: PayerOptions.Option, _ chance: Double) -> Analysis.Funding.Alternative? {
        let chance = (chance * 100).rounded() / 100
        guard chance >= 0.01 else { return nil }
        switch option.key {
        case .actor(let actor): return .init(funder: actor, funderName: nil, chance: chance)
        case .name(let name): return .init(funder: nil, funderName: name, chance: chance)
        case .nobody: return .init(funder: nil, funderName: nil, chance: chance)
        }
    }

    /// The sentence; of one without end, the words around the gift.
    private func evidence(of gift: Gift) -> Range<Int> {
        gift.sentence.count <= Self.longestEvidence ? gift.sentence : gift.surroundings
    }

    /// In tokens. A sentence of an article has fewer; a list without a full stop may have thousands.
    private static let longestEvidence = 300

    // MARK: The rest

    private func finished(_ statement: Statement) -> Analysis.Funding {
        let candidate = scene.candidates[statement.candidate]
        var funding = statement.funding
        setReceiver(of: statement, in: &funding)
        let purposes = PurposeOptions(scene: scene, isNamed: isExplained)
        let phrases = purposes.phrases(of: statement.candidate)
        if let phrase = likely(phrases, \.evidence, .phrase) {
            funding.purpose = text.text(phrase.tokens)
            funding.words.purpose = text.span(phrase.tokens)
        }
        if let program = likely(purposes.programs(of: statement.candidate), \.evidence, .program) {
            funding.program = program.program
            funding.words.program = text.span(program.tokens)
        }
        let forms = FormOptions(scene: scene, isNamed: isExplained)
        let instruments = forms.instruments(of: statement.candidate, payer: statement.payer)
        funding.instrument = best(instruments, \.evidence, .instrument)?.value ?? .other
        funding.status =
            StatusReader(text: text).statusOfRow(candidate.gift)
            ?? best(forms.statuses(of: statement.candidate), \.evidence, .status)?.value ?? .stated
        funding.date = date(of: candidate.gift)
        funding.context = context(of: candidate.gift, statement.payer)
        return funding
    }

    private func setReceiver(of statement: Statement, in funding: inout Analysis.Funding) {
        let options = ReceiverOptions(scene: scene, isNamed: isExplained)
            .options(of: statement.candidate, payer: statement.payer)
        guard let receiver = likely(options, \.evidence, .receiver) else { return }
        funding.recipient = receiver.receiver
        funding.words.recipient = receiver.tokens.map(text.span)
    }

    /// The likeliest option; nil where none is likely.
    private func likely<Option>(
        _ options: [Option], _ evidence: (Option) -> Evidence, _ kind: FundingModels.Kind
    ) -> Option? {
        let chances = models[kind].probabilities(options.map(evidence), mayBeNone: true)
        guard let best = options.indices.max(by: { (chances[$0], $1) < (chances[$1], $0) }),
            chances[best] >= (kind == .program ? Self.leastChanceOfProgram : Self.leastChance)
        else { return nil }
        return options[best]
    }

    /// How likely a receiver or a purpose has to be to be told. Chosen on gold/dev.
    private static let leastChance = 0.25
    /// A programme may be named far from the gift. Chosen on the corpus.
    private static let leastChanceOfProgram = 0.4

    /// The likeliest option.
    private func best<Option>(
        _ options: [Option], _ evidence: (Option) -> Evidence, _ kind: FundingModels.Kind
    ) -> Option? {
        let model = models[kind]
        var best: (option: Option, score: Double)?
        for option in options {
            let score = model.score(evidence(option))
            if score > best?.score ?? -.infinity { best = (option, score) }
        }
        return best?.option
    }

    /// Words outside the evidence that the statement rests on: a table's headings, the payer's name.
    private func context(of gift: Gift, _ payer: PayerOptions.Option) -> [TextSpan] {
        var ranges = gift.context
        let evidence = evidence(of: gift)
        if let tokens = payer.tokens, !evidence.overlaps(tokens), !ranges.contains(where: { $0.overlaps(tokens) }) {
            ranges.append(tokens)
        }
        return ranges.sorted { $0.lowerBound < $1.lowerBound }.map(text.span)
    }

    // MARK: Dates

    private func date(of gift: Gift) -> String? {
        date(in: gift.unit) ?? gift.year.map(String.init) ?? gift.headings.reversed().lazy.compactMap(date).first
            ?? gift.caption.flatMap { gift.rule == "funding.table" ? date(in: $0) : nil }
    }

    /// The first date among some words. Mentions are in text order.
    private func date(in words: Range<Int>) -> String? {
        let first = dates.mentions.partitioningIndex { $0.tokens.upperBound > words.lowerBound }
        guard first < dates.mentions.count, dates.mentions[first].tokens.lowerBound < words.upperBound else {
            return nil
        }
        return dates.mentions[first].mention.date
    }
}
