package import JSON

/// Scores records against gold: greedy one-to-one matching, best pairs first, by the guidelines' rules.
///
/// Optional gold entries count neither when they are found nor when they are not.
package struct GoldScorer {
    private var score = GoldScore()

    /// The score of records (parsed JSON) against gold documents. A gold document without a record misses all.
    package static func score(_ records: [JSONValue], against gold: [GoldDocument]) -> GoldScore {
        let pairs = records.map { (documentID(of: $0), $0) }
        let byID = Dictionary(pairs) { _, last in last }
        var scorer = GoldScorer()
        for document in gold {
            if byID[document.id] == nil { scorer.score.absent.append(document.id) }
            scorer.add(RecordReading(byID[document.id] ?? .object([])), document)
        }
        scorer.score.documents = gold.count
        return scorer.score
    }

    /// The id that joins a record to its gold: the caller's, else the file's name without its ending.
    package static func documentID(of record: JSONValue) -> String { RecordReading.documentID(of: record) }

    private mutating func add(_ record: RecordReading, _ gold: GoldDocument) {
        addActors(record, gold)
        addAmounts(record, gold)
        addPrograms(record, gold)
        addFunding(record, gold)
        addFunders(record, gold)
        addPublished(record, gold)
    }

    // MARK: Names

    private mutating func addActors(_ record: RecordReading, _ gold: GoldDocument) {
        let wanted = gold.actors.map { Candidate($0.name) }
        let claimed = record.actors.map { Claim($0.name) }
        let pairs = match(.actors, claimed, wanted, in: gold) { $0.score(against: $1) }
        for pair in pairs {
            let (actor, expected) = (record.actors[pair.claim], gold.actors[pair.gold])
            addType(actor, expected)
            addAliases(actor, expected)
            addRoles(actor, expected)
        }
    }

    private mutating func addType(_ actor: RecordReading.Actor, _ expected: GoldDocument.Actor) {
        let isRight = actor.type == expected.type
        score.tallies[.actorType, default: GoldTally()] += GoldTally(found: isRight ? 1 : 0, extra: isRight ? 0 : 1)
    }

    private mutating func addAliases(_ actor: RecordReading.Actor, _ expected: GoldDocument.Actor) {
        guard !expected.name.optional else { return }
        let known = actor.name.all.map(GoldName.init)
        let hits = expected.name.accept.filter { form in known.contains { $0.overlap(GoldName(form)) == 1 } }.count
        score.tallies[.actorAliases, default: GoldTally()] +=
            GoldTally(found: hits, missed: expected.name.accept.count - hits)
    }

    private mutating func addRoles(_ actor: RecordReading.Actor, _ expected: GoldDocument.Actor) {
        guard !expected.roles.isEmpty else { return }
        let isHit = GoldName.closeness(actor.roles.map(GoldName.init), expected.roles.map(GoldName.init)) >= 0.6
        score.tallies[.actorRoles, default: GoldTally()] += GoldTally(
            found: isHit ? 1 : 0, extra: isHit || actor.roles.isEmpty ? 0 : 1, missed: isHit ? 0 : 1)
    }

    private mutating func addPrograms(_ record: RecordReading, _ gold: GoldDocument) {
        let wanted = gold.programs.map(Candidate.init)
        _ = match(.programs, record.programs.map(Claim.init), wanted, in: gold) { $0.score(against: $1) }
    }

    // MARK: Sums and dates

    private mutating func addAmounts(_ record: RecordReading, _ gold: GoldDocument) {
        _ = match(.amounts, record.amounts, gold.amounts, in: gold) { sum, wanted in
            guard sum.currency == wanted.currency else { return 0 }
            if let low = wanted.low, let high = wanted.high {
                return Self.isClose(sum.low, low) && Self.isClose(sum.high, high) ? 1 : 0
            }
            guard let value = wanted.value else { return sum.value == nil ? 0.5 : 0 }
            return Self.isClose(sum.value, value) ? 1 : 0
        }
    }

    private mutating func addPublished(_ record: RecordReading, _ gold: GoldDocument) {
        guard let wanted = gold.published else { return }
        let claimed = record.published ?? ""
        let isHit = claimed.prefix(10) == wanted
        score.tallies[.published, default: GoldTally()] += GoldTally(
            found: isHit ? 1 : 0, extra: isHit || claimed.isEmpty ? 0 : 1, missed: isHit ? 0 : 1)
        if !isHit {
            score.disagreements.append(
                .init(document: gold.id, kind: .published, isExtra: false, text: "\(wanted), claimed \(claimed)"))
        }
    }

    /// Whether two sums are the same to a millionth.
    static func isClose(_ claimed: Double?, _ wanted: Double) -> Bool {
        guard let claimed else { return false }
        return abs(claimed - wanted) <= 1e-6 * max(1, abs(wanted))
    }

    // MARK: Funding

    private mutating func addFunding(_ record: RecordReading, _ gold: GoldDocument) {
        let names = FunderNames(gold)
        let pairs = match(.funding, record.funding, gold.funding, in: gold) { claim, wanted in
            Self.score(claim, wanted, names)
        }
        var instruments = GoldTally()
        for pair in pairs {
            let (claim, wanted) = (record.funding[pair.claim], gold.funding[pair.gold])
            addDetail(.fundingRecipient, claimed: claim.recipientNames, wanted: wanted.recipient)
            addDetail(.fundingProgram, claimed: claim.programNames, wanted: wanted.program)
            instruments.count(claim.instrument == wanted.instrument)
        }
        score.tallies[.fundingInstrument, default: GoldTally()] += instruments
    }

    private static func score(
        _ claim: RecordReading.Funding, _ wanted: GoldDocument.Funding, _ names: FunderNames
    ) -> Double {
        let funder = names.score(claim.funderNames.map(GoldName.init), wanted.funder)
        guard let value = wanted.value else {
            return claim.value == nil && (claim.currency ?? "").isEmpty ? 0.5 * funder : 0
        }
        let isSame = claim.currency == wanted.currency && isClose(claim.value, value)
        let isEquivalent = claim.equivalents.contains { $0.currency == wanted.currency && isClose($0.value, value) }
        return isSame || isEquivalent ? funder : 0
    }

    private mutating func addDetail(_ kind: GoldScore.Kind, claimed: [String], wanted: [String]) {
        var tally = GoldTally()
        switch (claimed.isEmpty, wanted.isEmpty) {
        case (false, false):
            tally.count(GoldName.closeness(claimed.map(GoldName.init), wanted.map(GoldName.init)) >= 0.6)
        case (true, false): tally.missed = 1
        case (false, true): tally.extra = 1
        case (true, true): break
        }
        score.tallies[kind, default: GoldTally()] += tally
    }

    private mutating func addFunders(_ record: RecordReading, _ gold: GoldDocument) {
        var seen: Set<[String]> = []
        let claimed = record.funding.compactMap { entry -> Claim? in
            guard let name = entry.funder, seen.insert(GoldName(name).words).inserted else { return nil }
            return Claim(name, aliases: entry.funderNames)
        }
        let names = FunderNames(gold)
        seen = []
        let wanted = gold.funding.compactMap { entry -> Candidate? in
            guard let name = entry.funder, seen.insert(GoldName(name).words).inserted else { return nil }
            return Candidate(.init(name: name, accept: names.actorForms(of: name), optional: entry.optional))
        }
        _ = match(.funders, claimed, wanted, in: gold) { $0.score(against: $1) }
    }

    // MARK: Matching

    private mutating func match<Claimed, Wanted: GoldEntry>(
        _ kind: GoldScore.Kind, _ claims: [Claimed], _ wanted: [Wanted], in gold: GoldDocument,
        score scored: (Claimed, Wanted) -> Double
    ) -> [GoldAssignment.Pair] {
        let pairs = GoldAssignment.pairs(claims.count, wanted.count) { scored(claims[$0], wanted[$1]) }
        let (hitClaims, hitGold) = (Set(pairs.map(\.claim)), Set(pairs.map(\.gold)))
        let extra = claims.indices.filter { !hitClaims.contains($0) }
        let missed = wanted.indices.filter { !hitGold.contains($0) && !wanted[$0].optional }
        score.tallies[kind, default: GoldTally()] += GoldTally(
            found: pairs.filter { !wanted[$0.gold].optional }.count, extra: extra.count, missed: missed.count)
        score.disagreements += extra.map {
            .init(document: gold.id, kind: kind, isExtra: true, text: "\(claims[$0])")
        }
        score.disagreements += missed.map {
            .init(document: gold.id, kind: kind, isExtra: false, text: wanted[$0].label)
        }
        return pairs
    }
}
