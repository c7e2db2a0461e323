internal import GRDB
internal import Records

/// Finds or makes the actors and programmes that those of documents are linked to, by identity and by what analysts
/// have corrected.
struct EntityLinks {
    private let db: Database
    private let corrections: Corrections
    private var touchedActors: Set<Int64> = []
    private var touchedPrograms: Set<Int64> = []

    init(_ db: Database) throws {
        self.db = db
        corrections = try Corrections(db)
    }

    mutating func actor(_ identity: String, _ actor: Record.Actor) throws -> Int64 {
        let resolved = corrections.resolved(.actor, identity, name: actor.name)
        let id = try self.actor(
            resolved, name: actor.name, type: actor.type.rawValue, category: actor.category.rawValue)
        for identifier in actor.sameAs {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO actor_identifiers (actor_id, scheme, identifier) VALUES (?, ?, ?)"
            ).execute(arguments: [id, identifier.scheme, identifier.id])
        }
        return id
    }

    mutating func actor(_ identity: String, name: String, type: String, category: String) throws -> Int64 {
        let id = try row(
            "SELECT id FROM actors WHERE identity = ?", identity,
            "INSERT INTO actors (identity, name, type, category) VALUES (?, ?, ?, ?)", [identity, name, type, category])
        touchedActors.insert(id)
        return id
    }

    mutating func program(_ identity: String, _ program: Record.Program) throws -> Int64 {
        try self.program(corrections.resolved(.program, identity, name: program.name), name: program.name)
    }

    mutating func program(_ identity: String, name: String) throws -> Int64 {
        let id = try row(
            "SELECT id FROM programs WHERE identity = ?", identity,
            "INSERT INTO programs (identity, name) VALUES (?, ?)", [identity, name])
        touchedPrograms.insert(id)
        return id
    }

    private func row(_ select: String, _ identity: String, _ insert: String, _ values: StatementArguments) throws
        -> Int64
    {
        if let id = try Int64.fetchOne(db.cachedStatement(sql: select), arguments: [identity]) { return id }
        try db.cachedStatement(sql: insert).execute(arguments: values)
        return db.lastInsertedRowID
    }

    /// Has names and counts looked at again that a correction changed.
    mutating func touch(_ kind: Corrections.Kind, _ id: Int64) {
        if kind == .actor { touchedActors.insert(id) } else { touchedPrograms.insert(id) }
    }

    /// Gives every entity that was touched the name that most documents give it; of equals the longest, then the first
    /// of the alphabet: the same whatever came first.
    func finish() throws {
        for id in touchedActors.sorted() {
            try db.cachedStatement(sql: Self.renamedActor).execute(arguments: [id, id, id, id])
        }
        for id in touchedPrograms.sorted() {
            try db.cachedStatement(sql: Self.renamedProgram).execute(arguments: [id, id, id])
        }
    }

    private static let renamedActor = """
        UPDATE actors SET
        name = COALESCE((SELECT name FROM document_actors WHERE actor_id = ? GROUP BY name
        ORDER BY COUNT(*) DESC, LENGTH(name) DESC, name LIMIT 1), name),
        category = COALESCE((SELECT category FROM document_actors WHERE actor_id = ? GROUP BY category
        ORDER BY COUNT(*) DESC, category LIMIT 1), category),
        document_count = (SELECT COUNT(*) FROM document_actors a JOIN documents d ON d.id = a.document_id
        WHERE a.actor_id = ? AND d.is_current) WHERE id = ?
        """

    private static let renamedProgram = """
        UPDATE programs SET
        name = COALESCE((SELECT name FROM document_programs WHERE program_id = ? GROUP BY name
        ORDER BY COUNT(*) DESC, LENGTH(name) DESC, name LIMIT 1), name),
        document_count = (SELECT COUNT(*) FROM document_programs p JOIN documents d ON d.id = p.document_id
        WHERE p.program_id = ? AND d.is_current) WHERE id = ?
        """
}
