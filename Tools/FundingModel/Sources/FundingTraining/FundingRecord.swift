import Foundation
import Records
@_spi(Training) import TextAnalysis

/// As much of an article's record as scores are taken from, in the shape that records have.
package struct FundingRecord: Encodable {
    struct Source: Encodable { var id: String }
    struct Role: Encodable { var title: String; var organization: String? }
    struct Actor: Encodable { var id, name, type, category: String; var aliases: [String]; var roles: [Role] }
    struct Program: Encodable { var id, name: String; var aliases: [String] }
    struct Amount: Encodable { var id: String; var value, low, high: Decimal?; var currency, qualifier: String }
    struct Recipient: Encodable { var actor, place, group: String? }
    struct Funding: Encodable {
        var id: String
        var funder, funder_name, amount: String?
        var equivalent_amounts: [String]
        var recipient: Recipient?
        var program, purpose: String?
        var instrument, status: String
        var date: String?
        var confidence: Double
        var evidence: Evidence
    }
    struct Evidence: Encodable { var text: String }

    var source: Source
    var actors: [Actor]
    var programs: [Program]
    var amounts: [Amount]
    var funding: [Funding]

    package init(_ analysis: Analysis, of article: FundingArticle) {
        source = Source(id: article.id)
        actors = analysis.actors.enumerated().map { index, actor in
            Actor(
                id: "a\(index + 1)", name: actor.name, type: actor.type.rawValue, category: actor.category.rawValue,
                aliases: actor.aliases, roles: actor.roles.map { Role(title: $0.title, organization: $0.organization) })
        }
        programs = analysis.programs.enumerated().map { index, program in
            Program(id: "p\(index + 1)", name: program.name, aliases: program.aliases)
        }
        amounts = analysis.amounts.enumerated().map { index, amount in
            Amount(
                id: "m\(index + 1)", value: Self.decimal(amount.value), low: Self.decimal(amount.low),
                high: Self.decimal(amount.high), currency: amount.currency, qualifier: amount.qualifier.rawValue)
        }
        funding = analysis.funding.enumerated().map { Self.funding($1, number: $0 + 1, in: article.text) }
    }

    /// The record as a line of JSON.
    package func line() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + [UInt8(ascii: "\n")]
    }

    private static func decimal(_ number: ExactDecimal?) -> Decimal? {
        number.flatMap { Decimal(string: $0.description, locale: Locale(identifier: "en_US_POSIX")) }
    }

    private static func funding(_ statement: Analysis.Funding, number: Int, in text: String) -> Funding {
        let bytes = Array(text.utf8)
        return Funding(
            id: "f\(number)", funder: statement.funder.map { "a\($0 + 1)" }, funder_name: statement.funderName,
            amount: statement.amount.map { "m\($0 + 1)" },
            equivalent_amounts: statement.equivalentAmounts.map { "m\($0 + 1)" },
            recipient: statement.recipient.map(recipient), program: statement.program.map { "p\($0 + 1)" },
            purpose: statement.purpose, instrument: statement.instrument.rawValue, status: statement.status.rawValue,
            date: statement.date, confidence: statement.confidence,
            evidence: Evidence(text: String(decoding: bytes[statement.evidence.range], as: UTF8.self)))
    }

    private static func recipient(_ recipient: Analysis.Recipient) -> Recipient {
        switch recipient {
        case .actor(let index): Recipient(actor: "a\(index + 1)")
        case .place(let name): Recipient(place: name)
        case .group(let name): Recipient(group: name)
        }
    }
}
