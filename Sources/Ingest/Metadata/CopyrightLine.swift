/// A line such as "Copyright © Kabar Kota 2018": agencies put it below every text, sites below every page.
enum CopyrightLine {
    /// Years that pages on the web can have been published in.
    private static let years = 1995...2100

    /// The latest year that the line names ("2010-2018" gives 2018); nil for a line without one.
    static func year(in line: [UInt8]) -> Int? {
        line.split { !$0.isASCIIAlphanumeric }.compactMap { year(of: $0) }.max()
    }

    private static func year(of word: some Collection<UInt8>) -> Int? {
        guard word.count == 4, word.allSatisfy(\.isASCIIDigit) else { return nil }
        let value = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return years.contains(value) ? value : nil
    }

    // MARK: Holder

    private static let markers = ["copyright", "hak cipta", "©"]
    /// The longest line that is read for its holder, in bytes.
    static let longestLine = 300
    private static let introductions: Set<String> = [
        "copyright", "(c)", "©", "&", "by", "oleh", "-", "–", "c", ":", "pada",
    ]
    private static let endings: Set<String> = [
        "all", "dilindungi", "semua", "seluruh", "reserved", "rights", "powered", "designed", "undang-undang",
        "redaksi",
    ]

    /// True for text that claims a copyright.
    static func isMarked(_ text: ArraySlice<UInt8>) -> Bool { marks.isFound(in: text) }

    private static let marks = PhraseSet(markers)

    /// The outlet whose line it is: "Copyright 2017 Kabar Kota. All rights reserved." gives "Kabar Kota".
    ///
    /// Nil for a line without a name, and for a company's ("PT Kabar Media"), which owns outlets of other names.
    static func holder(in line: String) -> String? {
        let bytes = Array(line.utf8)
        guard bytes.count <= longestLine,
            let marker = markers.compactMap({ bytes.firstRange(of: $0, from: 0) }).min(by: {
                $0.lowerBound < $1.lowerBound
            })
        else { return nil }
        var name: [Substring] = []
        for word in String(decoding: bytes[marker.upperBound...], as: UTF8.self).split(separator: " ") {
            let key = word.lowercased()
            if name.isEmpty, introductions.contains(key) || isYears(key) { continue }
            if endings.contains(key) || isYears(key) || ["|", "-", "–", "•", "·"].contains(key) { break }
            name.append(word)
            if let last = word.last, ".,;|".contains(last) { break }
        }
        return accepted(name.joined(separator: " "))
    }

    private static func isYears(_ word: String) -> Bool {
        word.utf8.contains(where: \.isASCIIDigit) && word.utf8.allSatisfy { !$0.isASCIILetter }
    }

    private static func accepted(_ words: String) -> String? {
        let marks = Set(".,;|:".unicodeScalars)
        let scalars = words.unicodeScalars
        let end = scalars.lastIndex { !marks.contains($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
        let name = String(scalars[..<end])
        let parts = name.split(separator: " ")
        guard (3...60).contains(name.utf8.count), (1...5).contains(parts.count), parts[0] != "PT", parts[0] != "CV",
            name.unicodeScalars.first?.properties.isUppercase ?? false
        else { return nil }
        return name
    }
}
