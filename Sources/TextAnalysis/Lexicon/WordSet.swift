/// A closed set of the lexicon's words, asked by their numbers.
///
/// Complexity: a question costs one array access.
struct WordSet: Sendable {
    /// A bit for each word, up to the last that is in the set.
    private var bits: [UInt64] = []

    /// - Parameter words: words that a list of the lexicon holds, parted by white space; letter case is folded.
    init(_ words: String, lexicon: Lexicon = .shared) {
        self.init(lexicon.ids(ofWords: words))
        assert(lexicon.ids(ofWords: words).allSatisfy(\.isKnown), "no word list holds all of \(words)")
    }

    /// The words that are known.
    init(_ words: some Sequence<WordID>) {
        for word in words where word.isKnown {
            let place = Int(word.index) >> 6
            if place >= bits.count { bits += Array(repeating: 0, count: place + 1 - bits.count) }
            bits[place] |= 1 << UInt64(word.index & 63)
        }
    }

    func contains(_ token: Token) -> Bool { contains(token.word) }

    func contains(_ word: WordID) -> Bool {
        let place = Int(word.index) >> 6
        return bits.indices.contains(place) && bits[place] >> UInt64(word.index & 63) & 1 != 0
    }
}
