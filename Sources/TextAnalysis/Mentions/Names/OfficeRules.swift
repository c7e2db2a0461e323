internal import Records

/// Offices with their complement: "Kepala Dinas Sosial Kota Jambi", "mantan Wali Kota".
struct OfficeRules {
    let grammar: NameGrammar
    let places: PlaceRules
    let bodies: BodyRules

    struct Match {
        /// The office with its complement.
        var range: Range<Int>
        /// Where the body or place of the office starts.
        var organizationStart: Int?
        /// Where the person starts in whose service the office is, named behind it: "kuasa hukum Dewi".
        var clientStart: Int?
    }

    /// The office that starts at a token; nil when there is none.
    func match(at index: Int) -> Match? {
        var head = index
        while grammar.isA(.officeModifier, at: head), grammar.isA([.officeModifier, .officeHead], at: head + 1) {
            head += 1
        }
        guard grammar.isA(.officeHead, at: head), isOffice(head, from: index), !isRank(head), !isLaw(before: index)
        else { return english(at: index) }
        var end = endOfHead(head)
        var organizationStart: Int?
        let endOfHead = end
        if let place = endOfGovernedPlace(from: end, head: head) {
            organizationStart = end
            end = place
        }
        while end - head < 24, let next = step(from: end, isNamed: organizationStart != nil && end > endOfHead) {
            if next.isOrganization, organizationStart == nil { organizationStart = end }
            end = next.end
        }
        if end == endOfHead, isCommonComplement(end, head: head) { end += 1 }
        end = endBeforeRank(from: endOfHead, to: end)
        return Match(
            range: start(of: index..<head)..<end, organizationStart: organizationStart.flatMap { $0 < end ? $0 : nil })
    }

    /// What somebody is or does, in lower case or alone: "pengacara", "mantan pelatih"; nil when there is no such word.
    ///
    /// It counts only with a holder.
    func occupation(at index: Int) -> Match? {
        var head = index
        while grammar.isA(.officeModifier, at: head) || grammar.isOne(of: .team, at: head), isOccupation(head + 1) {
            head += 1
        }
        guard isOccupation(head), !isRank(head), !grammar.isCapitalized(head) || head == index else { return nil }
        return Match(range: start(of: index..<head)..<max(head + 1, endOfOccupation(head)), organizationStart: nil)
    }

    /// Where an office starts behind "sebagai", "para" or a sentence's "Sementara".
    private func start(of modifiers: Range<Int>) -> Int {
        modifiers.first { !grammar.isA(.function, at: $0) && !grammar.isOne(of: .asOffice, at: $0) }
            ?? modifiers.upperBound
    }

    private func isOccupation(_ index: Int) -> Bool {
        (grammar.isA(.officeHead, at: index) || grammar.isOne(of: .occupation, at: index))
            && !grammar.isA(.givenName, at: index) && !grammar.isOne(of: [.article, .plural], at: index)
    }

    private func endOfOccupation(_ head: Int) -> Int {
        grammar.isA(.officeHead, at: head) && !grammar.isOne(of: .pairedHead, at: head) ? endOfHead(head) : head + 1
    }

    /// "PR & Event Department Head", "Aftersales Director": capitalised words of which the last is an English head.
    private func english(at index: Int) -> Match? {
        guard grammar.isCapitalized(index), !grammar.isTitleCase,
            !grammar.isCapitalized(index - 1) || grammar.isA(.function, at: index - 1),
            hasEnglishHead(from: index), bodies.match(at: index) == nil
        else { return nil }
        var end = index
        var endOfHead: Int?
        while end - index < 9, isEnglishPart(end) {
            if grammar.isGivenName(at: end) || grammar.region(at: end) != nil || grammar.isTaggedPerson(at: end) {
                break
            }
            if grammar.isOne(of: .englishHead, at: end), end > index { endOfHead = end + 1 }
            end += 1
        }
        guard var end = endOfHead, !isAnd(index) else { return nil }
        let head = end - 1
        var organizationStart: Int?
        while end - head < 12, let next = step(from: end, isNamed: organizationStart != nil) {
            if next.isOrganization, organizationStart == nil { organizationStart = end }
            end = next.end
        }
        return Match(range: index..<end, organizationStart: organizationStart)
    }

    private func isEnglishPart(_ index: Int) -> Bool {
        grammar.isCapitalized(index) || grammar.isMark("&", at: index) || isAnd(index)
    }

    private func hasEnglishHead(from index: Int) -> Bool {
        var end = index
        while end - index < 9, isEnglishPart(end) {
            if grammar.isOne(of: .englishHead, at: end) { return true }
            end += 1
        }
        return false
    }

    // MARK: Ranks

    /// "Irjen Pol Arif", "Jenderal Arif": a rank and a name, no office.
    private func isRank(_ index: Int) -> Bool {
        guard grammar.isOne(of: OfficeWord.serviceRank, at: index) else { return false }
        return grammar.isOne(of: .rankSuffix, at: index + 1) || isNameStart(index + 1)
            || grammar.isTaggedPerson(at: index + 1)
    }

    /// "Kapolda Riau Irjen Pol", "Asisten Logistik Marsda TNI": the rank is the holder's.
    private func endBeforeRank(from start: Int, to end: Int) -> Int {
        (start..<max(start, end)).first {
            grammar.isOne(of: OfficeWord.serviceRank, at: $0) && !grammar.isOne(of: .generalHead, at: $0 - 1)
                && ($0 + 1 == end || grammar.isOne(of: .rankSuffix, at: $0 + 1))
        } ?? end
    }

    /// "Pengelola museum, Dewi Anggraini": an ordinary word between the office and its holder's comma.
    private func isCommonComplement(_ index: Int, head: Int) -> Bool {
        grammar.isCapitalized(head) && grammar.has(index) && grammar.token(index).kind == .word
            && !grammar.isCapitalized(index) && !grammar.isA([.function, .speech, .honorific], at: index)
            && grammar.isMark(",", at: index + 1) && isNameStart(index + 2)
    }

    /// Capitalised, or with a capitalised complement: "ketua DPRD", not "ketua kelompok".
    private func isOffice(_ head: Int, from index: Int) -> Bool {
        if grammar.isCapitalized(head) {
            return !grammar.isA(.givenName, at: head) || grammar.isCapitalized(head + 1)
        }
        return grammar.isCapitalized(endOfHead(head))
    }

    /// "Peraturan Menteri", "Keputusan Gubernur": a law names the office that gave it.
    private func isLaw(before index: Int) -> Bool {
        grammar.isOne(of: .lawWord, at: index - 1)
            && (grammar.isCapitalized(index - 1) || !grammar.isGivenName(at: index + 1))
    }

    /// "Wali Kota", "Juru Bicara", "Presiden Direktur", "Wakil Ketua": heads of two words.
    private func endOfHead(_ head: Int) -> Int {
        var end = head + 1
        if grammar.isOne(of: .wali, at: head) {
            return grammar.isOne(of: .kota, at: end) && grammar.region(at: end + 1) == nil ? end + 1 : end
        }
        if grammar.isOne(of: .pairedHead, at: head), grammar.has(end) { end += 1 }
        if grammar.isOne(of: .chief, at: head),
            let officer = (end..<end + 4).first(where: { grammar.isOne(of: .officer, at: $0) })
        {
            return officer + 1
        }
        while isHeadPart(end, head: head) { end += 1 }
        return end
    }

    private func isHeadPart(_ index: Int, head: Int) -> Bool {
        guard grammar.has(index), grammar.isCapitalized(index) == grammar.isCapitalized(head) else { return false }
        if grammar.isOne(of: .rank, at: index) { return grammar.isOne(of: .generalHead, at: index - 1) }
        return (grammar.isA([.officeHead, .officeModifier], at: index) && !grammar.isA(.givenName, at: index))
            || grammar.isOne(of: .officeQuality, at: index)
    }

    /// "Camat Bungku Pesisir Abdul Hafid": behind an office that governs a place stands the place, whatever its
    /// name; the words known as names, or the last word, are the holder's.
    private func endOfGovernedPlace(from index: Int, head: Int) -> Int? {
        guard grammar.isOne(of: .placeOffice, at: head), !isNameStart(index), grammar.region(at: index) == nil,
            !grammar.isA(.placeHead, at: index)
        else { return nil }
        var end = index
        while end - index < 3, isPlaceWord(end) { end += 1 }
        guard end > index else { return nil }
        if isNameStart(end) || grammar.isMark(",", at: end) && isNameStart(end + 1) { return end }
        if grammar.isMark("(", at: end) { return end }
        // "Abdul Hafid, Camat Bungku Pesisir, ...": the holder stands before.
        if grammar.isMark(",", at: head - 1) { return end }
        return end - index > 1 && !grammar.isCapitalized(end) ? index + 1 : nil
    }

    private func isNameStart(_ index: Int) -> Bool {
        grammar.isGivenName(at: index)
            || (grammar.isA(.honorific, at: index)
                && (grammar.isCapitalized(index) || grammar.isMark(".", at: index + 1)))
    }

    private func isPlaceWord(_ index: Int) -> Bool {
        grammar.isCapitalized(index) && !isNameStart(index) && !grammar.isAllCaps(index)
            && !grammar.isA([.officeHead, .institutionHead, .speech, .month, .weekday, .function], at: index)
    }

    private func step(from index: Int, isNamed: Bool) -> (end: Int, isOrganization: Bool)? {
        guard grammar.has(index) else { return nil }
        if let body = bodies.match(at: index) { return (afterOtherName(body), true) }
        if let place = places.match(at: index), !isPerson(index) { return (place.range.upperBound, true) }
        if let close = grammar.endOfParentheses(at: index, limit: 4), grammar.isCapitalized(index + 1),
            grammar.has(close),
            grammar.isCapitalized(close) || grammar.isMark(",", at: close)
        {
            return (close, false)
        }
        if let end = linked(from: index) { return (end, false) }
        // "Wakil Menteri Sekretaris Negara (Wamensesneg) Juri Ardiantoro"
        if grammar.isMark(")", at: index - 1), !isBodyPart(index) { return nil }
        if isComplement(index), !isNamed || isBodyPart(index) { return (index + 1, false) }
        return endOfRunBeforeBody(from: index).map { ($0, false) }
    }

    /// "Sekjen Gaikindo Kukuh Kumara": behind the office's body an ordinary word starts a name.
    private func isBodyPart(_ index: Int) -> Bool {
        let token = grammar.token(index)
        return token.kind == .number || token.isAllCaps
            || token.isA([.bodyWord, .officeHead, .institutionHead, .placeHead, .direction])
    }

    /// Capitalised words that lead to a body or a comma belong to the office, whatever they are:
    /// "Head Knowledge Management and Learning Lembaga ...".
    private func endOfRunBeforeBody(from index: Int) -> Int? {
        var end = index
        while end - index < 6, grammar.isCapitalized(end) || isAnd(end), !isPerson(end) {
            if end > index, bodies.match(at: end) != nil { return end }
            end += 1
        }
        return nil
    }

    private func isAnd(_ index: Int) -> Bool {
        grammar.isOne(of: [.and, .of], at: index)
            && grammar.isCapitalized(index + 1)
    }

    private func afterOtherName(_ body: NameMention) -> Int {
        guard let other = body.otherNames.last, other.lowerBound > body.range.upperBound - 1 else {
            return body.range.upperBound
        }
        return other.upperBound + 1
    }

    private func linked(from index: Int) -> Int? {
        if grammar.isMark("&", at: index), grammar.isCapitalized(index + 1) {
            return grammar.isA(.officeHead, at: index + 1) ? endOfHead(index + 1) : index + 1
        }
        if grammar.isMark(",", at: index) { return enumerated(from: index) }
        guard !grammar.isCapitalized(index) else { return nil }
        if grammar.isA(.nameLinker, at: index) || isRoleLinker(index) {
            guard grammar.isCapitalized(index + 1), !isPerson(index + 1), !grammar.isA(.officeHead, at: index + 1)
            else { return nil }
            if grammar.isOne(of: .endingLinker, at: index) {
                return bodies.match(at: index + 1) ?? places.match(at: index + 1) == nil ? nil : index + 1
            }
            return grammar.isOne(of: .areaLinker, at: index) ? endOfArea(from: index + 1) : index + 1
        }
        return nil
    }

    /// "Direktur Industri Maritim, Alat Transportasi, dan Alat Pertahanan": items of body words, the last behind "dan".
    private func enumerated(from index: Int) -> Int? {
        var end = index
        var items = 0
        while grammar.isMark(",", at: end), items < 4 {
            end += 1
            if isDan(end) { return isComplement(end + 1) ? end + 2 : nil }
            let start = end
            while grammar.has(end), isComplement(end), end - start < 4 { end += 1 }
            if end == start { return nil }
            items += 1
            if isDan(end) { return isComplement(end + 1) ? end + 2 : nil }
        }
        return nil
    }

    /// "Jawa Bagian Tengah"
    private func endOfArea(from start: Int) -> Int {
        var end = start
        while end - start < 4, grammar.isCapitalized(end), !isPerson(end) { end += 1 }
        return end
    }

    private func isDan(_ index: Int) -> Bool { grammar.has(index) && grammar.token(index).word == Self.dan }

    private static let dan = Lexicon.shared.id("dan")

    private func isRoleLinker(_ index: Int) -> Bool { grammar.isOne(of: .roleLinker, at: index) }

    private func isComplement(_ index: Int) -> Bool {
        guard grammar.has(index) else { return false }
        let token = grammar.token(index)
        if token.kind == .number { return token.span.count <= 3 && grammar.isCapitalized(index - 1) }
        guard grammar.isCapitalized(index), token.kind == .word else { return false }
        if token.isAllCaps, token.span.count > 1 { return true }
        if token.isA(.bodyWord) { return true }
        if token.isA([.honorific, .month, .weekday, .speech, .degree]) && !token.isA(.officeHead) { return false }
        if grammar.isGivenName(at: index) { return false }
        return token.isA([.common, .officeHead, .institutionHead, .placeHead, .direction])
            || (grammar.isA(.bodyWord, at: index - 1) && grammar.tags.likelihood(of: .person, at: index) < 0.03)
    }

    private func isPerson(_ index: Int) -> Bool {
        grammar.isGivenName(at: index) && !grammar.isA([.common, .institutionHead, .bodyWord], at: index)
            && grammar.region(at: index) == nil
    }
}
