import Foundation
import FundingTraining
import NameTraining
@_spi(Training) import TextAnalysis

/// The commands, with their options.
struct Bench {
    let arguments: [String]

    private func value(_ name: String) -> String? {
        arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    private func has(_ name: String) -> Bool { arguments.contains("--" + name) }
    private func number(_ name: String, _ standard: Double) throws -> Double {
        guard let text = value(name) else { return standard }
        guard let number = Double(text), number >= 0 else { throw TrainingFault("--\(name) takes a number") }
        return number
    }

    private var data: URL { URL(fileURLWithPath: value("data") ?? "../../../shared/data") }
    private var gold: URL { data.appending(path: "../gold/dev") }
    private var annotations: URL { URL(fileURLWithPath: Self.annotationsPath) }

    private static let articlesPath = "articles/dev.jsonl"
    private static let ownArticlesPath = "articles/unlabelled.jsonl.gz"
    /// Our own annotations of unlabelled articles.
    private static let annotationsPath = "Annotations/funding.jsonl"
    /// Sentences that we made up, which say one thing each.
    private static let lessonsPath = "Annotations/lessons.jsonl"
    private static let weightsPath = "../../Sources/TextAnalysis/Funding/Data/FundingWeights.swift"
    /// Models of the tagger's folds, as `name-tagger train --fold-models` writes them.
    private static let foldModelsPath = "FoldModels"

    /// Features with any of these in their names are left out: what are they good for?
    private var without: [String] { value("without")?.split(separator: "|").map(String.init) ?? [] }

    private func trainer() throws -> FundingTrainer {
        var trainer = FundingTrainer()
        trainer.payerPenalty = try number("payer-penalty", trainer.payerPenalty)
        trainer.helpPenalty = try number("help-penalty", trainer.helpPenalty)
        trainer.rolePenalty = try number("role-penalty", trainer.rolePenalty)
        trainer.leastChoices = Int(try number("least-choices", Double(trainer.leastChoices)))
        return trainer
    }

    // MARK: Inputs

    private var foldModelsFolder: URL { URL(fileURLWithPath: value("fold-models") ?? Self.foldModelsPath) }

    private func foldModels() throws -> [FoldModel] {
        let models = try FoldModel.models(in: foldModelsFolder)
        guard !models.isEmpty else { throw TrainingFault("no models in \(foldModelsFolder.path)") }
        return models
    }

    private func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private func articles(_ folds: [FoldModel]) throws -> FundingArticles {
        var articles = FundingArticles(folds: folds)
        try articles.add(
            files(in: gold).map { try Data(contentsOf: $0) }, texts: data.appending(path: Self.articlesPath),
            isOwn: false)
        if !has("no-annotations") {
            try articles.add(
                Data(contentsOf: annotations).split(separator: UInt8(ascii: "\n")),
                texts: data.appending(path: Self.ownArticlesPath), isOwn: true)
        }
        try articles.add(annotated: URL(fileURLWithPath: Self.lessonsPath), share: number("lesson-share", 1))
        if let pages = value("pages") {
            try articles.add(annotated: URL(fileURLWithPath: pages), share: number("page-share", 10))
        }
        say("\(articles.articles.count) articles, \(articles.articles.count { $0.fold == nil }) of no fold")
        return articles
    }

    private func labelled(
        _ articles: FundingArticles, _ reading: FundingReading, _ table: inout FeatureTable
    ) throws -> [[LabelledGift]] {
        let gifts = try reading.labelled(articles.articles, &table)
        say("\(gifts.joined().count) sums and helps, \(table.names.count) features")
        return gifts
    }

    /// The annotations of `gold/dev` are the standard; our own follow it less surely.
    private func shares(of articles: [FundingArticle]) throws -> [Double] {
        let gold = try number("gold-share", 1)
        return articles.map { $0.isOwn ? $0.share : gold }
    }

    // MARK: Commands

    /// Fits the weights on all articles and writes them as Swift.
    func train() throws {
        let folds = try foldModels()
        let articles = try articles(folds)
        var table = FeatureTable(without: without)
        let gifts = try labelled(articles, FundingReading(folds: folds), &table)
        let weights = try trainer().weights(gifts, table, shares: shares(of: articles.articles))
        for kind in FundingModels.Kind.allCases { say("\(kind.rawValue): \(weights[kind]?.count ?? 0) weights") }
        let text = try WeightsFile(weights: weights, provenance: provenance()).text()
        let output = URL(fileURLWithPath: value("output") ?? Self.weightsPath)
        try FileManager.default.createDirectory(
            at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: output)
        say("\(text.utf8.count) bytes")
    }

    /// Reads each part of the articles with models that were fitted on the others, and says how good that is.
    func evaluate() throws {
        let folds = try foldModels()
        let articles = try articles(folds)
        let reading = FundingReading(folds: folds)
        var table = FeatureTable(without: without)
        let gifts = try labelled(articles, reading, &table)
        let count = max(2, Int(try number("parts", 5)))
        let parts = articles.parts(count)
        var scores = [CrossScore(parts: count), CrossScore(parts: count)]
        var analyses: [Analysis?] = Array(repeating: nil, count: articles.articles.count)
        for part in 0..<count {
            let others = gifts.indices.filter { parts[$0] != part }
            let models = FundingModels(
                weights: try trainer().weights(
                    others.map { gifts[$0] }, table, shares: shares(of: others.map { articles.articles[$0] })))
            let read = try reading.analyses(articles.articles, where: { parts[$0] == part }, models)
            for (index, analysis) in read.enumerated() {
                guard let analysis else { continue }
                analyses[index] = analysis
                scores[articles.articles[index].isOwn ? 1 : 0]
                    .add(analysis, articles.articles[index].annotation, part: part)
            }
            say("part \(part + 1)")
        }
        print("gold/dev\n\(scores[0].text)")
        if !has("no-annotations") { print("\nour own\n\(scores[1].text)") }
        if let records = value("records") { try write(analyses, of: articles.articles, to: records) }
    }

    private func write(_ analyses: [Analysis?], of articles: [FundingArticle], to path: String) throws {
        var lines = Data()
        for (article, analysis) in zip(articles, analyses) where !article.isOwn || has("own") {
            if let analysis { lines += try FundingRecord(analysis, of: article).line() }
        }
        try lines.write(to: URL(fileURLWithPath: path))
    }

    // MARK: Provenance

    /// The command without its folders and files, which are no part of the weights, and what they were fitted on.
    private func provenance() throws -> [String] {
        var kept = ["funding-model"]
        var skips = false
        for argument in arguments {
            let isPath = ["--data", "--fold-models", "--output", "--pages"].contains(argument)
            if !isPath, !skips { kept.append(argument) }
            skips = isPath
        }
        var lines = [kept.joined(separator: " ")]
        lines.append("SHA-256 of \(Self.articlesPath): \(try checksum([data.appending(path: Self.articlesPath)]))")
        lines.append("SHA-256 of gold/dev: \(try checksum(files(in: gold)))")
        if !has("no-annotations") {
            let articles = data.appending(path: Self.ownArticlesPath)
            lines.append("SHA-256 of \(Self.ownArticlesPath): \(try checksum([articles]))")
            lines.append("SHA-256 of \(Self.annotationsPath): \(try checksum([annotations]))")
        }
        lines.append("SHA-256 of \(Self.lessonsPath): \(try checksum([URL(fileURLWithPath: Self.lessonsPath)]))")
        if let pages = value("pages") {
            let sum = try checksum([URL(fileURLWithPath: pages)])
            lines.append("SHA-256 of the corpus's and the seed articles' texts: \(sum)")
        }
        lines.append("SHA-256 of the tagger's fold models: \(try checksum(files(in: foldModelsFolder)))")
        return lines
    }

    private func checksum(_ files: [URL]) throws -> String {
        try ModelFile.checksum(of: files.reduce(into: Data()) { try $0 += Data(contentsOf: $1) })
    }
}
