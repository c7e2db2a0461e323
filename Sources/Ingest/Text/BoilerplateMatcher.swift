/// Applies `Boilerplate` to lines of text.
enum BoilerplateMatcher {
    /// The name of the rule that makes a whole line furniture; nil for a line of the article.
    static func rule(for line: some Collection<UInt8>) -> String? {
        let count = line.count
        guard count <= Boilerplate.longestLine else { return nil }
        // Of a long line, its first words alone can tell.
        let isLong = count > longestWholeOrEnding
        let key = isLong ? LineKey.of(line.prefix(longestWholeOrEnding)) : LineKey.of(line)
        if key.isEmpty { return "line.marks" }
        if !isLong {
            if key.allSatisfy({ $0.isASCIIDigit }) { return key.count <= 4 ? "line.counter" : nil }
            if let name = whole[ByteHash.of(key)] { return name }
        }
        if let name = prefixes.name(of: key.span, lineCount: count) { return name }
        guard !isLong else { return nil }
        for rule in suffixes where count <= rule.maximumCount && key.hasSuffix(rule.words) { return rule.name }
        return nil
    }

    /// The longest line that a rule for whole lines or their ends takes, in bytes.
    private static let longestWholeOrEnding = 160

    /// True for a heading over teasers, biographies and the like.
    static func opensFurniture(_ heading: some Collection<UInt8>) -> Bool {
        let key = LineKey.of(heading)
        guard key.count <= 80 else { return false }
        if whole[ByteHash.of(key)] != nil { return true }
        return Boilerplate.furnitureHeadings.contains { key.starts(with: $0.utf8) }
    }

    /// True for a line that announces what readers wrote.
    static func opensComments(_ line: some Collection<UInt8>) -> Bool {
        line.count <= 60 && Boilerplate.commentHeadings.contains(String(decoding: LineKey.of(line), as: UTF8.self))
    }

    /// True for a line that names languages and says nothing else.
    static func isLanguageMenu(_ line: some Collection<UInt8>) -> Bool {
        // Most lines are told by their first words.
        guard
            line.prefix(longestLanguage + 1).count <= longestLanguage
                || line.prefix(longestLanguage + 1).contains(where: isMenuSeparator)
        else { return false }
        var rest = line[...]
        var hasName = false
        // A sentence is told by its first words, before the rest is taken apart.
        while !rest.isEmpty {
            let part = rest.prefix { !isMenuSeparator($0) }
            rest = rest[part.endIndex...].dropFirst()
            if part.isEmpty { continue }
            guard isLanguage(part) else { return false }
            hasName = true
        }
        return hasName
    }

    private static func isLanguage(_ name: some Collection<UInt8>) -> Bool {
        Boilerplate.languageNames.contains(String(decoding: LineKey.of(name), as: UTF8.self).lowercased())
    }

    /// In bytes, with the marks around it.
    private static let longestLanguage = 32

    private static func isMenuSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",")
    }

    /// Where an invitation behind the text's last sentence starts; nil without one.
    static func tailStart(in text: [UInt8]) -> Int? {
        // Invitations to other articles quote headlines, which have no full stop.
        let endsInStop = text.last == UInt8(ascii: ".")
        let words = endsInStop ? Boilerplate.closedTails : Boilerplate.tails + Boilerplate.closedTails
        for index in max(1, text.count - Boilerplate.longestTail)..<max(1, text.count) {
            // It follows a sentence, with or without a space between them.
            let before = text[index - 1] == 0x20 && index > 1 ? text[index - 2] : text[index - 1]
            guard SentenceEnd.isLast(before) || before == 0x9D else { continue }
            let key = LineKey.of(text[index...])
            if words.contains(where: { key.starts(with: $0.utf8) }) { return index }
        }
        return nil
    }

    /// A rule whose words are bytes, as they are compared.
    private struct Compiled {
        var name: String
        var words: [UInt8]
        var maximumCount: Int

        init(_ rule: BoilerplateRule) {
            (name, words, maximumCount) = (rule.name, Array(rule.words.utf8), rule.maximumCount)
        }
    }

    private static let whole = NameTable<String?>(
        Boilerplate.rules.filter { $0.anchor == .whole }.map { ($0.words, $0.name) }, other: nil)

    private static let prefixes = PrefixRules(Boilerplate.rules.filter { $0.anchor == .prefix })

    private static let suffixes = Boilerplate.rules.filter { $0.anchor == .suffix }.map(Compiled.init)
}

/// The rules for beginnings of lines. All that is compared stands in two arrays: a name and an array of bytes for
/// each rule would cost two reference counts for each look at it.
private struct PrefixRules {
    private struct Rule {
        var start: Int32
        var end: Int32
        var maximumCount: Int32
        var place: Int32
    }

    private var rules: [Rule] = []
    private var words: [UInt8] = []
    private var names: [String] = []
    /// By first byte, in the order of the rules.
    private var ranges = [Range<Int>](repeating: 0..<0, count: 256)

    init(_ sources: [BoilerplateRule]) {
        for first in 0..<256 {
            let start = rules.count
            for source in sources where source.words.utf8.first == UInt8(first) {
                let wordStart = words.count
                words += Array(source.words.utf8)
                rules.append(
                    Rule(
                        start: Int32(wordStart), end: Int32(words.count), maximumCount: Int32(source.maximumCount),
                        place: Int32(names.count)))
                names.append(source.name)
            }
            ranges[first] = start..<rules.count
        }
    }

    /// The name of the first rule that the key of a line begins as. `lineCount` is the line's, in bytes.
    func name(of key: Span<UInt8>, lineCount: Int) -> String? {
        for index in ranges[Int(key[0])] {
            let rule = rules[index]
            let count = Int(rule.end - rule.start)
            guard lineCount <= Int(rule.maximumCount), count <= key.count else { continue }
            var offset = 1
            while offset < count, key[offset] == words[Int(rule.start) + offset] { offset += 1 }
            if offset >= count { return names[Int(rule.place)] }
        }
        return nil
    }
}

/// The form in which lines are compared.
enum LineKey {
    /// ASCII in lower case, spaces folded, no bullets and marks at the edges but those of the words.
    static func of(_ line: some Collection<UInt8>) -> [UInt8] {
        var key = TextNormalizer.normalized(Array(line))
        var start = 0
        while start < key.count {
            if marks[Int(key[start])].contains(.leading) {
                start += 1
            } else if start + 2 < key.count, isBullet(key[start], key[start + 1], key[start + 2]) {
                start += 3
            } else if key[start] == 0xC2, start + 1 < key.count, key[start + 1] == 0xB7 {
                start += 2
            } else {
                break
            }
        }
        var end = key.count
        while end > start, marks[Int(key[end - 1])].contains(.trailing) { end -= 1 }
        if end < key.count { key.removeLast(key.count - end) }
        if start > 0 { key.removeFirst(start) }
        var bytes = key.mutableSpan
        for index in 0..<bytes.count { bytes[index] = bytes[index].asciiLowercased }
        return key
    }

    private struct Marks: OptionSet {
        let rawValue: UInt8
        static let leading = Marks(rawValue: 1)
        static let trailing = Marks(rawValue: 2)
    }

    /// Which bytes are marks at a line's edges.
    private static let marks: [Marks] = (0..<256).map { value in
        var marks: Marks = []
        if " .!>-*[(|_<=+,;:".utf8.contains(UInt8(value)) { marks.insert(.leading) }
        if " .!>-*:])|_<=+,;".utf8.contains(UInt8(value)) { marks.insert(.trailing) }
        return marks
    }

    /// Dashes, bullets, arrows, shapes, check marks.
    private static func isBullet(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        guard first == 0xE2 else { return false }
        if second == 0x80 { return third == 0xA2 || third == 0x93 || third == 0x94 || third == 0xA3 }
        return second == 0x96 || second == 0x97 || second == 0x86 || second == 0x9E || second == 0x9C
    }
}

extension Collection where Element == UInt8 {
    func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>) -> Bool where Self: BidirectionalCollection {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
