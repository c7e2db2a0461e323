internal import Records

/// Lays the mentions of a sentence and its words of giving side by side.
struct ClauseBuilder {
    let text: TokenizedText
    let names: Names
    let amounts: AmountReading
    /// For every token the amount mention that covers it, or -1.
    private let amountOfToken: [Int32]

    init(text: TokenizedText, names: Names, amounts: AmountReading) {
        (self.text, self.names, self.amounts) = (text, names, amounts)
        var amountOfToken = [Int32](repeating: -1, count: text.tokens.count)
        for (index, mention) in amounts.mentions.enumerated() {
            for token in mention.tokens { amountOfToken[token] = Int32(index) }
        }
        self.amountOfToken = amountOfToken
    }

    /// Whether a sentence may tell of a gift: it holds a sum or somebody who might pay, and a word of giving.
    ///
    /// - Parameter isBreakdown: the sentence before tells that something is given.
    func mayTellGift(_ sentence: Range<Int>, isBreakdown: Bool) -> Bool {
        var (isTold, hasPayer) = (isBreakdown, false)
        for index in sentence {
            let token = text.tokens[index]
            let isBudget = isBudget(at: index)
            isTold = isTold || isBudget || token.isA(Self.wordsOfGiving)
            hasPayer =
                hasPayer || isBudget || amountOfToken[index] >= 0 || names.owner[index] >= 0
                || token.word == Self.government
            if isTold, hasPayer { return true }
        }
        return false
    }

    /// The classes without one of which, and without a budget, `GiftReader` reads nothing.
    private static let wordsOfGiving: WordClass = [
        .fundNoun, .programCue, .requestVerb, .givingVerb, .receivingVerb, .givenPassive,
    ]

    func clause(of sentence: Range<Int>) -> Clause {
        var elements: [Clause.Element] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let element = element(at: index, in: sentence)
            if let element { elements.append(element) }
            index = max(index + 1, element?.tokens.upperBound ?? 0)
        }
        return Clause(sentence: sentence, elements: elements)
    }

    private func element(at index: Int, in sentence: Range<Int>) -> Clause.Element? {
        if amountOfToken[index] >= 0 {
            let amount = Int(amountOfToken[index])
            return Clause.Element(kind: .amount(amount), tokens: index..<amounts.mentions[amount].tokens.upperBound)
        }
        if let budget = budget(at: index, in: sentence) { return budget }
        if names.owner[index] >= 0 { return name(Int(names.owner[index]), at: index) }
        guard let kind = kind(at: index) else { return nil }
        return Clause.Element(kind: kind.kind, tokens: index..<index + kind.count)
    }

    private func name(_ owner: Int, at index: Int) -> Clause.Element {
        let range = names.mentions[owner].range
        let name = range.contains(index) ? range : names.mentions[owner].otherNames.first { $0.contains(index) }
        let isPlace = names.mentions[owner].kind == .place
        return Clause.Element(
            kind: isPlace ? .place(owner) : .actor(owner), tokens: index..<(name?.upperBound ?? index + 1))
    }

    /// "APBN", "APBD Provinsi Jawa Barat 2019".
    private func budget(at index: Int, in sentence: Range<Int>) -> Clause.Element? {
        guard isBudget(at: index) else { return nil }
        var end = index + 1
        while end < sentence.upperBound, names.mention(at: end)?.kind == .place { end += 1 }
        return Clause.Element(kind: .budget, tokens: index..<end)
    }

    private func isBudget(at index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isCapitalized && Self.budgetLengths.contains(token.span.count)
            && Self.budgets.contains(text.text(index))
    }

    private static let budgetLengths = 4...6
    private static let budgets: Set<String> = [
        "APBN", "APBD", "APBN-P", "APBD-P", "RAPBN", "RAPBD", "APBDes", "APBK", "APBA",
    ]

    private func kind(at index: Int) -> (kind: Clause.Kind, count: Int)? {
        let token = text.tokens[index]
        if token.kind == .punctuation {
            return text.isByte(UInt8(ascii: ","), at: index) || text.isByte(UInt8(ascii: ";"), at: index)
                ? (.separator, 1) : nil
        }
        if let kind = Self.words[token] { return (kind, 1) }
        if token.word == Self.government { return (.government, isLevel(index + 1) ? 2 : 1) }
        guard token.isA(Self.tellingClasses) else { return nil }
        if token.isA(.requestVerb) { return (.request, 1) }
        if token.isA(.givingVerb) { return (.giving, 1) }
        if token.isA(.receivingVerb) { return (.receiving, 1) }
        if token.isA(.givenPassive) { return (.passive, 1) }
        if token.isA(.notFunding) { return (.otherMoney, 1) }
        if token.isA(.fundNoun) { return (.fundNoun, 1) }
        if token.isA(.speech) { return isPartOfNoun(index) ? nil : (.speech, 1) }
        if token.isA(.programCue) { return (.programCue, 1) }
        return nil
    }

    /// The classes that `kind(at:)` tells apart.
    private static let tellingClasses: WordClass = wordsOfGiving.union([.notFunding, .speech])

    /// "tanggung jawab" is not said.
    private func isPartOfNoun(_ index: Int) -> Bool {
        index > 0 && text.tokens[index - 1].word == Self.responsibility
    }

    /// "pusat" behind "pemerintah".
    private func isLevel(_ index: Int) -> Bool {
        index < text.tokens.count && Self.levels.contains(text.tokens[index])
    }

    private static let responsibility = Lexicon.shared.id("tanggung")
    private static let government = Lexicon.shared.id("pemerintah")
    private static let levels = WordSet("pusat daerah provinsi kabupaten kota desa setempat")
    private static let words = WordTable<Clause.Kind>([
        ("dari", .from), ("oleh", .from), ("kepada", .to), ("ke", .to), ("bagi", .to), ("untuk", .purpose),
        ("guna", .purpose), ("demi", .purpose), ("melalui", .through), ("lewat", .through), ("dan", .separator),
        ("serta", .separator), ("sedangkan", .separator), ("sementara", .separator), ("lalu", .separator),
        ("kemudian", .separator), ("tidak", .negation), ("tak", .negation), ("belum", .negation),
        ("bukan", .negation), ("batal", .negation), ("kami", .speaker), ("kita", .speaker),
        ("pihaknya", .speaker), ("saya", .speaker),
    ])
}
