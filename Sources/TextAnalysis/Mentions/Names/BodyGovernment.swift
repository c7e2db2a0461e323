internal import Records

/// Governments with their place: "Pemkot Jambi", "Pemerintah Provinsi (Pemprov) DKI Jakarta", "pemerintah Kanada".
struct BodyGovernment {
    let grammar: NameGrammar
    let places: PlaceRules

    /// The government that starts at a token; nil when there is none.
    func match(at index: Int) -> NameMention? {
        guard grammar.isA(.governmentHead, at: index) else { return nil }
        var end = index + 1
        while grammar.isOne(of: .areaKind, at: end), places.match(at: end) == nil { end += 1 }
        let head = index..<end
        var otherNames: [Range<Int>] = []
        if let close = grammar.endOfParentheses(at: end, limit: 2), grammar.isCapitalized(end + 1),
            grammar.isA(.governmentHead, at: end + 1)
        {
            otherNames.append(end + 1..<close - 1)
            end = close
            while grammar.isOne(of: .areaKind, at: end), places.match(at: end) == nil { end += 1 }
        }
        guard let place = places.match(at: end), !isHolder(place) else { return alone(head) }
        let region = region(of: place, head: index)
        let isForeign = region?.level == .country && region?.code != "ID"
        let category: ActorCategory =
            region?.level != .country ? .localGovernment : (isForeign ? .foreignGovernment : .nationalGovernment)
        return NameMention(
            kind: .body, range: index..<place.range.upperBound, rule: "body.government", otherNames: otherNames,
            category: category, region: region, placeStart: place.range.lowerBound)
    }

    /// "Pemerintah Kecamatan Husnila": a person's name is no place.
    private func isHolder(_ place: NameMention) -> Bool {
        place.region?.code.isEmpty != false && grammar.isGivenName(at: place.range.upperBound - 1)
    }

    /// "Pemkot", "pemda", "pemerintah daerah": names somebody only beside the government that the text is about.
    private func alone(_ head: Range<Int>) -> NameMention? {
        let first = head.lowerBound
        let isShort = grammar.isOne(of: .shortGovernment, at: first)
        let isLong = head.count == 2 && grammar.isOne(of: .anyGovernment, at: first)
        let isAny = grammar.isOne(of: .anyGovernment, at: first) && grammar.token(first).span.count <= 5
        guard isShort || isLong || isAny else { return nil }
        let isKind = isLong && !grammar.isOne(of: .daerah, at: first + 1)
        let isSure = (isShort || isKind) && grammar.isCapitalized(head.upperBound - 1) && grammar.isCapitalized(first)
        if isKind, !grammar.isCapitalized(first + 1) { return nil }
        return NameMention(
            kind: .body, range: head, rule: "body.government-alone", category: .localGovernment, isWeak: !isSure)
    }

    /// "Pemkot Jambi" governs the city, not the province of that name.
    private func region(of place: NameMention, head: Int) -> Region? {
        guard let level = level(of: head, before: place.range.lowerBound),
            let match = grammar.region(at: place.range.lowerBound)
        else { return place.region ?? grammar.region(at: place.range.lowerBound + 1)?.regions.first }
        return match.regions.first { $0.level == level } ?? place.region
    }

    private func level(of head: Int, before place: Int) -> PlaceLevel? {
        if grammar.isOne(of: .cityGovernment, at: head) { return .kota }
        if grammar.isOne(of: .regencyGovernment, at: head) { return .kabupaten }
        if grammar.isOne(of: .provinceGovernment, at: head) { return .provinsi }
        for index in head + 1..<max(head + 1, place) {
            if let level = PlaceLevel.byHead[grammar.token(index).word] { return level }
        }
        return nil
    }
}
