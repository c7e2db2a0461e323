internal import Records

/// What sort of payer somebody is, as far as evidence tells payers apart.
struct PayerKind: Hashable, Sendable {
    /// For people: an actor's category, "person", "nobody", "state budget", "local budget", "country", or a government
    /// without a name, as written.
    let name: String
    /// The kind's wider class, of five: fewer articles teach what holds for all of them.
    let group: Group

    enum Group: String { case nobody, person, budget, government, firm, body }

    static let nobody = PayerKind(name: "nobody", group: .nobody)
    static let country = PayerKind(name: "country", group: .body)
    static let stateBudget = PayerKind(name: "state budget", group: .budget)
    static let localBudget = PayerKind(name: "local budget", group: .budget)

    static func actor(_ actor: ResolvedActor) -> PayerKind {
        if actor.kind == .person { return PayerKind(name: "person", group: .person) }
        let group: Group =
            switch actor.category {
            case .nationalGovernment, .ministryAgency, .localGovernment, .legislature: .government
            case .company, .bank, .media: .firm
            default: .body
            }
        return PayerKind(name: actor.category.rawValue, group: group)
    }

    /// "pemerintah", "pemerintah pusat".
    static func government(_ name: String) -> PayerKind { PayerKind(name: name, group: .government) }
}

/// Somebody who might pay.
enum PayerKey: Hashable, Sendable {
    /// Index into the actors.
    case actor(Int)
    /// A government without a name, a budget or a country, as it is called.
    case name(String)
    case nobody
}

/// Where a text speaks of somebody who might pay.
struct PayerOccurrence {
    enum Manner: String {
        case name
        /// An official speaks or acts for the body.
        case official
        /// An agency of the government.
        case agency
        case budget, government, country
    }

    var key: PayerKey
    var tokens: Range<Int>
    /// Index into the text's sentences.
    var sentence: Int
    var manner: Manner
}
