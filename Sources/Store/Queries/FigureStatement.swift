package import Records

/// A figure in all that the archive knows of it, by the statement that speaks for it: what other formats are made of.
package struct FigureStatement: Hashable, Sendable {
    /// Of this archive; another one, or one that was made anew, has other numbers.
    package var id: Int64
    /// The record's own name for the statement in the first of `documents`: "f3".
    package var localID: String
    /// Who tell it, each once; the first is the document of the statement. Never empty.
    package var documents: [SourceDocument]
    package var funder: Party?
    package var recipient: Party?
    package var program: Program?
    /// As the text has it.
    package var purpose: String?
    package var sum: Sum?
    package var instrument: Instrument
    package var status: FundingStatus
    /// ISO 8601, as exact as the text is: "2019", "2019-Q3", "2019-07-03".
    package var date: String?
    /// From 0 to 1.
    package var confidence: Double
    /// The sentence that says so.
    package var evidence: String
    /// The figure whose sum this one is a part of, or whose promise it fulfils.
    package var total: Int64?

    package var document: SourceDocument { documents[0] }

    /// What it adds to sums in rupiah, by the rule of groups: nothing where it is a rate, a bound from above, negated, or,
    /// unless its status was asked for, requested or denied. Who adds leaves out what has its `total` there, too.
    package func addend(ofAnyStatus: Bool) -> Double? {
        guard ofAnyStatus || (status != .requested && status != .denied), let sum else { return nil }
        return sum.isNegated || sum.per != nil || sum.qualifier == .atMost ? nil : sum.rupiah
    }

    package struct SourceDocument: Hashable, Sendable {
        /// What makes revisions of a document one.
        package var key: String
        package var recordID: String
        package var title: String?
        package var publisher: String?
        package var authors: String
        /// ISO 8601, the day first.
        package var published: String?
        package var language: String?
        package var url: String?
    }

    /// Who gives or gets.
    package enum Party: Hashable, Sendable {
        case actor(Actor)
        /// A place, where a text says no more than that it gets something.
        case place(String)
        /// People or bodies by a description ("75 petani"), or a payer without a proper name ("warga").
        case description(String)

        package var name: String {
            switch self {
            case .actor(let actor): actor.name
            case .place(let name), .description(let name): name
            }
        }
    }

    package struct Actor: Hashable, Sendable {
        /// The same in every archive that has the same documents and corrections.
        package var identity: String
        package var name: String
        /// Other names that documents give it, sorted.
        package var otherNames: [String]
        package var type: ActorType
        package var category: ActorCategory
        /// Sorted by scheme.
        package var identifiers: [Identifier]

        package struct Identifier: Hashable, Sendable {
            package var scheme: String
            package var id: String
        }
    }

    package struct Program: Hashable, Sendable {
        package var identity: String
        package var name: String
    }

    package struct Sum: Hashable, Sendable {
        /// Exact; nil where the text has bounds or vague words alone.
        package var digits: String?
        package var low: Double?
        package var high: Double?
        /// ISO 4217.
        package var currency: String
        package var isCurrencyAssumed: Bool
        package var qualifier: Qualifier
        /// What it is paid for or how often: "bulan", "orang".
        package var per: String?
        package var isNegated: Bool
        /// Converted by the average rate of a year, nominal.
        package var rupiah: Double?
        package var dollars: Double?
        /// As the text has it.
        package var text: String

        /// The digits of a sum that is neither about, nor a bound, nor a rate, nor negated.
        package var exactDigits: String? { qualifier == .exact && per == nil && !isNegated ? digits : nil }
    }
}
