internal import Records

/// Organisations: names of the register, governments with their place, and names that start with a
/// head word ("Dinas", "PT", "Yayasan") or end with a telling one ("Foundation").
struct BodyRules {
    let grammar: NameGrammar
    let places: PlaceRules

    init(grammar: NameGrammar) {
        self.grammar = grammar
        places = PlaceRules(grammar: grammar)
    }

    /// The body that starts at a token; nil when there is none.
    func match(at index: Int) -> NameMention? {
        if let known = known(at: index), grammar.isA(.givenName, at: known.range.upperBound) {
            return withOtherName(known)
        }
        let rules = [government(at:), known(at:), headWord(at:), tailWord(at:), acronymWithExpansion(at:)]
        return rules.lazy.compactMap { $0(index) }.max { $0.range.upperBound < $1.range.upperBound }
            .map(withOtherName)
    }

    // MARK: Rules

    /// A name of the register. Acronyms count only in capitals: "PAN" is a party, "Pan" is not.
    private func known(at index: Int) -> NameMention? {
        guard grammar.isCapitalized(index),
            let match = grammar.bodies.longestMatch(in: grammar.text, at: index, before: grammar.sentence.upperBound)
        else { return nil }
        if match.range.count == 1, grammar.token(index).span.count <= 5 {
            let written = grammar.text.text(index)
            guard KnownBody.all[match.value].forms.contains(written) else { return nil }
        }
        let body = KnownBody.all[match.value]
        var range = match.range
        var branch: NameMention?
        if body.category == .ministryAgency || body.category == .legislature || body.category == .party,
            let place = places.match(at: range.upperBound), place.region?.level != .country
        {
            range = range.lowerBound..<place.range.upperBound
            branch = place
        }
        return NameMention(
            kind: .body, range: range, rule: "body.register", known: branch == nil ? match.value : nil,
            category: body.category, region: branch?.region, placeStart: branch?.range.lowerBound)
    }

    /// "Pemkot Jambi", "Pemerintah Provinsi (Pemprov) DKI Jakarta", "pemerintah Kanada".
    private func government(at index: Int) -> NameMention? {
        guard grammar.isA(.governmentHead, at: index) else { return nil }
        var end = index + 1
        while grammar.isA([.placeHead], at: end) || isDaerah(at: end) {
            if places.match(at: end) != nil { break }
            end += 1
        }
        var otherNames: [Range<Int>] = []
        if let close = grammar.endOfParentheses(at: end, limit: 2), grammar.isCapitalized(end + 1) {
            otherNames.append(end + 1..<close - 1)
            end = close
        }
        guard let place = places.match(at: end) else {
            return ["Pemkot", "Pemkab", "Pemprov"].contains(grammar.text.text(index))
                ? NameMention(
                    kind: .body, range: index..<index + 1, rule: "body.government", category: .localGovernment)
                : nil
        }
        let region = region(of: place, head: index)
        let isForeign = region?.level == .country && region?.code != "ID"
        let category: ActorCategory =
            region?.level != .country ? .localGovernment : (isForeign ? .foreignGovernment : .nationalGovernment)
        return NameMention(
            kind: .body, range: index..<place.range.upperBound, rule: "body.government", otherNames: otherNames,
            category: category, region: region, placeStart: place.range.lowerBound)
    }

    /// "Pemkot Jambi" governs the city, not the province of that name.
    private func region(of place: NameMention, head: Int) -> Region? {
        let level: PlaceLevel? =
            switch grammar.text.text(head).lowercased() {
            case "pemkot": .kota
            case "pemkab": .kabupaten
            case "pemprov", "pemdaprov": .provinsi
            default: levelWord(from: head + 1, to: place.range.lowerBound)
            }
        guard let level, let match = grammar.region(at: place.range.lowerBound) else { return place.region }
        return match.regions.first { $0.level == level } ?? place.region
    }

    private func levelWord(from start: Int, to end: Int) -> PlaceLevel? {
        for index in start..<max(start, end) {
            switch grammar.text.text(index).lowercased() {
            case "kota": return .kota
            case "kabupaten": return .kabupaten
            case "provinsi": return .provinsi
            default: continue
            }
        }
        return nil
    }

    private func isDaerah(at index: Int) -> Bool {
        grammar.has(index)
            && ["daerah", "kota", "kabupaten", "provinsi"].contains(grammar.text.text(index).lowercased())
    }

    /// "Dinas Komunikasi dan Informatika", "PT Maju Jaya Tbk", "SMKN 1 Cijeungjing".
    private func headWord(at index: Int) -> NameMention? {
        guard grammar.isA(.institutionHead, at: index), grammar.isCapitalized(index), isHeadHere(index) else {
            return nil
        }
        let (end, place) = BodyExtent(grammar: grammar, places: places, head: index).end()
        guard end > index + 1 || isNameByItself(index), isNamed(index + 1..<end, head: index) else { return nil }
        return NameMention(
            kind: .body, range: index..<end, rule: "body.head-word",
            category: BodyCategory.category(ofHead: grammar.text.text(index)), region: place?.region,
            placeStart: place?.range.lowerBound)
    }

    /// "Tim" opens many a sentence, and "PT" may stand for anything; a head alone needs a body behind it.
    private func isHeadHere(_ index: Int) -> Bool {
        grammar.has(index + 1)
            && (grammar.isCapitalized(index + 1) || grammar.isMark(".", at: index + 1)
                || grammar.token(index + 1).kind == .number || isNameByItself(index))
            || isNameByItself(index)
    }

    /// "Sekolah Menengah Pertama" is any school: behind a generic head some word must be a name.
    private func isNamed(_ rest: Range<Int>, head: Int) -> Bool {
        let word = grammar.text.text(head).lowercased()
        guard Self.genericHeads.contains(word) else { return true }
        if word == "tim", !grammar.isA([.common, .bodyWord, .workNoun], at: head + 1) { return false }
        if let close = grammar.endOfParentheses(at: rest.upperBound, limit: 1),
            Acronym.relates(grammar.text, head..<rest.upperBound, rest.upperBound + 1..<close - 1)
        {
            return true
        }
        if rest.count == 1, grammar.token(rest.lowerBound).kind == .number { return false }
        return rest.contains { index in
            let token = grammar.token(index)
            return token.kind == .number
                || (token.isCapitalized && !token.isA([.common, .institutionHead, .currency, .bodyWord]))
                || grammar.region(at: index) != nil
        }
    }

    private static let genericHeads: Set<String> = [
        "sekolah", "kelompok", "tim", "forum", "lembaga", "unit", "kantor", "balai", "masjid", "bidang", "bagian",
        "biro",
        "bank", "sd", "smp", "sma", "smk", "tk", "paud", "slb", "rs", "rsud", "puskesmas", "posyandu", "panitia",
        "panti",
        "koperasi", "pondok", "pesantren", "yayasan", "karang", "satgas", "satuan", "dewan", "pusat", "organisasi",
        "dharma",
        "pengadilan", "induk", "gereja", "jaringan", "akademi", "institut", "universitas", "upt", "pd", "ud", "mi",
    ]

    private func isNameByItself(_ index: Int) -> Bool {
        let token = grammar.token(index)
        if token.isAllCaps {
            return ["DPRD", "BPBD", "KPUD", "RSUD", "BPKD", "BKPSDM", "BUMD"].contains(grammar.text.text(index))
        }
        return [
            "Bappeda", "Dinkes", "Dinsos", "Dishub", "Disdik", "Bapenda", "Bakesbangpol", "Polda", "Polres", "Kodim",
            "Disperindag", "Bappenas", "Baznas",
        ].contains(grammar.text.text(index))
    }

    /// "Robert Bosch Stiftung Foundation", "Asian Development Bank", "Alpha JWC Ventures".
    private func tailWord(at index: Int) -> NameMention? {
        guard grammar.isProper(index), !grammar.isA([.officeHead, .honorific, .function], at: index) else { return nil }
        var end = index
        var tail: Int?
        while end - index < 7, grammar.isCapitalized(end) || isEnglishLinker(end) {
            if end > index, grammar.isA(.institutionTail, at: end) { tail = end + 1 }
            end += 1
        }
        guard let tail else { return nil }
        return NameMention(kind: .body, range: index..<tail, rule: "body.tail-word", category: .other)
    }

    /// "IOPD (International Observatory on Participatory Democracy)": no programme, law or money word in it.
    private func acronymWithExpansion(at index: Int) -> NameMention? {
        guard grammar.token(index).isAllCaps, grammar.token(index).span.count > 2,
            let close = grammar.endOfParentheses(at: index + 1, limit: 9), close - index > 4
        else { return nil }
        let expansion = index + 2..<close - 1
        guard Acronym.abbreviates(grammar.text.text(index), grammar.text, expansion),
            grammar.token(expansion.lowerBound).isCapitalized, !isThing(expansion)
        else { return nil }
        return NameMention(kind: .body, range: index..<index + 1, rule: "body.acronym-expansion", category: .other)
    }

    /// A programme, a fund, a law, an office: something that has an acronym and is no body.
    private func isThing(_ words: Range<Int>) -> Bool {
        if grammar.isA(.institutionHead, at: words.lowerBound) { return false }
        return words.contains { grammar.isA([.programCue, .fundNoun, .workNoun, .officeHead, .common], at: $0) }
    }

    private func isEnglishLinker(_ index: Int) -> Bool {
        grammar.has(index) && ["of", "for", "and", "the", "on"].contains(grammar.text.text(index))
            && grammar.isCapitalized(index + 1)
    }

    // MARK: Parentheses

    /// "Asian Development Bank (ADB)", "KFW (Bank Pembangunan Jerman)", "PT Pertamina (Persero) Tbk".
    private func withOtherName(_ mention: NameMention) -> NameMention {
        guard let close = grammar.endOfParentheses(at: mention.range.upperBound), close - mention.range.upperBound > 2
        else { return mention }
        let inside = mention.range.upperBound + 1..<close - 1
        guard Acronym.relates(grammar.text, mention.range, inside) else { return mention }
        var mention = mention
        mention.otherNames.append(inside)
        return mention
    }
}
