internal import Records

/// Organisations: names of the register, governments with their place, names that start with a head
/// word ("Dinas", "PT", "Yayasan") or end with a telling one ("Foundation"), acronyms that an office leads.
struct BodyRules {
    let grammar: NameGrammar
    let places: PlaceRules
    private let governments: BodyGovernment

    init(grammar: NameGrammar) {
        self.grammar = grammar
        places = PlaceRules(grammar: grammar)
        governments = BodyGovernment(grammar: grammar, places: places)
    }

    /// The body that starts at a token; nil when there is none.
    func match(at index: Int) -> NameMention? {
        guard grammar.has(index), grammar.token(index).kind == .word, mayStart(at: index) else { return nil }
        return grammar.organization(at: index) { longest(at: index).map(withOtherName) }
    }

    /// In lower case only words that lead bodies start one.
    private func mayStart(at index: Int) -> Bool {
        grammar.token(index).isCapitalized || grammar.isA([.governmentHead, .institutionHead], at: index)
            || grammar.isOne(of: .looseHead, at: index)
    }

    private func longest(at index: Int) -> NameMention? {
        let known = known(at: index)
        let tail = tailWord(at: index)
        if let known, tail == nil, endsWithRegister(known) { return known }
        if let known, tail == nil, grammar.isGivenName(at: known.range.upperBound) { return known }
        var best = governments.match(at: index)
        func consider(_ found: NameMention?) {
            guard let found, found.range.upperBound > best?.range.upperBound ?? 0 else { return }
            best = found
        }
        consider(known)
        consider(headWord(at: index))
        consider(tail)
        consider(englishHead(at: index))
        consider(acronymWithExpansion(at: index))
        consider(expansionWithAcronym(at: index))
        return best ?? acronymOfOffice(at: index) ?? facilityOfOffice(at: index) ?? tagged(at: index)
    }

    // MARK: The tagger

    /// What the tagger takes for a body, where no rule says so.
    private func tagged(at index: Int) -> NameMention? {
        guard let name = grammar.tags.name(from: index), name.kind == .body, name.likelihood >= Self.sureBody,
            grammar.isCapitalized(index), !grammar.isHeadline, grammar.has(name.range.upperBound - 1)
        else { return nil }
        var range = name.range
        // "Dorna Sports (DS": the tagger takes the bracket for a part of the name, half of the time.
        if let open = range.first(where: { grammar.isMark("(", at: $0) }) {
            range = range.lowerBound..<max(open, range.lowerBound + 1)
        }
        guard isPlausible(range) else { return nil }
        return NameMention(kind: .body, range: range, rule: "body.tagged", category: .other)
    }

    /// No place, programme or thing by its first word, no acronym of a thing, some word that is a name.
    private func isPlausible(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        if grammar.isOne(of: .site, at: first) || grammar.isA(Self.thingWords, at: first) { return false }
        if range.count == 1 { return isPlausibleAlone(first) && !isWebAddress(first) }
        if grammar.isOne(of: .englishThing, at: range.upperBound - 1) { return false }
        if let close = grammar.endOfParentheses(at: range.upperBound, limit: 1),
            grammar.isOne(of: .genericAcronym, at: close - 2)
        {
            return false
        }
        return range.contains {
            !grammar.isA([.common, .function, .bodyWord], at: $0) && grammar.token($0).kind == .word
                && !grammar.isOne(of: .genericAcronym, at: $0)
        }
    }

    private static let thingWords: WordClass = [
        .placeHead, .programCue, .fundNoun, .officeHead, .honorific, .month, .weekday,
    ]

    /// "Surya.co.id"
    private func isWebAddress(_ index: Int) -> Bool {
        grammar.text.utf8[grammar.token(index).span.range].contains(UInt8(ascii: "."))
    }

    /// A body that only the tagger sees is one from here on.
    private static let sureBody: Float = 0.4

    private func isPlausibleAlone(_ index: Int) -> Bool {
        if grammar.isAllCaps(index) { return isPlainAcronym(index) }
        return grammar.isProper(index) && !grammar.isA(.institutionHead, at: index)
            && grammar.token(index).span.count > 2
    }

    /// "Bank Dunia Ajay Banga": behind a full name of the register an unknown word starts another name.
    private func endsWithRegister(_ known: NameMention) -> Bool {
        let next = known.range.upperBound
        guard known.known != nil, known.range.count > 1, grammar.isCapitalized(next), !grammar.isAllCaps(next) else {
            return false
        }
        return !grammar.isA([.common, .bodyWord, .institutionHead, .institutionTail, .placeHead, .direction], at: next)
            && grammar.region(at: next) == nil && !grammar.isOne(of: [.tbk, .persero, .branch], at: next)
    }

    // MARK: The register

    /// A name of the register. Acronyms count only in capitals: "PAN" is a party, "Pan" is not.
    private func known(at index: Int) -> NameMention? {
        guard let match = grammar.registered(at: index), isWritten(match) else { return nil }
        let body = KnownBody.all[match.value]
        var range = match.range
        var branch: NameMention?
        if body.category == .ministryAgency || body.category == .legislature || body.category == .party,
            let place = branchPlace(at: range.upperBound)
        {
            range = range.lowerBound..<place.range.upperBound
            branch = place
        }
        if let end = endOfSubsidiary(from: range.upperBound, of: body) {
            return NameMention(
                kind: .body, range: range.lowerBound..<end, rule: "body.subsidiary", category: body.category)
        }
        return NameMention(
            kind: .body, range: range, rule: "body.register", known: branch == nil ? match.value : nil,
            category: body.category, region: branch?.region, placeStart: branch?.range.lowerBound)
    }

    /// "Pertamina Patra Niaga", "PLN Indonesia Power": a company's name with words of its own behind is another's.
    private func endOfSubsidiary(from index: Int, of body: KnownBody) -> Int? {
        guard body.category == .company, body.name.hasPrefix("PT "), !grammar.isTitleCase else { return nil }
        var end = index
        while end - index < 4, grammar.isCapitalized(end), !grammar.isA(Self.notSubsidiary, at: end),
            !grammar.isGivenName(at: end), !grammar.isOne(of: [.tbk, .persero, .branch], at: end),
            !grammar.isTaggedPerson(at: end)
        {
            end += 1
        }
        return end > index ? end : nil
    }

    private static let notSubsidiary: WordClass = [
        .officeHead, .officeModifier, .honorific, .speech, .month, .weekday, .function, .common, .institutionHead,
        .governmentHead, .placeHead, .programCue,
    ]

    /// Capitalised; in lower case only with its head word: "kementerian keuangan".
    private func isWritten(_ match: PhraseMatcher.Match) -> Bool {
        let index = match.range.lowerBound
        guard grammar.isCapitalized(index) else {
            return match.range.count > 1 && grammar.isOne(of: .looseHead, at: index)
        }
        if match.range.count > 1 { return true }
        if grammar.isMark("/", at: index - 1) || grammar.isMark("/", at: index + 1) || grammar.isDefinedElsewise(index)
        {
            return false
        }
        if grammar.token(index).isAllCaps || grammar.token(index).span.count > 5 {
            return !isLaw(before: index)
        }
        return KnownBody.all[match.value].forms.contains(grammar.text.text(index))
    }

    /// "Putusan MK Nomor 60", "Peraturan BPK": a document's name.
    private func isLaw(before index: Int) -> Bool { grammar.isOne(of: .lawWord, at: index - 1) }

    private func branchPlace(at index: Int) -> NameMention? {
        guard let place = places.match(at: index), place.region?.level != .country else { return nil }
        return place
    }

    // MARK: Head words

    /// "Dinas Komunikasi dan Informatika", "PT Maju Jaya Tbk", "SMKN 1 Cijeungjing", "kantor Pelayanan Pajak".
    private func headWord(at index: Int) -> NameMention? {
        guard grammar.isA(.institutionHead, at: index), grammar.isCapitalized(index) || isLoose(index),
            isHeadHere(index), !grammar.isOne(of: .ownedKind, at: index + 1), !isSeat(index)
        else { return nil }
        let (end, place) = BodyExtent(grammar: grammar, places: places, head: index).end()
        guard end > index + 1 || isNameByItself(index), isNamed(index + 1..<end, head: index) else { return nil }
        return NameMention(
            kind: .body, range: index..<end, rule: "body.head-word",
            category: BodyCategory.category(ofHead: grammar.token(index).word), region: place?.region,
            placeStart: place?.range.lowerBound)
    }

    /// "Kantor Pusat Bank Lampung", "Konsorsium Antam": a body's seat or a group of bodies is not the body.
    private func isSeat(_ index: Int) -> Bool {
        guard grammar.isOne(of: .office, at: index) else { return false }
        let next = grammar.isOne(of: .seat, at: index + 1) ? index + 2 : index + 1
        return grammar.registered(at: next) != nil
            || (next > index + 1 && grammar.isA(.institutionHead, at: next) && grammar.isCapitalized(next))
    }

    private func isLoose(_ index: Int) -> Bool {
        grammar.isOne(of: .looseHead, at: index) && grammar.isCapitalized(index + 1)
            && (grammar.isA([.bodyWord, .common], at: index + 1) || isRomanNumber(index + 1))
    }

    private func isRomanNumber(_ index: Int) -> Bool {
        grammar.isAllCaps(index)
            && grammar.text.utf8[grammar.token(index).span.range].allSatisfy { "IVX".utf8.contains($0) }
    }

    /// "Tim" opens many a sentence, and "PT" may stand for anything; a head alone needs a body behind it.
    private func isHeadHere(_ index: Int) -> Bool {
        isNameByItself(index)
            || (grammar.has(index + 1)
                && (grammar.isCapitalized(index + 1) || grammar.isMark(".", at: index + 1)
                    || grammar.isMark("(", at: index + 1) || grammar.token(index + 1).kind == .number))
    }

    /// "Sekolah Menengah Pertama" is any school: behind a generic head some word must be a name.
    private func isNamed(_ rest: Range<Int>, head: Int) -> Bool {
        guard grammar.isOne(of: .genericHead, at: head) else { return true }
        if grammar.isOne(of: .team, at: head), !grammar.isA([.common, .bodyWord, .workNoun], at: head + 1) {
            return false
        }
        let isGeneric = rest.contains { grammar.isOne(of: .genericComplement, at: $0) }
        if !isGeneric, let close = grammar.endOfParentheses(at: rest.upperBound, limit: 1),
            Acronym.relates(grammar.text, head..<rest.upperBound, rest.upperBound + 1..<close - 1)
        {
            return true
        }
        if rest.count == 1, grammar.token(rest.lowerBound).kind == .number { return false }
        return rest.contains { isTelling($0, isGeneric: isGeneric) }
    }

    private func isTelling(_ index: Int, isGeneric: Bool) -> Bool {
        let token = grammar.token(index)
        if grammar.isOne(of: .genericComplement, at: index) || token.isA(.placeHead) { return false }
        if grammar.region(at: index) != nil { return !isGeneric }
        return token.kind == .number
            || (token.isCapitalized && !token.isA([.common, .institutionHead, .currency, .bodyWord]))
    }

    private func isNameByItself(_ index: Int) -> Bool {
        grammar.isOne(of: .selfNamed, at: index) && grammar.isCapitalized(index)
    }

    // MARK: English names

    /// "Robert Bosch Stiftung Foundation", "Asian Development Bank", "Alpha JWC Ventures": the telling word ends
    /// the run of capitals ("Indonesia International Auto Show" has none).
    private func tailWord(at index: Int) -> NameMention? {
        guard grammar.isProper(index), !grammar.isHeadline,
            !grammar.isA([.officeHead, .honorific, .function, .bodyWord, .month, .weekday], at: index),
            !grammar.isOne(of: .genericAcronym, at: index)
        else { return nil }
        var end = index
        var tail: Int?
        while end - index < 7, grammar.isCapitalized(end) || isEnglishLinker(end) {
            if grammar.isA(.common, at: end), !grammar.isA(.institutionTail, at: end) { return nil }
            if end > index, grammar.isA(.institutionTail, at: end) { tail = end + 1 }
            end += 1
            // "Co. Ltd"
            if tail == end, grammar.isMark(".", at: end), grammar.isA(.institutionTail, at: end + 1) { end += 1 }
        }
        guard let tail, !grammar.isCapitalized(tail) || grammar.isGivenName(at: tail) || grammar.region(at: tail) != nil
        else { return nil }
        return NameMention(kind: .body, range: index..<tail, rule: "body.tail-word", category: .other)
    }

    /// "Institute for Essential Services Reform", "Center of Reform on Economics".
    private func englishHead(at index: Int) -> NameMention? {
        guard grammar.isA(.institutionTail, at: index), grammar.isCapitalized(index),
            grammar.isOne(of: .of, at: index + 1), grammar.isCapitalized(index + 2)
        else { return nil }
        var end = index + 3
        while end - index < 9, grammar.isCapitalized(end) || isEnglishLinker(end), !grammar.isGivenName(at: end) {
            end += 1
        }
        if let close = grammar.endOfParentheses(at: end, limit: 1), grammar.region(at: close) != nil { end = close + 1 }
        return NameMention(kind: .body, range: index..<end, rule: "body.english-head", category: .other)
    }

    private func isEnglishLinker(_ index: Int) -> Bool {
        grammar.isOne(of: .englishLinker, at: index) && !grammar.isCapitalized(index)
            && grammar.isCapitalized(index + 1)
    }

    // MARK: Acronyms

    /// "IOPD (International Observatory on Participatory Democracy)": no programme, law or money word in it.
    private func acronymWithExpansion(at index: Int) -> NameMention? {
        guard grammar.token(index).isAllCaps, grammar.token(index).span.count > 2,
            let close = grammar.endOfParentheses(at: index + 1, limit: 9), close - index > 4
        else { return nil }
        let expansion = index + 2..<close - 1
        guard Acronym.abbreviates(grammar.text.text(index), grammar.text, expansion),
            grammar.token(expansion.lowerBound).isCapitalized, !isThing(expansion), isOfBody(expansion)
        else { return nil }
        return NameMention(kind: .body, range: index..<index + 1, rule: "body.acronym-expansion", category: .other)
    }

    /// "International Observatory on Participatory Democracy (IOPD)": initials of a run of capitalised words.
    private func expansionWithAcronym(at index: Int) -> NameMention? {
        guard grammar.isCapitalized(index), !grammar.isA([.officeHead, .honorific], at: index) else { return nil }
        var end = index
        while end - index < 9, grammar.isCapitalized(end) || isEnglishLinker(end) { end += 1 }
        guard end - index > 2, let close = grammar.endOfParentheses(at: end, limit: 1), grammar.isAllCaps(end + 1),
            grammar.token(end + 1).span.count > 2, !isThing(index..<end),
            isOfBody(index..<end), !grammar.isA(.institutionHead, at: index),
            Acronym.isInitials(grammar.text, close - 2, of: index..<end)
        else { return nil }
        return NameMention(kind: .body, range: index..<end, rule: "body.expansion-acronym", category: .other)
    }

    private func isOfBody(_ words: Range<Int>) -> Bool {
        words.contains { grammar.isA([.institutionTail, .institutionHead], at: $0) }
    }

    /// A programme, a fund, a law, an office: something that has an acronym and is no body.
    private func isThing(_ words: Range<Int>) -> Bool {
        if grammar.isA(.institutionHead, at: words.lowerBound) { return false }
        return words.contains {
            grammar.isA([.programCue, .fundNoun, .workNoun, .officeHead, .common], at: $0)
                && !grammar.isA(.nameLinker, at: $0)
        }
    }

    /// "Kepala BPPSDM KP", "Direktur PNRI": an acronym that an office leads.
    private func acronymOfOffice(at index: Int) -> NameMention? {
        guard isPlainAcronym(index), grammar.isA(.officeHead, at: index - 1),
            !grammar.isOne(of: .minister, at: index - 1), grammar.isCapitalized(index - 1), !grammar.isTitleCase
        else { return nil }
        var end = index + 1
        while end - index < 3, isPlainAcronym(end) || (grammar.isAllCaps(end) && grammar.token(end).span.count == 2) {
            end += 1
        }
        let place = branchPlace(at: end)
        return NameMention(
            kind: .body, range: index..<(place?.range.upperBound ?? end), rule: "body.acronym-of-office",
            category: .other, region: place?.region, placeStart: place?.range.lowerBound)
    }

    /// "Kepala Pelabuhan Perikanan Pantai Sadeng": a building is a body where it has a head.
    private func facilityOfOffice(at index: Int) -> NameMention? {
        guard grammar.isOne(of: .facilityHead, at: index), grammar.isCapitalized(index),
            grammar.isA(.officeHead, at: index - 1)
        else { return nil }
        var end = index + 1
        while end - index < 6, grammar.isCapitalized(end),
            !grammar.isGivenName(at: end) || endsFacility(end), !grammar.isA(.honorific, at: end)
        {
            end += 1
        }
        guard end > index + 1 else { return nil }
        return NameMention(kind: .body, range: index..<end, rule: "body.facility-of-office", category: .other)
    }

    /// A name inside a building's name: its place or the holder's comma follows.
    private func endsFacility(_ index: Int) -> Bool {
        grammar.region(at: index) != nil || grammar.isA(.placeHead, at: index + 1) || grammar.isMark(",", at: index + 1)
    }

    private func isPlainAcronym(_ index: Int) -> Bool {
        grammar.isAllCaps(index) && grammar.token(index).span.count > 2
            && !grammar.token(index).shape.contains(.hasDigit)
            && !grammar.isA([.officeHead, .degree, .bodyWord, .common, .currency, .timeZone], at: index)
            && !grammar.isOne(of: .genericAcronym, at: index) && grammar.region(at: index) == nil
            && !isRomanNumber(index)
    }

    // MARK: Parentheses

    /// "Asian Development Bank (ADB)", "KFW (Bank Pembangunan Jerman)", "PT Pertamina (Persero) Tbk".
    private func withOtherName(_ mention: NameMention) -> NameMention {
        let open = endOfLegalForm(mention)
        guard let close = grammar.endOfParentheses(at: open, limit: 9), close - open > 2 else { return mention }
        let inside = open + 1..<close - 1
        guard Acronym.relates(grammar.text, mention.range, inside) else { return mention }
        var mention = mention
        mention.otherNames.append(inside)
        return mention
    }

    /// Behind the point of "Co. Ltd.", where a bracket opens; else the name's end.
    private func endOfLegalForm(_ mention: NameMention) -> Int {
        let end = mention.range.upperBound
        let isPoint = grammar.isMark(".", at: end) && grammar.isA(.institutionTail, at: end - 1)
        return isPoint && grammar.isMark("(", at: end + 1) ? end + 1 : end
    }
}
