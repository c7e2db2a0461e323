/// A line that names who made the article: "Penulis : Rina Sari", "Oleh Rina Sari", "Editor: Budi".
struct Byline {
    /// People who wrote it; empty for a line that names an editor or a photographer alone.
    let authors: [String]
    /// People who edited it.
    let editors: [String]

    /// Nil for a line that is no byline.
    init?(line: String) {
        guard line.utf8.count <= 140 else { return nil }
        let bytes = Array(line.utf8)
        guard let label = Byline.label(of: bytes[...]) else { return nil }
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
        let names = Byline.withoutDate(String(decoding: rest, as: UTF8.self))
        // "Oleh karena itu" and "Reporter itu pulang" are text: names start with a capital.
        guard hasColon || Byline.looksLikeNames(names) else { return nil }
        let (own, others) = Byline.atNextLabel(names)
        let people = label.role == .other ? [] : AuthorNames.people(in: own)
        let next = others.flatMap { Byline(line: $0) }
        authors = label.role == .author ? people : next?.authors ?? []
        editors = label.role == .editor ? people : next?.editors ?? []
    }

    /// The authors in a line of several details: "Diposting: 3-7-2018 | Dibaca: 12 kali | Oleh: Rina Sari".
    static func authors(amongDetails line: String) -> [String] {
        details(of: line).lazy.map(\.authors).first { !$0.isEmpty } ?? []
    }

    /// The bylines among the details of a line.
    static func details(of line: String) -> [Byline] {
        guard partsDetails(Array(line.utf8)) else { return [] }
        let parts = line.split { "|•·".contains($0) }.map { String($0).trimmingSpaces }
        guard parts.count > 1 else { return [] }
        return parts.lazy.filter { $0.contains(":") }.compactMap { Byline(line: $0) }
    }

    /// False for most lines that are no byline and hold none.
    static func mayBe(_ line: [UInt8]) -> Bool { label(of: line[...]) != nil || partsDetails(line) }

    /// True for a line with a colon and one of "|•·".
    private static func partsDetails(_ line: [UInt8]) -> Bool {
        line.contains(0x3A)
            && line.indices.contains { place in
                switch line[place] {
                case 0x7C: true
                case 0xC2: line[place + 1] == 0xB7
                case 0xE2: line[place + 1] == 0x80 && line[place + 2] == 0xA2
                default: false
                }
            }
    }

    /// False for most texts that start no byline, without a look at more than a few bytes.
    static func mayStart(in text: ArraySlice<UInt8>) -> Bool {
        guard let start = text.firstIndex(where: { !$0.isHTMLSpace }) else { return false }
        if label(of: text[start...].prefix(30)) != nil || isLabel(text) { return true }
        return text.contains(0x3A) && text.contains { $0 == 0x7C || $0 == 0xC2 || $0 == 0xE2 }
    }

    /// True for a label and nothing else: the name stands in another element.
    static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 40, text.contains(where: \.isASCIILetter),
            let start = text.firstIndex(where: { !$0.isHTMLSpace }),
            let end = text.lastIndex(where: { !$0.isHTMLSpace && $0 != 0x3A })
        else { return false }
        // A byte behind it, so that the label ends.
        guard start < end, mayBeLabel(text[start], text[start + 1]) else { return false }
        let label = label(of: Array(text[start...end] + [0x20])[...])
        return label?.count == end - start + 1
    }

    private enum Role { case author, editor, other }

    private struct Label {
        var count: Int
        var role: Role
        var needsColon: Bool
    }

    private static let labels: [(word: String, role: Role, needsColon: Bool)] = [
        ("penulis", .author, true), ("reporter", .author, true), ("pewarta", .author, true),
        ("wartawan", .author, true),
        ("laporan", .author, false), ("laporan wartawan", .author, false), ("laporan reporter", .author, false),
        ("kontributor", .author, false),
        ("oleh", .author, false), ("ditulis oleh", .author, false), ("diposting oleh", .author, false),
        ("dipublikasikan oleh", .author, false), ("written by", .author, false), ("by", .author, false),
        ("teks", .author, true), ("author", .author, true), ("words by", .author, false), ("story by", .author, false),
        ("editor", .editor, true), ("redaktur", .editor, true), ("redaktur pelaksana", .editor, true),
        ("disunting oleh", .editor, false),
        ("editor oleh", .editor, false), ("penyunting", .editor, true), ("uploader", .other, true),
        ("fotografer", .other, true), ("foto", .other, true), ("edited by", .editor, false),
        ("publisher", .other, true),
        ("copyright", .other, true), ("photo by", .other, false), ("photos by", .other, false),
        ("photography by", .other, false), ("sumber", .other, true), ("source", .other, true),
        ("sumber foto", .other, true),
        ("pewarta foto", .other, true),
    ]

    private static let labelsByLetter = (UInt8(0x61)...0x7A).map { letter in
        labels.filter { $0.word.utf8.first == letter }
    }

    /// Which two letters begin some label: hardly a line gets past them.
    private static let beginnings: [Bool] = {
        var table = [Bool](repeating: false, count: 1 << 10)
        for label in labels {
            let letters = Array(label.word.utf8)
            table[pair(letters[0], letters[1])] = true
        }
        return table
    }()

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    private static func mayBeLabel(_ first: UInt8, _ second: UInt8) -> Bool {
        first.isASCIILetter && second.isASCIILetter && beginnings[pair(first, second)]
    }

    private static func label(of line: ArraySlice<UInt8>) -> Label? {
        guard line.count > 1, let first = line.first, mayBeLabel(first, line[line.startIndex + 1]) else { return nil }
        var found: Label?
        for label in labelsByLetter[Int(first.asciiLowercased - 0x61)]
        where line.hasASCII(label.word, at: line.startIndex) {
            let count = label.word.utf8.count
            guard count < line.count, !line[line.startIndex + count].isASCIIAlphanumeric, count > found?.count ?? 0
            else { continue }
            found = Label(count: count, role: label.role, needsColon: label.needsColon)
        }
        return found
    }

    /// "Rina Sari on 3 July" and "Rina Sari pada 3/7" name the day, too.
    private static func withoutDate(_ names: String) -> String {
        for word in [" on ", " pada "] {
            guard let range = names.byteRange(of: word), names[range.upperBound...].contains(where: \.isNumber) else {
                continue
            }
            return String(names[..<range.lowerBound])
        }
        return names
    }

    /// Every longer word has a capital, and no sentence ends in it.
    private static func looksLikeNames(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...10).contains(words.count), !text.hasSuffix(".") || words.count < 5 else { return false }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first else { return false }
            return first.properties.isUppercase || first == "|" || NameWords.particles.contains(word.lowercased())
        }
    }

    /// "Rina Sari | Editor: Budi" names one author; the rest is a byline of its own.
    private static func atNextLabel(_ names: String) -> (names: String, rest: String?) {
        let bytes = Array(names.utf8)
        var index = 1
        while index < bytes.count {
            if !bytes[index - 1].isASCIILetter, let label = label(of: bytes[index...].prefix(24)), label.needsColon,
                bytes[(index + label.count)...].first(where: { $0 != 0x20 }) == UInt8(ascii: ":")
            {
                return (
                    String(decoding: bytes[..<index], as: UTF8.self), String(decoding: bytes[index...], as: UTF8.self)
                )
            }
            index += 1
        }
        return (names, nil)
    }
}
