internal import Records

/// Scores the words of texts for a tagger, and remembers what words say by themselves: most come again and again.
///
/// The scores are those of `NameTagger` to the last bit. What pairs of words say is worked out anew each time: a table of
/// pairs was slower than the work, as it left no room in the processor's cache for the weights. A value belongs to one
/// worker; its memory is bounded by `capacity` and by the longest sentence.
struct TextTagger {
    let model: TaggerModel
    private var words = SpellingMemo<Word>()
    // The sentence at hand.
    private var reader = FeatureReader(sentence: SentenceForms(), phrases: [], convention: .actors)
    /// The words' numbers in `words`, with two before and behind for what is beyond the sentence.
    private var numbers: [Int] = []

    /// A word, and what it says by itself in a sentence whose casing is mixed.
    private struct Word {
        var form: WordForm
        var own: SIMD8<Int16>
        /// Of the word two behind it, and of the word two before.
        var (ofTwoBehind, ofTwoBefore): (SIMD8<Int16>, SIMD8<Int16>)
    }

    /// How many words are remembered.
    private static let capacity = 1 << 14
    /// The number of what is beyond a sentence.
    private static let beyond = 0

    init(_ model: TaggerModel) {
        self.model = model
        forget()
    }

    private mutating func forget() {
        words.removeAll()
        _ = words.append(word(.beyond), for: nil)
    }

    /// Appends the scores of a sentence's words for each tag, and the words' kinds. Complexity: linear.
    ///
    /// - Parameter sentence: a range of tokens.
    mutating func score(
        _ sentence: Range<Int>, of text: TokenizedText, scores: inout [SIMD8<Int32>], kinds: inout [UInt8]
    ) {
        if words.count + sentence.count > Self.capacity { forget() }
        read(sentence, of: text)
        var context = empty
        for index in 0..<sentence.count {
            context.removeAll()
            reader.readContext(index, &context)
            scores.append(SIMD8(truncatingIfNeeded: ownSum(index) &+ context.sum))
            kinds.append(WordKind.kind(of: reader.sentence.forms[index], casing: reader.sentence.casing))
        }
    }

    // MARK: Words

    private mutating func read(_ sentence: Range<Int>, of text: TokenizedText) {
        reader.sentence.forms.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        numbers.append(Self.beyond)
        numbers.append(Self.beyond)
        for token in sentence {
            let number = number(text.utf8, text.tokens[token].span.range)
            numbers.append(number)
            reader.sentence.forms.append(words[number].form)
        }
        numbers.append(Self.beyond)
        numbers.append(Self.beyond)
        reader.sentence.survey()
        model.phrases.mark(reader.sentence.forms, into: &reader.phrases)
    }

    private mutating func number(_ utf8: [UInt8], _ range: Range<Int>) -> Int {
        let spelling = Spelling(utf8, range)
        if let spelling, let known = words.number(of: spelling) { return known }
        return words.append(word(WordForm(utf8, range, table: model.words)), for: spelling)
    }

    private func word(_ form: WordForm) -> Word {
        let groups = FeatureGroups(casing: .mixed, convention: .actors)
        var (own, behind, before) = (empty, empty, empty)
        groups.readWord(form, &own)
        groups.readTwoBefore(form, &behind)
        groups.readTwoAfter(form, &before)
        return Word(form: form, own: own.sum, ofTwoBehind: behind.sum, ofTwoBefore: before.sum)
    }

    // MARK: Sums

    private var empty: RowSum { RowSum(rows: model.rows, shift: model.shift) }

    /// What a word says by itself, and what the words two away say of it.
    private func ownSum(_ index: Int) -> SIMD8<Int16> {
        let sum = words[numbers[index]].ofTwoBehind &+ words[numbers[index + 4]].ofTwoBefore
        if reader.sentence.casing == .mixed { return sum &+ words[numbers[index + 2]].own }
        var own = empty
        reader.groups.readWord(reader.sentence.forms[index], &own)
        return sum &+ own.sum
    }
}
