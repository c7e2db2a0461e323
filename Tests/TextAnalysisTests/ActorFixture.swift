import Records
import Testing
import TextAnalysis

/// What a text's actors are, in short: for tests that ask nothing else.
struct ActorFixture {
    let analysis: Analysis

    init(_ text: String, context: AnalysisContext = AnalysisContext()) throws {
        analysis = try Analyzer().analyze(text, context: context)
        let utf8 = Array(text.utf8)
        for actor in analysis.actors {
            #expect(!actor.name.isEmpty && !actor.mentions.isEmpty)
            #expect(!actor.aliases.contains(actor.name), "\(actor.name)")
            for mention in actor.mentions {
                #expect(mention.start < mention.end && mention.end <= utf8.count)
            }
        }
    }

    var bodies: [String] { analysis.actors.filter { $0.type == .organization }.map(\.name) }

    var people: [String] { analysis.actors.filter { $0.type == .person }.map(\.name) }

    func actor(_ name: String) throws -> Analysis.Actor {
        try #require(analysis.actors.first { $0.name == name }, "\(analysis.actors.map(\.name))")
    }

    /// The offices of a person: title and organization in one.
    func offices(of name: String) throws -> [String] {
        try actor(name).roles.map { [$0.title, $0.organization].compactMap(\.self).joined(separator: " ") }
    }
}
