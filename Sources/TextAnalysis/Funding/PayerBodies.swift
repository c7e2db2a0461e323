internal import Records

/// Which actor's money it is: an official's body, a budget's owner.
struct PayerBodies {
    let text: TokenizedText
    let names: Names
    let actors: ActorResolver.Resolution
    /// By person the body that their office belongs to.
    private(set) var organizationOfPerson: [Int: Int] = [:]
    private var governmentOfRegion: [String: Int] = [:]
    private var firstGovernment: Int?

    init(text: TokenizedText, names: Names, actors: ActorResolver.Resolution) {
        (self.text, self.names, self.actors) = (text, names, actors)
        firstGovernment = actors.actors.firstIndex {
            $0.category == .localGovernment && Self.isGovernment($0.name)
        }
        for (index, mention) in names.mentions.enumerated() where mention.rule == "body.government" {
            guard let region = mention.region, let actor = actors.actorOfMention[index],
                governmentOfRegion[region.name] == nil
            else { continue }
            governmentOfRegion[region.name] = actor
        }
        for role in names.roles {
            guard let person = role.holder.flatMap({ actors.actorOfMention[$0] }), organizationOfPerson[person] == nil
            else { continue }
            organizationOfPerson[person] = organization(of: role)
        }
    }

    /// The actor that a payer stands for; nil for one who is no actor of the text.
    func actor(of payer: Gift.Payer?) -> Int? {
        switch payer {
        case .actor(let mention): organization(behind: mention) ?? actors.actorOfMention[mention]
        case .budget(let range): owner(ofBudget: range)
        default: nil
        }
    }

    /// What a payer is called who is no actor.
    func name(of payer: Gift.Payer?) -> String? {
        switch payer {
        case .named(let range): text.text(range)
        case .budget(let range): Self.budgetName(text.text(range.lowerBound))
        case .actor(let mention): anyGovernment(mention)
        default: nil
        }
    }

    /// "pemda", "pemerintah daerah": a government that pays though the text does not say of which place it is.
    func anyGovernment(_ mention: Int) -> String? {
        guard actors.actorOfMention[mention] == nil, names.mentions[mention].rule == "body.government-alone" else {
            return nil
        }
        return text.text(names.mentions[mention].range)
    }

    func category(of payer: Gift.Payer?) -> ActorCategory? {
        guard case .actor? = payer else { return nil }
        return actor(of: payer).map { actors.actors[$0].category }
    }

    // MARK: Budgets

    /// "APBD Kota Bandung" is the money of Pemkot Bandung, where the text names that body.
    private func owner(ofBudget range: Range<Int>) -> Int? {
        guard let place = names.mention(at: range.upperBound - 1), place.kind == .place, let region = place.region
        else { return nil }
        return governmentOfRegion[region.name]
    }

    /// A draft budget and a revised one are the budget.
    private static func budgetName(_ word: String) -> String {
        let name = word.hasPrefix("R") ? String(word.dropFirst()) : word
        return name.hasSuffix("-P") ? String(name.dropLast(2)) : name
    }

    // MARK: Officials

    /// An official hands over the money of the body that the office belongs to.
    private func organization(behind mention: Int) -> Int? {
        guard names.mentions[mention].kind == .person, let person = actors.actorOfMention[mention] else { return nil }
        return organizationOfPerson[person]
    }

    private func organization(of role: RoleMention) -> Int? {
        for token in role.range {
            guard let mention = names.mention(at: token), mention.kind == .body else { continue }
            if let actor = actors.actorOfMention[Int(names.owner[token])] { return actor }
        }
        return government(of: role)
    }

    /// "Bupati Bangli" stands for the government of Bangli, where the text names it.
    private func government(of role: RoleMention) -> Int? {
        let head = text.text(role.range.lowerBound).lowercased()
        guard ["bupati", "wali", "walikota", "gubernur", "wakil"].contains(head) else { return nil }
        return firstGovernment
    }

    private static func isGovernment(_ name: String) -> Bool {
        ["Pem", "pem"].contains { name.hasPrefix($0) }
    }
}
