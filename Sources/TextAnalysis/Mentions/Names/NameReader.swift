internal import Records

/// Reads people, bodies, places and offices, sentence by sentence from left to right.
///
/// At every token the rules are asked in order: office (with its holder), body, place, person; the
/// first that answers takes its tokens. Complexity: linear in the number of tokens.
struct NameReader {
    private let gazetteer: Gazetteer
    private let bodies: PhraseMatcher
    private let memory: Memory

    /// What the tagger remembers from text to text.
    private final class Memory {
        var tagger: TextTagger

        init(_ tagger: TextTagger) { self.tagger = tagger }
    }

    init(tagger: NameTagger) {
        (gazetteer, bodies, memory) = (.shared, KnownBody.matcher, Memory(TextTagger(tagger.model)))
    }

    func names(in text: TokenizedText) -> Names {
        let tags = TaggedText(text, tagger: &memory.tagger)
        var reading = SentenceReading(
            grammar: NameGrammar(text: text, gazetteer: gazetteer, bodies: bodies, tags: tags))
        for sentence in text.sentences where !sentence.isEmpty && !RelatedLink.isCredit(sentence, of: text) {
            let first = reading.names.mentions.count
            reading.read(sentence)
            // A headline inside the text is another article's: what it names must be named elsewhere, too.
            guard reading.grammar.isHeadline, sentence.lowerBound > 0 else { continue }
            for index in first..<reading.names.mentions.count {
                reading.names.mentions[index].isWeak = true
                reading.names.mentions[index].isInHeadline = true
            }
        }
        var names = AliasFinder(text: text).completed(reading.names)
        LonelyGovernments(text: text).settle(&names)
        GroupPlaces(text: text, gazetteer: gazetteer).settle(&names)
        for index in names.mentions.indices {
            names.mentions[index].likelihood = tags.likelihood(of: names.mentions[index])
            names.mentions[index].rival = tags.rival(of: names.mentions[index])
        }
        return names
    }
}
