/// A line that names who made the article: "Penulis : Rina Sari", "Oleh Rina Sari", "Editor: Budi".
struct Byline {
    /// People who wrote it; empty for a line that names an editor or a photographer alone.
    let authors: [String]

    /// Nil for a line that is no byline.
    init?(line: String) {
        guard line.utf8.count <= 140 else { return nil }
        let bytes = Array(line.utf8)
        guard let label = Byline.label(of: bytes) else { return nil }
        var rest = bytes[label.count...].drop { $0 == 0x20 }
        let hasColon = rest.first == UInt8(ascii: ":")
        if hasColon { rest = rest.dropFirst().drop { $0 == 0x20 } }
        guard hasColon || !label.needsColon, !rest.isEmpty else { return nil }
        // "Laporan wartawan Kontan, Rina Sari", "Kontributor Jambi, Rina Sari": outlet or town come first.
        if bytes.hasASCII("laporan", at: 0) || bytes.hasASCII("kontributor", at: 0),
            let comma = rest.firstIndex(of: UInt8(ascii: ","))
        {
            rest = rest[(comma + 1)...].drop { $0 == 0x20 }
        }
        let names = String(decoding: rest, as: UTF8.self)
        // "Oleh karena itu" and "Reporter itu pulang" are text: names start with a capital.
        guard hasColon || Byline.looksLikeNames(names) else { return nil }
        authors = label.isAuthor ? AuthorNames.people(in: Byline.untilNextLabel(names)) : []
    }

    /// The authors in a line of several details: "Diposting: 3-7-2018 | Dibaca: 12 kali | Oleh: Rina Sari".
    static func authors(amongDetails line: String) -> [String] {
        let parts = line.split { "|•·".contains($0) }.map { String($0).trimmingSpaces }
        guard parts.count > 1 else { return [] }
        let labelled = parts.lazy.filter { $0.contains(":") }
        return labelled.compactMap { Byline(line: $0)?.authors }.first { !$0.isEmpty } ?? []
    }

    private struct Label {
        var count: Int
        var isAuthor: Bool
        var needsColon: Bool
    }

    private static let labels: [(word: String, isAuthor: Bool, needsColon: Bool)] = [
        ("penulis", true, true), ("reporter", true, true), ("pewarta", true, true), ("wartawan", true, true),
        ("laporan", true, false), ("laporan wartawan", true, false), ("laporan reporter", true, false),
        ("kontributor", true, false),
        ("oleh", true, false), ("ditulis oleh", true, false), ("diposting oleh", true, false),
        ("dipublikasikan oleh", true, false), ("written by", true, false), ("by", true, false),
        ("teks", true, true), ("author", true, true), ("words by", true, false), ("story by", true, false),
        ("editor", false, true), ("redaktur", false, true), ("penyunting", false, true), ("uploader", false, true),
        ("fotografer", false, true), ("foto", false, true), ("edited by", false, false), ("publisher", false, true),
        ("copyright", false, true), ("photo by", false, false), ("photos by", false, false),
        ("photography by", false, false), ("sumber", false, true), ("source", false, true),
        ("sumber foto", false, true),
        ("pewarta foto", false, true),
    ]

    private static func label(of line: [UInt8]) -> Label? {
        var found: Label?
        for label in labels where line.hasASCII(label.word, at: 0) {
            let count = label.word.utf8.count
            guard count < line.count, !line[count].isASCIIAlphanumeric, count > found?.count ?? 0 else { continue }
            found = Label(count: count, isAuthor: label.isAuthor, needsColon: label.needsColon)
        }
        return found
    }

    /// Every longer word has a capital, and no sentence ends in it.
    private static func looksLikeNames(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...10).contains(words.count), !text.hasSuffix(".") || words.count < 5 else { return false }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first else { return false }
            return first.properties.isUppercase || first == "|" || AuthorNames.particles.contains(word.lowercased())
        }
    }

    /// "Rina Sari | Editor: Budi" names one author.
    private static func untilNextLabel(_ names: String) -> String {
        let bytes = Array(names.utf8)
        var index = 1
        while index < bytes.count {
            if !bytes[index - 1].isASCIILetter, let label = label(of: Array(bytes[index...].prefix(24))),
                label.needsColon,
                bytes[(index + label.count)...].first(where: { $0 != 0x20 }) == UInt8(ascii: ":")
            {
                return String(decoding: bytes[..<index], as: UTF8.self)
            }
            index += 1
        }
        return names
    }
}
