import Testing
@_spi(Training) import TextAnalysis

@testable import NameTraining

/// A few sentences of our own with their tags.
private let lessons: [(String, String)] = [
    ("Siti Aminah tinggal di Bogor .", "B-PER I-PER O O B-LOC O"),
    ("Dinas Sosial Bogor memberi beras .", "B-ORG I-ORG I-ORG O O O"),
    ("Menurut Budi Santoso harga beras naik .", "O B-PER I-PER O O O O"),
    ("Warga Medan menunggu Dinas Sosial .", "O B-LOC O B-ORG I-ORG O"),
    ("Budi Santoso pergi ke Medan .", "B-PER I-PER O O B-LOC O"),
]

private func sentences() -> [LabelledSentence] {
    lessons.map { text, labels in
        let words = ColumnSentence(text.split(separator: " ").map(String.init)).words
        return LabelledSentence(words: words, tags: labels.split(separator: " ").map { NameTag(label: $0) ?? .outside })
    }
}

private func pool(_ sentences: [LabelledSentence], bits: Int) -> (FeaturePool, [Example]) {
    var pool = FeaturePool()
    let examples = sentences.map {
        pool.add($0, table: WordTraitTable(slots: ""), phrases: PhraseTraitTable(slots: ""), bits: bits)
    }
    return (pool, examples)
}

private var options: FieldTrainer.Options {
    var options = FieldTrainer.Options()
    (options.bits, options.epochs, options.decay) = (14, 15, 0.01)
    return options
}

@Suite struct FieldTests {
    /// Expectations are the slopes of the sum's logarithm, measured by taking small steps.
    @Test(arguments: [nil, [0x7F, 0x07, 0x7F, 0x01, 0x7F, 0x7F] as [UInt8]])
    func expectationsAreSlopes(allowed: [UInt8]?) {
        var random = SplitMix(seed: 4)
        var field = Field(bits: 4)
        func number() -> Float { Float(random.next() % 2000) / 1000 - 1 }
        for link in field.links.indices { for lane in 0..<7 { field.links[link][lane] = number() } }
        field.refreshLinks()
        let scores = (0..<6).map { _ in
            var row = Field.Row()
            for lane in 0..<7 { row[lane] = number() }
            return row
        }
        let kinds: [UInt8] = [14, 14, 10, 14, 12, 4]
        var expectation = Field.Expectation()
        field.expectation(scores, kinds: kinds, allowed: allowed, into: &expectation)
        let step: Float = 1e-2
        for word in scores.indices {
            for lane in 0..<7 {
                var (up, down) = (scores, scores)
                up[word][lane] += step
                down[word][lane] -= step
                var (above, below) = (Field.Expectation(), Field.Expectation())
                field.expectation(up, kinds: kinds, allowed: allowed, into: &above)
                field.expectation(down, kinds: kinds, allowed: allowed, into: &below)
                let slope = (above.logSum - below.logSum) / Double(2 * step)
                #expect(abs(slope - Double(expectation.words[word][lane])) < 2e-3)
            }
        }
        // Each word's links are what its tag is likely to be.
        for word in scores.indices {
            let links = (0..<7).reduce(Field.Row()) { $0 + expectation.links[word * 7 + $1] }
            for lane in 0..<7 { #expect(abs(links[lane] - expectation.words[word][lane]) < 1e-4) }
        }
    }

    @Test func trainingLearnsItsLessons() {
        let (pool, examples) = pool(sentences(), bits: 14)
        let field = FieldTrainer(options).train(examples, pool: pool)
        for (example, sentence) in zip(examples, sentences()) {
            let tags = field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds)
            #expect(tags.map { 1 << $0.rawValue } == sentence.allowed)
        }
    }

    @Test func trainingGivesTheSameBitsTwice() {
        let (pool, examples) = pool(sentences(), bits: 14)
        let (one, other) = (
            FieldTrainer(options).train(examples, pool: pool), FieldTrainer(options).train(examples, pool: pool)
        )
        #expect(one.rows == other.rows)
        #expect(one.links == other.links)
        var third = options
        third.seed = 9
        #expect(FieldTrainer(third).train(examples, pool: pool).rows != one.rows)
    }

    @Test func openTagsAreLearntFromTheRest() {
        var open = sentences()
        open[4].allowed[4] = LabelledSentence.anyTag
        let (pool, examples) = pool(open, bits: 14)
        let field = FieldTrainer(options).train(examples, pool: pool)
        let tags = field.bestTags(field.scores(of: examples[4], pool: pool), kinds: examples[4].kinds)
        #expect(tags[4] == .beginPlace)
    }

    /// What is written as characters tags as the field does.
    @Test func quantisingKeepsTheTags() {
        let (pool, examples) = pool(sentences(), bits: 14)
        let field = FieldTrainer(options).train(examples, pool: pool)
        let source = FieldQuantizer.source(field, words: "", phrases: "")
        let tagger = NameTagger(TaggerModel(source))
        for (example, (text, _)) in zip(examples, lessons) {
            let tags = field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds)
            #expect(tagger.tags(ofColumns: text.split(separator: " ").map(String.init)) == tags)
        }
    }
}

@Suite struct WordClusterTests {
    /// Words before one word share no class with words before another.
    @Test func companyDecides() {
        var random = SplitMix(seed: 2)
        // Words 0 to 3 stand before 4, and 5 to 8 before 9.
        var stream: [Int32] = []
        for _ in 0..<4000 {
            let side = Int32(random.next() % 2) * 5
            stream += [Int32(random.next() % 4) + side, 4 + side, -1]
        }
        let classes = WordClusters(stream, wordCount: 10, classCount: 4, passes: 10).classOfRank
        #expect(Set(classes[0..<4]).isDisjoint(with: Set(classes[5..<9])), "\(classes)")
        #expect(WordClusters(stream, wordCount: 10, classCount: 4, passes: 10).classOfRank == classes)
    }
}

@Suite struct LostCaseTests {
    @Test func copiesKeepWordsAndTags() {
        let sentence = sentences()[1]
        let texts = LostCase.allCases.map { copy in
            let copied = copy.copy(of: sentence)
            return copied.words.spans.indices.map { copied.words.word($0) }.joined(separator: " ")
        }
        #expect(
            texts == [
                "dinas sosial bogor memberi beras .", "DINAS SOSIAL BOGOR MEMBERI BERAS .",
                "Dinas Sosial Bogor Memberi Beras .",
            ])
        #expect(LostCase.lower.copy(of: sentence).allowed == sentence.allowed)
    }
}
