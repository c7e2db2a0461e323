internal import GRDB
internal import Records

/// Writes what one document says: actors, programmes, sums, statements.
struct ClaimLoader {
    private let db: Database
    private let document: Int64
    private let year: Int?
    private let rates: ExchangeRates
    /// By the record's own ids.
    private var actors: [String: Link] = [:]
    private var programs: [String: Link] = [:]
    private var amounts: [String: Int64] = [:]

    /// A row of this document, and the row that it is linked to.
    private struct Link {
        var local: Int64
        var entity: Int64
    }

    init(_ db: Database, document: Int64, year: Int?, rates: ExchangeRates) {
        (self.db, self.document, self.year, self.rates) = (db, document, year, rates)
    }

    mutating func load(_ document: Record.Document, _ keys: IdentityKey, links: inout EntityLinks) throws {
        for actor in document.actors { try load(actor, identity: keys.actor(actor), &links) }
        for program in document.programs { try load(program, &links) }
        let years = Self.years(of: document.funding)
        for amount in document.amounts { try load(amount, year: years[amount.id] ?? year) }
        for funding in document.funding { try load(funding) }
    }

    /// The year of each sum whose statement is dated.
    private static func years(of funding: [Record.Funding]) -> [String: Int] {
        var years: [String: Int] = [:]
        for statement in funding {
            guard let amount = statement.amount, let year = RecordLoader.year(of: statement.date) else { continue }
            years[amount] = year
        }
        return years
    }

    // MARK: Entities

    private mutating func load(_ actor: Record.Actor, identity: String, _ links: inout EntityLinks) throws {
        let entity = try links.actor(identity, actor)
        try db.cachedStatement(
            sql: """
                INSERT INTO document_actors (document_id, local_id, actor_id, identity, name, type, category, confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            document, actor.id, entity, identity, actor.name, actor.type.rawValue, actor.category.rawValue,
            actor.confidence,
        ])
        let local = db.lastInsertedRowID
        actors[actor.id] = Link(local: local, entity: entity)
        for alias in actor.aliases {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO aliases (document_actor_id, alias) VALUES (?, ?)")
                .execute(arguments: [local, alias])
        }
        for role in actor.roles {
            try db.cachedStatement(
                sql: "INSERT INTO roles (document_actor_id, title, organization, tenure) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [local, role.title, role.organization, role.tenure?.rawValue])
        }
        for mention in actor.mentions { try load(mention, actor: local, program: nil) }
    }

    private mutating func load(_ program: Record.Program, _ links: inout EntityLinks) throws {
        let identity = IdentityKey.program(program)
        let entity = try links.program(identity, program)
        try db.cachedStatement(
            sql: """
                INSERT INTO document_programs (document_id, local_id, program_id, identity, name, aliases)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            document, program.id, entity, identity, program.name, program.aliases.joined(separator: "; "),
        ])
        let local = db.lastInsertedRowID
        programs[program.id] = Link(local: local, entity: entity)
        for mention in program.mentions { try load(mention, actor: nil, program: local) }
    }

    private func load(_ mention: Record.Excerpt, actor: Int64?, program: Int64?) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO mentions (document_id, document_actor_id, document_program_id, start, end, text)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [document, actor, program, mention.start, mention.end, mention.text])
    }

    // MARK: Money

    private mutating func load(_ amount: Record.Amount, year: Int?) throws {
        let conversion = rates.conversion(of: amount, year: year)
        try db.cachedStatement(
            sql: """
                INSERT INTO amounts (document_id, local_id, value, low, high, digits, currency, currency_assumed,
                qualifier, per, negated, part_of, equivalent_to, text, start, end, amount_idr, amount_usd, rate_year)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            document, amount.id, amount.value?.approximation, amount.low?.approximation, amount.high?.approximation,
            amount.value?.description, amount.currency, amount.currencyAssumed, amount.qualifier.rawValue, amount.per,
            amount.isNegated, amount.partOf, amount.equivalentTo, amount.excerpt.text, amount.excerpt.start,
            amount.excerpt.end, conversion.idr, conversion.usd, conversion.year,
        ])
        amounts[amount.id] = db.lastInsertedRowID
    }

    private func load(_ funding: Record.Funding) throws {
        let recipient = recipient(of: funding)
        let (funder, program) = (funding.funder.flatMap { actors[$0] }, funding.program.flatMap { programs[$0] })
        try db.cachedStatement(
            sql: """
                INSERT INTO funding (document_id, local_id, funder_id, funder_name, amount_id, recipient_id,
                recipient_name, recipient_kind, program_id, purpose, instrument, status, date, year, confidence,
                evidence, evidence_start, evidence_end, document_funder_id, document_recipient_id, document_program_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            document, funding.id, funder?.entity, funding.funderName, funding.amount.flatMap { amounts[$0] },
            recipient.actor?.entity, recipient.name, recipient.kind, program?.entity, funding.purpose,
            funding.instrument.rawValue, funding.status.rawValue, funding.date,
            RecordLoader.year(of: funding.date) ?? year, funding.confidence, funding.evidence.text,
            funding.evidence.start, funding.evidence.end, funder?.local, recipient.actor?.local, program?.local,
        ])
        let id = db.lastInsertedRowID
        for amount in funding.equivalentAmounts.compactMap({ amounts[$0] }) {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO funding_equivalents (funding_id, amount_id) VALUES (?, ?)"
            ).execute(arguments: [id, amount])
        }
        for excerpt in funding.context {
            try db.cachedStatement(
                sql: "INSERT INTO funding_context (funding_id, start, end, text) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [id, excerpt.start, excerpt.end, excerpt.text])
        }
    }

    private func recipient(of funding: Record.Funding) -> (actor: Link?, name: String?, kind: String?) {
        switch funding.recipient {
        case nil: (nil, nil, nil)
        case .actor(let id): (actors[id], nil, "actor")
        case .place(let name): (nil, name, "place")
        case .group(let text): (nil, text, "group")
        }
    }
}
