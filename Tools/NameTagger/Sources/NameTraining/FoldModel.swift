import Foundation
@_spi(Training) import TextAnalysis

/// A tagger and actors' weights that have not seen the articles of one fold: what reads those articles when another
/// trainer is to learn from names as they are found in new text.
public struct FoldModel: Codable {
    /// The articles that were held out.
    public var articles: [String]
    /// What evidence for an actor weighs, in log-odds.
    public var actorBias: Double
    public var actorWeights: [String: Double]
    private var scale: Double
    private var weights, transitions, words, phrases: String

    package init(articles: [String], tagger: TaggerModel.Source, actors: LogisticRegression) {
        self.articles = articles
        (actorBias, actorWeights) = (actors.bias, actors.weights)
        (scale, weights, transitions) = (tagger.scale, tagger.weights, tagger.transitions)
        (words, phrases) = (tagger.words, tagger.phrases)
    }

    @_spi(Training) public var tagger: NameTagger {
        NameTagger(
            TaggerModel(
                .init(scale: scale, weights: weights, transitions: transitions, words: words, phrases: phrases)))
    }

    /// The models of a folder, in the order of their folds.
    public static func models(in folder: URL) throws -> [FoldModel] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map {
            try JSONDecoder().decode(FoldModel.self, from: Data(contentsOf: $0))
        }
    }

    package func write(to folder: URL, fold: Int) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try JSONEncoder().encode(self).write(to: folder.appending(path: "fold-\(fold + 1).json"))
    }
}
