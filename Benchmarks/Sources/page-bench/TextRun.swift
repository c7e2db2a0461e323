import CDOMFloor
import CWordFloor
import Foundation
@_spi(Training) import TextAnalysis

/// CPU time of the name tagger and of the whole analysis over articles' texts, against ICU's word breaking over the
/// same texts in UTF-16; in turn, text by text, so that the machine's noise falls on all. Of several rounds each
/// text's best counts.
struct TextRun {
    private struct Article: Decodable {
        var title: String?
        var text: String
    }

    private struct Cost {
        var bytes: Int
        var floor = Double.infinity
        var tagger = Double.infinity
        var analysis = Double.infinity
    }

    private var costs: [Cost] = []

    /// - Parameter path: JSON Lines with `text` and perhaps `title`.
    init(path: String, rounds: Int) throws {
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        let articles = try lines.map { try JSONDecoder().decode(Article.self, from: $0) }
        guard let iterator = word_floor_open() else { throw CocoaError(.featureUnsupported) }
        defer { word_floor_close(iterator) }
        let analyzer = try Analyzer()
        costs = articles.map { Cost(bytes: $0.text.utf8.count) }
        for _ in 0..<rounds {
            for (index, article) in articles.enumerated() {
                let units = Array(article.text.utf16)
                costs[index].floor = min(
                    costs[index].floor, cpu { _ = word_floor_boundaries(iterator, units, units.count) })
                let sentences = try WordSequence.sentences(of: article.text)
                costs[index].tagger = min(
                    costs[index].tagger, cpu { for each in sentences { _ = NameTagger.standard.tags(of: each) } })
                let context = AnalysisContext(title: article.title)
                costs[index].analysis = min(
                    costs[index].analysis, cpu { _ = try? analyzer.analyze(article.text, context: context) })
            }
        }
    }

    private func cpu(_ body: () -> Void) -> Double {
        let start = dom_floor_cpu_seconds()
        body()
        return dom_floor_cpu_seconds() - start
    }

    var report: String {
        let floor = costs.reduce(0) { $0 + $1.floor }
        let tagger = costs.reduce(0) { $0 + $1.tagger }
        let analysis = costs.reduce(0) { $0 + $1.analysis }
        return String(
            format: "%d texts, %.1f MB; ICU word breaking %.1f MB/s; the tagger %.1f times its CPU, all analysis %.1f",
            costs.count, Double(costs.reduce(0) { $0 + $1.bytes }) / 1e6,
            Double(costs.reduce(0) { $0 + $1.bytes }) / 1e6 / floor, tagger / floor, analysis / floor)
    }
}
