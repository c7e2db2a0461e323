internal import LexiconFormat
internal import Records

/// A spelling of a region's name, and the line that holds the region.
struct RegionName {
    var spelling: String
    var line: Int
}

/// Provinces, regencies and cities.
struct RegionRegister {
    static let columns = ["code", "kind", "name", "spellings"]
    static let kinds: [PlaceLevel] = [.provinsi, .kabupaten, .kota]

    var names: [RegionName] = []
    /// Code, kind and name of each.
    var lines: [String] = []

    init(_ file: inout RegisterFile) {
        var codes: Set<String> = []
        var others: [RegionName] = []
        for entry in file.entries {
            let (code, name) = (entry.fields[0], entry.fields[2])
            if RegionCode.number(of: code).map(RegionCode.code) != code || !codes.insert(code).inserted {
                file.fault(entry.line, "the code \"\(code)\"; write each code once, as 15 or 15.71")
            }
            if code.contains("."), !codes.contains(String(code.prefix(2))) {
                file.fault(entry.line, "\(code) comes before the line of its province; write that first")
            }
            if PlaceLevel(rawValue: entry.fields[1]).map(Self.kinds.contains) != true {
                let kinds = Self.kinds.map(\.rawValue).joined(separator: ", ")
                file.fault(entry.line, "the kind \"\(entry.fields[1])\"; write one of \(kinds)")
            }
            names.append(RegionName(spelling: name, line: lines.count))
            let spellings = FieldParts.parts(of: entry.fields[3])
            others += spellings.map { RegionName(spelling: $0, line: lines.count) }
            lines.append(entry.fields[..<3].joined(separator: "\t"))
        }
        // Where several regions have one name, those that are called so come first.
        names += others
    }
}

/// Countries by their ISO 3166-1 codes.
struct CountryRegister {
    static let columns = ["code", "name", "spellings"]

    var names: [RegionName] = []
    var lines: [String] = []

    init(_ file: inout RegisterFile) {
        for entry in file.entries {
            if entry.fields[0].utf8.count != 2 || !entry.fields[0].utf8.allSatisfy({ 0x41...0x5A ~= $0 }) {
                file.fault(entry.line, "the code \"\(entry.fields[0])\"; write the two letters of ISO 3166-1")
            }
            for spelling in [entry.fields[1]] + FieldParts.parts(of: entry.fields[2]) {
                names.append(RegionName(spelling: spelling, line: lines.count))
            }
            lines.append("\(entry.fields[0])\t\(PlaceLevel.country.rawValue)\t\(entry.fields[1])")
        }
    }
}

/// Regions by spelling: "Bandung" is a regency and a city.
struct NameGroups {
    private(set) var phrases: [Phrase] = []
    /// The spelling of each group, and the lines of its regions.
    private(set) var lines: [String] = []

    init(_ names: [RegionName]) {
        var groups: [[Int]] = []
        var index: [[String]: Int] = [:]
        for name in names {
            let words = PhraseWords.words(of: name.spelling.lowercased())
            if let group = index[words] {
                if !groups[group].contains(name.line) { groups[group].append(name.line) }
            } else {
                index[words] = groups.count
                phrases.append(Phrase(text: name.spelling, value: groups.count))
                groups.append([name.line])
            }
        }
        lines = zip(phrases, groups).map { ([$0.text] + $1.map(String.init)).joined(separator: "\t") }
    }
}

/// Districts or villages: many, known by a hash of their names alone.
struct SmallRegionRegister {
    static let columns = ["code", "name"]

    private(set) var entries: [(hash: UInt64, code: Int)] = []

    init(_ file: inout RegisterFile) {
        entries.reserveCapacity(file.entries.count)
        for entry in file.entries {
            guard let code = RegionCode.number(of: entry.fields[0]), code & (1 << 21 - 1) != 0 else {
                file.fault(entry.line, "the code \"\(entry.fields[0])\"; write it as 15.71.04 or 15.71.04.1002")
                continue
            }
            entries.append((PlaceName.hash(entry.fields[1].utf8), code))
        }
        if entries.count > PackedTable.largestCount {
            file.fault(1, "\(entries.count) places; a table holds \(PackedTable.largestCount)")
        }
    }
}
