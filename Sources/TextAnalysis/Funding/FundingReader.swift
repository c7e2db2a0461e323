internal import Records

/// Ties sums, payers, receivers and purposes into funding statements.
///
/// Every sentence and table gives candidates (`Gift`); what other sentences say completes them; a weighted
/// score decides which are statements.
struct FundingReader {
    let text: TokenizedText
    let tables: [TextTable]
    let names: Names
    let actors: ActorResolver.Resolution
    let programs: ProgramResolver.Resolution
    let amounts: AmountReading
    let amountOfMention: [Int]
    let dates: DateReading
    private let bodies: PayerBodies
    private let instruments: InstrumentReader

    /// Statements below this confidence are candidates that lost.
    static let threshold = 0.5

    init(
        text: TokenizedText, tables: [TextTable], names: Names, actors: ActorResolver.Resolution,
        programs: ProgramResolver.Resolution,
        amounts: AmountReading, amountOfMention: [Int], dates: DateReading
    ) {
        (self.text, self.tables, self.names, self.actors, self.programs) = (text, tables, names, actors, programs)
        (self.amounts, self.amountOfMention, self.dates) = (amounts, amountOfMention, dates)
        bodies = PayerBodies(text: text, names: names, actors: actors)
        instruments = InstrumentReader(text: text)
    }

    func funding() -> [Analysis.Funding] { FundingSelection(gifts().compactMap(statement)).selected() }

    // MARK: Candidates

    private func gifts() -> [Gift] {
        let builder = ClauseBuilder(text: text, names: names, amounts: amounts)
        let context = GiftContext(text: text, bodies: bodies)
        let lines = Set(tables.flatMap(\.lines))
        var gifts: [Gift] = []
        for (index, sentence) in text.sentences.enumerated() where !lines.contains(index) {
            let previous = gifts.last
            let isBreakdown = previous.map { context.isBreakdown(sentence, of: $0) } ?? false
            guard builder.mayTellGift(sentence, isBreakdown: isBreakdown) else { continue }
            let found = GiftReader(text: text, names: names, clause: builder.clause(of: sentence), amounts: amounts)
                .gifts(isBreakdown: isBreakdown)
            gifts += found.map { context.continuing($0, from: previous) }
        }
        let rows = tables.flatMap(TableGifts(text: text, names: names, amounts: amounts).gifts)
        return rows + context.completed(gifts)
    }

    // MARK: Statements

    private func statement(_ gift: Gift) -> Analysis.Funding? {
        var gift = gift
        if let purpose = gift.purpose, programs.program(in: purpose) != nil { gift.features.insert(.program) }
        let confidence = FundingScorer.confidence(of: gift)
        guard confidence >= Self.threshold else { return nil }
        var funding = Analysis.Funding(
            instrument: instruments.instrument(
                of: gift, sum: gift.amount.map { amounts.mentions[$0].tokens }, payer: bodies.category(of: gift.funder)),
            status: StatusReader(text: text).status(of: gift), confidence: confidence,
            evidence: text.span(evidence(of: gift)), rule: gift.rule)
        funding.features = FundingScorer.explanation(of: gift)
        funding.funder = bodies.actor(of: gift.funder)
        if funding.funder == nil { funding.funderName = bodies.name(of: gift.funder) }
        funding.amount = gift.amount.map { amountOfMention[$0] }
        funding.equivalentAmounts = gift.equivalents.map { amountOfMention[$0] }
        funding.recipient = gift.recipient.flatMap(receiver)
        if case .actor(let actor)? = funding.recipient, actor == funding.funder { funding.recipient = nil }
        funding.program = program(of: gift)
        funding.purpose = gift.purpose.map(text.text)
        if funding.recipient == nil { funding.recipient = namedReceiver(gift) }
        funding.date =
            date(in: gift.unit) ?? gift.headings.reversed().lazy.compactMap(date).first
            ?? gift.caption.flatMap { gift.rule == "funding.table" ? date(in: $0) : nil }
        funding.context = gift.context.map(text.span)
        return funding
    }

    /// The sentence; of one without end, the words around the gift.
    private func evidence(of gift: Gift) -> Range<Int> {
        gift.sentence.count <= Self.longestEvidence ? gift.sentence : gift.surroundings
    }

    /// In tokens. A sentence of an article has fewer; a list without a full stop may have thousands.
    private static let longestEvidence = 300

    private func receiver(_ receiver: Gift.Receiver) -> Analysis.Recipient? {
        switch receiver {
        case .actor(let mention): actors.actorOfMention[mention].map { .actor($0) }
        case .place(let mention): .place(text.text(names.mentions[mention].range))
        case .group(let range): .group(text.text(range))
        }
    }

    /// "untuk Galeri Tenun Troso": a place or thing with a name of its own receives.
    private func namedReceiver(_ gift: Gift) -> Analysis.Recipient? {
        guard let purpose = gift.purpose, purpose.count > 1, purpose.lowerBound > 0,
            text.tokens[purpose.lowerBound - 1].isA(.function),
            purpose.allSatisfy({
                text.tokens[$0].isCapitalized && !text.tokens[$0].isA([.workNoun, .fundNoun, .programCue])
            })
        else { return nil }
        return .group(text.text(purpose))
    }

    private func program(of gift: Gift) -> Int? {
        if let program = gift.purpose.flatMap(programs.program(in:)) ?? programs.program(in: gift.unit) {
            return program
        }
        return gift.features.contains(.list) ? nil : programs.program(in: gift.surroundings)
    }

    /// The first date among some words. Mentions are in text order.
    private func date(in words: Range<Int>) -> String? {
        var (low, high) = (0, dates.mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if dates.mentions[middle].tokens.upperBound <= words.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < dates.mentions.count, dates.mentions[low].tokens.lowerBound < words.upperBound else {
            return nil
        }
        return dates.mentions[low].mention.date
    }
}
