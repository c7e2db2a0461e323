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

    var data: URL { URL(fileURLWithPath: value("data") ?? "../shared/data") }
    var work: URL { URL(fileURLWithPath: value("work") ?? "work") }

    var recipe: Workshop.Recipe {
        var recipe = Workshop.Recipe()
        recipe.options.decay = Float(share("decay", 1))
        recipe.options.rate = Float(share("rate", 0.15))
        recipe.options.dropout = share("dropout", 0.2)
        recipe.options.epochs = number("epochs", 20)
        recipe.options.bits = number("bits", 16)
        recipe.fields = number("fields", 3)
        recipe.rounds = number("rounds", 1)
        recipe.every = number("every", 4)
        recipe.gold = has("gold")
        recipe.lostCase = has("lost-case")
        recipe.ownSentences = number("own", 0)
        recipe.confidence = Float(share("confidence", 0.9))
        recipe.ownWeight = Float(share("own-weight", 0.3))
        recipe.ownRounds = number("own-rounds", 1)
        recipe.without = Set((value("without") ?? "").split(separator: ",").compactMap { FeatureGroup(rawValue: String($0)) })
        return recipe
    }

    func words() throws {
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        let articles = try ArticleSet(contentsOf: data.appending(path: "articles/unlabelled.jsonl.gz"))
        let statistics = WordStatistics(articles.sentences)
        say("\(articles.sentences.count) sentences, \(statistics.words.count) words of \(statistics.stream.count)")
        let speech = try SpeechParts(contentsOf: data.appending(path: "ner/nlpid_pos/dataset_postag.txt.xz"))
        var inventory = WordInventory(statistics, speech: speech)
        inventory.cluster(
            statistics, words: number("cluster-words", 40000), fine: number("fine", 300), coarse: 60,
            passes: number("passes", 5))
        say("\(inventory.entries.count) entries in clusters")
        try inventory.write(to: work.appending(path: "words.tsv"))
    }

    func workshop() throws -> Workshop {
        let recipe = recipe
        var inventory = try WordInventory(contentsOf: work.appending(path: "words.tsv"))
        if !has("no-registers") { inventory.enterRegisters() }
        inventory.enterClasses()
        let needsArticles = recipe.rounds > 0 || recipe.ownSentences > 0
        let articles = needsArticles
            ? try ArticleSet(contentsOf: data.appending(path: "articles/unlabelled.jsonl.gz"), every: recipe.every).sentences
            : []
        let gold = try GoldSet(
            texts: data.appending(path: "articles/dev.jsonl"), gold: data.appending(path: "../gold/dev"))
        return Workshop(
            recipe, train: try ColumnSet(contentsOf: data.appending(path: "ner/idner2k/train.txt")).labelled,
            inventory: inventory, articles: articles, gold: gold, say: say)
    }

    func attempt() throws {
        let workshop = try workshop()
        let lexicons = workshop.lexicons()
        let field = workshop.trained(Array(workshop.train.indices), lexicons)
        var line = arguments.dropFirst(5).joined(separator: " ")
        for (name, path) in [("dev", "ner/idner2k/dev.txt"), ("nergrit", "ner/nergrit3/valid_preprocess.txt")] {
            let score = workshop.score(field, lexicons.all, on: try ColumnSet(contentsOf: data.appending(path: path)))
            line += String(format: " %@ %.2f", name, score.f1 * 100)
        }
        if has("cv") { line += String(format: " cv %.2f", workshop.crossValidated(lexicons).f1 * 100) }
        print(line, elapsed())
    }
}
