internal import Records

/// People's names: behind an honorific or an office, beside a verb of saying, with an age or a degree, or made of known names.
struct PersonRules {
    let grammar: NameGrammar
    let places: PlaceRules

    /// What surrounds a name and how far it reaches.
    struct Extent {
        /// The name without honorifics and degrees.
        var name: Range<Int>
        /// The index after degrees and a nickname in parentheses.
        var end: Int
        var nickname: Range<Int>?
    }

    // MARK: Rules

    /// The person who is named at a token without an office before; nil when there is none.
    func match(at index: Int) -> (mention: NameMention, end: Int)? { ruled(at: index) ?? tagged(at: index) }

    /// Whom the tagger takes for a person, where no rule says so.
    private func tagged(at index: Int) -> (mention: NameMention, end: Int)? {
        guard let name = grammar.tags.name(from: index), name.kind == .person,
            name.likelihood >= Self.surePerson, grammar.isCapitalized(index), !grammar.isHeadline,
            !grammar.isOne(of: .placeCue, at: index - 1), !grammar.isOne(of: .genericAcronym, at: index),
            grammar.has(name.range.upperBound - 1)
        else { return nil }
        let range = trimmed(name.range)
        guard range.count > 1 || isPlausibleAlone(index) else { return nil }
        let extent = closed(range, end: name.range.upperBound)
        return (mention(extent, rule: "person.tagged", isWeak: false), extent.end)
    }

    /// A person whom only the tagger sees is one from here on.
    private static let surePerson: Float = 0.35

    private func ruled(at index: Int) -> (mention: NameMention, end: Int)? {
        let isHonored = isHonorific(at: index)
        guard isHonored || grammar.isProper(index), let extent = extent(at: index) else { return nil }
        let first = extent.name.lowerBound
        guard let rule = rule(for: extent, from: index, isHonored: isHonored && first > index) else { return nil }
        if isOrdinary(first) || (grammar.isHeadline && !isHeadlineName(extent.name)) { return nil }
        guard let extent = adjusted(extent, isSure: rule != "person.given-name") else { return nil }
        let isSure = extent.name.count > 1 || rule != "person.given-name"
        return (mention(extent, rule: rule, isWeak: !isSure), extent.end)
    }

    // MARK: The tagger

    /// An extent without the words at its end that the tagger takes for none of a name; nil where an unsure rule
    /// finds ordinary words or a body.
    private func adjusted(_ extent: Extent, isSure: Bool) -> Extent? {
        var extent = extent
        while extent.nickname == nil, extent.end == extent.name.upperBound, extent.name.count > 1,
            likelihood(extent.name.upperBound - 1) < Self.noPerson, likelihood(extent.name.lowerBound) > 0.5
        {
            extent.name = extent.name.lowerBound..<extent.name.upperBound - 1
            extent.end = extent.name.upperBound
        }
        if isSure { return extent }
        if let body = grammar.tags.name(from: extent.name.lowerBound), body.kind == .body, body.likelihood > 0.5 {
            return nil
        }
        let most = extent.name.map(likelihood).max() ?? 0
        return most < Self.noPerson && extent.name.contains { grammar.isA([.common, .bodyWord], at: $0) } ? nil : extent
    }

    /// Words that the tagger takes for no person: unknown as names, or a body's.
    private func isDenied(_ name: Range<Int>) -> Bool {
        guard name.allSatisfy({ likelihood($0) < 0.03 }) else { return false }
        if let body = grammar.tags.name(from: name.lowerBound), body.kind == .body, body.likelihood > 0.8 {
            return true
        }
        return name.count == 1 && !name.contains { grammar.isGivenName(at: $0) }
    }

    /// Where the name starts of somebody behind words that belong to the office: "Bidang Hortikultura Lambar | Yedi Rohyadi".
    private func start(of extent: Extent) -> Int {
        for token in extent.name.dropFirst() {
            guard let name = grammar.tags.name(from: token), name.kind == .person else { continue }
            let before = extent.name.lowerBound..<token
            let isSure =
                name.likelihood > 0.5
                && before.allSatisfy {
                    likelihood($0) < 0.2 && grammar.token($0).kind == .word && !grammar.isInitial(at: $0)
                        && !grammar.isGivenName(at: $0) && !grammar.isOne(of: .namePrefix, at: $0)
                }
            return isSure ? token : extent.name.lowerBound
        }
        return extent.name.lowerBound
    }

    private func likelihood(_ token: Int) -> Float { grammar.tags.likelihood(of: .person, at: token) }

    /// A word that less than this speaks for is no part of a person's name.
    private static let noPerson: Float = 0.1

    private func rule(for extent: Extent, from index: Int, isHonored: Bool) -> String? {
        let first = extent.name.lowerBound
        if isHonored { return grammar.region(at: first) == nil ? "person.honorific" : nil }
        if grammar.isOne(of: [.namedCue, .aliasCue], at: index - 1) { return "person.named" }
        if isBesideSpeech(extent, from: index) {
            return places.match(at: first) == nil || grammar.isGivenName(at: first) ? "person.speech" : nil
        }
        if isAged(extent.end) { return "person.age" }
        if extent.end > extent.name.upperBound, extent.nickname == nil { return "person.degree" }
        if isInApposition(extent, from: index) { return "person.apposition" }
        if isPartOfName(extent, from: index) { return nil }
        if grammar.isGivenName(at: first) { return "person.given-name" }
        return hasGivenName(extent) ? "person.family-name" : nil
    }

    /// "Sumiyem, penjual kopi": a word or two that no other rule knows, before what somebody does.
    private func isInApposition(_ extent: Extent, from index: Int) -> Bool {
        guard extent.name.count <= 3, grammar.isMark(",", at: extent.end), !grammar.isHeadline,
            grammar.isOne(of: .occupation, at: extent.end + 1), !grammar.isCapitalized(extent.end + 1)
        else { return false }
        return !isPartOfName(extent, from: index) && places.match(at: extent.name.lowerBound) == nil
            && grammar.registered(at: extent.name.lowerBound) == nil
    }

    /// "Universitas Airlangga", "di Argo Mulyo", "Sari Kedelai": the words belong to another name, or name a place.
    private func isPartOfName(_ extent: Extent, from index: Int) -> Bool {
        if grammar.isOne(of: .placeCue, at: index - 1) { return true }
        let isBehindName =
            grammar.isCapitalized(index - 1) && !grammar.token(index - 1).shape.contains(.initial)
            && !grammar.isA([.officeHead, .honorific], at: index - 1)
        return isBehindName && extent.name.count == 1
    }

    /// "Frenky Halim": two words or three, of which a later one is a name for sure, set apart from other names.
    private func hasGivenName(_ extent: Extent) -> Bool {
        (2...3).contains(extent.name.count) && !grammar.isTitleCase
            && !grammar.isCapitalized(extent.name.lowerBound - 1) && !grammar.isCapitalized(extent.end)
            && extent.name.dropFirst().contains { grammar.isA(.givenName, at: $0) && !grammar.isA(.common, at: $0) }
            && extent.name.allSatisfy { grammar.registered(at: $0) == nil && grammar.region(at: $0) == nil }
            && places.match(at: extent.name.lowerBound) == nil
    }

    /// A word that names things, not people, and that nothing makes a name here.
    private func isOrdinary(_ index: Int) -> Bool {
        grammar.isA([.common, .bodyWord, .institutionTail], at: index) && !grammar.isGivenName(at: index)
    }

    /// Every word of a headline is capitalised: only words known as names make one.
    private func isHeadlineName(_ name: Range<Int>) -> Bool {
        name.allSatisfy { grammar.isGivenName(at: $0) || grammar.isInitial(at: $0) || grammar.isMark(".", at: $0) }
    }

    /// The person whose office ends before a token.
    ///
    /// - Parameter isBehindBody: the office ends with a body or place, so that even common words are a name:
    ///   "Sekretaris Kota Palembang Ratu Dewa".
    func holder(at index: Int, isBehindBody: Bool) -> (mention: NameMention, end: Int)? {
        named(at: index, isBehindBody: isBehindBody) ?? tagged(at: index)
    }

    private func named(at index: Int, isBehindBody: Bool) -> (mention: NameMention, end: Int)? {
        guard grammar.isCapitalized(index) || isHonorific(at: index), let extent = extent(at: index) else { return nil }
        let first = extent.name.lowerBound
        if isOrdinary(first), !(isBehindBody && extent.name.count > 1 && !grammar.isHeadline) { return nil }
        if let region = grammar.region(at: first), !grammar.isGivenName(at: first) {
            // "Kepala Pelaksana BPBD Ambon, Padang Priyono, menjelaskan"
            guard region.range.count < extent.name.count, isBesideSpeech(extent, from: index) else { return nil }
        }
        if grammar.isHeadline, !isHeadlineName(extent.name) { return nil }
        guard var extent = adjusted(extent, isSure: true), !isDenied(extent.name) else { return nil }
        extent.name = start(of: extent)..<extent.name.upperBound
        return (mention(extent, rule: "person.office", isWeak: false), extent.end)
    }

    private func mention(_ extent: Extent, rule: String, isWeak: Bool) -> NameMention {
        NameMention(
            kind: .person, range: extent.name, rule: rule, otherNames: extent.nickname.map { [$0] } ?? [],
            isWeak: isWeak)
    }

    // MARK: Evidence

    private func isBesideSpeech(_ extent: Extent, from start: Int) -> Bool {
        if start > grammar.sentence.lowerBound, grammar.isSpeech(at: start - 1) { return true }
        var next = extent.end
        if grammar.isMark(",", at: next) { next += 1 }
        return grammar.isSpeech(at: next) && !grammar.isCapitalized(next)
    }

    /// "Winarno (37)"
    private func isAged(_ index: Int) -> Bool {
        grammar.isMark("(", at: index) && grammar.isMark(")", at: index + 2) && grammar.token(index + 1).kind == .number
            && grammar.token(index + 1).span.count == 2
    }

    // MARK: Extent

    /// Honorifics, the name, degrees; nil when no name follows.
    func extent(at index: Int) -> Extent? {
        let start = endOfHonorifics(from: index)
        var end = start
        while end - start < 8, let next = step(from: end, start: start) { end = next }
        while end > start, grammar.isMark(".", at: end - 1), !grammar.isInitial(at: end - 2),
            !grammar.isOne(of: .namePrefix, at: end - 2)
        {
            end -= 1
        }
        guard end > start, !(end == start + 1 && grammar.isInitial(at: start)) else { return nil }
        if end == start + 1, !isPlausibleAlone(start) { return nil }
        let name = trimmed(start..<end)
        return name.isEmpty ? nil : closed(name, end: end)
    }

    /// A name with the degrees and the nickname that follow it.
    ///
    /// - Parameter end: the index behind the name and a degree without a comma.
    private func closed(_ name: Range<Int>, end: Int) -> Extent {
        let (afterDegrees, _) = degrees(from: end)
        var extent = Extent(name: name, end: max(end, afterDegrees))
        if let close = grammar.endOfParentheses(at: extent.end, limit: 3),
            isNickname(extent.end + 1..<close - 1) || isInitials(extent.end + 1..<close - 1, of: name)
        {
            extent.nickname = extent.end + 1..<close - 1
            extent.end = close
        } else if grammar.isOne(of: .aliasCue, at: extent.end) {
            extendByAlias(&extent)
        }
        return extent
    }

    /// A degree that stands without a comma: "Angreni Asmoro MA".
    private func trimmed(_ name: Range<Int>) -> Range<Int> {
        var end = name.upperBound
        while end - name.lowerBound > 1, grammar.isA(.degree, at: end - 1), !grammar.isA(.givenName, at: end - 1),
            grammar.token(end - 1).isAllCaps || grammar.token(end - 1).span.count > 3 || end - 2 > name.lowerBound
        {
            guard grammar.token(end - 1).isAllCaps || grammar.text.text(end - 1).contains(".") else { break }
            end -= 1
        }
        return name.lowerBound..<end
    }

    func isHonorific(at index: Int) -> Bool {
        guard grammar.isA(.honorific, at: index) else { return false }
        if grammar.isCapitalized(index) { return true }
        return grammar.isMark(".", at: index + 1)
            ? grammar.isProper(index + 2) : grammar.isProper(index + 1) && grammar.token(index).span.count > 2
    }

    private func endOfHonorifics(from index: Int) -> Int {
        var end = index
        while isHonorific(at: end), grammar.isCapitalized(end + 1) || grammar.isMark(".", at: end + 1) {
            var next = grammar.isMark(".", at: end + 1) ? end + 2 : end + 1
            // "Mayjen TNI (Purn) Herlambang"
            while grammar.isOne(of: .rankSuffix, at: next) || endOfSuffix(at: next) != nil {
                next = endOfSuffix(at: next) ?? next + 1
                if grammar.isMark(".", at: next) { next += 1 }
            }
            guard grammar.isCapitalized(next) else { break }
            // "Gus Dur", "Sri" and "Andi" may be names: an honorific that is a name too stays one.
            if grammar.isGivenName(at: end), !grammar.isGivenName(at: next) { break }
            if grammar.isOne(of: .nameHonorific, at: end), !grammar.isCapitalized(next + 1) { break }
            end = next
        }
        return end
    }

    private func endOfSuffix(at index: Int) -> Int? {
        grammar.isMark("(", at: index) && grammar.isOne(of: .rankSuffix, at: index + 1)
            ? grammar.endOfParentheses(at: index, limit: 2) : nil
    }

    private func step(from index: Int, start: Int) -> Int? {
        guard grammar.has(index) else { return nil }
        if grammar.isMark(".", at: index) {
            return index > start && grammar.isCapitalized(index + 1)
                && (grammar.isInitial(at: index - 1) || grammar.isOne(of: .namePrefix, at: index - 1))
                ? index + 1 : nil
        }
        if index > start, grammar.isOne(of: .nameParticle, at: index), grammar.isCapitalized(index + 1) {
            return index + 1
        }
        return isNameWord(index, isFirst: index == start) ? index + 1 : nil
    }

    private func isNameWord(_ index: Int, isFirst: Bool) -> Bool {
        guard grammar.isCapitalized(index) else { return false }
        let token = grammar.token(index)
        if token.isA([.month, .weekday]) {
            guard grammar.isGivenName(at: index), !(grammar.has(index + 1) && isNumber(index + 1)) else { return false }
            return !isFirst || (grammar.isCapitalized(index + 1) && !grammar.isA([.month, .weekday], at: index + 1))
        }
        if token.isA(Self.otherWords), !grammar.isGivenName(at: index) { return false }
        if grammar.isHeadline, !isFirst, !grammar.isGivenName(at: index), !grammar.isInitial(at: index) { return false }
        if grammar.isOne(of: [.occasion, .facilityHead], at: index) || isDottedDegree(index) { return false }
        if isFirst, token.isA(.common), token.shape.contains(.initial), !grammar.isGivenName(at: index) { return false }
        if token.isAllCaps, token.span.count > 1, !isFirst || !token.isA(.givenName) { return isAllCapsName(index) }
        return !token.shape.contains(.hasDigit)
    }

    private func isNumber(_ index: Int) -> Bool { grammar.token(index).kind == .number }

    private static let otherWords: WordClass = [
        .function, .placeHead, .governmentHead, .speech, .pronoun, .timeZone, .currency, .institutionHead, .officeHead,
    ]

    /// "SRI MULYANI" in capitals: the neighbour is a name in capitals, too.
    private func isAllCapsName(_ index: Int) -> Bool {
        grammar.isTitleCase && grammar.isGivenName(at: index)
    }

    private func isPlausibleAlone(_ index: Int) -> Bool {
        let token = grammar.token(index)
        if token.isAllCaps || token.span.count < 3 { return false }
        return grammar.isProper(index)
            && (grammar.registered(at: index) == nil || grammar.isGivenName(at: index))
    }

    /// ", SH, M.Si", ", M. Env. Mng", " MA": the end of the degrees, and whether there are any.
    private func degrees(from index: Int) -> (end: Int, found: Bool) {
        var end = index
        while true {
            var next = end
            if grammar.isMark(",", at: next) { next += 1 }
            guard let close = degree(at: next) else { return (end, end > index) }
            end = close
        }
    }

    private func degree(at index: Int) -> Int? {
        guard grammar.isCapitalized(index) else { return nil }
        if isDottedDegree(index) { return index + 1 }
        if grammar.isA(.degree, at: index), !grammar.isGivenName(at: index) {
            return grammar.isMark(".", at: index + 1) && grammar.has(index + 2) && grammar.token(index + 1).isGlued
                && !endsSentence(index + 1) ? endOfDottedDegree(index) : index + 1
        }
        return grammar.isInitial(at: index) && grammar.isMark(".", at: index + 1) ? endOfDottedDegree(index) : nil
    }

    /// "Sp.PK", "M.Ak", "S.Kep": a point inside a short word of which both parts are capitalised.
    private func isDottedDegree(_ index: Int) -> Bool {
        let span = grammar.token(index).span
        guard span.count <= 8, let point = grammar.text.utf8[span.range].firstIndex(of: UInt8(ascii: ".")) else {
            return false
        }
        return point > span.start && point + 1 < span.end && grammar.text.utf8[span.start].isASCIIUppercase
            && grammar.text.utf8[point + 1].isASCIIUppercase
    }

    /// "M. Env. Mng", "S. Sos".
    private func endOfDottedDegree(_ index: Int) -> Int? {
        var end = index
        while grammar.isMark(".", at: end + 1), grammar.isCapitalized(end + 2), grammar.token(end + 2).span.count <= 4 {
            end += 2
        }
        return grammar.isA(.degree, at: end) || end > index ? end + 1 : nil
    }

    private func endsSentence(_ index: Int) -> Bool { index + 1 >= grammar.sentence.upperBound }

    /// "Ira Puspadewi (IP)"
    private func isInitials(_ inner: Range<Int>, of name: Range<Int>) -> Bool {
        inner.count == 1 && grammar.isAllCaps(inner.lowerBound) && grammar.token(inner.lowerBound).span.count <= 4
            && Acronym.abbreviates(grammar.text.text(inner), grammar.text, name)
    }

    /// "Andi Agustinus alias Andi Narogong"
    private func extendByAlias(_ extent: inout Extent) {
        let start = extent.end + 1
        var end = start
        while end - start < 3, grammar.isCapitalized(end), isNameWord(end, isFirst: false) { end += 1 }
        guard end > start else { return }
        extent.nickname = start..<end
        extent.end = end
    }

    private func isNickname(_ range: Range<Int>) -> Bool {
        (1...2).contains(range.count)
            && !range.contains { grammar.token($0).isAllCaps && grammar.token($0).span.count > 3 }
            && range.allSatisfy { grammar.isCapitalized($0) && !grammar.token($0).shape.contains(.hasDigit) }
            && !grammar.isA(
                [.institutionHead, .placeHead, .degree, .weekday, .month, .officeHead], at: range.lowerBound)
            && grammar.registered(at: range.lowerBound) == nil
            && grammar.region(at: range.lowerBound) == nil
    }
}
