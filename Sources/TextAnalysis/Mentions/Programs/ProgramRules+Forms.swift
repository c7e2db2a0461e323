internal import LexiconFormat
internal import Records

/// The rules for names that tell by themselves: by their first or last word, an acronym, an apposition.
extension ProgramRules {
    /// "asuransi usaha tani padi (AUTP)": a fund's name in lower case, proved by its acronym.
    func abbreviated(at index: Int) -> Reading? {
        var end = index
        while grammar.has(end), grammar.token(end).kind == .word, end - index < 8 { end += 1 }
        guard end - index > 2, let inside = grammar.parentheses(at: end, limit: 1),
            grammar.token(inside.lowerBound).span.count > 2
        else { return nil }
        let initials = (index..<end).filter { !grammar.isA(.function, $0) }
            .map { text.utf8[grammar.token($0).span.start].asciiLowercased }
        let letters = text.utf8[grammar.token(inside.lowerBound).span.range].map(\.asciiLowercased)
        guard initials.elementsEqual(letters) else { return nil }
        return Reading([
            ProgramMention(range: index..<end, rule: "program.abbreviated", otherNames: [inside])
        ])
    }

    /// "Bantuan Pangan Pesisir (BPP)", "Village Water Project (VWP)", "bantuan Ojek Makanan Balita (OMABA)".
    func defined(at index: Int) -> Reading? {
        guard index < lastBracket, grammar.isNameStart(index), grammar.isFree(index),
            !grammar.isIn(ProgramWords.or, index - 1), !isHeaded(index)
        else { return nil }
        let end = grammar.endOfName(from: index)
        guard end - index > 1, let inside = grammar.parentheses(at: end, limit: 1),
            Acronym.abbreviates(text.text(inside), text, index..<end), !isGeneric(inside.lowerBound)
        else { return nil }
        let isIntroduced = index > grammar.sentence.lowerBound && grammar.isA([.fundNoun, .programCue], index - 1)
        guard
            isIntroduced || ProgramWords.fundHead.contains(grammar.token(index)) || hasEnglishHead(index..<end)
                || isSettlement(index..<end)
        else { return nil }
        return Reading([grammar.mention(index..<end, rule: "program.definition")])
    }

    /// "Kelurahan Tangguh Bersama", "Desa Ramah Anak".
    private func isSettlement(_ range: Range<Int>) -> Bool {
        grammar.isIn(ProgramWords.settlement, range.lowerBound)
            && grammar.isIn(ProgramWords.quality, range.lowerBound + 1)
    }

    /// "Direktur Utama Harapan Global Fund": what has an office is a body.
    private func isHeaded(_ index: Int) -> Bool {
        (index - 3..<index).contains { grammar.isA(.officeHead, $0) && grammar.isCapitalized($0) }
    }

    /// "Coastal Villages Support Project": an English name that its last word tells.
    func english(at index: Int) -> Reading? {
        guard !grammar.isTitleCase, grammar.isNameStart(index), grammar.isFree(index),
            !(grammar.has(index - 1) && grammar.isProper(index - 1)), !isHeaded(index)
        else { return nil }
        let end = grammar.endOfName(from: index)
        guard end - index > 2, grammar.isIn(ProgramWords.englishTail, end - 1), !grammar.isA(.programCue, index),
            !grammar.isIn(ProgramWords.award, index),
            isName(index..<end, after: index)
        else { return nil }
        return Reading([grammar.mention(index..<end, rule: "program.english")])
    }

    private func hasEnglishHead(_ range: Range<Int>) -> Bool {
        range.contains { ProgramWords.englishHead.contains(grammar.token($0)) }
    }

    /// "Bantuan Benih Unggul", "Kartu Petani Berjaya": a fund's name in capitals inside a sentence.
    func fund(at index: Int) -> Reading? {
        let head = grammar.token(index)
        guard ProgramWords.fundHead.contains(head), !ProgramWords.insurance.contains(head), !head.isAllCaps,
            grammar.isFree(index), !grammar.isTitleCase, !grammar.isIn(ProgramWords.study, index + 1),
            !isPersonal(index), !isKnown(index + 1), !(grammar.has(index - 1) && grammar.isProper(index - 1))
        else { return nil }
        let isScholarship = text.text(index) == "Beasiswa"
        let end = grammar.endOfName(from: index, owned: isScholarship ? index + 1 : nil)
        if let inner = innerRegistered(index..<end) { return inner }
        let isInitial = grammar.token(index).shape.contains(.initial)
        guard end - index > (isInitial ? 2 : 1), isName(index + 1..<end, after: index) || isScholarship else {
            return nil
        }
        return Reading([grammar.mention(index..<end, rule: "program.fund-name")])
    }

    /// "Dana" is a given name, too.
    private func isPersonal(_ index: Int) -> Bool {
        grammar.names.mention(at: index)?.kind == .person
            || text.text(index) == "Dana" && grammar.has(index + 1)
                && (grammar.isA(.givenName, index + 1)
                    || !grammar.token(index + 1).word.isKnown && !isBehindPlainWord(index))
    }

    /// "melalui Dana", "lewat Dana": no mark, no word of saying and no title before it.
    private func isBehindPlainWord(_ index: Int) -> Bool {
        grammar.has(index - 1) && grammar.token(index - 1).kind == .word
            && !grammar.isA([.speech, .officeHead, .honorific], index - 1)
    }

    func isKnown(_ index: Int) -> Bool {
        grammar.has(index) && known.longestMatch(in: text, at: index, before: grammar.sentence.upperBound) != nil
    }

    /// "Bantuan" before a name of the register is not part of it.
    func isRegistered(_ index: Int) -> Bool {
        grammar.has(index)
            && known.longestMatch(in: text, at: index, before: grammar.sentence.upperBound).map {
                KnownProgram.all[$0.value].isProgram
            } == true
    }

    /// "National Support for ... (NSLIC), sebuah program dari ...", "Regsosek yang menjadi program pemerintah".
    func apposed(at index: Int) -> Reading? {
        guard index < lastCue || index < lastFounding, grammar.isNameStart(index), grammar.isFree(index),
            index == grammar.sentence.lowerBound || !grammar.isProper(index - 1)
        else { return nil }
        let end = grammar.endOfName(from: index)
        guard end - index > 1 || grammar.token(index).isAllCaps else { return nil }
        let candidate = grammar.mention(index..<end, rule: "program.apposition")
        var next = candidate.otherNames.first.map { $0.upperBound + 1 } ?? end
        if grammar.has(next), grammar.token(next).kind == .number { next += 1 }
        if grammar.isMark(",", at: next) { next += 1 }
        if grammar.has(next), text.text(next) == "yang" { next += 1 }
        if grammar.isIn(ProgramWords.founding, next), grammar.token(index).word.isKnown, end - index > 2,
            grammar.names.mention(at: index).map({ grammar.isCapitalized($0.range.upperBound) }) ?? true
        {
            if let inner = innerRegistered(index..<end) { return inner }
            return isName(index..<end, after: next) ? Reading([candidate]) : nil
        }
        guard index < lastCue, grammar.isIn(ProgramWords.being, next) else { return nil }
        next += 1
        while grammar.isIn(ProgramWords.being, next) || (grammar.has(next) && text.text(next) == "satu") { next += 1 }
        guard grammar.isA(.programCue, next), !grammar.isIn(ProgramWords.weakCue, next),
            isName(index..<end, after: next)
        else { return nil }
        return Reading([candidate])
    }

    /// "SIG Peduli", "Telaga Berbagi": a body's name with a word of care is its campaign.
    func caring(at index: Int) -> Reading? {
        let range = index..<index + 2
        guard grammar.isIn(ProgramWords.caring, index + 1), grammar.isCapitalized(index + 1), !grammar.isTitleCase,
            grammar.token(index).isAllCaps || grammar.names.mention(at: index)?.kind == .body
        else { return nil }
        for owner in [index, index + 1].compactMap(grammar.names.mention(at:)) {
            if grammar.isMark("(", at: index - 1), grammar.isMark(")", at: range.upperBound) { break }
            guard owner.kind != .person, range.lowerBound <= owner.range.lowerBound,
                owner.range.upperBound <= range.upperBound
            else { return nil }
        }
        return Reading([grammar.mention(range, rule: "program.caring")])
    }
}
