internal import Records

/// How far a body's name goes behind its head word.
struct BodyExtent {
    let grammar: NameGrammar
    let places: PlaceRules
    let head: Int

    /// The index after the name's last token (the head's own end when nothing belongs to it), and the place
    /// that it ends with.
    func end() -> (end: Int, place: NameMention?) {
        var end = head + 1
        // "PT. Maju"
        if grammar.isMark(".", at: end), grammar.token(end).isGlued, !isNumbered { end += 1 }
        while let next = step(from: end) {
            end = next.end
            if let place = next.place { return (end, place) }
        }
        return (end, nil)
    }

    private func step(from index: Int) -> (end: Int, place: NameMention?)? {
        guard grammar.has(index), index - head < 14 else { return nil }
        if let close = tail(at: index) { return (close, nil) }
        if index == head + 1, grammar.isOne(of: .partyHead, at: head), let party = grammar.registered(at: index) {
            return (party.range.upperBound, nil)
        }
        if let place = places.match(at: index), index > head + 1 || !grammar.isProper(place.range.upperBound) {
            return isFunctional ? (endOfPlaces(from: place.range.upperBound), place) : (place.range.upperBound, nil)
        }
        if grammar.token(index).kind == .number {
            let isName =
                isNumbered && grammar.token(index).span.count <= 3 && !grammar.isA(.timeUnit, at: index + 1)
                && !grammar.isOne(of: .genericComplement, at: index + 1)
            return isName ? (index + 1, nil) : nil
        }
        if isPart(index) { return (index + 1, nil) }
        if let next = linked(from: index) { return (next, nil) }
        return nil
    }

    /// "Kota Palembang Sumatera Selatan": a place may be followed by the one it lies in.
    private func endOfPlaces(from index: Int) -> Int {
        var end = index
        while let place = places.match(at: end), end - index < 6 { end = place.range.upperBound }
        return end
    }

    private func isPart(_ index: Int) -> Bool {
        guard grammar.isCapitalized(index) else { return false }
        let token = grammar.token(index)
        if token.isA([.weekday, .month, .function]), !token.isA(.bodyWord) { return false }
        if token.isA(.honorific), !token.isA(.bodyWord),
            isFunctional || grammar.isGivenName(at: index + 1)
                || grammar.isMark(".", at: index + 1)
        {
            return false
        }
        if token.isA(.currency), token.span.count < 4 { return false }
        // "Rp780"
        if token.shape.contains(.hasDigit), grammar.text.utf8[token.span.start + 1] == UInt8(ascii: "p") {
            return false
        }
        if grammar.isOne(of: .branch, at: index), !isNumbered { return false }
        if token.isA(.governmentHead), !token.isA(.bodyWord) { return false }
        if grammar.isMark(")", at: index - 1), !isNumbered { return grammar.isOne(of: .tbk, at: index) }
        if isFunctional {
            if isAcronymHead { return token.isA([.common, .bodyWord]) || token.isAllCaps }
            if token.isA(.officeHead), !token.isA([.institutionHead, .common]) { return isCoordinating(index) }
            if grammar.isGivenName(at: index), !token.isA([.common, .bodyWord]) { return false }
            return index == head + 1 || token.isA([.common, .bodyWord]) || token.isAllCaps
                || token.isA(.institutionHead)
                || !grammar.isSpeech(at: index + 1)
        }
        return !startsPerson(index)
    }

    /// "Kementerian Koordinator (Kemenko) Bidang ...": a ministry's own word, though it is an office elsewhere.
    private func isCoordinating(_ index: Int) -> Bool {
        let next = grammar.endOfParentheses(at: index + 1, limit: 1) ?? index + 1
        return index == head + 1 && grammar.isOne(of: .subunitHead, at: next) && grammar.isCapitalized(next)
    }

    /// A person's name behind a body's: "Universitas Andalas Syafruddin Karimi", but "Universitas Wijaya Kusuma".
    private func startsPerson(_ index: Int) -> Bool {
        if index > head + 1, grammar.isTaggedPerson(at: index) { return true }
        guard index > head + 1, grammar.isGivenName(at: index), !grammar.isGivenName(at: index - 1),
            !grammar.isA(.common, at: index)
        else { return false }
        // "Direktur Yayasan Selat Lembeh Lestari, Deasy Kalangi": a single word before the holder's comma is the body's.
        return !(grammar.isMark(",", at: index + 1) && grammar.isGivenName(at: index + 2))
    }

    /// "Al–Ikhlas", "Husky-CNOOC": a dash without spaces between two parts of a name.
    private func isHyphen(_ index: Int) -> Bool {
        grammar.has(index + 1) && grammar.token(index).kind == .punctuation && grammar.token(index).isGlued
            && grammar.token(index + 1).isGlued && isPart(index + 1) && !grammar.isMark(".", at: index)
            && ["-", "–"].contains(grammar.text.text(index))
    }

    /// "dan Informatika", ", Kelautan, dan Pertanian", "bagi Pembaruan", "of Education".
    private func linked(from index: Int) -> Int? {
        if grammar.isMark(",", at: index) { return isFunctional ? enumerated(from: index) : nil }
        if isHyphen(index) { return index + 2 }
        guard grammar.isA(.nameLinker, at: index), !grammar.isCapitalized(index), grammar.isCapitalized(index + 1)
        else {
            return nil
        }
        if grammar.isOne(of: .endingLinker, at: index) { return nil }
        if grammar.isOne(of: .untuk, at: index), isFunctional { return nil }
        guard index > head + 1 || grammar.isOne(of: .of, at: index) else { return nil }
        if grammar.isOne(of: .and, at: index), !isJoined(index) { return nil }
        return index + 2
    }

    /// "Komunikasi dan Informatika" is one subject, "Dinas Sosial dan Bappeda" two bodies.
    private func isJoined(_ index: Int) -> Bool {
        let isDan = grammar.token(index).word == Self.dan
        guard isFunctional || !isDan, isPart(index + 1), places.match(at: index + 1) == nil,
            !grammar.isA([.institutionHead, .governmentHead, .officeHead], at: index + 1)
                || grammar.isA(.bodyWord, at: index + 1)
        else { return false }
        guard let known = grammar.registered(at: index + 1) else { return true }
        return !grammar.isAllCaps(index + 1) && known.range.count == 1 && grammar.isA(.bodyWord, at: index + 1)
    }

    private static let dan = Lexicon.shared.id("dan")

    /// A list of subjects: every item capitalised, the last behind "dan".
    private func enumerated(from index: Int) -> Int? {
        var end = index
        var items = 0
        while grammar.isMark(",", at: end), items < 4 {
            end += 1
            if isDan(end) { return isSubject(end + 1) ? end + 2 : nil }
            let start = end
            while isSubject(end), end - start < 4 { end += 1 }
            if end == start { return nil }
            items += 1
            if isDan(end) { return isSubject(end + 1) ? end + 2 : nil }
        }
        return nil
    }

    private func isDan(_ index: Int) -> Bool { grammar.has(index) && grammar.token(index).word == Self.dan }

    private func isSubject(_ index: Int) -> Bool {
        grammar.isCapitalized(index) && !grammar.token(index).isAllCaps && grammar.region(at: index) == nil
            && (grammar.isA(.bodyWord, at: index)
                || (!grammar.isA([.institutionHead, .governmentHead, .officeHead, .honorific], at: index)
                    && !grammar.isGivenName(at: index)))
    }

    /// "BPKD", "KPU": nothing but a place, a subject or another acronym belongs to it.
    private var isAcronymHead: Bool { grammar.token(head).isAllCaps }

    /// "(Persero)", "(BPJS) Kesehatan", "(Ditjen) Pajak": a group in parentheses that the name goes on after.
    private func tail(at index: Int) -> Int? {
        guard let close = grammar.endOfParentheses(at: index, limit: 1), grammar.isCapitalized(index + 1) else {
            return nil
        }
        if grammar.isOne(of: .persero, at: index + 1) { return close }
        let goesOn =
            grammar.isCapitalized(close) && !grammar.isA([.officeHead, .honorific], at: close)
            && !(grammar.isGivenName(at: close) && grammar.region(at: close) == nil)
        let isShortForm =
            grammar.isAllCaps(index + 1) || grammar.isA([.institutionHead, .governmentHead], at: index + 1)
            || Acronym.abbreviates(grammar.text.text(index + 1), grammar.text, head..<index)
        return goesOn && isShortForm ? close : nil
    }

    private var isFunctional: Bool { grammar.isOne(of: .functionalHead, at: head) }

    private var isNumbered: Bool { !grammar.isOne(of: .unnumberedHead, at: head) }
}
