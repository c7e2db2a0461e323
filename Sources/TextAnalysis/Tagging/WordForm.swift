/// One word as the tagger's features see it: hashes of its parts, how it is written, what the table says of it.
struct WordForm: Sendable {
    /// The exact bytes, and the same with ASCII letters in lower case and digits as zero.
    var exact: UInt32 = 0
    var folded: UInt32 = 0
    var foldedKey: UInt64 = 0
    /// The first and last one to four folded bytes; 0 where the word is shorter.
    var prefixes = SIMD4<UInt32>()
    var suffixes = SIMD4<UInt32>()
    /// Runs of upper case, lower case, digits and marks: "X", "Xx", "d.d".
    var shape: UInt32 = 0
    var writing = Writing.other
    var byteCount = 0
    /// The first byte: which mark a mark is.
    var first: UInt8 = 0
    var traits = WordTraits()

    /// How a word is written, coarsely.
    enum Writing: UInt8, Sendable {
        case other, lower, capitalized, allCaps, initial, mixed, number, mark, numbered

        /// Begins with an upper-case letter.
        var isCapital: Bool { self == .capitalized || self == .allCaps || self == .initial || self == .mixed }
    }

    /// Beyond either end of a sentence.
    static var beyond: WordForm { WordForm(constant: 0x9E37_79B9) }

    private init(constant: UInt32) { (exact, folded, shape) = (constant, constant, constant) }

    init(_ utf8: [UInt8], _ range: Range<Int>, table: WordTraitTable) {
        var (exact, folded, shape) = (FNV.basis, FNV.basis, FNV.basis)
        var survey = Survey()
        var (previous, runs) = (UInt8(0), 0)
        for index in range {
            let byte = utf8[index]
            let foldedByte = byte.isASCIIDigit ? UInt8(ascii: "0") : byte.asciiLowercased
            exact = FNV.step(exact, byte)
            folded = FNV.step(folded, foldedByte)
            let place = index - range.lowerBound
            if place < 4 { prefixes[place] = FNV.fold(folded) }
            let kind = survey.count(byte)
            if kind != previous, runs < 8 {
                shape = FNV.step(shape, kind)
                runs += 1
            }
            previous = kind
        }
        (self.exact, self.folded, foldedKey, self.shape) = (FNV.fold(exact), FNV.fold(folded), folded, FNV.fold(shape))
        byteCount = range.count
        first = range.isEmpty ? 0 : utf8[range.lowerBound]
        writing = survey.writing(first: first)
        setSuffixes(utf8, range)
        if let traits = table.traits(of: folded) { self.traits = traits }
    }

    private mutating func setSuffixes(_ utf8: [UInt8], _ range: Range<Int>) {
        var hash = FNV.basis
        for place in 0..<min(4, range.count) {
            let byte = utf8[range.upperBound - 1 - place]
            hash = FNV.step(hash, byte.isASCIIDigit ? UInt8(ascii: "0") : byte.asciiLowercased)
            suffixes[place] = FNV.fold(hash)
        }
    }

    /// The key of a word in the word table.
    static func key(of word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(FNV.basis) { FNV.step($0, $1.isASCIIDigit ? UInt8(ascii: "0") : $1.asciiLowercased) }
    }

    /// Counts of what a word is made of.
    private struct Survey {
        var (upper, lower, digits, marks) = (0, 0, 0, 0)

        /// Counts a byte and gives its kind as a letter of the shape.
        mutating func count(_ byte: UInt8) -> UInt8 {
            if byte.isASCIIUppercase {
                upper += 1
                return UInt8(ascii: "X")
            }
            if byte.isASCIILowercase || byte >= 0x80 {
                lower += 1
                return UInt8(ascii: "x")
            }
            if byte.isASCIIDigit {
                digits += 1
                return UInt8(ascii: "d")
            }
            marks += 1
            return byte
        }

        func writing(first: UInt8) -> Writing {
            let letters = upper + lower
            if letters == 0 { return digits > 0 ? .number : marks > 0 ? .mark : .other }
            if first >= 0x80, upper == 0, lower <= 3 { return .mark }
            if digits > 0, !first.isASCIIUppercase { return .numbered }
            guard first.isASCIIUppercase || upper > 0 else { return .lower }
            if !first.isASCIIUppercase { return .mixed }
            if upper == 1 { return letters == 1 ? .initial : .capitalized }
            return lower == 0 ? .allCaps : .mixed
        }
    }
}

/// FNV-1a over 64 bits.
enum FNV {
    static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    static func fold(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }
}
