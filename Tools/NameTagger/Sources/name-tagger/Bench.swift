import Foundation
import NameTraining
@_spi(Training) import TextAnalysis

/// The commands, with their options.
struct Bench {
    let arguments: [String]

    func value(_ name: String) -> String? {
        arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    func has(_ name: String) -> Bool { arguments.contains("--" + name) }
    func number(_ name: String, _ standard: Int) -> Int { value(name).flatMap { Int($0) } ?? standard }
    func share(_ name: String, _ standard: Double) -> Double { value(name).flatMap { Double($0) } ?? standard }

    var data: URL { URL(fileURLWithPath: value("data") ?? "../../../shared/data") }
    /// Where word statistics are kept between runs; nil to make them anew.
    var work: URL? { value("work").map { URL(fileURLWithPath: $0) } }
    var labelledPath: String { value("train") ?? "ner/idner2k/train.txt" }
    static let articlesPath = "articles/unlabelled.jsonl.gz"
    static let speechPath = "ner/nlpid_pos/dataset_postag.txt.xz"

    var recipe: Workshop.Recipe {
        var recipe = Workshop.Recipe()
        recipe.options.decay = Float(share("decay", 1))
        recipe.options.rate = Float(share("rate", 0.15))
        recipe.options.dropout = share("dropout", 0.2)
        recipe.options.epochs = number("epochs", 20)
        recipe.options.bits = number("bits", 16)
        recipe.fields = number("fields", 3)
        recipe.rounds = number("rounds", 2)
        recipe.every = number("every", 1)
        recipe.gold = has("gold")
        recipe.goldWeight = Float(share("gold-weight", 0.5))
        recipe.lostCase = has("lost-case")
        recipe.lostCaseWeight = Float(share("lost-case-weight", 0.3))
        recipe.ownSentences = number("own", 0)
        recipe.confidence = Float(share("confidence", 0.9))
        recipe.ownWeight = Float(share("own-weight", 0.3))
        recipe.ownRounds = number("own-rounds", 1)
        recipe.phraseMinimum = Int32(number("phrase-minimum", 5))
        recipe.without = Set(
            (value("without") ?? "").split(separator: ",").compactMap { FeatureGroup(rawValue: String($0)) })
        return recipe
    }

    // MARK: Inputs

    /// Words with counts, parts of speech and clusters; kept in the work folder where one is given.
    func inventory() throws -> WordInventory {
        if let file = work?.appending(path: "words.tsv"), FileManager.default.fileExists(atPath: file.path) {
            return try WordInventory(contentsOf: file)
        }
        let articles = try ArticleSet(contentsOf: data.appending(path: Self.articlesPath))
        let statistics = WordStatistics(articles.sentences)
        say("\(articles.sentences.count) sentences, \(statistics.words.count) words of \(statistics.stream.count)")
        let speech = try SpeechParts(contentsOf: data.appending(path: Self.speechPath))
        var inventory = WordInventory(statistics, speech: speech)
        inventory.cluster(
            statistics, words: number("cluster-words", 40000), fine: number("fine", 300), coarse: 60,
            passes: number("passes", 5))
        say("\(inventory.entries.count) words in clusters")
        if let work {
            try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
            try inventory.write(to: work.appending(path: "words.tsv"))
        }
        return inventory
    }

    func set(_ path: String) throws -> ColumnSet { try ColumnSet(contentsOf: data.appending(path: path)) }

    func workshop(_ recipe: Workshop.Recipe) throws -> Workshop {
        var inventory = try inventory()
        if !has("no-registers") { inventory.enterRegisters() }
        inventory.enterClasses()
        let needsArticles = recipe.rounds > 0 || recipe.ownSentences > 0
        let articles =
            needsArticles
            ? try ArticleSet(contentsOf: data.appending(path: Self.articlesPath), every: recipe.every) : nil
        return Workshop(
            recipe, train: try set(labelledPath).labelled, inventory: inventory, articles: articles?.sentences ?? [],
            gold: recipe.gold ? try gold() : nil, say: say)
    }

    func gold() throws -> GoldSet {
        var gold = try GoldSet(
            texts: data.appending(path: "articles/dev.jsonl"), gold: data.appending(path: "../gold/dev"))
        if !has("no-annotations") {
            try gold.add(
                annotations: URL(fileURLWithPath: Self.annotationsPath), texts: data.appending(path: Self.articlesPath))
        }
        return gold
    }

    /// Our own annotations of unlabelled articles.
    static let annotationsPath = "Annotations/actors.jsonl"

    /// The sets that a model is scored on, by name.
    static let tests = [
        ("idner2k dev", "ner/idner2k/dev.txt"), ("nergrit3 valid", "ner/nergrit3/valid_preprocess.txt"),
    ]

    func scores(_ workshop: Workshop, _ field: Field, _ lexicon: NameLexicon) throws -> String {
        try Self.tests.map { name, path in
            String(format: "%@ %.2f", name, workshop.score(field, lexicon, on: try set(path)).f1 * 100)
        }.joined(separator: ", ")
    }

    // MARK: Commands

    /// Trains once and says the scores.
    func attempt() throws {
        let workshop = try workshop(recipe)
        let lexicons = workshop.lexicons()
        let field = workshop.trained(Array(workshop.train.indices), lexicons)
        var line = arguments.dropFirst().joined(separator: " ") + ": " + (try scores(workshop, field, lexicons.all))
        if has("cv") { line += String(format: ", folds of train %.2f", workshop.crossValidated(lexicons).f1 * 100) }
        print(line, "(\(elapsed()))")
    }

    /// The table of what earns its place: each group of features left out in turn.
    func ablate() throws {
        let workshop = try workshop(recipe)
        let lexicons = workshop.lexicons()
        for group in [nil] + FeatureGroup.allCases.map(Optional.some) {
            let part = workshop.without(group)
            let field = part.trained(Array(part.train.indices), lexicons)
            let folds = part.crossValidated(lexicons).f1 * 100
            print("without \(group?.rawValue ?? "nothing"):", try scores(part, field, lexicons.all), terminator: "")
            print(String(format: ", folds of train %.2f", folds))
        }
    }

    /// Trains a model and writes it as Swift.
    func train() throws {
        var recipe = recipe
        recipe.gold = !has("no-gold")
        recipe.lostCase = !has("no-lost-case")
        let workshop = try workshop(recipe)
        let lexicons = workshop.lexicons()
        let held = value("hold").map { $0.split(separator: "/").compactMap { Int($0) } } ?? []
        var heldOut: Set<String> = []
        if held.count == 2, held[1] > 0 {
            heldOut = Set(try gold().articles.enumerated().filter { $0.offset % held[1] == held[0] }.map(\.element.id))
        }
        let field = workshop.trained(Array(workshop.train.indices), lexicons) { heldOut.contains($0) }
        let source = workshop.quantized(field, lexicons.all)
        var provenance = [command]
        var paths = [labelledPath, Self.articlesPath, Self.speechPath]
        if recipe.gold { paths.append("articles/dev.jsonl") }
        for path in paths {
            provenance.append(
                "SHA-256 of \(path): \(try ModelFile.checksum(of: Data(contentsOf: data.appending(path: path))))")
        }
        if recipe.gold { provenance.append("SHA-256 of gold/dev: \(try goldChecksum())") }
        if recipe.gold, !has("no-annotations") {
            provenance.append("SHA-256 of \(Self.annotationsPath): \(try annotationsChecksum())")
        }
        for (name, path) in Self.tests {
            let score = try Self.score(NameTagger(TaggerModel(source)), on: set(path))
            let line = String(
                format: "%@, not trained on: precision %.2f, recall %.2f, F1 %.2f", name, score.precision * 100,
                score.recall * 100, score.f1 * 100)
            provenance.append(line)
            say(line)
        }
        say("unquantised: " + (try scores(workshop, field, lexicons.all)))
        let sizes = [source.weights, source.transitions, source.words, source.phrases].map(\.utf8.count)
        say("bytes of weights, transitions, words, phrases: \(sizes), \(sizes.reduce(0, +)) in all")
        let text = ModelFile(source: source, provenance: provenance).text
        try Data(text.utf8).write(to: URL(fileURLWithPath: value("output") ?? Self.modelPath))
        if recipe.gold, !has("no-actors") { try judge(workshop, lexicons, provenance) }
    }

    /// Learns what makes a name an actor, each article read by a tagger that has not seen it.
    private func judge(_ workshop: Workshop, _ lexicons: Workshop.Lexicons, _ provenance: [String]) throws {
        let articles = try gold().articles
        var jury = ActorJury()
        var taggers: [(ids: Set<String>, source: TaggerModel.Source)] = []
        for fold in 0..<Self.folds {
            let held = articles.enumerated().filter { $0.offset % Self.folds == fold }.map(\.element)
            let ids = Set(held.map(\.id))
            let field = workshop.trained(Array(workshop.train.indices), lexicons) { ids.contains($0) }
            let source = FieldQuantizer.source(field, words: lexicons.all.words, phrases: lexicons.all.phrases)
            try jury.read(held, tagger: NameTagger(TaggerModel(source)))
            taggers.append((ids, source))
            say("actors, fold \(fold + 1)")
        }
        if let records = value("records") { try Data(jury.records().utf8).write(to: URL(fileURLWithPath: records)) }
        if let folder = value("fold-models") {
            for (fold, tagger) in taggers.enumerated() {
                try FoldModel(articles: tagger.ids.sorted(), tagger: tagger.source, actors: jury.weights(without: fold))
                    .write(to: URL(fileURLWithPath: folder), fold: fold)
            }
        }
        let text = jury.file(provenance: provenance.filter { !$0.contains("not trained on") })
        try Data(text.utf8).write(to: URL(fileURLWithPath: value("weights") ?? Self.weightsPath))
    }

    private static let folds = 4
    static let weightsPath = "../../Sources/TextAnalysis/Entities/Data/ActorWeights.swift"

    /// The command without its folders and files, which are no part of the model.
    private var command: String {
        var kept = ["name-tagger"]
        var skips = false
        for argument in arguments {
            let isPath = ["--data", "--work", "--output", "--records", "--weights", "--fold-models"].contains(argument)
            if !isPath, !skips { kept.append(argument) }
            skips = isPath
        }
        return kept.joined(separator: " ")
    }

    static let modelPath = "../../Sources/TextAnalysis/Tagging/Data/NameTaggerWeights.swift"

    private func annotationsChecksum() throws -> String {
        try ModelFile.checksum(of: Data(contentsOf: URL(fileURLWithPath: Self.annotationsPath)))
    }

    private func goldChecksum() throws -> String {
        let folder = data.appending(path: "../gold/dev")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try ModelFile.checksum(
            of: try names.reduce(into: Data()) { try $0 += Data(contentsOf: folder.appending(path: $1)) })
    }

    static func score(_ tagger: NameTagger, on set: ColumnSet) -> NameScore {
        var score = NameScore()
        for sentence in set.sentences {
            score.add(tagger.tags(ofColumns: sentence.columns), against: sentence.tags)
        }
        return score
    }

    /// Tags the words of a set in columns with the model that is built in.
    func evaluate() throws {
        guard arguments.count > 1 else { return }
        let set = try ColumnSet(contentsOf: URL(fileURLWithPath: arguments[1]))
        var output = ""
        for sentence in set.sentences {
            let tags = NameTagger.standard.tags(ofColumns: sentence.columns)
            for (word, tag) in zip(sentence.columns, tags) { output += "\(word) \(tag.label)\n" }
            output += "\n"
        }
        FileHandle.standardOutput.write(Data(output.utf8))
        let score = Self.score(.standard, on: set)
        say(String(format: "P %.2f R %.2f F1 %.2f", score.precision * 100, score.recall * 100, score.f1 * 100))
    }

    /// What the model that is built in costs, on the articles that are annotated.
    func speed() throws {
        let loading = ContinuousClock().measure { _ = NameTagger.standard.tags(ofColumns: ["Jakarta"]) }
        let sentences = try gold().articles.flatMap(\.sentences)
        let words = sentences.reduce(0) { $0 + $1.spans.count }
        let bytes = sentences.reduce(0) { $0 + $1.utf8.count }
        let rounds = number("rounds", 20)
        var names = 0
        let start = processorSeconds()
        for _ in 0..<rounds {
            for sentence in sentences { names += TaggedName.names(of: NameTagger.standard.tags(of: sentence)).count }
        }
        let seconds = processorSeconds() - start
        print("first use \(loading); \(words) words, \(bytes) bytes, \(names / rounds) names")
        print(
            String(
                format: "%.2f µs a word, %.2f MB of UTF-8 a second", seconds / Double(words * rounds) * 1e6,
                Double(bytes * rounds) / seconds / 1e6))
    }
}
