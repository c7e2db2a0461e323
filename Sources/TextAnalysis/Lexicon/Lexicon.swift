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
/// Built once from the word lists of this folder. A look-up costs one hash of the word's bytes:
/// letter case is folded for ASCII, other bytes are compared as they are.
package struct Lexicon: Sendable {
    package static let shared = Lexicon(lists: WordLists.all, phrases: WordLists.phraseWords)

    private var classes: [WordClass] = []
    /// Open addressing over FNV-1a hashes; the size is a power of two, at most half full.
    private var slots: [Int32] = []
    private var hashes: [UInt64] = []

    /// - Parameter phrases: texts whose words need numbers, but have no class of their own.
    package init(lists: [WordList], phrases: [String]) {
        resize(to: 1 << 12)
        for list in lists {
            for word in list.words.utf8.split(whereSeparator: { $0 <= 0x20 }) { insert(word, list.wordClass) }
        }
        for phrase in phrases {
            for word in phrase.utf8.split(whereSeparator: { $0 <= 0x20 }) { insert(word, []) }
        }
    }

    package var count: Int { classes.count }

    package subscript(id: WordID) -> WordClass { id.isKnown ? classes[Int(id.index)] : [] }

    /// The number of a word; `unknown` when no list holds it.
    package func id(_ word: some StringProtocol) -> WordID { id(Self.hash(word.utf8)) }

    package func id(_ bytes: ArraySlice<UInt8>) -> WordID { id(Self.hash(bytes)) }

    private func id(_ hash: UInt64) -> WordID {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if hashes[Int(slots[slot])] == hash { return WordID(index: slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return .unknown
    }

    private mutating func insert(_ word: some Sequence<UInt8>, _ wordClass: WordClass) {
        let hash = Self.hash(word)
        let known = id(hash)
        if known.isKnown {
            classes[Int(known.index)].formUnion(wordClass)
            return
        }
        classes.append(wordClass)
        hashes.append(hash)
        if classes.count * 2 > slots.count { resize(to: slots.count * 2) } else { place(Int32(classes.count - 1)) }
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

    /// FNV-1a, 64 bits, over the bytes with ASCII letters in lower case. Two words with one hash
    /// would be one word; with some 10^4 words the chance is below 10^-11.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01b3
        }
        return hash
    }
}

extension UInt8 {
    package var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
    package var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
    package var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
    package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
