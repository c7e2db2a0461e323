internal import Records

/// The village at the end of a group's name: "Poktan sinar baru Banjarsari" is of Banjarsari, where the text names a
/// region that holds a village so called.
struct GroupPlaces {
    let text: TokenizedText
    let gazetteer: Gazetteer

    func settle(_ names: inout Names) {
        let groups = names.mentions.indices.filter { isGroup(names.mentions[$0]) }
        guard !groups.isEmpty else { return }
        let regions = PlaceResolver(text: text, names: names, gazetteer: gazetteer).namedRegions()
        for index in groups {
            let range = names.mentions[index].range
            guard let (start, region) = village(atEndOf: range, in: regions) else { continue }
            names.mentions[index].placeStart = start
            names.mentions[index].region = region
        }
    }

    private func isGroup(_ mention: NameMention) -> Bool {
        mention.kind == .body && mention.range.count > 2 && mention.placeStart == nil
            && NameWord.groups(of: text.tokens[mention.range.lowerBound].word).contains(.villageGroup)
    }

    /// The last two words or the last one, behind the head and a word of the group's own.
    private func village(atEndOf range: Range<Int>, in regions: Set<String>) -> (start: Int, region: Region)? {
        for start in [range.upperBound - 2, range.upperBound - 1] where start > range.lowerBound + 1 {
            let words = start..<range.upperBound
            let hasKind = text.tokens[start - 1].isA(.placeHead)
            guard words.allSatisfy({ text.tokens[$0].isCapitalized && !text.tokens[$0].isA(.common) }) else { continue }
            let name = text.text(words)
            for level in [PlaceLevel.desa, .kelurahan] {
                let codes = gazetteer.candidates(level, named: name.lowercased())
                if codes.contains(where: { code in regions.contains { code.hasPrefix($0 + ".") } }) {
                    return (hasKind ? start - 1 : start, Region(name: name, level: level, code: ""))
                }
            }
        }
        return nil
    }
}
