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
            let mention = amounts.mentions[Int(amountOfToken[index])]
            return Clause.Element(kind: .amount(Int(amountOfToken[index])), tokens: index..<mention.tokens.upperBound)
        }
        if let budget = budget(at: index, in: sentence) { return budget }
        if names.owner[index] >= 0 { return name(Int(names.owner[index]), at: index) }
        guard let kind = kind(at: index) else { return nil }
        return Clause.Element(kind: kind.kind, tokens: index..<index + kind.count)
    }

    private func name(_ owner: Int, at index: Int) -> Clause.Element {
        let mention = names.mentions[owner]
        let end = ([mention.range] + mention.otherNames).first { $0.contains(index) }?.upperBound ?? index + 1
        return Clause.Element(kind: mention.kind == .place ? .place(owner) : .actor(owner), tokens: index..<end)
    }

    /// "APBN", "APBD Provinsi Jawa Barat 2019".
    private func budget(at index: Int, in sentence: Range<Int>) -> Clause.Element? {
        guard Self.budgets.contains(text.text(index)) else { return nil }
        var end = index + 1
        while end < sentence.upperBound, names.mention(at: end)?.kind == .place { end += 1 }
        return Clause.Element(kind: .budget, tokens: index..<end)
    }

    private static let budgets: Set<String> = [
        "APBN", "APBD", "APBN-P", "APBD-P", "RAPBN", "RAPBD", "APBDes", "APBK", "APBA",
    ]

    private func kind(at index: Int) -> (kind: Clause.Kind, count: Int)? {
        let token = text.tokens[index]
        if token.kind == .punctuation {
            return text.isByte(UInt8(ascii: ","), at: index) || text.isByte(UInt8(ascii: ";"), at: index)
                ? (.separator, 1) : nil
        }
        guard token.word.isKnown else { return nil }
        let word = text.text(index).lowercased()
        if let kind = Self.words[word] { return (kind, 1) }
        if word == "pemerintah" { return (.government, isWord("pusat", "daerah", at: index + 1) ? 2 : 1) }
        if token.isA(.requestVerb) { return (.request, 1) }
        if token.isA(.givingVerb) { return (.giving, 1) }
        if token.isA(.receivingVerb) { return (.receiving, 1) }
        if token.isA(.givenPassive) { return (.passive, 1) }
        if token.isA(.notFunding) { return (.otherMoney, 1) }
        if token.isA(.fundNoun) { return (.fundNoun, 1) }
        if token.isA(.speech) { return (.speech, 1) }
        if token.isA(.programCue) { return (.programCue, 1) }
        return nil
    }

    private func isWord(_ words: String..., at index: Int) -> Bool {
        index < text.tokens.count && words.contains(text.text(index).lowercased())
    }

    private static let words: [String: Clause.Kind] = [
        "dari": .from, "oleh": .from, "kepada": .to, "ke": .to, "bagi": .to, "untuk": .purpose, "guna": .purpose,
        "demi": .purpose, "melalui": .through, "lewat": .through, "dan": .separator, "serta": .separator,
        "sedangkan": .separator, "sementara": .separator, "lalu": .separator, "kemudian": .separator,
        "tidak": .negation, "tak": .negation, "belum": .negation, "bukan": .negation, "batal": .negation,
        "kami": .speaker, "kita": .speaker, "pihaknya": .speaker, "saya": .speaker,
    ]
}
