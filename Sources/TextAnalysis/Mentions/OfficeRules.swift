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
    }

    /// The office that starts at a token; nil when there is none.
    func match(at index: Int) -> Match? {
        var head = index
        while grammar.isA(.officeModifier, at: head), grammar.isA([.officeModifier, .officeHead], at: head + 1) {
            head += 1
        }
        guard grammar.isA(.officeHead, at: head), isOffice(head, from: index) else { return nil }
        var end = endOfHead(head)
        var organizationStart: Int?
        while end - head < 24, let next = step(from: end, head: head) {
            if next.isOrganization, organizationStart == nil { organizationStart = end }
            end = next.end
        }
        return Match(range: index..<end, organizationStart: organizationStart)
    }

    /// Capitalised, or with a capitalised complement: "ketua DPRD", not "ketua kelompok".
    private func isOffice(_ head: Int, from index: Int) -> Bool {
        if grammar.isCapitalized(head) { return !grammar.isA(.givenName, at: head) || grammar.isCapitalized(head + 1) }
        return grammar.isCapitalized(head + 1) && !grammar.isA(.pronoun, at: head)
    }

    /// "Wali Kota", "Juru Bicara", "Presiden Direktur", "Wakil Ketua": heads of two words.
    private func endOfHead(_ head: Int) -> Int {
        var end = head + 1
        let word = grammar.text.text(head).lowercased()
        if word == "wali" || word == "walikota" {
            return grammar.has(end) && grammar.text.text(end).lowercased() == "kota"
                && grammar.region(at: end + 1) == nil
                ? end + 1 : end
        }
        if ["juru", "orang", "public", "kuasa", "tokoh"].contains(word), grammar.has(end) { end += 1 }
        while grammar.isA([.officeHead, .officeModifier], at: end), !grammar.isA(.givenName, at: end),
            grammar.isCapitalized(end) == grammar.isCapitalized(head)
        {
            end += 1
        }
        return end
    }

    private func step(from index: Int, head: Int) -> (end: Int, isOrganization: Bool)? {
        guard grammar.has(index) else { return nil }
        if let body = bodies.match(at: index) { return (afterOtherName(body), true) }
        if let place = places.match(at: index), !isPerson(index) { return (place.range.upperBound, true) }
        if let close = grammar.endOfParentheses(at: index, limit: 4), grammar.isCapitalized(index + 1),
            grammar.isCapitalized(close) || grammar.isMark(",", at: close)
        {
            return (close, false)
        }
        if let end = linked(from: index) { return (end, false) }
        return isComplement(index) ? (index + 1, false) : nil
    }

    private func afterOtherName(_ body: NameMention) -> Int {
        guard let other = body.otherNames.last, other.lowerBound > body.range.upperBound - 1 else {
            return body.range.upperBound
        }
        return other.upperBound + 1
    }

    private func linked(from index: Int) -> Int? {
        guard !grammar.isCapitalized(index) else { return nil }
        if grammar.isA(.nameLinker, at: index) || isRoleLinker(index) {
            guard grammar.isCapitalized(index + 1), !isPerson(index + 1), !grammar.isA(.officeHead, at: index + 1)
            else { return nil }
            return index + 1
        }
        return nil
    }

    private func isRoleLinker(_ index: Int) -> Bool {
        grammar.has(index)
            && ["bidang", "urusan", "umum", "dari", "fraksi", "pada", "yang", "daerah"].contains(
                grammar.text.text(index))
            && !["yang"].contains(grammar.text.text(index))
    }

    private func isComplement(_ index: Int) -> Bool {
        let token = grammar.token(index)
        if token.kind == .number { return token.span.count <= 3 && grammar.isCapitalized(index - 1) }
        guard grammar.isCapitalized(index), token.kind == .word else { return false }
        if token.isAllCaps, token.span.count > 1 { return true }
        if token.isA([.honorific, .month, .weekday, .speech, .degree]) && !token.isA(.officeHead) { return false }
        if token.isA(.givenName) { return false }
        return token.isA([.common, .officeHead, .institutionHead, .placeHead, .direction])
    }

    private func isPerson(_ index: Int) -> Bool {
        grammar.isA(.givenName, at: index) && !grammar.isA([.common, .institutionHead], at: index)
            && grammar.region(at: index) == nil
    }
}
