internal import LexiconFormat
internal import Records

/// An article as the reader of funding sees it: its sentences as clauses, the gifts that grammar finds in them, and
/// everybody who might pay. A class, because every question about a gift holds it.
final class FundingScene: Sendable {
    /// A gift as its own sentence tells it, and with what the sentences before add.
    struct Candidate {
        var gift: Gift
        var completed: Gift
        /// Index into the text's sentences.
        var sentence: Int
    }

    let text: TokenizedText
    let names: Names
    let actors: ActorResolver.Resolution
    let programs: ProgramResolver.Resolution
    let amounts: AmountReading
    let sums: [Analysis.Amount]
    /// By amount mention the index of its sum.
    let sumOfMention: [Int]
    let cues: InstrumentCues
    /// By sentence.
    let clauses: [Clause]
    let field: PayerField
    let candidates: [Candidate]
    /// The title's words in lower case.
    let title: Set<String>
    /// Places by how often they are named, then by their names.
    let places: [String]
    /// How often words of funding and of other money stand in the text: of 200 words, up to five.
    let fundWords, otherMoneyWords: Int
    /// Sums that others are parts of.
    let wholes: Set<Int>
    /// How many gifts grammar says each pays.
    let giftsByGrammar: [PayerKey: Int]
    /// How many gifts grammar says each receives.
    let receiptsByGrammar: [PayerKey: Int]
    /// The title's words that the lexicon holds, in the order of letters.
    let titleWords: [String]
    let speakers: Speakers
    /// The ordinary words of the first two sentences, each once.
    let lead: [ArraySlice<UInt8>]
    /// Actors who hold an office.
    let officials: Set<Int>
    /// By sentence the programmes that it names, once for each mention.
    private let programsOfSentence: [Int: [ProgramMentioned]]
    /// The programmes that the text names first and those in its title: any sum may be for them.
    let mainPrograms: [Int]

    struct ProgramMentioned {
        /// Index into the programmes.
        var program: Int
        var tokens: Range<Int>
    }

    init(
        text: TokenizedText, tables: [TextTable], names: Names, actors: ActorResolver.Resolution,
        programs: ProgramResolver.Resolution, amounts: AmountReading, sums: [Analysis.Amount], sumOfMention: [Int],
        title: String?
    ) {
        (self.text, self.names, self.actors, self.programs) = (text, names, actors, programs)
        (self.amounts, self.sums, self.sumOfMention) = (amounts, sums, sumOfMention)
        let builder = ClauseBuilder(text: text, names: names, amounts: amounts)
        let clauses = text.sentences.map(builder.clause)
        let field = PayerField(
            clauses: clauses, bodies: PayerBodies(text: text, names: names, actors: actors), title: title)
        (self.clauses, self.field) = (clauses, field)
        speakers = Speakers(clauses: clauses, field: field)
        officials = Set(names.roles.compactMap { $0.holder.flatMap { actors.actorOfMention[$0] } })
        programsOfSentence = Self.programsOfSentence(programs, text)
        cues = InstrumentCues(text: text)
        candidates = CandidateFinder(field: field, clauses: clauses, tables: tables, amounts: amounts).candidates()
        self.title = Set(NameParts.lettersAndDigits(of: title ?? ""))
        let titleOfText = self.title
        mainPrograms = programs.programs.indices.filter { program in
            program < Self.firstPrograms || Self.isNamed(programs.programs[program].name, in: titleOfText)
        }
        titleWords = self.title.sorted().filter { Lexicon.shared.id($0).isKnown }
        places = Self.places(names, text)
        fundWords = Self.share(of: .fundNoun, text)
        otherMoneyWords = Self.share(of: .notFunding, text)
        wholes = Set(sums.compactMap(\.whole))
        lead = Self.lead(names, text)
        var (gifts, receipts): ([PayerKey: Int], [PayerKey: Int]) = ([:], [:])
        for candidate in candidates {
            if let key = field.key(of: candidate.gift.funder) { gifts[key, default: 0] += 1 }
            if case .actor(let mention)? = candidate.gift.recipient, let actor = actors.actorOfMention[mention] {
                receipts[.actor(actor), default: 0] += 1
            }
        }
        (giftsByGrammar, receiptsByGrammar) = (gifts, receipts)
    }

    private static func lead(_ names: Names, _ text: TokenizedText) -> [ArraySlice<UInt8>] {
        var seen: Set<ArraySlice<UInt8>> = []
        return text.sentences.prefix(2).joined().compactMap { index in
            let token = text.tokens[index]
            guard token.kind == .word, token.span.count > 2, names.owner[index] < 0, !token.isA(.function) else {
                return nil
            }
            let word = text.utf8[token.span.range]
            return seen.insert(word).inserted ? word : nil
        }
    }

    /// Classes of words that tell what sort of money is spoken of.
    static let telling: WordClass = [
        .fundNoun, .givingVerb, .receivingVerb, .givenPassive, .notFunding, .workNoun, .requestVerb, .programCue,
    ]

    private static func places(_ names: Names, _ text: TokenizedText) -> [String] {
        var counts: [String: Int] = [:]
        for mention in names.mentions where mention.kind == .place { counts[text.text(mention.range), default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private static let firstPrograms = 20

    private static func programsOfSentence(
        _ programs: ProgramResolver.Resolution, _ text: TokenizedText
    ) -> [Int: [ProgramMentioned]] {
        var bySentence: [Int: [ProgramMentioned]] = [:]
        for (program, ranges) in programs.ranges.enumerated() {
            for range in ranges {
                bySentence[text.sentenceIndex(ofToken: range.lowerBound), default: []]
                    .append(ProgramMentioned(program: program, tokens: range))
            }
        }
        return bySentence
    }

    private static func isNamed(_ name: String, in title: Set<String>) -> Bool {
        !title.isEmpty && NameParts.lettersAndDigits(of: name).allSatisfy(title.contains)
    }

    private static func share(of words: WordClass, _ text: TokenizedText) -> Int {
        min(text.tokens.count { $0.isA(words) } * 200 / max(text.tokens.count, 1), 5)
    }

    // MARK: Programmes

    /// The programmes that a sentence names: by programme, then in text order.
    func programs(ofSentence sentence: Int) -> [ProgramMentioned] { programsOfSentence[sentence] ?? [] }

    func isInTitle(program: Int) -> Bool { Self.isNamed(programs.programs[program].name, in: title) }

    // MARK: Words

    /// The part of a sentence that a gift's words reach: of the gift's own the words around it, of one before its end.
    func reach(of candidate: Candidate, in sentence: Int) -> Range<Int> {
        let all = clauses[sentence].sentence
        guard sentence == candidate.sentence else { return max(all.lowerBound, all.upperBound - 120)..<all.upperBound }
        return candidate.gift.surroundings.clamped(to: all)
    }

    /// Whether a sentence names a person only as the one who says so.
    func onlySpeaks(_ key: PayerKey, in sentence: Int) -> Bool {
        guard case .actor(let actor) = key, actors.actors[actor].kind == .person else { return false }
        let here = field.occurrences(of: key, in: sentence)
        return !here.isEmpty
            && here.allSatisfy { occurrence in
                clauses[sentence].elements(
                    from: occurrence.tokens.lowerBound - 3, before: occurrence.tokens.upperBound + 4
                )
                .contains { $0.kind == .speech }
            }
    }

    /// The bytes of a token.
    func word(_ index: Int) -> ArraySlice<UInt8> { text.utf8[text.tokens[index].span.range] }

    /// How far words are apart, in tokens, for evidence: in steps that double.
    static func step(_ distance: Int) -> String {
        switch distance {
        case ..<4: "0"
        case ..<8: "1"
        case ..<16: "2"
        case ..<32: "3"
        default: "4"
        }
    }

    /// Where a gift's money is spoken of: the start of its sum, else its verb or fund's noun.
    func anchor(of candidate: Candidate) -> Int {
        if let amount = candidate.gift.amount { return amounts.mentions[amount].tokens.lowerBound }
        let elements = clauses[candidate.sentence].elements(in: candidate.gift.unit)
        let verb = elements.first { $0.kind.isVerb }
        let noun = elements.first { $0.kind == .fundNoun || $0.kind == .programCue }
        return (verb ?? noun)?.tokens.lowerBound ?? candidate.gift.unit.lowerBound
    }
}

/// Finds what might be gifts: every sum, and every sentence with words of giving.
struct CandidateFinder {
    let field: PayerField
    let clauses: [Clause]
    let tables: [TextTable]
    let amounts: AmountReading

    func candidates() -> [FundingScene.Candidate] {
        let (text, names) = (field.text, field.names)
        let context = GiftContext(text: text, bodies: field.bodies)
        let lines = Set(tables.flatMap(\.lines))
        var gifts: [Gift] = []
        var sentences: [Int] = []
        for (index, sentence) in text.sentences.enumerated() where !lines.contains(index) {
            let clause = clauses[index]
            let isBreakdown = gifts.last.map { context.isBreakdown(sentence, of: $0) } ?? false
            let previous = gifts.last
            for gift in found(in: clause, isBreakdown: isBreakdown, names, text) {
                gifts.append(context.continuing(gift, from: previous))
                sentences.append(index)
            }
        }
        let rows = tables.flatMap(TableGifts(text: text, names: names, amounts: amounts).gifts).map { row in
            FundingScene.Candidate(
                gift: row, completed: row, sentence: text.sentenceIndex(ofToken: row.unit.lowerBound))
        }
        return rows
            + zip(gifts, zip(context.completed(gifts), sentences)).map {
                FundingScene.Candidate(gift: $0, completed: $1.0, sentence: $1.1)
            }
    }

    private func found(in clause: Clause, isBreakdown: Bool, _ names: Names, _ text: TokenizedText) -> [Gift] {
        let hasSum = clause.elements.contains { $0.kind.amount != nil }
        let found = GiftReader(text: text, names: names, clause: clause, amounts: amounts)
            .gifts(isBreakdown: isBreakdown || hasSum)
        guard !hasSum, found.isEmpty, clause.elements.contains(where: \.kind.tellsOfGiving) else { return found }
        return [Gift(unit: clause.sentence, sentence: clause.sentence, rule: "funding.help")]
    }
}

extension Clause.Kind {
    fileprivate var tellsOfGiving: Bool { isVerb || self == .fundNoun || self == .programCue }
}
