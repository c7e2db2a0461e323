import Foundation
@_spi(Training) import TextAnalysis

/// Everything that goes into a model, and the steps that make one.
package final class Workshop {
    package struct Recipe {
        package var options = FieldTrainer.Options()
        /// Fields of different seeds, whose weights are averaged.
        package var fields = 3
        /// How often roles and phrases are taken from unlabelled text, each time with the tagger of the time before.
        package var rounds = 2
        package var folds = 4
        /// Of the unlabelled articles every so many is read for roles.
        package var every = 2
        package var phraseMinimum: Int32 = 4
        package var gold = true
        package var goldWeight: Float = 0.5
        /// Sentences that the tagger labels for itself, and how sure it has to be of a word.
        package var ownSentences = 40_000
        package var confidence: Float = 0.9
        package var ownWeight: Float = 0.3
        package var ownRounds = 1
        package var lostCase = true
        package var lostCaseWeight: Float = 0.3
        package var without: Set<FeatureGroup> = []

        package init() {}
    }

    package let recipe: Recipe
    package let train: [LabelledSentence]
    private let inventory: WordInventory
    private let articles: [WordSequence]
    private let gold: GoldSet?
    private let say: (String) -> Void

    package init(
        _ recipe: Recipe, train: [LabelledSentence], inventory: WordInventory, articles: [WordSequence], gold: GoldSet?,
        say: @escaping (String) -> Void
    ) {
        (self.recipe, self.train, self.inventory) = (recipe, train, inventory)
        (self.articles, self.gold, self.say) = (articles, gold, say)
    }

    /// The same workshop that knows no features of a group.
    package func without(_ group: FeatureGroup?) -> Workshop {
        var recipe = recipe
        if let group { recipe.without.insert(group) }
        return Workshop(recipe, train: train, inventory: inventory, articles: articles, gold: gold, say: say)
    }

    /// A lexicon for all, and one for each fold of the training sentences made without their labels: else what the
    /// lexicon says of their words would be truer in training than it is of words that are met later.
    package struct Lexicons {
        package var all: NameLexicon
        package var folds: [NameLexicon]

        func of(_ index: Int) -> NameLexicon { folds.isEmpty ? all : folds[index % folds.count] }
    }

    package func lexicons() -> Lexicons {
        var lexicons = Lexicons(all: NameLexicon(inventory, nil), folds: [])
        for round in 0..<recipe.rounds {
            var made: [NameLexicon] = []
            for fold in 0...recipe.folds {
                var options = recipe.options
                options.epochs = 12
                options.seed = UInt64(100 * round + fold + 1)
                let own = fold == recipe.folds || lexicons.folds.isEmpty ? lexicons.all : lexicons.folds[fold]
                var pool = FeaturePool()
                let examples = train.indices.filter { fold == recipe.folds || $0 % recipe.folds != fold }.map {
                    add(train[$0], own, &pool)
                }
                let field = FieldTrainer(options).train(examples, pool: pool)
                var roles = RoleStatistics()
                roles.tag(articles, with: tagger(field, own))
                made.append(NameLexicon(inventory, roles, minimum: recipe.phraseMinimum))
            }
            say("roles, round \(round + 1)")
            lexicons.all = made.removeLast()
            lexicons.folds = made
        }
        return lexicons
    }

    package func add(_ sentence: LabelledSentence, _ lexicon: NameLexicon, _ pool: inout FeaturePool) -> Example {
        pool.add(
            sentence, table: lexicon.table, phrases: lexicon.phraseTable, bits: recipe.options.bits,
            without: recipe.without)
    }

    package func tagger(_ field: Field, _ lexicon: NameLexicon) -> NameTagger {
        NameTagger(TaggerModel(FieldQuantizer.source(field, words: lexicon.words, phrases: lexicon.phrases)))
    }

    /// The average of fields of different seeds: their opinions' geometric mean.
    package func field(_ examples: [Example], pool: FeaturePool, epochs: Int? = nil) -> Field {
        var sum = Field(bits: recipe.options.bits)
        for seed in 0..<recipe.fields {
            var options = recipe.options
            options.seed = UInt64(seed + 1)
            if let epochs { options.epochs = epochs }
            sum.add(FieldTrainer(options).train(examples, pool: pool), share: 1 / Float(recipe.fields))
        }
        sum.refreshLinks()
        return sum
    }

    /// A field from the labelled sentences at those places.
    ///
    /// - Parameter heldOut: whose gold articles are not trained on.
    package func trained(
        _ places: [Int], _ lexicons: Lexicons, heldOut: (String) -> Bool = { _ in false }
    ) -> Field {
        var pool = FeaturePool()
        var examples = places.map { add(train[$0], lexicons.of($0), &pool) }
        if recipe.gold, let gold {
            let teacher = tagger(field(examples, pool: pool, epochs: 12), lexicons.all)
            let labelled = gold.labelled(gold.articles.filter { !heldOut($0.id) }) { teacher.tags(of: $0) }
            for var sentence in labelled {
                sentence.weight = recipe.goldWeight
                examples.append(add(sentence, lexicons.all, &pool))
            }
            say("\(labelled.count) sentences of annotated articles")
        }
        if recipe.lostCase {
            for (order, place) in places.enumerated() where order % 3 == 0 {
                var copy = LostCase.allCases[order / 3 % 3].copy(of: train[place])
                copy.weight = recipe.lostCaseWeight
                examples.append(add(copy, lexicons.of(place), &pool))
            }
        }
        var result = field(examples, pool: pool)
        guard recipe.ownSentences > 0 else { return result }
        for round in 0..<recipe.ownRounds {
            var ownPool = pool
            let own = ownExamples(result, lexicons.all, &ownPool, round: round)
            result = field(examples + own, pool: ownPool, epochs: 12)
            say("self-training, round \(round + 1): \(own.count) sentences")
        }
        return result
    }

    /// Unlabelled sentences with the tags that a field is sure of; others stay open.
    private func ownExamples(
        _ field: Field, _ lexicon: NameLexicon, _ pool: inout FeaturePool, round: Int
    ) -> [Example] {
        var examples: [Example] = []
        var random = SplitMix(seed: UInt64(round + 77))
        for place in random.order(articles.count) {
            if examples.count == recipe.ownSentences { break }
            guard (4...60).contains(articles[place].spans.count) else { continue }
            var single = FeaturePool()
            let open = LabelledSentence(
                words: articles[place],
                allowed: Array(repeating: LabelledSentence.anyTag, count: articles[place].spans.count))
            var example = add(open, lexicon, &single)
            let scores = field.scores(of: example, pool: single)
            let tags = field.bestTags(scores, kinds: example.kinds)
            guard tags.contains(where: { $0 != .outside }) else { continue }
            var expectation = Field.Expectation()
            field.expectation(scores, kinds: example.kinds, into: &expectation)
            var unsure = 0
            for (word, tag) in tags.enumerated() {
                if expectation.words[word][Int(tag.rawValue)] >= recipe.confidence {
                    example.allowed[word] = 1 << tag.rawValue
                } else {
                    unsure += 1
                }
            }
            guard unsure * 5 <= tags.count else { continue }
            example.weight = recipe.ownWeight
            example.words = pool.append(single)
            examples.append(example)
        }
        return examples
    }

    /// A field's weights as characters, cut so that the tags of unlabelled sentences change least.
    package func quantized(_ field: Field, _ lexicon: NameLexicon) -> TaggerModel.Source {
        var random = SplitMix(seed: 5)
        let sample = random.order(articles.count).prefix(3000).map { articles[$0] }
        let truth = sample.map { words in
            var pool = FeaturePool()
            let open = Array(repeating: LabelledSentence.anyTag, count: words.spans.count)
            let example = add(LabelledSentence(words: words, allowed: open), lexicon, &pool)
            return field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds)
        }
        var best: (changed: Int, source: TaggerModel.Source)?
        for share in [0.98, 0.99, 0.995, 0.998, 0.9995, 0.9999] {
            let source = FieldQuantizer.source(field, words: lexicon.words, phrases: lexicon.phrases, share: share)
            let tagger = NameTagger(TaggerModel(source))
            let changed = zip(sample, truth).reduce(0) { sum, pair in
                sum + zip(tagger.tags(of: pair.0), pair.1).count { $0 != $1 }
            }
            say("cut at \(share): \(changed) of \(truth.reduce(0) { $0 + $1.count }) tags change")
            if changed < best?.changed ?? .max { best = (changed, source) }
        }
        return best?.source ?? FieldQuantizer.source(field, words: lexicon.words, phrases: lexicon.phrases)
    }

    /// How well a field tags a set.
    package func score(_ field: Field, _ lexicon: NameLexicon, on set: ColumnSet) -> NameScore {
        var score = NameScore()
        for sentence in set.sentences {
            let columns = ColumnSentence(sentence.columns)
            var pool = FeaturePool()
            let example = add(
                LabelledSentence(words: columns.words, tags: columns.spread(sentence.tags)), lexicon, &pool)
            let tags = field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds)
            score.add(columns.gather(tags), against: sentence.tags)
        }
        return score
    }

    /// On folds of the training sentences, each tagged by a field that did not see it.
    package func crossValidated(_ lexicons: Lexicons) -> NameScore {
        var score = NameScore()
        for fold in 0..<recipe.folds {
            let field = trained(train.indices.filter { $0 % recipe.folds != fold }, lexicons)
            for place in train.indices where place % recipe.folds == fold {
                var pool = FeaturePool()
                let example = add(train[place], lexicons.of(place), &pool)
                let gold = train[place].allowed.map { NameTag.allCases[$0.trailingZeroBitCount] }
                score.add(field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds), against: gold)
            }
        }
        return score
    }
}

extension Field {
    mutating func add(_ other: Field, share: Float) {
        for index in rows.indices { rows[index] += other.rows[index] * share }
        for index in links.indices { links[index] += other.links[index] * share }
    }
}

extension FeaturePool {
    /// Takes over another pool's words and gives their places here.
    mutating func append(_ other: FeaturePool) -> Range<Int> {
        let (first, base) = (ends.count - 1, rows.count)
        rows += other.rows
        for end in other.ends.dropFirst() { ends.append(base + end) }
        return first..<ends.count - 1
    }
}
