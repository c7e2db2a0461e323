internal import Records

/// Places: a kind with a name ("Kecamatan Telanaipura"), or a name of the gazetteer.
struct PlaceRules {
    let grammar: NameGrammar

    /// The place that starts at a token; nil when there is none.
    func match(at index: Int) -> NameMention? {
        guard grammar.isCapitalized(index) || grammar.isA(.placeHead, at: index) else { return nil }
        return grammar.place(at: index) { kindAndName(at: index) ?? name(at: index) }
    }

    /// "Jambi", "Jawa Barat", "Kanada".
    private func name(at index: Int) -> NameMention? {
        guard let match = grammar.region(at: index) else { return nil }
        let region = match.regions.count == 1 ? match.regions[0] : unambiguous(match.regions)
        return NameMention(kind: .place, range: match.range, rule: "place.gazetteer", region: region)
    }

    /// A province beats its capital's name; a regency and a city of one name stay undecided.
    private func unambiguous(_ regions: [Region]) -> Region? {
        regions.first { $0.level == .provinsi || $0.level == .country }
    }

    /// "Kota Jambi", "Kabupaten/Kota Bogor", "Kelurahan Pal Merah".
    private func kindAndName(at index: Int) -> NameMention? {
        guard grammar.isA(.placeHead, at: index), let level = level(at: index) else { return nil }
        // "Kec. Telanaipura"
        let first = grammar.isA(.abbreviation, at: index) && grammar.isMark(".", at: index + 1) ? index + 2 : index + 1
        let isWritten = grammar.isCapitalized(index) || grammar.isCapitalized(first)
        guard isWritten, grammar.isProper(first) || grammar.region(at: first) != nil else { return nil }
        if let match = grammar.region(at: first) {
            let region = match.regions.first { $0.level == level } ?? (level == .other ? match.regions.first : nil)
            if region != nil || level.isAboveDistrict {
                return NameMention(
                    kind: .place, range: index..<match.range.upperBound, rule: "place.kind-and-name", region: region)
            }
        }
        guard let end = endOfName(from: first) else { return nil }
        let name = grammar.text.text(first..<end)
        return NameMention(
            kind: .place, range: index..<end, rule: "place.kind-and-name",
            region: Region(name: name, level: level, code: ""))
    }

    private func endOfName(from start: Int) -> Int? {
        var end = start
        while end - start < 3, grammar.isProper(end), !grammar.token(end).isAllCaps || end == start,
            !grammar.isA(
                [.placeHead, .institutionHead, .governmentHead, .officeHead, .honorific, .month, .weekday], at: end),
            end == start || !grammar.isGivenName(at: end)
        {
            end += 1
        }
        return end > start ? end : nil
    }

    private func level(at index: Int) -> PlaceLevel? { PlaceLevel.byHead[grammar.token(index).word] }
}

extension PlaceLevel {
    /// The level that a kind of place tells, by the kind's word.
    static let byHead: WordTable<PlaceLevel> = {
        let words: [(PlaceLevel, String)] = [
            (.kota, "kota kotamadya"), (.kabupaten, "kabupaten kab"), (.provinsi, "provinsi prov"),
            (.kecamatan, "kecamatan kec distrik kapanewon"), (.kelurahan, "kelurahan kel"),
            (.desa, "desa kampung gampong nagari pekon tiyuh kalurahan"), (.country, "negara"),
            (.other, "dusun pulau kepulauan gunung sungai danau teluk pasar kawasan"),
        ]
        return WordTable(words.flatMap { level, heads in heads.split(separator: " ").map { (String($0), level) } })
    }()

    /// Country, province, regency or city: a level whose names the gazetteer holds completely.
    var isAboveDistrict: Bool { self == .country || self == .provinsi || self == .kabupaten || self == .kota }
}
