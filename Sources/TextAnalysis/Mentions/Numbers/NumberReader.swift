internal import Records

/// A number with its scale words: "1,5 triliun", "dua setengah juta", "ratusan juta".
struct NumberQuantity: Sendable {
    var tokens: Range<Int>
    /// Nil for a vague quantity.
    var value: ExactDecimal?
    var low: ExactDecimal?
    var high: ExactDecimal?
    /// The power of ten of its last scale word; zero without one.
    var scale = 0
    /// "300 ribuan", "500-an".
    var isAbout = false
    /// The scale is "M" or "T".
    var hasLetterScale = false
    var isDigits = false

    var isVague: Bool { value == nil }
    var isScaled: Bool { scale > 0 }

    /// The value, where it is a whole number up to 999.
    var smallInteger: Int? {
        guard let value, value.exponent >= 0, value < ExactDecimal(1000) else { return nil }
        return Int(value.description)
    }

    /// The quantity in the unit of another scale: the "2" of "2-3 miliar".
    func scaled(by exponent: Int) -> ExactDecimal? {
        value.flatMap { $0.multiplied(by: ExactDecimal(significand: 1, exponent: exponent)) }
    }
}

/// Reads quantities from tokens.
struct NumberReader {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    private static let words = WordTable(NumberWords.words)
    private static let scales = WordTable(NumberWords.scales)
    private static let an = Lexicon.shared.id("an")
    /// The currency that stands before a number.
    enum Sign { case nothing, rupiah, foreign }

    private static let rupiahLetters = WordTable(NumberWords.rupiahLetters)
    private static let foreignLetters = WordTable(NumberWords.foreignLetters)

    /// The quantity that starts at a token; nil when none does.
    ///
    /// - Parameter sign: what stands before it: behind a currency, "18, 519 miliar" is one number and "2,5m" scaled.
    func quantity(at index: Int, behind sign: Sign) -> NumberQuantity? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .number { return digits(at: index, behind: sign) }
        guard tokens[index].kind == .word else { return nil }
        if let vague = vague(at: index) { return vague }
        guard Self.words[tokens[index]] != nil else { return nil }
        var phrase = NumberPhrase()
        var next = index
        while next < tokens.count, next - index < 24,
            let word = Self.words[tokens[next]].map(NumberPhrase.Word.number)
                ?? plainScale(at: next).map(NumberPhrase.Word.scale), phrase.take(word)
        { next += 1 }
        guard let value = phrase.value, next > index else { return nil }
        return NumberQuantity(tokens: index..<next, value: value, scale: phrase.lastScale)
    }

    // MARK: Digits

    /// "1,5 triliun", "2 juta 500 ribu", "1.250.000,-".
    private func digits(at index: Int, behind sign: Sign) -> NumberQuantity? {
        guard var first = simple(at: index, behind: sign) else { return nil }
        var total = first.value
        while first.isScaled, !first.hasLetterScale, !first.isAbout, let next = part(at: first.tokens.upperBound),
            next.scale < first.scale, let sum = next.value.flatMap({ total?.adding($0) })
        {
            total = sum
            first.tokens = first.tokens.lowerBound..<next.tokens.upperBound
            first.scale = next.scale
            first.isAbout = next.isAbout
        }
        first.value = total
        return first
    }

    /// A further part of a compound sum, in digits or words.
    private func part(at index: Int) -> NumberQuantity? {
        guard index < tokens.count else { return nil }
        let part = tokens[index].kind == .number ? simple(at: index, behind: .nothing) : quantityInWords(at: index)
        return part.flatMap { $0.isScaled && !$0.hasLetterScale ? $0 : nil }
    }

    private func quantityInWords(at index: Int) -> NumberQuantity? {
        guard case .digit? = Self.words[tokens[index]] else { return nil }
        return quantity(at: index, behind: .nothing)
    }

    private func simple(at index: Int, behind sign: Sign) -> NumberQuantity? {
        let (bytes, end) = sign != .nothing ? splitNumeral(at: index) : (text.utf8[tokens[index].span.range], index + 1)
        var next = end
        var (exponent, hasLetter, isAbout) = (0, false, false)
        while next - end < 3, let scale = scale(at: next, after: exponent) {
            exponent += scale.exponent
            next += 1
            if scale.form == .letter || scale.form == .glued { hasLetter = true }
            if scale.form == .approximate { isAbout = true }
            if scale.form != .word { break }
        }
        if exponent == 0, let letter = smallLetter(at: end, behind: sign) {
            (exponent, hasLetter, next) = (letter, true, end + 1)
        }
        guard let value = NumberNumeral.value(of: bytes, isScaled: exponent > 0) else { return nil }
        var quantity = NumberQuantity(tokens: index..<next, value: value, scale: exponent, isDigits: true)
        quantity.value = quantity.scaled(by: exponent)
        (quantity.hasLetterScale, quantity.isAbout) = (hasLetter, isAbout)
        return tailed(quantity)
    }

    /// With what is written behind the digits: ",-", "-an".
    private func tailed(_ quantity: NumberQuantity) -> NumberQuantity {
        var quantity = quantity
        let next = quantity.tokens.upperBound
        guard next + 1 < tokens.count, tokens[next].isGlued, tokens[next + 1].isGlued else { return quantity }
        if text.isByte(UInt8(ascii: "-"), at: next), tokens[next + 1].word == Self.an {
            quantity.isAbout = true
            quantity.tokens = quantity.tokens.lowerBound..<next + 2
            // "900-an juta"
            if !quantity.isScaled, let scale = scale(at: next + 2, after: 0), scale.form == .word {
                quantity.value = quantity.scaled(by: scale.exponent)
                quantity.scale = scale.exponent
                quantity.tokens = quantity.tokens.lowerBound..<next + 3
            }
        } else if !quantity.isScaled, text.isByte(UInt8(ascii: "-"), at: next + 1),
            text.isByte(UInt8(ascii: ","), at: next) || text.isByte(UInt8(ascii: "."), at: next)
        {
            let end = next + 2
            let isFollowed = end < tokens.count && tokens[end].isGlued && tokens[end].kind == .number
            if !isFollowed { quantity.tokens = quantity.tokens.lowerBound..<end }
        }
        return quantity
    }

    /// The bytes of "18, 519" before a scale and of "2. 500.000": a numeral with a stray space.
    private func splitNumeral(at index: Int) -> (bytes: ArraySlice<UInt8>, end: Int) {
        let whole = (text.utf8[tokens[index].span.range], index + 1)
        guard index + 2 < tokens.count, tokens[index].span.count <= 3, tokens[index + 1].isGlued,
            tokens[index + 2].kind == .number, !tokens[index + 2].isGlued
        else { return whole }
        let isScaled = scale(at: index + 3, after: 0) != nil
        let tail = text.utf8[tokens[index + 2].span.range]
        let isDecimal = text.isByte(UInt8(ascii: ","), at: index + 1) && isScaled && tail.count <= 3
        let isGroup = text.isByte(UInt8(ascii: "."), at: index + 1) && !isScaled && isGroups(tail)
        guard isDecimal || isGroup else { return whole }
        let head = text.utf8[tokens[index].span.start..<tokens[index + 1].span.end]
        return ((Array(head) + Array(tail))[...], index + 3)
    }

    /// "500.000", "000": what can only go on with a number.
    private func isGroups(_ bytes: ArraySlice<UInt8>) -> Bool {
        let isLong = bytes.count >= 7 && bytes[bytes.startIndex + 3] == UInt8(ascii: ".")
        return isLong || bytes.elementsEqual("000".utf8)
    }

    // MARK: Scales

    /// The scale word at a token; behind another scale only a greater one ("ribu triliun").
    private func scale(at index: Int, after exponent: Int) -> NumberScale? {
        guard index < tokens.count, let scale = Self.scales[tokens[index]] else { return nil }
        if exponent > 0 { return scale.form != .word || scale.exponent <= exponent ? nil : scale }
        switch scale.form {
        case .letter: return tokens[index].isCapitalized && !continues(at: index + 1) ? scale : nil
        case .glued: return tokens[index].isGlued && !continues(at: index + 1) ? scale : nil
        case .word, .approximate: return scale
        }
    }

    /// "Rp 2,5m" is miliar, "£2.5m" million: a lower-case letter behind a sign and its digits.
    private func smallLetter(at index: Int, behind sign: Sign) -> Int? {
        guard index < tokens.count, !tokens[index].isCapitalized, !continues(at: index + 1) else { return nil }
        switch sign {
        case .nothing: return nil
        case .rupiah: return Self.rupiahLetters[tokens[index]]
        case .foreign: return tokens[index].isGlued ? Self.foreignLetters[tokens[index]] : nil
        }
    }

    private func plainScale(at index: Int) -> NumberScale? {
        Self.scales[tokens[index]].flatMap { $0.form == .word ? $0 : nil }
    }

    /// Whether a letter goes on: "2 M&A", "3 T-shirt", "5 M.Si".
    private func continues(at index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].isGlued, tokens[index + 1].isGlued else { return false }
        return tokens[index + 1].kind == .word && !text.isByte(UInt8(ascii: "/"), at: index)
    }

    // MARK: Vague quantities

    /// "ratusan juta", "belasan ribu", "miliaran", "beberapa ratus juta".
    private func vague(at index: Int) -> NumberQuantity? {
        var (low, high) = (1, 1000)
        var (exponent, next) = (0, index)
        if case .vague(let least, let most)? = Self.words[tokens[index]] {
            (low, high, next) = (least, most, index + 1)
        } else if let scale = Self.scales[tokens[index]], scale.form == .approximate {
            (exponent, next) = (scale.exponent, index + 1)
        } else {
            return nil
        }
        while next < tokens.count, next - index < 4, let power = power(at: next) {
            exponent += power
            next += 1
        }
        guard exponent > 0 else { return nil }
        let unit = ExactDecimal(significand: 1, exponent: exponent)
        return NumberQuantity(
            tokens: index..<next, value: nil, low: ExactDecimal(low).multiplied(by: unit),
            high: ExactDecimal(high).multiplied(by: unit), scale: exponent)
    }

    private func power(at index: Int) -> Int? {
        if case .multiplier(let exponent)? = Self.words[tokens[index]] { return exponent }
        return Self.scales[tokens[index]].flatMap { $0.form == .word || $0.form == .approximate ? $0.exponent : nil }
    }
}
