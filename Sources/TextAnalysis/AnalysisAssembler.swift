internal import Records

/// Writes down what the stages found as an `Analysis`.
struct AnalysisAssembler {
    let text: TokenizedText
    let names: Names
    let actors: ActorResolver.Resolution
    let actorModel: EvidenceModel
    let programs: ProgramResolver.Resolution
    let programMentions: [ProgramMention]
    let amounts: AmountReading
    let sums: [Analysis.Amount]
    let dates: DateReading
    let numbers: [NumberMention]
    let funding: FundingReader.Reading

    func analysis() -> Analysis {
        var analysis = Analysis()
        analysis.actors = actors.actors.map(actor)
        analysis.doubtfulActors = actors.doubtful.map(actor)
        analysis.programs = programs.programs
        analysis.amounts = sums
        analysis.dates = dates.mentions.map(\.mention)
        analysis.inferredPublication = dates.inferredPublication
        analysis.diagnostics = dates.diagnostics
        if text.partedCount > 0 {
            let detail =
                "sentences over \(SentenceSplitter.maximumCount) words were parted in \(text.partedCount) places"
            analysis.diagnostics.append(Analysis.Diagnostic(code: "analysis_limited", detail: detail))
        }
        analysis.funding = funding.funding
        analysis.rejectedFunding = funding.rejected
        analysis.places = places()
        analysis.numbers = numbers.map(\.number)
        analysis.mentions = mentions()
        analysis.mentions.sort { $0.span < $1.span }
        return analysis
    }

    private func actor(_ resolved: ResolvedActor) -> Analysis.Actor {
        let isPerson = resolved.kind == .person
        let roles = isPerson ? self.roles(of: resolved) : []
        var actor = Analysis.Actor(
            name: resolved.name, type: isPerson ? .person : .organization,
            category: isPerson && !roles.isEmpty ? .official : resolved.category)
        actor.aliases = resolved.aliases
        actor.roles = roles
        actor.sameAs = resolved.identities
        actor.confidence = resolved.confidence
        actor.evidence = resolved.features
        actor.features = actorModel.explanation(of: resolved.features)
        actor.mentions = resolved.ranges.map(text.span)
        return actor
    }

    private func roles(of actor: ResolvedActor) -> [Analysis.Role] {
        var roles: [Analysis.Role] = []
        for role in names.roles {
            guard let holder = role.holder, actor.mentions.contains(holder) else { continue }
            let written = self.role(role)
            if !roles.contains(written) { roles.append(written) }
        }
        return roles
    }

    private func role(_ role: RoleMention) -> Analysis.Role {
        guard let start = role.organizationStart, start > role.range.lowerBound else {
            return Analysis.Role(title: text.text(role.range), tenure: tenure(of: role))
        }
        // "CEO di Sinar Tani": the preposition is neither's.
        var end = start
        while end - role.range.lowerBound > 1, OfficeWord.groups(of: text.tokens[end - 1].word).contains(.preposition) {
            end -= 1
        }
        let title = text.text(role.range.lowerBound..<end)
        return Analysis.Role(
            title: title.hasSuffix("Wali") ? title + " Kota" : title,
            organization: text.text(start..<role.range.upperBound), tenure: tenure(of: role))
    }

    /// By the words before the office's head, or right behind the office.
    private func tenure(of role: RoleMention) -> Tenure? {
        let around = Array(role.range.prefix(4)) + [role.range.upperBound]
        for (words, tenure) in [
            (NameWord.formerly, Tenure.former), (.provisionally, .acting), (.prospectively, .designate),
        ] where around.contains(where: { text.tokens.indices.contains($0) && isOne(of: words, at: $0) }) {
            return tenure
        }
        return nil
    }

    private func isOne(of words: NameWord, at token: Int) -> Bool {
        !NameWord.groups(of: text.tokens[token].word).isDisjoint(with: words)
    }

    private func places() -> [Analysis.Place] {
        var places: [Analysis.Place] = []
        var index: [String: Int] = [:]
        let settled = PlaceResolver(text: text, names: names).codes()
        for (number, mention) in names.mentions.enumerated() where mention.kind == .place {
            let registered = mention.region?.code ?? ""
            let code = registered.isEmpty ? settled[number] : registered
            let name = registered.isEmpty ? text.text(mention.range) : mention.region?.fullName ?? ""
            let key = settled[number] ?? name
            if let known = index[key] {
                places[known].mentions.append(text.span(mention.range))
                continue
            }
            index[key] = places.count
            places.append(
                Analysis.Place(
                    name: name, level: mention.region?.level ?? .other, code: code,
                    mentions: [text.span(mention.range)]))
        }
        return places
    }

    private func mentions() -> [Analysis.Mention] {
        var titles: [Int: String] = [:]
        for body in Set(names.mentions.compactMap(\.known)) { titles[body] = KnownBody.all[body].name }
        var mentions = names.mentions.map { name in
            Analysis.Mention(name, title: name.known.flatMap { titles[$0] }, in: text)
        }
        mentions += names.roles.map { role in
            let holder = role.holder.map { text.text(names.mentions[$0].range) } ?? ""
            return Analysis.Mention(kind: .role, span: text.span(role.range), rule: "role.office", reading: holder)
        }
        mentions += programMentions.map {
            Analysis.Mention(kind: .program, span: text.span($0.range), rule: $0.rule, reading: "")
        }
        mentions += amounts.explained
        mentions += dates.mentions.map(\.explained)
        mentions += numbers.map(\.explained)
        return mentions
    }
}

extension Analysis.Mention {
    /// - Parameter title: what the register calls it; looked up there when it is nil.
    init(_ name: NameMention, title: String? = nil, in text: TokenizedText) {
        let kind: Kind =
            switch name.kind {
            case .person: .person
            case .body: .organization
            case .place: .place
            }
        self.init(
            kind: kind, span: text.span(name.range), rule: name.rule,
            reading: title ?? name.known.map { KnownBody.all[$0].name } ?? name.region?.fullName ?? "")
        likelihood = name.likelihood.map { Double($0) }
    }
}
