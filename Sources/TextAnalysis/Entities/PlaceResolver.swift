internal import Records

/// Settles which district or village a name means: there are 119 villages called Sukamaju.
///
/// A code is given where one region alone bears the name, or one alone of those in the regions that the text names.
/// Where the text names regions and none of them holds a bearer of the name, there is no code: no guess.
struct PlaceResolver {
    let text: TokenizedText
    let names: Names
    var gazetteer = Gazetteer.shared

    /// A district or village by its name.
    private struct Place: Hashable {
        var level: PlaceLevel
        var name: String
    }

    /// The codes of the settled districts and villages, by the number of the mention.
    func codes() -> [Int: String] {
        let places = self.places()
        guard !places.isEmpty else { return [:] }
        let candidates = candidates(of: Set(places.values))
        return places.compactMapValues { place in
            guard let codes = candidates[place], codes.count == 1 else { return nil }
            return codes.first
        }
    }

    /// The districts and villages that places and bodies name, by the number of the mention.
    private func places() -> [Int: Place] {
        var places: [Int: Place] = [:]
        for (number, mention) in names.mentions.enumerated() {
            guard let region = mention.region, region.code.isEmpty else { continue }
            switch region.level {
            case .kecamatan, .kelurahan, .desa:
                places[number] = Place(level: region.level, name: region.name.lowercased())
            default: break
            }
        }
        return places
    }

    private func candidates(of places: Set<Place>) -> [Place: [String]] {
        let regions = namedRegions()
        var codes: [Place: [String]] = [:]
        for place in places { codes[place] = gazetteer.candidates(place.level, named: place.name) }
        let (districts, villages) = (places.filter { $0.level == .kecamatan }, places.filter { $0.level != .kecamatan })
        for district in districts { codes[district] = narrowed(codes[district] ?? [], to: regions) }
        // "Desa Sukamaju, Kecamatan Mestong": of all that bear the names, one pair may belong together.
        let parents = Set(villages.flatMap { codes[$0] ?? [] }.map(Self.parent))
        for district in districts where (codes[district] ?? []).count > 1 {
            let holders = codes[district]?.filter(parents.contains) ?? []
            if !holders.isEmpty { codes[district] = holders }
        }
        let named = regions.union(districts.flatMap { codes[$0] ?? [] })
        for village in villages { codes[village] = narrowed(codes[village] ?? [], to: named) }
        return codes
    }

    /// The codes in the smallest of the named regions that hold any; all codes when no region is named.
    private func narrowed(_ codes: [String], to named: Set<String>) -> [String] {
        guard !named.isEmpty else { return codes }
        var holders = codes.map(Self.parent)
        while holders.contains(where: { !$0.isEmpty }) {
            let held = codes.indices.filter { named.contains(holders[$0]) }
            if !held.isEmpty { return held.map { codes[$0] } }
            holders = holders.map(Self.parent)
        }
        return []
    }

    /// The code without its last part; empty for a province.
    private static func parent(of code: String) -> String {
        code.lastIndex(of: ".").map { String(code[..<$0]) } ?? ""
    }

    /// The codes of the provinces, regencies and cities that the text names; all of one name where it leaves open which.
    func namedRegions() -> Set<String> {
        var codes: Set<String> = []
        for mention in names.mentions {
            let regions =
                mention.region.map { [$0] } ?? gazetteer.match(
                    in: text, at: mention.range.lowerBound, before: mention.range.upperBound)?.regions ?? []
            for region in regions where region.level != .country && !region.code.isEmpty { codes.insert(region.code) }
        }
        return codes
    }
}
