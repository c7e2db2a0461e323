internal import Records

/// A province, regency, city or country.
struct Region: Hashable, Sendable {
    /// Without the kind: "Jambi".
    var name: String
    var level: PlaceLevel
    /// Kemendagri's code, or ISO 3166-1 alpha-2 for a country.
    var code: String

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
    static let shared = Gazetteer(lexicon: .shared)

    /// All regions of one name: "Bandung" is a regency and a city.
    private var groups: [[Region]] = []
    private var matcher: PhraseMatcher

    init(lexicon: Lexicon) {
        matcher = PhraseMatcher(lexicon: lexicon)
        var index: [String: Int] = [:]
        for (name, region) in Self.spellings {
            if let group = index[name] {
                groups[group].append(region)
            } else {
                index[name] = groups.count
                matcher.insert(name, value: groups.count)
                groups.append([region])
            }
        }
    }

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
        return Match(range: match.range, regions: groups[match.value])
    }

    // MARK: Data

    private static let spellings: [(String, Region)] = regions + abbreviations + countries

    /// Every name that the lexicon must hold.
    static let names: [String] = spellings.map(\.0)

    private static let regions: [(String, Region)] = WordLists.regions.split(separator: "\n").flatMap { line in
        let fields = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard fields.count == 2 else { return [(String, Region)]() }
        let (name, level) = kind(of: fields[1])
        let region = Region(name: name, level: level, code: fields[0])
        return variants(of: name).map { ($0, region) }
    }

    private static func kind(of full: String) -> (String, PlaceLevel) {
        for (prefix, level) in [
            ("Kabupaten Administrasi ", PlaceLevel.kabupaten), ("Kabupaten ", .kabupaten),
            ("Kota Administrasi ", .kota),
            ("Kota ", .kota),
        ] where full.hasPrefix(prefix) {
            return (String(full.dropFirst(prefix.count)), level)
        }
        return (full, .provinsi)
    }

    /// News writes many names in one word that the register writes in two, and the other way round.
    private static func variants(of name: String) -> [String] {
        let parts = name.split(separator: " ").map(String.init)
        guard parts.count == 2, parts[1].count > 3, !directions.contains(parts[1]) else { return [name] }
        return [name, parts[0] + parts[1].lowercased()]
    }

    private static let directions: Set<String> = ["Utara", "Selatan", "Timur", "Barat", "Tengah", "Pusat", "Raya"]

    private static let abbreviations: [(String, Region)] = abbreviationTable.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "=").map(String.init)
        guard fields.count == 2, let region = regions.first(where: { $0.1.fullName == fields[1] }) else { return nil }
        return (fields[0], region.1)
    }

    private static let abbreviationTable = """
        Jabar=Jawa Barat
        Jateng=Jawa Tengah
        Jatim=Jawa Timur
        Sumut=Sumatera Utara
        Sumbar=Sumatera Barat
        Sumsel=Sumatera Selatan
        Babel=Kepulauan Bangka Belitung
        Bangka Belitung=Kepulauan Bangka Belitung
        Kepri=Kepulauan Riau
        Kalbar=Kalimantan Barat
        Kalteng=Kalimantan Tengah
        Kalsel=Kalimantan Selatan
        Kaltim=Kalimantan Timur
        Kaltara=Kalimantan Utara
        Sulut=Sulawesi Utara
        Sulteng=Sulawesi Tengah
        Sulsel=Sulawesi Selatan
        Sultra=Sulawesi Tenggara
        Sulbar=Sulawesi Barat
        Malut=Maluku Utara
        NTB=Nusa Tenggara Barat
        NTT=Nusa Tenggara Timur
        DIY=Daerah Istimewa Yogyakarta
        Yogyakarta=Daerah Istimewa Yogyakarta
        DI Yogyakarta=Daerah Istimewa Yogyakarta
        DKI Jakarta=Daerah Khusus Ibukota Jakarta
        DKI=Daerah Khusus Ibukota Jakarta
        Jakarta=Daerah Khusus Ibukota Jakarta
        Sumatra Utara=Sumatera Utara
        Sumatra Barat=Sumatera Barat
        Sumatra Selatan=Sumatera Selatan
        Lamsel=Kabupaten Lampung Selatan
        Lambar=Kabupaten Lampung Barat
        Lamteng=Kabupaten Lampung Tengah
        Lamtim=Kabupaten Lampung Timur
        Lampura=Kabupaten Lampung Utara
        Tubaba=Kabupaten Tulang Bawang Barat
        Tangsel=Kota Tangerang Selatan
        Jaksel=Kota Jakarta Selatan
        Jakbar=Kota Jakarta Barat
        Jaktim=Kota Jakarta Timur
        Jakut=Kota Jakarta Utara
        Jakpus=Kota Jakarta Pusat
        Solo=Kota Surakarta
        Kukar=Kabupaten Kutai Kartanegara
        Muba=Kabupaten Musi Banyuasin
        """

    private static let countries: [(String, Region)] =
        WordLists.countries.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard fields.count == 2 else { return nil }
            return (fields[1], Region(name: fields[1], level: .country, code: fields[0]))
        }
        + [
            ("China", "CN", "Tiongkok"), ("AS", "US", "Amerika Serikat"), ("Inggris", "GB", "Inggris"),
            ("RI", "ID", "Indonesia"), ("Korsel", "KR", "Korea Selatan"),
        ]
        .map { ($0.0, Region(name: $0.2, level: .country, code: $0.1)) }
}
