import Foundation
import NameTraining
@_spi(Training) import TextAnalysis

/// An annotated article with the models that read it as new text: those that have not been trained on it.
package struct FundingArticle {
    package var id: String
    package var title: String?
    package var text: String
    package var annotation: FundingAnnotation
    /// From our own annotations, not those of `gold/dev`.
    package var isOwn: Bool
    /// Only learnt from, never scored.
    package var isLesson = false
    /// How much it counts in fitting.
    package var share = 1.0
    /// Index into the fold models; nil where the built-in models have not seen it either.
    package var fold: Int?

    package var context: AnalysisContext { AnalysisContext(title: title) }
}

/// Annotated articles, ordered by id: first those of `gold/dev`, then our own.
package struct FundingArticles {
    package private(set) var articles: [FundingArticle] = []
    private let foldOf: [String: Int]

    private struct Text: Decodable {
        var id: String
        var title: String?
        var text: String
    }

    package init(folds: [FoldModel]) {
        var foldOf: [String: Int] = [:]
        for (fold, model) in folds.enumerated() {
            for id in model.articles { foldOf[id] = fold }
        }
        self.foldOf = foldOf
    }

    /// - Parameters:
    ///   - annotations: JSON objects, each an article's.
    ///   - texts: where the articles are, among others, an object a line: id, title, text.
    package mutating func add(_ annotations: [Data], texts: URL, isOwn: Bool) throws {
        let decoder = JSONDecoder()
        var open: [String: FundingAnnotation] = [:]
        for bytes in annotations {
            let annotation = try decoder.decode(FundingAnnotation.self, from: bytes)
            open[annotation.id] = annotation
        }
        for article in articles { open[article.id] = nil }
        var added: [FundingArticle] = []
        for line in try ArticleSet.unpacked(texts).split(separator: UInt8(ascii: "\n")) {
            let text = try decoder.decode(Text.self, from: line)
            guard let annotation = open.removeValue(forKey: text.id) else { continue }
            added.append(
                FundingArticle(
                    id: text.id, title: text.title, text: text.text, annotation: annotation, isOwn: isOwn,
                    fold: foldOf[text.id]))
        }
        guard open.isEmpty else { throw TrainingFault("no text of \(open.keys.sorted().joined(separator: ", "))") }
        articles += added.sorted { $0.id < $1.id }
    }

    /// Adds texts with their annotations, an object a line: id, title, text, actors, funding.
    ///
    /// - Parameter share: how much each counts in fitting.
    package mutating func add(annotated file: URL, share: Double) throws {
        let decoder = JSONDecoder()
        for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
            let text = try decoder.decode(Text.self, from: line)
            articles.append(
                FundingArticle(
                    id: text.id, title: text.title, text: text.text,
                    annotation: try decoder.decode(FundingAnnotation.self, from: line), isOwn: true, isLesson: true,
                    share: share, fold: nil))
        }
    }

    /// Parts of equal size for cross-validation, by article; those of `gold/dev` and our own are parted alike.
    package func parts(_ count: Int) -> [Int] {
        var parts = Array(repeating: 0, count: articles.count)
        for isOwn in [false, true] {
            let own = articles.indices.filter { articles[$0].isOwn == isOwn && !articles[$0].isLesson }
            var random = SplitMix(seed: isOwn ? 2 : 1)
            for (place, index) in random.order(own.count).enumerated() { parts[own[index]] = place % count }
        }
        for index in articles.indices where articles[index].isLesson { parts[index] = -1 }
        return parts
    }
}

/// Why there can be no training.
package struct TrainingFault: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
