internal import LexiconFormat

/// The number of a word in the lexicon.
package struct WordID: Hashable, Sendable {
    package let index: Int32

    package static let unknown = WordID(index: -1)
    package var isKnown: Bool { index >= 0 }
}

/// A word list with the class that it gives its words.
package struct WordList: Sendable {
    package var wordClass: WordClass
    /// Lower-case words parted by white space.
    package var words: String

    package init(_ wordClass: WordClass, _ words: String) { (self.wordClass, self.words) = (wordClass, words) }
}

/// All words that the rules know, each with a number and its classes.
///
/// Most are packed into a table while the package is built, where a word's number is its row; the lists of the rules
/// add theirs. A look-up costs one hash of the word's bytes: letter case is folded for ASCII, other bytes are compared
/// as they are.
package struct Lexicon: Sendable {
    package static let shared = Lexicon(
        packed: LexiconTables.words,
        classes: PackedDigits.values(LexiconTables.classesOfWords).map { LexiconTables.wordClasses[$0] },
        lists: WordLists.all)

    private let packed: PackedTable
    /// By number.
    private var classes: [WordClass]
    /// The words that are not packed: open addressing, a power of two in size, at most half full.
    private var slots: [Int32] = []
    private var hashes: [UInt64] = []

    package init(lists: [WordList]) { self.init(packed: .empty, classes: [], lists: lists) }

    private init(packed: PackedTable, classes: [WordClass], lists: [WordList]) {
        (self.packed, self.classes) = (packed, classes)
        resize(to: 1 << 12)
        for list in lists { Self.eachHash(ofWords: list.words) { insert($0, list.wordClass) } }
    }

    package var count: Int { classes.count }

    package subscript(id: WordID) -> WordClass { id.isKnown ? classes[Int(id.index)] : [] }

    /// The number of a word; `unknown` when no list holds it.
    package func id(_ word: some StringProtocol) -> WordID { id(WordHash.hash(word.utf8)) }

    package func id(_ bytes: ArraySlice<UInt8>) -> WordID {
        var hash = WordHash.start
        for byte in bytes { hash = WordHash.step(hash, byte: byte) }
        return id(hash)
    }

    /// The numbers of words that are parted by white space.
    package func ids(ofWords words: String) -> [WordID] {
        var ids: [WordID] = []
        Self.eachHash(ofWords: words) { ids.append(id($0)) }
        return ids
    }

    private func id(_ hash: UInt64) -> WordID {
        if let row = packed.row(of: hash) { return WordID(index: Int32(truncatingIfNeeded: row)) }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if hashes[Int(slots[slot])] == hash { return WordID(index: slots[slot] + Int32(packed.count)) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return .unknown
    }

    private mutating func insert(_ hash: UInt64, _ wordClass: WordClass) {
        let known = id(hash)
        if known.isKnown {
            classes[Int(known.index)].formUnion(wordClass)
            return
        }
        classes.append(wordClass)
        hashes.append(hash)
        if hashes.count * 2 > slots.count { resize(to: slots.count * 2) } else { place(Int32(hashes.count - 1)) }
    }

    private mutating func resize(to size: Int) {
        slots = Array(repeating: -1, count: size)
        for index in hashes.indices { place(Int32(index)) }
    }

    private mutating func place(_ index: Int32) {
        var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = index
    }

    private static func eachHash(ofWords words: String, _ body: (UInt64) -> Void) {
        var hash = WordHash.start
        for byte in words.utf8 {
            if byte > 0x20 {
                hash = WordHash.step(hash, byte: byte)
            } else if hash != WordHash.start {
                body(hash)
                hash = WordHash.start
            }
        }
        if hash != WordHash.start { body(hash) }
    }
}

extension UInt8 {
    package var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
    package var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
    package var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
    package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
