internal import Records

/// Finds numbers that are no money with what they count or measure: "50 peserta", "5,2 persen", "12 ha".
///
/// A number is read where a unit or a counted noun stands right behind it; a bare number says nothing and is left
/// out. What is a sum, a date or part of a name is left to the readers of those.
///
///     let text = try Tokenizer().tokenize("Sekitar 1,5 juta orang di 12 desa.")
///     NumberMentionFinder().mentions(in: text).map(\.reading)  // ["1500000 orang about", "12 desa"]
///
/// Complexity: linear.
package struct NumberMentionFinder: Sendable {
    package init() {}

    /// The numbers in the text's order.
    ///
    /// - Parameter taken: tokens that belong to something else: sums, dates, names, headings of tables.
    package func mentions(in text: TokenizedText, besides taken: [Range<Int>] = []) -> [NumberMention] {
        NumberScan(text, besides: taken).mentions()
    }

    /// The numbers that sums, dates, the headings of tables and names leave over.
    func mentions(
        in text: TokenizedText, besides amounts: AmountReading, _ dates: DateReading, tables: [TextTable],
        names: [Range<Int>] = []
    ) -> [NumberMention] {
        mentions(
            in: text,
            besides: amounts.mentions.map(\.extent) + dates.mentions.map(\.tokens) + names
                + tables.flatMap { $0.columns.joined() })
    }
}

/// One text on its way through the finder.
private struct NumberScan {
    let text: TokenizedText
    let numbers: NumberReader
    let units: NumberUnitReader
    let surroundings: NumberSurroundings
    private var isTaken: [Bool]
    private var tokens: [Token] { text.tokens }

    private static let words = WordTable(NumberWords.words)
    private static let several = Lexicon.shared.id("beberapa")
    private static let connectors = PhraseTable(MoneyWords.rangeConnectors)
    private static let between = Lexicon.shared.id("antara")
    private static let or = Lexicon.shared.id("atau")
    private static let smallestOpen = ExactDecimal(2)
    private static let doubtful = WordSet(UnitWords.doubtfulMeasures)
    private static let many = ExactDecimal(10)

    init(_ text: TokenizedText, besides taken: [Range<Int>]) {
        self.text = text
        numbers = NumberReader(text: text)
        units = NumberUnitReader(text: text)
        surroundings = NumberSurroundings(text: text)
        isTaken = Array(repeating: false, count: text.tokens.count)
        for range in taken { for index in range.clamped(to: isTaken.indices) { isTaken[index] = true } }
    }

    func mentions() -> [NumberMention] {
        var found: [NumberMention] = []
        for sentence in text.sentences {
            var (index, limit) = (sentence.lowerBound, sentence.lowerBound)
            while index < sentence.upperBound {
                guard let quantity = quantity(at: index, in: sentence) else {
                    index += 1
                    continue
                }
                index = quantity.tokens.upperBound
                guard let mention = mention(of: quantity, in: sentence, after: limit) else { continue }
                found.append(mention)
                (index, limit) = (mention.tokens.upperBound, mention.tokens.upperBound)
            }
        }
        return found
    }

    // MARK: Numbers

    private func quantity(at index: Int, in sentence: Range<Int>) -> NumberQuantity? {
        guard index < sentence.upperBound,
            tokens[index].kind == .number || tokens[index].isA([.numberWord, .scaleWord]), !isTaken[index],
            let quantity = numbers.quantity(at: index, behind: .nothing) ?? vague(at: index),
            !quantity.hasLetterScale, isFree(quantity.tokens), quantity.tokens.upperBound <= sentence.upperBound
        else { return nil }
        return quantity
    }

    /// "ratusan" without a scale; "beberapa" says no more than the plural does.
    private func vague(at index: Int) -> NumberQuantity? {
        guard case .vague(let low, let high)? = Self.words[tokens[index]], tokens[index].word != Self.several else {
            return nil
        }
        return NumberQuantity(tokens: index..<index + 1, low: ExactDecimal(low), high: ExactDecimal(high))
    }

    private func isFree(_ range: Range<Int>) -> Bool { !range.contains { isTaken[$0] } }

    // MARK: Mentions

    private func mention(of first: NumberQuantity, in sentence: Range<Int>, after limit: Int) -> NumberMention? {
        if let range = range(from: first, in: sentence) { return range }
        guard !surroundings.isPart(first.tokens), let (unit, inner) = unit(behind: first, upTo: sentence.upperBound),
            unit.isMeasure || !surroundings.isLabel(first.tokens)
        else { return nil }
        let isNegative = unit.isMeasure && surroundings.isNegative(first.tokens.lowerBound)
        let start = first.tokens.lowerBound - (isNegative ? 1 : 0)
        var mention = mention(start, unit)
        if first.isVague {
            (mention.qualifier, mention.low, mention.high, mention.rule) = (.vague, first.low, first.high, .vague)
            return mention
        }
        mention.value = isNegative ? first.value.map(Self.negated) : first.value
        let bound =
            inner ?? surroundings.boundBehind(unit.end)?.bound ?? surroundings.boundBefore(start, after: limit)
            ?? (first.isAbout ? .about : nil)
        describe(&mention, as: bound)
        return mention
    }

    private func describe(_ mention: inout NumberMention, as bound: MoneyWords.Bound?) {
        switch bound {
        case nil: break
        case .about?: mention.qualifier = .about
        case .atLeast?: (mention.qualifier, mention.low) = (.atLeast, mention.value)
        case .atMost?: (mention.qualifier, mention.high) = (.atMost, mention.value)
        }
    }

    private static func negated(_ value: ExactDecimal) -> ExactDecimal {
        ExactDecimal(significand: -value.significand, exponent: value.exponent)
    }

    private func mention(_ start: Int, _ unit: NumberUnitReading) -> NumberMention {
        let tokens = start..<unit.end
        return NumberMention(
            tokens: tokens, span: text.span(tokens), qualifier: .exact, kind: unit.unit.kind, unit: unit.unit.name,
            per: unit.per ?? surroundings.per(at: unit.end), rule: unit.rule)
    }

    /// The unit behind a number, and the "lebih" of "seribu lebih warga".
    private func unit(
        behind quantity: NumberQuantity, upTo end: Int
    ) -> (unit: NumberUnitReading, bound: MoneyWords.Bound?)? {
        let bound = surroundings.boundBehind(quantity.tokens.upperBound)
        let start = bound?.end ?? quantity.tokens.upperBound
        guard start < end, !isTaken[start], !units.isParted(start),
            let unit = units.unit(at: start, isOpen: mayCountAnything(quantity)), unit.end <= end,
            isFree(start..<unit.end), fits(quantity, unit)
        else { return nil }
        return (unit, bound?.bound)
    }

    /// A whole number from two on, and no year, may count a noun that no list holds.
    private func mayCountAnything(_ quantity: NumberQuantity) -> Bool {
        guard let value = quantity.value else { return true }
        return value.exponent >= 0 && value >= Self.smallestOpen && !surroundings.isLikeYear(quantity.tokens)
    }

    /// What looks like a year and stands behind "tahun" or "sejak" is one; "dua kaki" are legs.
    private func fits(_ quantity: NumberQuantity, _ reading: NumberUnitReading) -> Bool {
        if Self.doubtful.contains(tokens[reading.end - 1]), let value = quantity.value { return value >= Self.many }
        guard surroundings.isLikeYear(quantity.tokens) else { return true }
        return reading.unit.kind != .duration && !surroundings.isYearCued(quantity.tokens.lowerBound)
    }

    // MARK: Ranges

    private func range(from left: NumberQuantity, in sentence: Range<Int>) -> NumberMention? {
        let start = left.tokens.lowerBound
        guard let (right, own) = rightEnd(of: left, in: sentence), !surroundings.isLikeYear(left.tokens),
            let bounds = bounds(left, right), !surroundings.isPart(start..<right.tokens.upperBound),
            let (unit, _) = unit(behind: right, upTo: sentence.upperBound), own == nil || own == unit.unit,
            unit.isMeasure || !surroundings.isLabel(left.tokens)
        else { return nil }
        var mention = mention(start, unit)
        let isVague = left.isVague || right.isVague
        (mention.low, mention.high) = (bounds.low, bounds.high)
        (mention.qualifier, mention.rule) = (isVague ? .vague : .range, .range)
        return mention
    }

    /// The number that a connector joins to another one, and the unit that stands between them: "5% hingga 7%".
    private func rightEnd(
        of left: NumberQuantity, in sentence: Range<Int>
    ) -> (quantity: NumberQuantity, unit: NumberUnit?)? {
        if let right = number(connectedAt: left.tokens.upperBound, to: left, in: sentence) { return (right, nil) }
        guard let unit = units.unit(at: left.tokens.upperBound, isOpen: false),
            let right = number(connectedAt: unit.end, to: left, in: sentence)
        else { return nil }
        return (right, unit.unit)
    }

    private func number(
        connectedAt index: Int, to left: NumberQuantity, in sentence: Range<Int>
    ) -> NumberQuantity? {
        guard index < sentence.upperBound, let next = connected(at: index, left) else { return nil }
        return quantity(at: next, in: sentence)
    }

    /// Where the number behind a connector starts; nil where there is none.
    private func connected(at index: Int, _ left: NumberQuantity) -> Int? {
        if tokens[index].word == Self.or {
            guard let low = left.smallInteger,
                let high = numbers.quantity(at: index + 1, behind: .nothing)?.smallInteger
            else { return nil }
            return high == low + 1 ? index + 1 : nil
        }
        guard let connector = Self.connectors.match(text, from: index), connector.end < tokens.count else { return nil }
        // "Rabu -50 orang": a dash joins both sides or neither.
        if tokens[index].kind == .punctuation, tokens[index].isGlued != tokens[connector.end].isGlued { return nil }
        switch connector.value {
        case .plain: return connector.end
        case .afterBetween:
            let start = left.tokens.lowerBound
            return tokens[max(0, start - 2)..<start].contains { $0.word == Self.between } ? connector.end : nil
        }
    }

    /// The ends in one unit; nil when they are no range.
    private func bounds(_ left: NumberQuantity, _ right: NumberQuantity) -> (low: ExactDecimal, high: ExactDecimal)? {
        guard let high = right.value ?? right.high, let low = left.value ?? left.low else { return nil }
        if left.isScaled { return low < high ? (low, high) : nil }
        // "2-3 juta": the scale belongs to both.
        if right.isScaled, let shared = left.scaled(by: right.scale), shared < high { return (shared, high) }
        return low < high ? (low, high) : nil
    }
}
