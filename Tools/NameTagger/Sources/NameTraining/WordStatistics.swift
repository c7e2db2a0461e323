@_spi(Training) import TextAnalysis

/// Words of unlabelled sentences: how often each stands there, and how often in lower case.
package struct WordStatistics {
    package private(set) var words: [String] = []
    package private(set) var counts: [Int] = []
    /// Inside sentences whose case means something, where a capital is the word's own.
    package private(set) var insideCounts: [Int] = []
    package private(set) var lowerCounts: [Int] = []
    package private(set) var numbers: [String: Int] = [:]
    /// The words of all sentences by number, -1 between sentences.
    package private(set) var stream: [Int32] = []

    package static func folded(_ word: String) -> String {
        String(
            decoding: word.utf8.map { (0x30...0x39).contains($0) ? 0x30 : (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    package init(_ sentences: [WordSequence]) {
        for sentence in sentences {
            let words = sentence.spans.indices.map { sentence.word($0) }
            let hasCase = Self.hasCase(words)
            for (place, word) in words.enumerated() {
                let number = note(Self.folded(word))
                counts[number] += 1
                stream.append(Int32(number))
                guard hasCase, place > 0, let first = word.utf8.first, isInside(words[place - 1]) else { continue }
                insideCounts[number] += 1
                if (0x61...0x7A).contains(first) { lowerCounts[number] += 1 }
            }
            stream.append(-1)
        }
    }

    private mutating func note(_ word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        counts.append(0)
        insideCounts.append(0)
        lowerCounts.append(0)
        return words.count - 1
    }

    /// Whether a word after this one is not capitalised for its place alone.
    private func isInside(_ previous: String) -> Bool {
        !["\"", "\u{201C}", "\u{201D}", ":", ".", "'", "\u{2018}", "-", "\u{2013}"].contains(previous)
    }

    static func hasCase(_ words: [String]) -> Bool {
        let letters = words.filter { $0.utf8.first.map { $0 > 0x40 } ?? false }
        let lower = letters.filter { $0.utf8.first.map { (0x61...0x7A).contains($0) } ?? false }
        return letters.count >= 4 && lower.count * 4 >= letters.count
    }

    /// Steps of the share in lower case: 0 unknown, 1 never, up to 7 always.
    package func lowerCaseStep(_ number: Int) -> UInt8 {
        guard insideCounts[number] >= 3 else { return 0 }
        let share = Double(lowerCounts[number]) / Double(insideCounts[number])
        return switch share {
        case 0: 1
        case ..<0.05: 2
        case ..<0.2: 3
        case ..<0.5: 4
        case ..<0.8: 5
        case ..<0.98: 6
        default: 7
        }
    }
}
