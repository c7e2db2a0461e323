/// What is compared of a text to find repeats: its words in any case, and every six of them in a row.
struct TextShingles {
    /// Words in a row that are compared; two texts that share them by chance are the same text.
    static let length = 6

    /// The hash of all words in order.
    private(set) var whole: UInt64 = 0
    private(set) var wordCount = 0
    /// The hashes of the words that hold digits.
    private(set) var figures: [UInt64] = []
    /// One hash for each six words in a row; none for a shorter text.
    private(set) var shingles: [UInt64] = []
    /// The hash of the last words, and the words themselves: at least as many as make a shingle.
    private var window: UInt64 = 0
    private var recent = SIMD8<UInt64>()

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// `base` to the power of `length`.
    private static let leaving = (0..<length).reduce(1 as UInt64) { power, _ in power &* base }

    /// Linear in the text.
    init(_ text: [UInt8]) {
        // Measured: six bytes a word, its space included.
        shingles.reserveCapacity(text.count / 6)
        var hash = ByteHash.start
        var (isInWord, hasDigit) = (false, false)
        for byte in text {
            if byte.isASCIIAlphanumeric || byte >= 0x80 {
                hash = ByteHash.adding(byte.asciiLowercased, to: hash)
                isInWord = true
                if byte.isASCIIDigit { hasDigit = true }
            } else if isInWord {
                add(word: hash)
                if hasDigit { figures.append(hash) }
                (hash, isInWord, hasDigit) = (ByteHash.start, false, false)
            }
        }
        if isInWord { add(word: hash) }
        if isInWord, hasDigit { figures.append(hash) }
    }

    private mutating func add(word: UInt64) {
        whole = whole &* TextShingles.base &+ word
        window = window &* TextShingles.base &+ word
        if wordCount >= TextShingles.length {
            window = window &- recent[(wordCount - TextShingles.length) % recent.scalarCount] &* TextShingles.leaving
        }
        recent[wordCount % recent.scalarCount] = word
        wordCount += 1
        if wordCount >= TextShingles.length { shingles.append(window) }
    }
}
