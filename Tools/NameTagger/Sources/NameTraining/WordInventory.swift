import Foundation
@_spi(Training) import TextAnalysis

/// The words of the word table with their traits, most frequent first; kept in a file between stages.
package struct WordInventory {
    package struct Entry {
        package var word: String
        package var count: Int
        package var traits: WordTraits
        package var classBits: UInt64
    }

    package var entries: [Entry] = []
    package var numbers: [String: Int] = [:]

    package init(_ statistics: WordStatistics, speech: SpeechParts, minimum: Int = 3, limit: Int = 100_000) {
        let order = statistics.words.indices.filter { statistics.counts[$0] >= minimum }.sorted {
            statistics.counts[$0] != statistics.counts[$1]
                ? statistics.counts[$0] > statistics.counts[$1] : statistics.words[$0] < statistics.words[$1]
        }.prefix(limit)
        for number in order {
            var traits = WordTraits()
            let word = statistics.words[number]
            traits.lowerCase = statistics.lowerCaseStep(number)
            traits.speechPart = speech.parts[word] ?? 0
            traits.isLinker = TrainingLexicon.isLinker(word)
            traits.isFunction = TrainingLexicon.isFunction(word)
            numbers[word] = entries.count
            entries.append(
                Entry(
                    word: word, count: statistics.counts[number], traits: traits,
                    classBits: TrainingLexicon.classBits(of: word)))
        }
        // Words that the unlabelled text hardly has, but a tagged set or the lexicon knows.
        for word in speech.parts.keys.sorted() where numbers[word] == nil { add(word, speech: speech) }
    }

    private mutating func add(_ word: String, speech: SpeechParts) {
        var traits = WordTraits()
        traits.speechPart = speech.parts[word] ?? 0
        traits.isLinker = TrainingLexicon.isLinker(word)
        traits.isFunction = TrainingLexicon.isFunction(word)
        numbers[word] = entries.count
        entries.append(
            Entry(word: word, count: 0, traits: traits, classBits: TrainingLexicon.classBits(of: word)))
    }

    /// Finds clusters over the most frequent words and enters them.
    package mutating func cluster(_ statistics: WordStatistics, words: Int, fine: Int, coarse: Int, passes: Int) {
        let count = min(words, entries.count)
        var ranks = Array(repeating: Int32(count), count: statistics.words.count)
        for rank in 0..<count {
            if let number = statistics.numbers[entries[rank].word] { ranks[number] = Int32(rank) }
        }
        // All rarer words are one.
        let stream = statistics.stream.map { $0 < 0 ? -1 : ranks[Int($0)] }
        let fineClusters = WordClusters(stream, wordCount: count + 1, classCount: fine, passes: passes).classOfRank
        let coarseClusters = WordClusters(stream, wordCount: count + 1, classCount: coarse, passes: passes).classOfRank
        for rank in 0..<count {
            entries[rank].traits.cluster = UInt16(fineClusters[rank] + 1)
            entries[rank].traits.coarseCluster = UInt8(coarseClusters[rank] + 1)
        }
    }

    /// Numbers the combinations of classes, most frequent words' first; those beyond a byte are none.
    package mutating func enterClasses(without ignored: UInt64 = 0) {
        var combinations: [UInt64: Int] = [:]
        var sums: [UInt64: Int] = [:]
        for entry in entries { sums[entry.classBits & ~ignored, default: 0] += 1 }
        let order = sums.keys.sorted { sums[$0] != sums[$1] ? sums[$0, default: 0] > sums[$1, default: 0] : $0 < $1 }
        for bits in order where bits != 0 && combinations.count < 255 { combinations[bits] = combinations.count + 1 }
        for index in entries.indices {
            entries[index].traits.classes = UInt8(combinations[entries[index].classBits & ~ignored] ?? 0)
        }
    }

    package func slots() -> String {
        WordTraitTable.encoded(entries.map { (TrainingLexicon.key(of: $0.word), $0.traits) })
    }

    // MARK: Keeping

    package func write(to url: URL) throws {
        let lines = entries.map { entry in
            let traits = entry.traits
            return [
                entry.word, "\(entry.count)", "\(traits.cluster)", "\(traits.coarseCluster)", "\(traits.speechPart)",
                "\(traits.lowerCase)", traits.isLinker ? "1" : "0", traits.isFunction ? "1" : "0", "\(entry.classBits)",
            ].joined(separator: "\t")
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: url)
    }

    package init(contentsOf url: URL) throws {
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 9 else { continue }
            var traits = WordTraits()
            traits.cluster = UInt16(fields[2]) ?? 0
            traits.coarseCluster = UInt8(fields[3]) ?? 0
            traits.speechPart = UInt8(fields[4]) ?? 0
            traits.lowerCase = UInt8(fields[5]) ?? 0
            (traits.isLinker, traits.isFunction) = (fields[6] == "1", fields[7] == "1")
            numbers[fields[0]] = entries.count
            entries.append(
                Entry(word: fields[0], count: Int(fields[1]) ?? 0, traits: traits, classBits: UInt64(fields[8]) ?? 0))
        }
    }
}
