public import Records

/// One word, number or mark of a text.
public struct Token: Hashable, Sendable {
    public var span: TextSpan
    public var kind: Kind
    package var shape: Shape
    package var word: WordID
    package var classes: WordClass
    /// No white space stands between the token before and this one.
    package var isGlued: Bool

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Letters, with digits and inner marks: "gara-gara", "ke-10", "S.Hut", "detik.com".
        case word
        /// Digits with separators: "1.250.000,00", "12.30".
        case number
        case punctuation
        /// Signs: "%", "$", "US$", "€".
        case symbol
    }

    /// How a word is written.
    package struct Shape: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The first letter is upper case.
        package static let capitalized = Shape(rawValue: 1)
        /// Two letters or more, none lower case.
        package static let allCaps = Shape(rawValue: 2)
        package static let hasDigit = Shape(rawValue: 4)
        package static let hasLetter = Shape(rawValue: 8)
        /// One letter: an initial.
        package static let singleLetter = Shape(rawValue: 16)
        /// The first token of its sentence, or of a quotation.
        package static let initial = Shape(rawValue: 32)
    }

    /// The names of the word classes that the token belongs to, parted by spaces.
    public var classNames: String { classes.names.joined(separator: " ") }

    package func isA(_ wordClass: WordClass) -> Bool { !classes.isDisjoint(with: wordClass) }
    package var isCapitalized: Bool { shape.contains(.capitalized) }
    package var isAllCaps: Bool { shape.contains(.allCaps) }
}

/// A text cut into sentences of tokens. Offsets are UTF-8 bytes.
///
/// Invariants: tokens are ordered, in bounds and disjoint; every token lies in exactly one
/// sentence; what lies between two tokens is white space or an invisible mark. A class, because every rule holds it.
package final class TokenizedText: Sendable {
    package let utf8: [UInt8]
    package let tokens: [Token]
    /// Ranges of token indices, in order, without gaps.
    package let sentences: [Range<Int>]
    /// Ranges of sentence indices, in order, without gaps.
    package let paragraphs: [Range<Int>]

    /// How often a sentence was parted for its length.
    let partedCount: Int

    init(
        utf8: [UInt8], tokens: [Token], sentences: [Range<Int>], paragraphs: [Range<Int>], partedCount: Int = 0
    ) {
        (self.utf8, self.tokens, self.sentences, self.paragraphs) = (utf8, tokens, sentences, paragraphs)
        self.partedCount = partedCount
    }

    package func text(_ span: TextSpan) -> String { String(decoding: utf8[span.range], as: UTF8.self) }
    package func text(_ index: Int) -> String { text(tokens[index].span) }
    package func text(_ range: Range<Int>) -> String { text(span(range)) }

    /// The bytes from the first to the last token of a non-empty range of tokens.
    package func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    }

    /// The sentence that holds a token. Complexity: O(log n).
    package func sentenceIndex(ofToken token: Int) -> Int {
        var (low, high) = (0, sentences.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if sentences[middle].lowerBound <= token { low = middle } else { high = middle - 1 }
        }
        return low
    }

    package func sentence(ofToken token: Int) -> Range<Int> { sentences[sentenceIndex(ofToken: token)] }

    package func isByte(_ byte: UInt8, at index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].span.count == 1 && utf8[tokens[index].span.start] == byte
    }
}
