internal import Records

/// Ties sums, payers, receivers and purposes into funding statements.
struct FundingReader {
    let text: TokenizedText
    let names: Names
    let actors: ActorResolver.Resolution
    let programs: ProgramResolver.Resolution
    let amounts: AmountReading
    let amountOfMention: [Int]
    let dates: DateReading

    /// Statements below this confidence are candidates that lost.
    static let threshold = 0.5

    func funding() -> [Analysis.Funding] {
        let statements = gifts().compactMap(statement)
        return FundingSelection(statements).selected()
    }

    // MARK: Candidates

    private func gifts() -> [Gift] {
        let builder = ClauseBuilder(text: text, names: names, amounts: amounts)
        let tables = TextTable.tables(in: text)
        var gifts: [Gift] = []
        for sentence in text.sentences where !tables.contains(where: { $0.tokens.overlaps(sentence) }) {
            let clause = builder.clause(of: sentence)
            let found = GiftReader(text: text, names: names, clause: clause, amounts: amounts).gifts()
            gifts += found.map { inheriting($0, from: gifts.last, clause: clause) }
        }
        let cells = TableGifts(text: text, names: names, amounts: amounts)
        return tables.flatMap(cells.gifts) + gifts.indices.map { withPayerOfText(gifts[$0], before: gifts[..<$0], among: gifts) }
    }

    /// A sum whose payer goes unsaid is the payer's whom the sentences before spoke of, or the only one's of
    /// the text.
    private func withPayerOfText(_ gift: Gift, before: ArraySlice<Gift>, among gifts: [Gift]) -> Gift {
        var gift = gift
        if gift.recipient == nil { gift.recipient = receiverOfText(gift, before: before) }
        guard gift.funder == nil, gift.amount != nil, !gift.features.contains(.unknownPayer),
            !gift.features.isDisjoint(with: [.fundNoun, .givingVerb, .passiveVerb])
        else { return gift }
        let near = before.last { isActor($0.funder) && isNear($0.sentence, gift.sentence) }?.funder
        let payers = gifts.compactMap(\.funder).filter(isActor)
        let only = Set(payers.map(actor)).count == 1 ? payers.first : nil
        guard let funder = near ?? only else { return gift }
        gift.funder = funder
        gift.features.insert(.funderInherited)
        return gift
    }

    /// The body or place that the sentences before gave to, when this one does not say.
    private func receiverOfText(_ gift: Gift, before: ArraySlice<Gift>) -> Gift.Receiver? {
        let near = before.last { other in
            other.sentence != gift.sentence && isNear(other.sentence, gift.sentence) && other.recipient != nil && !isSame(other.recipient, gift.funder)
        }?.recipient
        if case .group? = near { return nil }
        return near
    }

    private func isSame(_ receiver: Gift.Receiver?, _ payer: Gift.Payer?) -> Bool {
        guard case .actor(let receiver)? = receiver, case .actor(let payer)? = payer else { return false }
        return actors.actorOfMention[receiver] == actors.actorOfMention[payer]
    }

    private func isNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        text.sentenceIndex(ofToken: second.lowerBound) - text.sentenceIndex(ofToken: first.lowerBound) <= 3
    }

    private func isActor(_ payer: Gift.Payer?) -> Bool {
        if case .actor = payer { true } else { false }
    }

    private func actor(_ payer: Gift.Payer) -> Int? {
        guard case .actor(let mention) = payer else { return nil }
        return organization(behind: mention) ?? actors.actorOfMention[mention]
    }

    /// "Rinciannya, SD Rp 32 miliar": a breakdown's payer is the whole's; so is "bantuan tersebut"'s.
    private func inheriting(_ gift: Gift, from previous: Gift?, clause: Clause) -> Gift {
        guard let previous, gift.amount != nil, isContinuation(clause.sentence) else { return gift }
        var gift = gift
        gift.features.insert(.breakdown)
        if gift.funder == nil, let funder = previous.funder {
            gift.funder = funder
            gift.features.insert(.funderInherited)
        }
        if gift.recipient == nil { gift.recipient = previous.recipient }
        if gift.purpose == nil { gift.purpose = previous.purpose }
        return gift
    }

    private func isContinuation(_ sentence: Range<Int>) -> Bool {
        let head = sentence.prefix(8).map { text.text($0).lowercased() }
        if sentence.contains(where: { Self.shares.contains(text.tokens[$0].word) }) { return true }
        if let first = head.first(where: { $0.first?.isLetter ?? false }), Self.breakdowns.contains(first) {
            return true
        }
        return zip(head, head.dropFirst()).contains {
            Self.funds.contains($0) && ["tersebut", "itu", "ini"].contains($1)
        }
    }

    private static let shares = Set(["antaranya", "diantaranya", "sisanya"].map { Lexicon.shared.id($0) }.filter(\.isKnown))
    private static let breakdowns: Set<String> = [
        "rinciannya", "rincian", "rincinya", "yakni", "terdiri", "antara", "rincianya", "perinciannya",
    ]
    private static let funds: Set<String> = [
        "bantuan", "dana", "anggaran", "hibah", "pinjaman", "uang", "donasi", "jumlah", "program",
    ]

    // MARK: Statements

    private func statement(_ gift: Gift) -> Analysis.Funding? {
        var gift = gift
        if let purpose = gift.purpose, programs.program(in: purpose) != nil { gift.features.insert(.program) }
        let confidence = FundingScorer.confidence(of: gift)
        guard confidence >= Self.threshold else { return nil }
        var funding = Analysis.Funding(
            instrument: instrument(of: gift),
            status: StatusReader(text: text).status(of: gift), confidence: confidence,
            evidence: text.span(gift.sentence), rule: gift.rule)
        fillPayer(&funding, gift)
        funding.amount = gift.amount.map { amountOfMention[$0] }
        funding.equivalentAmounts = gift.equivalents.map { amountOfMention[$0] }
        funding.recipient = gift.recipient.flatMap(receiver)
        funding.program =
            gift.purpose.flatMap(programs.program(in:)) ?? programs.program(in: gift.unit)
            ?? (gift.features.contains(.list) ? nil : programs.program(in: gift.sentence))
        funding.purpose = gift.purpose.map(text.text)
        funding.date = dates.mentions.first { gift.unit.overlaps($0.tokens) }?.mention.date
        if case .actor(let funder)? = funding.recipient, funder == funding.funder { funding.recipient = nil }
        return funding
    }

    private func instrument(of gift: Gift) -> Instrument {
        InstrumentReader(text: text, tellsOfCSR: tellsOfCSR).instrument(
            of: gift, sum: gift.amount.map { amounts.mentions[$0].tokens }, payer: payerCategory(gift))
    }

    private var tellsOfCSR: Bool {
        text.tokens.indices.contains { text.tokens[$0].isAllCaps && ["CSR", "TJSL"].contains(text.text($0)) }
            || text.tokens.indices.dropLast(2).contains { Self.responsibility.contains(text.tokens[$0].word) && Self.social.contains(text.tokens[$0 + 2].word) }
    }

    private static let responsibility: Set<WordID> = [Lexicon.shared.id("tanggung")]
    private static let social: Set<WordID> = [Lexicon.shared.id("sosial")]

    private func fillPayer(_ funding: inout Analysis.Funding, _ gift: Gift) {
        switch gift.funder {
        case .actor(let mention):
            funding.funder = organization(behind: mention) ?? actors.actorOfMention[mention]
        case .named(let range): funding.funderName = text.text(range)
        case .budget(let range):
            funding.funder = owner(ofBudget: range)
            if funding.funder == nil { funding.funderName = Self.budgetName(text.text(range.lowerBound)) }
        case nil: break
        }
    }

    /// "APBD Kota Bandung" is the money of Pemkot Bandung, where the text names that body.
    private func owner(ofBudget range: Range<Int>) -> Int? {
        guard let place = names.mention(at: range.upperBound - 1), place.kind == .place, let region = place.region
        else {
            return nil
        }
        return names.mentions.indices.lazy
            .filter { names.mentions[$0].rule == "body.government" && names.mentions[$0].region?.name == region.name }
            .compactMap { actors.actorOfMention[$0] }.first
    }

    /// A draft budget and a revised one are the budget.
    private static func budgetName(_ word: String) -> String {
        let name = word.hasPrefix("R") ? String(word.dropFirst()) : word
        return name.hasSuffix("-P") ? String(name.dropLast(2)) : name
    }

    private func receiver(_ receiver: Gift.Receiver) -> Analysis.Recipient? {
        switch receiver {
        case .actor(let mention): actors.actorOfMention[mention].map { .actor($0) }
        case .place(let mention): .place(text.text(names.mentions[mention].range))
        case .group(let range): .group(text.text(range))
        }
    }

    private func payerCategory(_ gift: Gift) -> ActorCategory? {
        guard case .actor(let mention)? = gift.funder else { return nil }
        return (organization(behind: mention) ?? actors.actorOfMention[mention]).map { actors.actors[$0].category }
    }

    // MARK: Officials

    /// An official hands over the money of the body that the office belongs to.
    private func organization(behind mention: Int) -> Int? {
        guard names.mentions[mention].kind == .person, let person = actors.actorOfMention[mention] else { return nil }
        let offices = names.roles.filter { role in role.holder.map { actors.actorOfMention[$0] == person } ?? false }
        return offices.lazy.compactMap(organization(of:)).first
    }

    private func organization(of role: RoleMention) -> Int? {
        for token in role.range {
            guard let mention = names.mention(at: token), mention.kind == .body else { continue }
            if let actor = actors.actorOfMention[Int(names.owner[token])] { return actor }
        }
        return government(of: role)
    }

    /// "Bupati Bangli" stands for the government of Bangli, where the text names it.
    private func government(of role: RoleMention) -> Int? {
        let head = text.text(role.range.lowerBound).lowercased()
        guard ["bupati", "wali", "walikota", "gubernur", "wakil"].contains(head) else { return nil }
        return actors.actors.firstIndex { $0.category == .localGovernment && Self.isGovernment($0.name) }
    }

    private static func isGovernment(_ name: String) -> Bool {
        ["Pem", "pem"].contains { name.hasPrefix($0) }
    }
}
