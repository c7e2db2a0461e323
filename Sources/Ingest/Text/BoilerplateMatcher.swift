/// Applies `Boilerplate` to lines of text.
enum BoilerplateMatcher {
    /// The name of the rule that makes a whole line furniture; nil for a line of the article.
    static func rule(for line: some Collection<UInt8>) -> String? {
        guard line.count <= Boilerplate.longestLine else { return nil }
        let key = LineKey.of(line)
        if key.isEmpty { return "line.marks" }
        if key.allSatisfy({ $0.isASCIIDigit }) { return key.count <= 4 ? "line.counter" : nil }
        if let name = whole[String(decoding: key, as: UTF8.self)] { return name }
        let count = line.count
        for rule in prefixes[Int(key[0])] where count <= rule.maximumCount && key.starts(with: rule.words.utf8) {
            return rule.name
        }
        for rule in suffixes where count <= rule.maximumCount && key.hasSuffix(rule.words.utf8) { return rule.name }
        return nil
    }

    /// True for a heading over teasers, biographies and the like.
    static func opensFurniture(_ heading: some Collection<UInt8>) -> Bool {
        let key = LineKey.of(heading)
        guard key.count <= 80 else { return false }
        if whole[String(decoding: key, as: UTF8.self)] != nil { return true }
        return Boilerplate.furnitureHeadings.contains { key.starts(with: $0.utf8) }
    }

    /// True for a line that announces what readers wrote.
    static func opensComments(_ line: some Collection<UInt8>) -> Bool {
        line.count <= 60 && Boilerplate.commentHeadings.contains(String(decoding: LineKey.of(line), as: UTF8.self))
    }

    /// True for a line that names languages and says nothing else.
    static func isLanguageMenu(_ line: some Collection<UInt8>) -> Bool {
        let parts = line.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") }
        guard !parts.isEmpty else { return false }
        return parts.allSatisfy {
            Boilerplate.languageNames.contains(String(decoding: LineKey.of($0), as: UTF8.self).lowercased())
        }
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

    private static let whole: [String: String] = {
        var table: [String: String] = [:]
        for rule in Boilerplate.rules where rule.anchor == .whole { table[rule.words] = rule.name }
        return table
    }()

    /// By first byte.
    private static let prefixes: [[BoilerplateRule]] = {
        var table = [[BoilerplateRule]](repeating: [], count: 256)
        for rule in Boilerplate.rules where rule.anchor == .prefix {
            if let first = rule.words.utf8.first { table[Int(first)].append(rule) }
        }
        return table
    }()

    private static let suffixes = Boilerplate.rules.filter { $0.anchor == .suffix }
}

/// The form in which lines are compared.
enum LineKey {
    /// ASCII in lower case, spaces folded, no bullets and marks at the edges but those of the words.
    static func of(_ line: some Collection<UInt8>) -> [UInt8] {
        var key = TextNormalizer.normalized(Array(line))
        for index in key.indices { key[index] = key[index].asciiLowercased }
        while let last = key.last, isTrailingMark(last) { key.removeLast() }
        var start = 0
        while start < key.count {
            if isLeadingMark(key[start]) {
                start += 1
            } else if start + 2 < key.count, isBullet(key[start], key[start + 1], key[start + 2]) {
                start += 3
            } else if key[start] == 0xC2, start + 1 < key.count, key[start + 1] == 0xB7 {
                start += 2
            } else {
                break
            }
        }
        return Array(key.dropFirst(start))
    }

    private static func isTrailingMark(_ byte: UInt8) -> Bool { " .!>-*:])|_<=+,;".utf8.contains(byte) }
    private static func isLeadingMark(_ byte: UInt8) -> Bool { " .!>-*[(|_<=+,;:".utf8.contains(byte) }

    /// Dashes, bullets, arrows, shapes, check marks.
    private static func isBullet(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        guard first == 0xE2 else { return false }
        if second == 0x80 { return third == 0xA2 || third == 0x93 || third == 0x94 || third == 0xA3 }
        return second == 0x96 || second == 0x97 || second == 0x86 || second == 0x9E || second == 0x9C
    }
}

extension Collection where Element == UInt8 {
    func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>) -> Bool where Self: BidirectionalCollection {
        count >= suffix.count && zip(reversed(), suffix.reversed()).allSatisfy { $0 == $1 }
    }
}
