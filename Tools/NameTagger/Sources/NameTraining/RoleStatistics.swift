@_spi(Training) import TextAnalysis

/// What a tagger makes of the words of much unlabelled text: how often each is in a name of which kind, and which
/// names of several words there are.
package struct RoleStatistics {
    /// By word, a count for each tag, and of words that end a name.
    private var counts: [String: [Int32]] = [:]
    private var names: [String: SIMD4<Int32>] = [:]

    package init() {}

    package mutating func add(_ sentence: WordSequence, tags: [NameTag]) {
        let words = sentence.spans.indices.map { sentence.word($0) }
        guard WordStatistics.hasCase(words) else { return }
        for (place, word) in words.enumerated() {
            guard let first = word.utf8.first, (0x41...0x5A).contains(first) || tags[place] != .outside else {
                continue
            }
            // A capital at a sentence's start says nothing where the tagger sees no name.
            if place == 0, tags[place] == .outside { continue }
            let key = WordStatistics.folded(word)
            counts[key, default: Array(repeating: 0, count: 8)][Int(tags[place].rawValue)] += 1
            let isLast = place + 1 == words.count || !tags[place + 1].isInside
            if tags[place] != .outside, isLast { counts[key, default: []][7] += 1 }
        }
        for name in TaggedName.names(of: tags) where (2...6).contains(name.range.count) {
            let key = words[name.range].map(WordStatistics.folded).joined(separator: " ")
            names[key, default: SIMD4()][Int(name.kind.rawValue)] += 1
        }
    }

    package mutating func tag(_ sentences: some Sequence<WordSequence>, with tagger: NameTagger) {
        for sentence in sentences { add(sentence, tags: tagger.tags(of: sentence)) }
    }

    // MARK: Traits

    package func roles(of word: String) -> (roles: UInt8, place: UInt8)? {
        guard let counts = counts[word] else { return nil }
        let kinds: [Int32] = [counts[1] + counts[2], counts[3] + counts[4], counts[5] + counts[6]]
        let sum = counts[0] + kinds.reduce(0, +)
        guard sum >= 2 else { return nil }
        let named = max(kinds.reduce(0, +), 1)
        let steps = kinds.map { Self.step(Double($0) / Double(sum)) }
        let roles: UInt8 = steps[0] << 4 | steps[1] << 2 | steps[2]
        let begun: Int32 = counts[1] + counts[3] + counts[5]
        let begins = Self.step(Double(begun) / Double(named))
        let ends = Self.step(Double(counts[7]) / Double(named))
        let often: UInt8 = sum < 5 ? 0 : sum < 20 ? 1 : sum < 100 ? 2 : 3
        let place: UInt8 = begins << 4 | ends << 2 | often
        return (roles == 0 ? 63 : roles, place)
    }

    private static func step(_ share: Double) -> UInt8 { share < 0.1 ? 0 : share < 0.35 ? 1 : share < 0.7 ? 2 : 3 }

    /// Names of two words and more that were met often enough, with their kind: 2 person, 3 body, 4 place.
    package func phrases(minimum: Int32, limit: Int) -> [(words: [String], value: UInt8)] {
        var found: [(name: String, count: Int32, value: UInt8)] = []
        for (name, kinds) in names {
            let sum = kinds.wrappedSum()
            guard sum >= minimum else { continue }
            var best = 0
            for kind in 1..<3 where kinds[kind] > kinds[best] { best = kind }
            guard kinds[best] * 10 >= sum * 8 else { continue }
            found.append((name, sum, UInt8(best + 2)))
        }
        found.sort { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
        return found.prefix(limit).map { ($0.name.split(separator: " ").map(String.init), $0.value) }
    }
}

extension WordInventory {
    /// Enters what words are in names, and which begin a phrase of the phrase table.
    package mutating func enter(_ roles: RoleStatistics?, phrases: [(words: [String], value: UInt8)]) {
        for index in entries.indices {
            (entries[index].traits.roles, entries[index].traits.place) = (0, 0)
            entries[index].traits.beginsPhrase = false
            guard let found = roles?.roles(of: entries[index].word) else { continue }
            (entries[index].traits.roles, entries[index].traits.place) = (found.roles, found.place)
        }
        for phrase in phrases {
            if let word = phrase.words.first, let number = numbers[WordStatistics.folded(word)] {
                entries[number].traits.beginsPhrase = true
            }
        }
    }

    /// The registers' names of several words: 5 a place, 6 a body.
    package static var registered: [(words: [String], value: UInt8)] {
        TrainingLexicon.places.filter { $0.count > 1 }.map { ($0, 5) }
            + TrainingLexicon.bodies.filter { $0.count > 1 }.map { ($0, 6) }
    }

    /// Marks single words that the registers name.
    package mutating func enterRegisters() {
        for (names, bit) in [(TrainingLexicon.places, 60), (TrainingLexicon.bodies, 61)] {
            for name in names where name.count == 1 {
                if let number = numbers[WordStatistics.folded(name[0])] {
                    entries[number].classBits |= 1 << UInt64(bit)
                }
            }
        }
    }
}
