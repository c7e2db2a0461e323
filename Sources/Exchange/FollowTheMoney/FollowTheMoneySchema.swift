internal import Records
internal import Store

/// Which schema of FollowTheMoney an actor is of.
enum FollowTheMoneySchema {
    static func name(of actor: FigureStatement.Actor) -> String {
        if actor.type == .person { return "Person" }
        switch actor.category {
        case .company, .bank: return "Company"
        case .nationalGovernment, .localGovernment, .legislature, .ministryAgency, .foreignGovernment:
            return "PublicBody"
        case .official, .individual, .multilateral, .ngo, .foundation, .university, .community, .media, .party, .other:
            return "Organization"
        }
    }
}
