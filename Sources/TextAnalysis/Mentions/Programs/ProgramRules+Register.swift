internal import LexiconFormat
internal import Records

/// The rules for programmes of the register.
extension ProgramRules {
    /// "Dana Desa", "dana desa", "PKH", "DAK Fisik Bidang Jalan": names of the register; acronyms as written there.
    ///
    /// - Parameter isIntroduced: a cue stands before it.
    func registered(at index: Int, isIntroduced: Bool = false) -> Reading? {
        guard let match = known.longestMatch(in: text, at: index, before: grammar.sentence.upperBound),
            grammar.isFree(index) || isWider(match.range)
        else { return nil }
        let program = KnownProgram.all[match.value]
        if match.range.count == 1, isForeign(index, program) { return nil }
        guard program.isProgram else { return goesOn(match.range) ? nil : Reading([], end: endOfOther(match.range)) }
        if isBudget(of: match) || program.isOrdinary && !isIntroduced && !isNamed(match.range) { return nil }
        var mention = grammar.mention(match.range, rule: "program.register", known: match.value)
        let end = endOfSection(from: mention.otherNames.isEmpty ? match.range.upperBound : mention.end + 1)
        if let end { mention = ProgramMention(range: index..<end, rule: mention.rule, known: match.value) }
        return Reading([mention])
    }

    /// "PNM Mekaar Syariah": the name of the register starts with another's and goes on.
    private func isWider(_ range: Range<Int>) -> Bool {
        guard let owner = grammar.names.mention(at: range.lowerBound) else { return false }
        return owner.range.lowerBound == range.lowerBound && owner.range.upperBound < range.upperBound
            || owner.kind == .person && owner.range == range
    }

    /// Ordinary words are a name when all are capitalised where capitals tell, or beside what money is given as:
    /// "Bedah Rumah", "bantuan Sembako", "PKH dan Sembako".
    private func isNamed(_ range: Range<Int>) -> Bool {
        let words = range.filter { grammar.token($0).kind == .word && !grammar.isA(.function, $0) }
        guard words.allSatisfy(grammar.isCapitalized) else { return false }
        if range.count > 1 { return !grammar.isTitleCase }
        let before = range.lowerBound - 1
        if grammar.isA([.fundNoun, .programCue], before) { return true }
        guard grammar.isMark(",", at: before) || grammar.isIn(ProgramWords.and, before) else { return false }
        let isListed = grammar.has(before - 1) && grammar.token(before - 1).isAllCaps
        return isListed && known.longestMatch(in: text, at: before - 1, before: before) != nil
    }

    /// "Bantuan Keuangan Khusus": a longer name than the generic one.
    private func goesOn(_ range: Range<Int>) -> Bool {
        ProgramWords.fundHead.contains(grammar.token(range.lowerBound)) && grammar.isCapitalized(range.lowerBound)
            && grammar.isCapitalized(range.upperBound) && grammar.names.mention(at: range.upperBound) == nil
            && !isGeneric(range.upperBound)
    }

    /// Not written as the register has it, or another thing's acronym.
    private func isForeign(_ index: Int, _ program: KnownProgram) -> Bool {
        !program.forms.contains(text.text(index)) || isNumberPlate(index)
            || !foreign.isEmpty && foreign.contains(grammar.token(index).word)
    }

    /// "B-1234-BSU".
    private func isNumberPlate(_ index: Int) -> Bool {
        grammar.isDash(index - 1) && grammar.has(index - 2) && grammar.token(index - 2).shape.contains(.hasDigit)
    }

    /// "anggaran dana desa" is the budget of Dana Desa, unless its own acronym follows.
    private func isBudget(of match: PhraseMatcher.Match) -> Bool {
        let first = match.range.lowerBound
        guard match.range.count > 2, grammar.isA(.fundNoun, first), !grammar.isProper(first) || grammar.isTitleCase,
            known.longestMatch(in: text, at: first + 1, before: match.range.upperBound) != nil
        else { return false }
        guard let inside = grammar.parentheses(at: match.range.upperBound, limit: 1) else { return true }
        return !KnownProgram.all[match.value].forms.contains(text.text(inside))
    }

    /// "Fisik Bidang Kesehatan", the part of a fund that has a name of its own.
    private func endOfSection(from start: Int) -> Int? {
        guard grammar.isIn(ProgramWords.section, start), grammar.isCapitalized(start) else { return nil }
        var end = start + 1
        while grammar.isCapitalized(end), grammar.isFree(end), !grammar.isA(.function, end), end - start < 6 {
            end += 1
        }
        return end
    }

    /// "Corporate Social Responsibility (CSR)": the acronym belongs to it.
    func endOfOther(_ range: Range<Int>) -> Int {
        grammar.parentheses(at: range.upperBound, limit: 3).map { $0.upperBound + 1 } ?? range.upperBound
    }
}
