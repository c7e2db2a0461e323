internal import Records

/// What the rules for programmes share: one sentence's tokens, whose names they are part of, and how far a
/// programme's name goes.
final class ProgramGrammar {
    let text: TokenizedText
    let sentence: Range<Int>
    let names: Names
    /// A capital says little in this sentence.
    let isTitleCase: Bool

    init(text: TokenizedText, sentence: Range<Int>, names: Names) {
        (self.text, self.sentence, self.names) = (text, sentence, names)
        isTitleCase = Self.isTitleCase(text, sentence)
    }

    /// Title case, as headlines have it: a sentence with a point behind it or with four lower-case words is only
    /// full of names.
    private static func isTitleCase(_ text: TokenizedText, _ sentence: Range<Int>) -> Bool {
        guard NameGrammar.isTitleCase(text.tokens[sentence]) else { return false }
        let plain = text.tokens[sentence].filter { $0.kind == .word && !$0.isCapitalized && !$0.isA(.function) }.count
        // A quotation mark may stand behind the point.
        let isClosed = sentence.suffix(2).contains { text.isByte(UInt8(ascii: "."), at: $0) }
        return plain < (isClosed ? 1 : 4)
    }

    // MARK: Questions

    func has(_ index: Int) -> Bool { sentence.contains(index) }
    func token(_ index: Int) -> Token { text.tokens[index] }
    func isIn(_ words: WordSet, _ index: Int) -> Bool { has(index) && words.contains(token(index)) }
    func isA(_ wordClass: WordClass, _ index: Int) -> Bool { has(index) && token(index).isA(wordClass) }

    func isMark(_ byte: Unicode.Scalar, at index: Int) -> Bool {
        has(index) && text.isByte(UInt8(ascii: byte), at: index)
    }

    func isCapitalized(_ index: Int) -> Bool {
        has(index) && token(index).kind == .word && token(index).isCapitalized
    }

    /// Capitalised, and not because a sentence starts with an ordinary word.
    func isProper(_ index: Int) -> Bool {
        isCapitalized(index)
            && !(token(index).shape.contains(.initial) && token(index).isA([.common, .function]))
    }

    /// Proper, or the ordinary first word of a sentence with another capitalised word behind it.
    func isNameStart(_ index: Int) -> Bool {
        isProper(index)
            || isCapitalized(index) && isProper(index + 1) && !isA([.function, .programCue], index)
                && !isA([.function, .honorific], index + 1) && !isIn(ProgramWords.office, index + 1)
    }

    /// Not part of a person's or a body's name.
    func isFree(_ index: Int) -> Bool {
        guard names.owner.indices.contains(index), names.owner[index] >= 0 else { return true }
        let owner = Int(names.owner[index])
        return names.mentions[owner].kind == .place || names.mentions[owner].isWeak
    }

    func isQuote(_ index: Int) -> Bool {
        guard has(index), token(index).kind == .punctuation else { return false }
        let bytes = text.utf8[token(index).span.range]
        if bytes.count == 1, let byte = bytes.first { return byte == 0x22 || byte == 0x27 }
        // U+2018, U+2019, U+201C, U+201D.
        return bytes.elementsEqual([0xE2, 0x80, 0x98]) || bytes.elementsEqual([0xE2, 0x80, 0x99])
            || bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0xE2, 0x80, 0x9D])
    }

    /// A hyphen or a dash of any length.
    func isDash(_ index: Int) -> Bool {
        guard has(index) else { return false }
        let bytes = text.utf8[token(index).span.range]
        return bytes.elementsEqual([0x2D]) || bytes.elementsEqual([0xE2, 0x80, 0x93])
    }

    /// "Rp 5", "5 miliar".
    func isMoney(_ index: Int) -> Bool {
        isA(.currency, index - 1) || isA([.scaleWord, .currency], index + 1)
    }

    // MARK: Extent

    /// The words between two quotation marks, when the first stands at `index`; nil for more than nine.
    func quotation(at index: Int) -> Range<Int>? {
        guard isQuote(index), index + 1 < sentence.upperBound else { return nil }
        for end in index + 1..<min(index + 11, sentence.upperBound) where isQuote(end) {
            return end > index + 1 ? index + 1..<end : nil
        }
        return nil
    }

    /// Where a name of capitalised words from `start` on ends, with linkers and numbers between them and parts
    /// parted by a slash or a dash; `start` when there is none.
    ///
    /// - Parameters:
    ///   - owned: a token whose owner, a body, is part of the name.
    ///   - throughPeople: what looks like a person's name inside the name is part of it, too.
    func endOfName(from start: Int, owned: Int? = nil, throughPeople: Bool = false) -> Int {
        let owner = owned.flatMap { names.mention(at: $0)?.range } ?? start..<start
        var end = start
        while has(end), end - start < 14 {
            if isPart(end, of: start, owner: owner) || throughPeople && end > start && isInsidePerson(end, from: start)
            {
                end += 1
            } else if end > start, let next = linked(at: end, owner: owner) {
                end = next
            } else {
                break
            }
        }
        // "Rumah Hijau Kedua belah pihak": a number word at the end starts what follows.
        while end - start > 2, isA([.numberWord, .function], end - 1) || isIn(ProgramWords.ordinal, end - 1) {
            end -= 1
        }
        return end
    }

    private func isPart(_ index: Int, of start: Int, owner: Range<Int>) -> Bool {
        guard isCapitalized(index), isFree(index) || owner.contains(index) else { return false }
        let token = token(index)
        // "Jumat Peduli".
        if token.isA(.weekday), index == start || isA(.programCue, index - 1), isCapitalized(index + 1) { return true }
        if token.isA([.month, .weekday, .currency, .honorific]), !token.isA([.givenName, .common]) { return false }
        if index == start, ProgramWords.softOffice.contains(token), isFree(index + 1) {
            return isCapitalized(index + 1)
        }
        if token.isA(.officeHead), ProgramWords.office.contains(token) || !token.isA([.common, .programCue]) {
            return false
        }
        if token.isA(.function), !token.isA(.programCue) {
            return index > start && !isTitleCase && isCapitalized(index + 1) && isFree(index + 1)
        }
        return true
    }

    private func isInsidePerson(_ index: Int, from start: Int) -> Bool {
        guard isCapitalized(index), let mention = names.mention(at: index) else { return false }
        return mention.kind == .person && mention.range.lowerBound > start && !isA([.honorific, .officeHead], index)
    }

    private func linked(at index: Int, owner: Range<Int>) -> Int? {
        func goesOn(_ next: Int) -> Bool { isCapitalized(next) && (isFree(next) || owner.contains(next)) }
        if text.isByte(UInt8(ascii: "/"), at: index) || text.isByte(UInt8(ascii: "&"), at: index) {
            return goesOn(index + 1) ? index + 1 : nil
        }
        if isDash(index), token(index).isGlued, has(index + 1), token(index + 1).isGlued, goesOn(index + 1) {
            return index + 1
        }
        if token(index).kind == .number { return token(index).span.count <= 4 && !isMoney(index) ? index + 1 : nil }
        guard isA(.nameLinker, index) || isIn(ProgramWords.small, index), isProper(index + 1), goesOn(index + 1)
        else { return nil }
        let isOther = isIn(ProgramWords.and, index) && isIn(ProgramWords.cue, index + 1)
        return isIn(ProgramWords.parting, index) || isOther ? nil : index + 1
    }

    // MARK: Other names

    /// The range inside "(" … ")" when the bracket opens at `index` and holds at most `limit` tokens.
    func parentheses(at index: Int, limit: Int = 9) -> Range<Int>? {
        guard isMark("(", at: index), index + 2 < sentence.upperBound else { return nil }
        for end in index + 2..<min(index + limit + 2, sentence.upperBound) where isMark(")", at: end) {
            return index + 1..<end
        }
        return nil
    }

    /// A mention with the acronym or expansion that stands in parentheses behind it.
    func mention(_ range: Range<Int>, rule: String, known: Int? = nil) -> ProgramMention {
        var mention = ProgramMention(range: range, rule: rule, known: known)
        if let inside = parentheses(at: range.upperBound), isOtherName(inside, of: range) {
            mention.otherNames.append(inside)
        }
        return mention
    }

    private func isOtherName(_ inside: Range<Int>, of range: Range<Int>) -> Bool {
        guard isCapitalized(inside.lowerBound) else { return false }
        guard inside.allSatisfy({ token($0).kind == .word || isDash($0) || isMark("/", at: $0) }) else { return false }
        if inside.count == 1 {
            return token(inside.lowerBound).isAllCaps || Acronym.abbreviates(text.text(inside), text, range)
        }
        return range.count == 1
            ? Acronym.abbreviates(text.text(range), text, inside)
            : !isIn(ProgramWords.generic, inside.lowerBound) && inside.allSatisfy { names.mention(at: $0) == nil }
    }
}
