/// Makes file names out of any text: safe on every system, each used once, the same every run.
struct FileNames {
    /// In lower case, since some file systems do not tell "A" from "a".
    private var used: Set<String> = []
    /// The number last given to a name, so that many of one name cost no search.
    private var numbers: [String: Int] = [:]

    private static let maximumLength = 100

    /// A name for this text; for `fallback` where no letter or digit of the text can be kept.
    /// What is used already gets a number: "berita", "berita-2".
    mutating func unused(for text: String, otherwise fallback: String) -> String {
        let base = wanted(for: text, otherwise: fallback)
        let key = base.lowercased()
        var name = base
        var number = numbers[key] ?? 1
        while !used.insert(name.lowercased()).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        numbers[key] = number
        return name
    }

    /// The same before it is told from names that are used.
    func wanted(for text: String, otherwise fallback: String) -> String {
        let safe = Self.safe(text)
        return safe.isEmpty ? fallback : safe
    }

    /// ASCII letters, digits, points, underscores; every run of anything else is one hyphen.
    static func safe(_ text: String) -> String {
        var name: [UInt8] = []
        for byte in text.utf8 where name.count < maximumLength {
            if isKept(byte) {
                name.append(byte)
            } else if name.last != UInt8(ascii: "-") {
                name.append(UInt8(ascii: "-"))
            }
        }
        let edges: Set<UInt8> = [UInt8(ascii: "-"), UInt8(ascii: ".")]
        while let last = name.last, edges.contains(last) { name.removeLast() }
        return String(decoding: name.drop { edges.contains($0) }, as: UTF8.self)
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
