internal import Records

/// A text's tokens as the rules for dates ask for them: words by what they do, numbers, links.
struct DateTokens {
    let text: TokenizedText
    let tokens: [Token]

    init(_ text: TokenizedText) { (self.text, tokens) = (text, text.tokens) }

    // MARK: Words

    func roles(_ index: Int) -> CalendarWord {
        tokens.indices.contains(index) ? CalendarWord.table[tokens[index]] ?? [] : []
    }

    func isA(_ word: CalendarWord, _ index: Int) -> Bool { !roles(index).isDisjoint(with: word) }

    func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool { text.isByte(UInt8(ascii: mark), at: index) }

    func isCapitalized(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapitalized }

    /// Behind the point of an abbreviation: "tgl. 3".
    func skippingPoint(_ index: Int) -> Int {
        isMark(".", index) && tokens[index].isGlued && index + 1 < tokens.count && !isStart(index + 1)
            ? index + 1 : index
    }

    private func isStart(_ index: Int) -> Bool { text.sentence(ofToken: index).lowerBound == index }

    // MARK: Numbers

    /// The value of up to four plain digits.
    func integer(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number, tokens[index].span.count <= 4 else { return nil }
        return Self.integer(text.utf8[tokens[index].span.range])
    }

    static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte.isASCIIDigit, value < 10_000_000 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return bytes.isEmpty ? nil : value
    }

    /// How many digits the number has; nil for what is no plain number.
    func digits(_ index: Int) -> Int? { integer(at: index).map { _ in tokens[index].span.count } }

    func year(at index: Int) -> Int? {
        guard digits(index) == 4, let value = integer(at: index) else { return nil }
        return (1900...2100).contains(value) ? value : nil
    }

    /// "19", "'19" of this century: where a day and a month stand before it.
    func shortYear(at index: Int) -> (year: Int, end: Int)? {
        let start = isMark("'", index) || text.text(safe: index) == "’" ? index + 1 : index
        guard digits(start) == 2, let value = integer(at: start), value < 50 else { return nil }
        return (2000 + value, start + 1)
    }

    /// A whole number up to 999, in digits or words.
    func count(at index: Int) -> (value: Int, end: Int)? {
        guard isCount(index), let quantity = NumberReader(text: text).quantity(at: index, behind: .nothing) else {
            return nil
        }
        return quantity.smallInteger.map { ($0, quantity.tokens.upperBound) }
    }

    func isCount(_ index: Int) -> Bool {
        tokens.indices.contains(index) && (tokens[index].kind == .number || tokens[index].isA(.numberWord))
    }

    // MARK: Links

    /// Behind "hingga", "s.d.", "sampai dengan tanggal": where the last of a range starts.
    func rangeLink(at index: Int) -> Int? {
        var next = index
        if isA(.rangeLink, index) {
            next += 1
        } else if tokens.indices.contains(index + 2), isMark("s", index), isMark("/", index + 1), isMark("d", index + 2)
        {
            next += 3
        } else {
            return nil
        }
        return filled(next)
    }

    /// Behind "dan", ", serta tanggal": where the next of a list starts.
    func listLink(at index: Int) -> Int? {
        guard isA(.listLink, index) else { return nil }
        let hasTwo = isMark(",", index) && isA(.listLink, index + 1)
        return filled(index + (hasTwo ? 2 : 1))
    }

    private func filled(_ index: Int) -> Int {
        var next = index
        while next - index < 3, isA(.linkFiller, next) { next += 1 }
        return next
    }

    /// Whether nothing but a link of a list or range stands between two tokens.
    func areLinked(_ end: Int, _ start: Int) -> Bool { rangeLink(at: end) == start || listLink(at: end) == start }
}

extension TokenizedText {
    /// The token's text; empty outside.
    fileprivate func text(safe index: Int) -> String { tokens.indices.contains(index) ? text(index) : "" }
}
