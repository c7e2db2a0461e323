@_spi(Training) import TextAnalysis

/// Copies of sentences as headlines and careless writers set them.
package enum LostCase: CaseIterable, Sendable {
    case lower, upper, title

    package func copy(of sentence: LabelledSentence) -> LabelledSentence {
        var utf8 = sentence.words.utf8
        for (index, span) in sentence.words.spans.enumerated() {
            let isFunction = self == .title && TrainingLexicon.isFunction(sentence.words.word(index))
            for place in span.range {
                let isUpper = self == .upper || (self == .title && place == span.start && !isFunction)
                if isUpper, (0x61...0x7A).contains(utf8[place]) { utf8[place] &= 0xDF }
                if self == .lower, (0x41...0x5A).contains(utf8[place]) { utf8[place] |= 0x20 }
            }
        }
        let words = WordSequence(utf8: utf8, spans: sentence.words.spans, convention: sentence.words.convention)
        return LabelledSentence(words: words, allowed: sentence.allowed, weight: sentence.weight)
    }
}
