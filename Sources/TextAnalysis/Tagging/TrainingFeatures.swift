internal import LexiconFormat

/// The features of a sentence, written down for the trainer.
@_spi(Training) public struct TrainingFeatures: Sendable {
    /// Hashes of all words' features, one word after the other, with their templates.
    public private(set) var hashes: [UInt32] = []
    public private(set) var templates: [UInt8] = []
    /// The end of each word's features in `hashes`.
    public private(set) var ends: [Int] = []
    /// The kind of each word, by which transitions differ; below `kindCount`.
    public private(set) var kinds: [UInt8] = []

    public static let kindCount = WordKind.count

    public init(_ words: WordSequence, table: WordTraitTable, phrases: PhraseTraitTable) {
        var sentence = SentenceForms()
        sentence.read(words, table: table)
        let reader = FeatureReader(
            sentence: sentence, phrases: phrases.marks(sentence.forms), convention: words.convention)
        var recorder = Recorder()
        for index in words.spans.indices {
            reader.read(index, into: &recorder)
            ends.append(recorder.hashes.count)
            kinds.append(WordKind.kind(of: sentence.forms[index], casing: sentence.casing))
        }
        (hashes, templates) = (recorder.hashes, recorder.templates)
    }

    private struct Recorder: FeatureSink {
        var hashes: [UInt32] = []
        var templates: [UInt8] = []

        mutating func add(_ template: FeatureTemplate, _ hash: UInt32) {
            hashes.append(hash)
            templates.append(template.rawValue)
        }
    }
}

/// What the lexicon says of words, for the trainer's word table.
@_spi(Training) public enum TrainingLexicon {
    /// The key of a word in the word table.
    public static func key(of word: String) -> UInt64 { WordForm.key(of: word) }

    /// The classes of a word that matter to names, as bits.
    public static func classBits(of word: String) -> UInt64 {
        let lexicon = Lexicon.shared
        return lexicon[lexicon.id(word)].intersection(telling).rawValue
    }

    public static func isLinker(_ word: String) -> Bool { isA(word, .nameLinker) }
    public static func isFunction(_ word: String) -> Bool { isA(word, [.function, .pronoun, .negation]) }
    public static let givenName = WordClass.givenName.rawValue
    public static let common = WordClass.common.rawValue

    private static func isA(_ word: String, _ wordClass: WordClass) -> Bool {
        let lexicon = Lexicon.shared
        return !lexicon[lexicon.id(word)].isDisjoint(with: wordClass)
    }

    private static let telling: WordClass = [
        .function, .nameLinker, .speech, .abbreviation, .common, .pronoun, .honorific, .degree, .officeHead,
        .officeModifier, .givenName, .institutionHead, .governmentHead, .institutionTail, .bodyWord, .placeHead,
        .direction, .month, .weekday, .numberWord, .currency,
    ]

    /// The registers' names of places and bodies, as words.
    public static var places: [[String]] { Gazetteer.names.map { PhraseWords.words(of: $0) } }
    public static var bodies: [[String]] { KnownBody.all.flatMap(\.forms).map { PhraseWords.words(of: $0) } }
}
