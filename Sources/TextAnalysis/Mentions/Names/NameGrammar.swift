internal import Records

/// What the rules for names share: a text's tokens, the questions asked of them, and the answers so far.
///
/// The rules are asked about the same token many times, by each other; what they found there is kept.
/// One value serves one text, sentence after sentence.
final class NameGrammar {
    let text: TokenizedText
    let gazetteer: Gazetteer
    let bodies: PhraseMatcher
    let tags: TaggedText
    /// The sentence that is read.
    private(set) var sentence: Range<Int> = 0..<0
    /// The sentence is set in title case or capitals: a capital says little.
    private(set) var isTitleCase = false
    /// A title-case sentence that no mark ends: a headline, whose words are capitalised for its place alone.
    private(set) var isHeadline = false

    /// By token the groups of its word.
    private let nameWords: [NameWord]
    private let officeWords: [OfficeWord]
    private let spoken: [Bool]
    private let redefined: Set<WordID>
    private var regions: Memo<Gazetteer.Match>
    private var registered: Memo<PhraseMatcher.Match>
    private var places: Memo<NameMention>
    private var organizations: Memo<NameMention>

    init(text: TokenizedText, gazetteer: Gazetteer, bodies: PhraseMatcher, tags: TaggedText) {
        (self.text, self.gazetteer, self.bodies, self.tags) = (text, gazetteer, bodies, tags)
        let count = text.tokens.count
        (regions, registered) = (Memo(count: count), Memo(count: count))
        (places, organizations) = (Memo(count: count), Memo(count: count))
        nameWords = NameWord.groups(of: text.tokens)
        officeWords = OfficeWord.groups(of: text.tokens)
        redefined = Acronym.definedElsewise(in: text, bodies: bodies)
        spoken = PersonSpeakers(text: text, gazetteer: gazetteer, bodies: bodies).marks()
    }

    /// - Parameter sentence: a range of tokens that is not empty.
    func enter(_ sentence: Range<Int>) {
        self.sentence = sentence
        isTitleCase = Self.isTitleCase(text.tokens[sentence])
        isHeadline =
            isTitleCase && text.tokens[sentence.upperBound - 1].kind != .punctuation
            && !text.tokens[sentence].contains { text.utf8[$0.span.start] == UInt8(ascii: "|") }
    }

    /// More than three of four words, of at least four that are no function words, are capitalised.
    static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
        var (words, capitals) = (0, 0)
        for token in tokens where token.kind == .word && !token.isA(.function) {
            words += 1
            if token.isCapitalized { capitals += 1 }
        }
        return words >= 4 && capitals * 4 > words * 3
    }

    // MARK: Tokens

    func token(_ index: Int) -> Token { text.tokens[index] }

    func has(_ index: Int) -> Bool { index < sentence.upperBound && index >= sentence.lowerBound }

    func isMark(_ byte: Unicode.Scalar, at index: Int) -> Bool {
        has(index) && text.isByte(UInt8(ascii: byte), at: index)
    }

    /// A capital that says "part of a name", not "start of a sentence".
    func isProper(_ index: Int) -> Bool {
        guard has(index) else { return false }
        let token = token(index)
        guard token.kind == .word, token.isCapitalized else { return false }
        guard token.shape.contains(.initial) || isTitleCase else { return true }
        return !token.isA([.common, .function]) || token.isA(.givenName)
    }

    func isCapitalized(_ index: Int) -> Bool { has(index) && token(index).kind == .word && token(index).isCapitalized }

    func isAllCaps(_ index: Int) -> Bool { has(index) && token(index).isAllCaps }

    func isA(_ wordClass: WordClass, at index: Int) -> Bool { has(index) && token(index).isA(wordClass) }

    /// Whether a word is in one of the groups.
    func isOne(of words: NameWord, at index: Int) -> Bool {
        has(index) && !nameWords[index].isDisjoint(with: words)
    }

    /// Whether a word is in one of the groups that only offices know.
    func isOne(of words: OfficeWord, at index: Int) -> Bool {
        has(index) && !officeWords[index].isDisjoint(with: words)
    }

    /// Whether a word is in any group.
    func isNameWord(at index: Int) -> Bool { !nameWords[index].isEmpty }

    /// Part of a person's name, by the lexicon or because the text itself lets somebody of that name speak.
    func isGivenName(at index: Int) -> Bool { has(index) && (token(index).isA(.givenName) || spoken[index]) }

    /// Whether the tagger is sure that a person's name begins at a token.
    func isTaggedPerson(at index: Int) -> Bool {
        guard has(index), let name = tags.name(from: index) else { return false }
        return name.kind == .person && name.likelihood > 0.8
    }

    /// "Y." in "Dance Y. Flassy".
    func isInitial(at index: Int) -> Bool {
        has(index) && token(index).shape.contains(.singleLetter) && token(index).isCapitalized
    }

    /// Whether a word can be the name's start in "kata NAME" or "NAME mengatakan".
    func isSpeech(at index: Int) -> Bool { isA(.speech, at: index) }

    /// The index after a "(" … ")" group of at most `limit` tokens that opens at `index`.
    func endOfParentheses(at index: Int, limit: Int = 6) -> Int? {
        guard isMark("(", at: index) else { return nil }
        for end in index + 1..<max(index + 1, min(index + limit + 2, sentence.upperBound)) where isMark(")", at: end) {
            return end + 1
        }
        return nil
    }

    // MARK: Registers

    /// An acronym of the register that this text gives another meaning: "Pajak Bumi dan Bangunan (PBB)".
    func isDefinedElsewise(_ index: Int) -> Bool { !redefined.isEmpty && redefined.contains(token(index).word) }

    /// The region of the gazetteer that is named at a token.
    func region(at index: Int) -> Gazetteer.Match? {
        guard isCapitalized(index) else { return nil }
        if !regions.isAnswered(at: index) {
            regions[index] = gazetteer.match(in: text, at: index, before: sentence.upperBound)
        }
        return regions[index]
    }

    /// The body of the register that is named at a token, in whatever letter case.
    func registered(at index: Int) -> PhraseMatcher.Match? {
        guard has(index), token(index).word.isKnown else { return nil }
        if !registered.isAnswered(at: index) {
            registered[index] = bodies.longestMatch(in: text, at: index, before: sentence.upperBound)
        }
        return registered[index]
    }

    /// The place at a token, by `match` when nobody asked before.
    func place(at index: Int, _ match: () -> NameMention?) -> NameMention? {
        guard has(index) else { return nil }
        if !places.isAnswered(at: index) { places[index] = match() }
        return places[index]
    }

    /// The body at a token, by `match` when nobody asked before.
    func organization(at index: Int, _ match: () -> NameMention?) -> NameMention? {
        guard has(index) else { return nil }
        if !organizations.isAnswered(at: index) { organizations[index] = match() }
        return organizations[index]
    }
}

/// Answers by token, kept once they are worked out.
private struct Memo<Value> {
    /// Index into `values`, -1 for the answer "nothing", -2 for no answer yet.
    private var slots: [Int32]
    private var values: [Value] = []

    init(count: Int) { slots = Array(repeating: -2, count: count) }

    func isAnswered(at index: Int) -> Bool { slots[index] != -2 }

    /// The answer; nil for "nothing".
    subscript(index: Int) -> Value? {
        get { slots[index] < 0 ? nil : values[Int(slots[index])] }
        set {
            slots[index] = newValue == nil ? -1 : Int32(values.count)
            if let newValue { values.append(newValue) }
        }
    }
}
