internal import LexiconFormat

/// Every word of lists and registers, with its classes by name.
struct WordInventory {
    private var words: [[UInt8]: Set<String>] = [:]
    private var hashes: [UInt64: [UInt8]] = [:]
    private(set) var faults: [Fault] = []
    private var numbers: [UInt64: Int] = [:]

    mutating func add(_ list: [String], wordClass: String) {
        for word in list { add(word, wordClass) }
    }

    mutating func add(phrase: String) {
        for word in PhraseWords.words(of: phrase) { add(word, nil) }
    }

    private mutating func add(_ word: String, _ wordClass: String?) {
        let folded = word.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        let hash = WordHash.hash(folded)
        if let other = hashes.updateValue(folded, forKey: hash), other != folded {
            let names = [folded, other].map { String(decoding: $0, as: UTF8.self) }
            faults.append(Fault(path: "words", message: "\(names) have one hash; change the start of WordHash.hash"))
        }
        words[folded, default: []].formUnion(wordClass.map { [$0] } ?? [])
    }

    struct Numbered {
        var text: String
        var bucketBits: Int
        /// The number of each word's combination of classes, a character a word.
        var classesOfWords: String
        /// Combinations of classes, by their number.
        var classes: [[String]]
    }

    /// The table of the words: a word's number is its row.
    mutating func numbered() -> Numbered {
        let writer = PackedTableWriter(count: words.count)
        let list = words.map { (word: $0.key, hash: WordHash.hash($0.key), classes: $0.value.sorted()) }
        let classes = Set(list.map(\.classes)).sorted { $0.lexicographicallyPrecedes($1) }
        let rows = list.map { PackedTableWriter.Row(hash: $0.hash, payload: []) }
        let order = writer.order(of: rows.map(\.hash))
        for (number, index) in order.enumerated() { numbers[rows[index].hash] = number }
        let combinations = order.flatMap { index in
            PackedDigits.digits(classes.firstIndex(of: list[index].classes) ?? 0, width: 1)
        }
        return Numbered(
            text: writer.text(rows), bucketBits: writer.bucketBits,
            classesOfWords: String(decoding: combinations, as: UTF8.self), classes: classes)
    }

    /// The number of a word that was added, once the words are numbered.
    func number(of word: String) -> Int { numbers[WordHash.hash(word.utf8)] ?? -1 }
}
