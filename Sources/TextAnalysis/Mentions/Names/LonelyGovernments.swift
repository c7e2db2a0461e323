internal import Records

/// Gives a government that is named without its place ("pemkab", "Pemerintah Kota") the place that the text is about:
/// the one region of its level that the text names. Where it names several, or none, there is no guess.
struct LonelyGovernments {
    let text: TokenizedText

    func settle(_ names: inout Names) {
        let alone = names.mentions.indices.filter { names.mentions[$0].rule == "body.government-alone" }
        guard !alone.isEmpty else { return }
        var regions: [PlaceLevel: Set<Region>] = [:]
        for region in names.mentions.lazy.compactMap(\.region) where !region.code.isEmpty {
            regions[region.level, default: []].insert(region)
        }
        for index in alone {
            guard let level = level(of: names.mentions[index].range), let named = regions[level], named.count == 1
            else { continue }
            names.mentions[index].region = named.first
        }
    }

    private func level(of range: Range<Int>) -> PlaceLevel? {
        let groups = NameWord.groups(of: text.tokens[range.lowerBound].word)
        if groups.contains(.cityGovernment) { return .kota }
        if groups.contains(.regencyGovernment) { return .kabupaten }
        if groups.contains(.provinceGovernment) { return .provinsi }
        return range.count > 1 ? PlaceLevel.byHead[text.tokens[range.upperBound - 1].word] : nil
    }
}
