internal import LexiconFormat
internal import Records

/// A country, province, regency, city, district or village.
struct Region: Hashable, Sendable {
    /// Without the kind: "Jambi".
    var name: String
    var level: PlaceLevel
    /// Kemendagri's code, or ISO 3166-1 alpha-2 for a country; empty while it is not settled.
    var code: String

    /// The code of the region that this one is part of: "15.71" for "15.71.04"; nil for provinces and countries.
    var parentCode: String? { code.lastIndex(of: ".").map { String(code[..<$0]) } }

    /// With the kind where usage puts it: "Kota Jambi", "Kabupaten Batang Hari", "Jawa Barat".
    var fullName: String {
        switch level {
        case .kota: "Kota \(name)"
        case .kabupaten: "Kabupaten \(name)"
        default: name
        }
    }
}

/// Regions by name. Codes: Kepmendagri, by way of cahyadsn/wilayah; countries: Unicode CLDR (see NOTICE).
struct Gazetteer: Sendable {
    static let shared = Gazetteer()

    private let matcher = PhraseMatcher(LexiconTables.regionPhrases)

    private static let regions = Register(LexiconTables.regions) { fields in
        Region(
            name: String(fields[2]), level: PlaceLevel(rawValue: String(fields[1])) ?? .other, code: String(fields[0]))
    }

    /// All regions of one name: "Bandung" is a regency and a city. A line is the name, then numbers of regions.
    private static let groups = Register(LexiconTables.regionGroups) { fields in
        fields.dropFirst().compactMap { Int($0) }.map { regions[$0] }
    }

    /// Every spelling of the regions' names.
    static var names: [String] { Register(LexiconTables.regionGroups) { String($0[0]) }.map(\.self) }

    struct Match {
        var range: Range<Int>
        var regions: [Region]
    }

    /// The longest region name at a capitalised token; the kind before it is not part of the match.
    func match(in text: TokenizedText, at start: Int, before end: Int) -> Match? {
        guard text.tokens[start].isCapitalized,
            let match = matcher.longestMatch(in: text, at: start, before: end),
            text.tokens[match.range.upperBound - 1].isCapitalized
        else { return nil }
        return Match(range: match.range, regions: Self.groups[match.value])
    }

    /// The codes of all districts, or of all villages of a kind, that bear a name, in ascending order.
    ///
    /// Letter case, spaces, hyphens and apostrophes of the name do not matter. Other levels have none here.
    func candidates(_ level: PlaceLevel, named name: String) -> [String] {
        let table: PackedTable
        switch level {
        case .kecamatan: table = LexiconTables.districts
        case .kelurahan, .desa: table = LexiconTables.villages
        default: return []
        }
        return table.rows(of: PlaceName.hash(name.utf8))
            .map { RegionCode.code(of: table.number(inRow: $0, at: 0, width: RegionCode.width)) }
            .filter { level == .kecamatan || RegionCode.isUrban($0) == (level == .kelurahan) }
    }
}
