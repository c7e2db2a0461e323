import Foundation
@_spi(Training) import TextAnalysis

/// Annotated articles, whose actors are given by name and not by place.
package struct GoldSet {
    package struct Article {
        package var id: String
        package var title: String?
        package var text: String
        package var sentences: [WordSequence]
        package var actors: [Actor]
        fileprivate var people: [[String]] = []
        fileprivate var bodies: [[String]] = []
        /// Names that may be actors or not: nothing is said of their words.
        fileprivate var open: [[String]] = []
    }

    package struct Actor: Decodable {
        package var name: String
        package var accept: [String]
        package var type: String
        package var optional: Bool

        package var names: [String] { [name] + accept }
    }

    package private(set) var articles: [Article] = []

    private struct Text: Decodable {
        var id: String
        var title: String?
        var text: String
    }

    private struct Gold: Decodable {
        var id: String
        var actors: [Actor]
    }

    /// - Parameters:
    ///   - texts: the articles, an object a line: id, title, text.
    ///   - gold: a folder of files, one for each annotated article: id, actors.
    package init(texts: URL, gold: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
        try add(files.filter { $0.pathExtension == "json" }.map { try Data(contentsOf: $0) }, texts: texts)
    }

    /// Adds annotated articles.
    ///
    /// - Parameters:
    ///   - annotations: an object a line: id, actors.
    ///   - texts: where the articles are, among others, an object a line: id, title, text.
    package mutating func add(annotations: URL, texts: URL) throws {
        try add(Data(contentsOf: annotations).split(separator: UInt8(ascii: "\n")), texts: texts)
    }

    private mutating func add(_ annotations: [Data], texts: URL) throws {
        let decoder = JSONDecoder()
        var golds: [String: Gold] = [:]
        for bytes in annotations {
            let gold = try decoder.decode(Gold.self, from: bytes)
            golds[gold.id] = gold
        }
        for bytes in try ArticleSet.unpacked(texts).split(separator: UInt8(ascii: "\n")) {
            let text = try decoder.decode(Text.self, from: bytes)
            guard let gold = golds.removeValue(forKey: text.id) else { continue }
            articles.append(try Self.article(text, gold))
        }
    }

    private static func article(_ text: Text, _ gold: Gold) throws -> Article {
        var sentences = try WordSequence.sentences(of: text.text)
        if let title = text.title { sentences = try WordSequence.sentences(of: title) + sentences }
        var article = Article(
            id: text.id, title: text.title, text: text.text, sentences: sentences, actors: gold.actors)
        for actor in gold.actors {
            let names = try actor.names.map(words)
            if actor.optional {
                article.open += names
            } else if actor.type == "person" {
                article.people += names
            } else {
                article.bodies += names
            }
        }
        return article
    }

    private static func words(_ name: String) throws -> [String] {
        try WordSequence.sentences(of: name).flatMap { sentence in sentence.spans.indices.map { sentence.word($0) } }
    }

    /// Sentences with what their tags may be: names of actors are given, other words are no people and no bodies unless a
    /// tagger thinks so, for reporters and outlets are no actors but names. Places are left to training.
    package func labelled(_ articles: [Article], tagger: (WordSequence) -> [NameTag]) -> [LabelledSentence] {
        articles.flatMap { article in article.sentences.map { labelled($0, of: article, guess: tagger($0)) } }
    }

    private func labelled(_ sentence: WordSequence, of article: Article, guess: [NameTag]) -> LabelledSentence {
        let words = sentence.spans.indices.map { sentence.word($0) }
        let unnamed = Self.bit(.outside) | Self.bit(.beginPlace) | Self.bit(.insidePlace)
        var allowed = guess.map { tag in
            tag == .outside || tag == .beginPlace || tag == .insidePlace ? unnamed : LabelledSentence.anyTag
        }
        var isTaken = Array(repeating: false, count: words.count)
        let names =
            article.people.map { ($0, NameTag.beginPerson) } + article.bodies.map { ($0, NameTag.beginBody) }
            + article.open.map { ($0, NameTag.outside) }
        for (name, begin) in names.sorted(by: { $0.0.count > $1.0.count })
        where !name.isEmpty && name.count <= words.count {
            for start in 0...words.count - name.count where words[start..<start + name.count].elementsEqual(name) {
                guard !isTaken[start..<start + name.count].contains(true) else { continue }
                for place in start..<start + name.count {
                    isTaken[place] = true
                    let tag = place == start ? begin : NameTag(rawValue: begin.rawValue + 1) ?? .outside
                    allowed[place] = begin == .outside ? LabelledSentence.anyTag : Self.bit(tag)
                }
                let end = start + name.count
                if begin != .outside, end < words.count, !isTaken[end] { allowed[end] &= ~Self.bit(inside(begin)) }
            }
        }
        return LabelledSentence(words: sentence, allowed: allowed)
    }

    private func inside(_ begin: NameTag) -> NameTag { NameTag(rawValue: begin.rawValue + 1) ?? .outside }
    private static func bit(_ tag: NameTag) -> UInt8 { 1 << tag.rawValue }
}
