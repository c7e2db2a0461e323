internal import Records

/// Works that money goes to and that have a name of their own: "pembangunan IPAL Jambi Timur",
/// "Rp 3 miliar untuk Embung Sari", "Jembatan Kali Putih mendapat Rp 2 miliar".
struct WorkRules {
    private let text: TokenizedText
    private let known: PhraseMatcher
    /// The first tokens of the text's sums, ascending.
    private let sums: [Int]

    init(text: TokenizedText, amounts: AmountReading, known: PhraseMatcher) {
        (self.text, self.known) = (text, known)
        sums = amounts.mentions.map(\.tokens.lowerBound).sorted()
    }

    /// The named works of a sentence, in text order; none in a text without sums of money.
    func works(in grammar: ProgramGrammar) -> [ProgramMention] {
        guard !sums.isEmpty, !grammar.isTitleCase else { return [] }
        let sentence = WorkSentence(grammar: grammar, known: known, hasSum: hasSum(grammar.sentence))
        var works: [ProgramMention] = []
        var index = grammar.sentence.lowerBound
        while index < grammar.sentence.upperBound {
            guard let work = sentence.work(at: index, behind: works.last) else {
                index += 1
                continue
            }
            works.append(work)
            index = max(index + 1, work.end)
        }
        return works
    }

    /// Complexity: O(log n) in the number of sums.
    private func hasSum(_ sentence: Range<Int>) -> Bool {
        var (low, high) = (0, sums.count)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < sentence.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < sums.count && sums[low] < sentence.upperBound
    }
}

/// The rules for works within one sentence.
private struct WorkSentence {
    let grammar: ProgramGrammar
    let known: PhraseMatcher
    let hasSum: Bool
    /// The first lower-case word of money or of giving; the sentence's end when there is none.
    let firstFundWord: Int

    init(grammar: ProgramGrammar, known: PhraseMatcher, hasSum: Bool) {
        (self.grammar, self.known, self.hasSum) = (grammar, known, hasSum)
        firstFundWord =
            grammar.sentence.first {
                grammar.isA([.fundNoun, .givingVerb, .givenPassive], $0) && !grammar.token($0).isCapitalized
            } ?? grammar.sentence.upperBound
    }

    private var text: TokenizedText { grammar.text }

    /// - Parameter last: the work before this one, which may share its evidence.
    func work(at index: Int, behind last: ProgramMention?) -> ProgramMention? {
        structure(at: index, behind: last) ?? named(at: index)
    }

    // MARK: Structures

    /// "Jembatan Kali Putih", when the sentence builds it or pays for it.
    private func structure(at index: Int, behind last: ProgramMention?) -> ProgramMention? {
        guard grammar.isCapitalized(index) else { return nil }
        let isStructure = grammar.isIn(ProgramWords.structure, index)
        guard isStructure || grammar.isIn(ProgramWords.institution, index),
            !grammar.isIn(ProgramWords.locating, index - 1)
        else { return nil }
        let end = endOfName(from: index)
        guard end - index > 1, !(index + 1..<end).allSatisfy(isKind) else { return nil }
        if let last, isListed(index, behind: last) { return work(index..<end, rule: last.rule) }
        let start = startOfPhrase(before: index)
        if isBuilt(start - 1) { return work(phrase(from: start, to: index)..<end, rule: "program.work") }
        guard isStructure else {
            return hasSum && start == index && isRaised(after: end) ? work(index..<end, rule: "program.work") : nil
        }
        if grammar.isIn(ProgramWords.purpose, start - 1), hasSum || isFunded(before: start - 1) {
            return work(phrase(from: start, to: index)..<end, rule: "program.work-purpose")
        }
        if isFunded(after: end) || start == index && grammar.isA(.givingVerb, index - 1) {
            return work(index..<end, rule: "program.work-funded")
        }
        return nil
    }

    /// "Jalan Wetan, Jalan Kidul dan Jembatan Lor": the works of a list share what is said of the first.
    private func isListed(_ index: Int, behind last: ProgramMention) -> Bool {
        let gap = last.end..<index
        return (1...2).contains(gap.count)
            && gap.allSatisfy { grammar.isMark(",", at: $0) || grammar.isIn(ProgramWords.and, $0) }
    }

    private func isKind(_ index: Int) -> Bool {
        grammar.isIn(ProgramWords.kind, index) || grammar.isIn(ProgramWords.structure, index)
            || grammar.isA(.function, index)
    }

    /// The start of at most three plain words before a structure: "unit air baku", "kembali", "tahap II".
    private func startOfPhrase(before index: Int) -> Int {
        var start = index
        while index - start < 3, isPlain(start - 1) || isNumeral(start - 1) { start -= 1 }
        return start
    }

    /// Plain words that belong to the name: "sanitary landfill" of "sanitary landfill TPA Sari".
    private func phrase(from start: Int, to index: Int) -> Int {
        let words = start..<index
        let isPhrase = words.allSatisfy { isPlain($0) && !isVerb($0) && !isStage($0) }
        return isPhrase ? start : index
    }

    private func isStage(_ index: Int) -> Bool { ["kembali", "tahap", "ruas"].contains(text.text(index)) }

    /// "mengembangkan", "dikelola": by their prefix.
    private func isVerb(_ index: Int) -> Bool {
        let bytes = text.utf8[grammar.token(index).span.range]
        return bytes.count > 5 && (bytes.starts(with: "me".utf8) || bytes.starts(with: "di".utf8))
    }

    private func isPlain(_ index: Int) -> Bool {
        guard grammar.has(index) else { return false }
        let token = grammar.token(index)
        return token.kind == .word && !token.isCapitalized && !isBuilt(index)
            && !token.isA([.function, .numberWord, .scaleWord, .givingVerb, .givenPassive, .receivingVerb])
            && !ProgramWords.locating.contains(token)
    }

    private func isNumeral(_ index: Int) -> Bool {
        guard grammar.has(index), index > grammar.sentence.lowerBound else { return false }
        return text.utf8[grammar.token(index).span.range].allSatisfy { "IVX".utf8.contains($0) }
            && !grammar.isCapitalized(index - 1)
    }

    private func isBuilt(_ index: Int) -> Bool {
        (isConstruction(index) || grammar.isIn(ProgramWords.upkeep, index))
            && !(grammar.isCapitalized(index) && grammar.isProper(index - 1))
    }

    private func isConstruction(_ index: Int) -> Bool {
        grammar.isIn(ProgramWords.construction, index) || grammar.isIn(ProgramWords.buildingVerb, index)
    }

    private func isFunded(before index: Int) -> Bool { firstFundWord < index }

    /// "mendapat Rp 2 miliar", "akan dibangun dengan pinjaman", ", dengan pagu", "merupakan hibah".
    private func isFunded(after index: Int) -> Bool {
        guard hasSum || isFunded(before: grammar.sentence.upperBound) else { return false }
        var next = index
        while next - index < 3, !grammar.isIn(ProgramWords.being, next),
            grammar.isMark(",", at: next) || grammar.isA(.function, next)
        {
            next += 1
        }
        if grammar.isIn(ProgramWords.being, next) { return grammar.isA(.fundNoun, next + 1) }
        return grammar.isIn(ProgramWords.funded, next)
    }

    /// "yang dibangun", "akan direnovasi".
    private func isRaised(after index: Int) -> Bool {
        var next = index
        while next - index < 3, grammar.isA(.function, next) { next += 1 }
        return grammar.isIn(ProgramWords.built, next)
    }

    private func endOfName(from start: Int) -> Int {
        var end = start + 1
        // "Gedung DPRD Metro": called by the body in it.
        if grammar.isIn(ProgramWords.seat, start), let owner = grammar.names.mention(at: end), owner.kind == .body,
            owner.range.lowerBound == end
        {
            end = owner.range.upperBound
        }
        while grammar.has(end), end - start < 12 {
            let token = grammar.token(end)
            if token.kind == .word, token.isCapitalized, !token.isA([.currency, .honorific]),
                !isOwned(end, nameStart: start + 1)
            {
                end += 1
            } else if token.kind == .number, token.span.count <= 2, end - start > 1, !grammar.isMoney(end) {
                end += 1
            } else if grammar.isDash(end) || grammar.isMark("/", at: end), grammar.isCapitalized(end + 1) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// A person's name belongs to the structure only where it is all of its name: "Jembatan Cut Meutia"; a body's
    /// never does.
    private func isOwned(_ index: Int, nameStart: Int) -> Bool {
        guard let mention = grammar.names.mention(at: index), !mention.isWeak else { return false }
        switch mention.kind {
        case .person: return mention.range.lowerBound != nameStart
        case .body: return mention.range.lowerBound >= nameStart
        case .place: return false
        }
    }

    // MARK: Other works

    /// "pembangunan Hunian Harapan", "pembangunan unit air baku Batang Sari": a word of building, at most two plain
    /// words, and a name of two words that is nobody's.
    private func named(at index: Int) -> ProgramMention? {
        guard !grammar.token(index).isCapitalized, hasSum || isFunded(before: grammar.sentence.upperBound),
            isConstruction(index)
        else { return nil }
        var start = index + 1
        while start - index <= 2, isPlain(start), !GroupNouns.isGroup(text, at: start) { start += 1 }
        if isNumeral(start) { start += 1 }
        let end = grammar.endOfName(from: start)
        guard end - start > 1, grammar.isProper(start), !isGeneric(start..<end) else { return nil }
        let first = phrase(from: index + 1, to: start)
        if let inside = grammar.parentheses(at: end, limit: 1), grammar.isProper(inside.upperBound + 1) {
            return ProgramMention(
                range: first..<grammar.endOfName(from: inside.upperBound + 1), rule: "program.work-definition")
        }
        return work(first..<end, rule: "program.work")
    }

    private func isGeneric(_ range: Range<Int>) -> Bool {
        if let owner = grammar.names.mention(at: range.lowerBound) {
            if owner.kind != .place || owner.range.upperBound >= range.upperBound { return true }
        }
        return GroupNouns.isGroup(text, at: range.lowerBound)
            || known.longestMatch(in: text, at: range.lowerBound, before: range.upperBound) != nil
            || range.contains { grammar.isIn(ProgramWords.generic, $0) }
    }

    private func work(_ range: Range<Int>, rule: String) -> ProgramMention { grammar.mention(range, rule: rule) }
}
