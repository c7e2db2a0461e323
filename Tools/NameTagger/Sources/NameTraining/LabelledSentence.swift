import Foundation
@_spi(Training) import TextAnalysis

/// A sentence with what its tags may be.
package struct LabelledSentence {
    package var words: WordSequence
    /// For each word the tags that it may have, a bit each; one bit is a label.
    package var allowed: [UInt8]
    package var weight: Float = 1

    package static let anyTag: UInt8 = 0x7F

    package init(words: WordSequence, allowed: [UInt8], weight: Float = 1) {
        (self.words, self.allowed, self.weight) = (words, allowed, weight)
    }

    package init(words: WordSequence, tags: [NameTag], weight: Float = 1) {
        self.init(words: words, allowed: tags.map { 1 << $0.rawValue }, weight: weight)
    }
}

/// A published set in columns: the word first, its tag last, a blank line between sentences.
package struct ColumnSet {
    package struct Sentence {
        package var columns: [String]
        package var tags: [NameTag]
    }

    package var sentences: [Sentence] = []

    package init(contentsOf url: URL) throws {
        var (columns, tags): ([String], [NameTag]) = ([], [])
        func close() {
            if !columns.isEmpty { sentences.append(Sentence(columns: columns, tags: tags)) }
            (columns, tags) = ([], [])
        }
        for line in try String(contentsOf: url, encoding: .utf8).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        {
            let cleaned = line.replacing("\u{FEFF}", with: "")
            let fields = cleaned.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let word = fields.first else {
                close()
                continue
            }
            columns.append(word)
            tags.append(Self.tag(fields.count > 1 ? fields[fields.count - 1] : "O", after: tags.last ?? .outside))
        }
        close()
    }

    /// A tag in the set's own spelling, made IOB2.
    private static func tag(_ label: String, after previous: NameTag) -> NameTag {
        let parts = label.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let kind = kinds[String(parts[1])] else { return .outside }
        if parts[0] == "I", let tag = NameTag(label: "I-" + kind), tag.mayFollow(previous) { return tag }
        return NameTag(label: "B-" + kind) ?? .outside
    }

    private static let kinds = [
        "PER": "PER", "ORG": "ORG", "LOC": "LOC", "PERSON": "PER", "ORGANISATION": "ORG", "PLACE": "LOC",
    ]

    package var labelled: [LabelledSentence] {
        sentences.map {
            let sentence = ColumnSentence($0.columns)
            return LabelledSentence(words: sentence.words, tags: sentence.spread($0.tags))
        }
    }
}
