import Foundation
@_spi(Training) import TextAnalysis

/// Annotated articles, whose actors are given by name and not by place.
package struct GoldSet {
    package struct Article {
        package var id: String
        package var sentences: [WordSequence]
        package var people: [[String]]
        package var bodies: [[String]]
        /// Names that may be actors or not: nothing is said of their words.
        package var open: [[String]]
    }

    package private(set) var articles: [Article] = []

    private struct Text: Decodable {
        var id: String
        var title: String?
        var text: String
    }

    private struct Gold: Decodable {
        struct Actor: Decodable {
            var name: String
            var accept: [String]
            var type: String
            var optional: Bool
        }
        var actors: [Actor]
    }

    package init(texts: URL, gold: URL) throws {
        let decoder = JSONDecoder()
        for line in try Data(contentsOf: texts).split(separator: UInt8(ascii: "\n")) {
            let text = try decoder.decode(Text.self, from: line)
            let file = gold.appending(path: text.id + ".json")
            guard let bytes = try? Data(contentsOf: file) else { continue }
            let actors = try decoder.decode(Gold.self, from: bytes).actors
            var sentences = try WordSequence.sentences(of: text.text)
            if let title = text.title { sentences = try WordSequence.sentences(of: title) + sentences }
            let named = actors.map { (actor: $0, names: try? ([$0.name] + $0.accept).map(Self.words)) }
            let sure = named.filter { !$0.actor.optional }
            articles.append(
                Article(
                    id: text.id, sentences: sentences,
                    people: sure.filter { $0.actor.type == "person" }.flatMap { $0.names ?? [] },
                    bodies: sure.filter { $0.actor.type != "person" }.flatMap { $0.names ?? [] },
                    open: named.filter { $0.actor.optional }.flatMap { $0.names ?? [] }))
        }
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
