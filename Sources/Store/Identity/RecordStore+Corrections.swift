internal import GRDB

/// Who is corrected: an actor or a programme of the archive, by its number.
package enum CorrectedEntity: String, CaseIterable, Hashable, Sendable { case actor, program }

extension RecordStore {
    /// Makes two entities one: all mentions of the first are the second's, those of documents loaded later, too.
    ///
    /// - Parameter made: ISO 8601.
    /// - Returns: the correction's number, by which it can be taken back.
    /// - Throws: `.badRequest` where there is no such entity, or both are one.
    package func merge(
        _ kind: CorrectedEntity, _ id: Int64, into target: Int64, note: String? = nil, made: String
    ) throws(StoreError) -> Int64 {
        try write { db in
            let relinking = Relinking(db, kind)
            let (identity, targetIdentity) = (try relinking.identity(of: id), try relinking.identity(of: target))
            guard let identity, let targetIdentity, identity != targetIdentity else {
                throw StoreError(
                    .badRequest, path: path, "there are no two \(kind.rawValue)s \(id) and \(target) to be made one")
            }
            let number = try Self.insert(
                db, kind, "merge", identity, name: nil, target: targetIdentity, note: note, made: made)
            try relinking.relink([id, target])
            return number
        }
    }

    /// Parts from an entity the mentions that documents give a name: they are an entity of their own.
    ///
    /// - Throws: `.badRequest` where nothing of that name is linked to it, or nothing else is.
    package func split(
        _ kind: CorrectedEntity, _ id: Int64, name: String, note: String? = nil, made: String
    ) throws(StoreError) -> Int64 {
        try write { db in
            let relinking = Relinking(db, kind)
            let wanted = NormalizedName(name)
            let rows = try relinking.rows(of: id)
            let parted = rows.filter { NormalizedName($0["name"] as String) == wanted }
            guard !wanted.isEmpty, !parted.isEmpty, parted.count < rows.count else {
                throw StoreError(
                    .badRequest, path: path,
                    "\(kind.rawValue) \(id) has no name \"\(name)\" beside others; see its names with list")
            }
            var number: Int64 = 0
            for identity in Set(parted.map { $0["identity"] as String }).sorted() {
                number = try Self.insert(
                    db, kind, "split", identity, name: wanted.text, target: "\(identity)#\(wanted.text)", note: note,
                    made: made)
            }
            try relinking.relink([id])
            return number
        }
    }

    /// Takes a correction back, as if it had never been made.
    ///
    /// - Throws: `.badRequest` where there is none of that number, or it was taken back.
    package func undo(_ number: Int64, undone: String) throws(StoreError) {
        try write { db in
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT * FROM corrections WHERE id = ? AND undone IS NULL", arguments: [number]),
                let kind = CorrectedEntity(rawValue: row["kind"])
            else { throw StoreError(.badRequest, path: path, "there is no correction \(number) to take back") }
            let relinking = Relinking(db, kind)
            let resolved = try relinking.entity(of: row["identity"], row["target"])
            try db.execute(sql: "UPDATE corrections SET undone = ? WHERE id = ?", arguments: [undone, number])
            try relinking.relink(resolved)
        }
    }

    private static func insert(
        _ db: Database, _ kind: CorrectedEntity, _ action: String, _ identity: String, name: String?, target: String,
        note: String?, made: String
    ) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO corrections (kind, action, identity, name, target, note, made) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [kind.rawValue, action, identity, name, target, note, made])
        return db.lastInsertedRowID
    }
}

/// Links the mentions of documents anew, by the corrections that hold now.
private struct Relinking {
    private let db: Database
    private let kind: CorrectedEntity

    init(_ db: Database, _ kind: CorrectedEntity) { (self.db, self.kind) = (db, kind) }

    private var table: String { "\(kind.rawValue)s" }
    private var link: String { "\(kind.rawValue)_id" }

    func identity(of id: Int64) throws -> String? {
        try String.fetchOne(db, sql: "SELECT identity FROM \(table) WHERE id = ?", arguments: [id])
    }

    /// The entities that rows of an identity, or of one that it was merged into, are linked to now.
    func entity(of identity: String, _ target: String) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT \(link) FROM document_\(table) WHERE identity IN (?, ?)
                UNION SELECT id FROM \(table) WHERE identity IN (?, ?)
                """,
            arguments: [identity, target, identity, target])
    }

    func rows(of id: Int64) throws -> [Row] {
        try Row.fetchAll(db, sql: "SELECT * FROM document_\(table) WHERE \(link) = ? ORDER BY id", arguments: [id])
    }

    func relink(_ entities: [Int64]) throws {
        let corrections = try Corrections(db)
        var links = try EntityLinks(db)
        var documents: Set<Int64> = []
        for entity in entities {
            links.touch(kind, entity)
            for row in try rows(of: entity) {
                let resolved = corrections.resolved(kind, row["identity"], name: row["name"])
                let linked =
                    switch kind {
                    case .actor:
                        try links.actor(
                            resolved, name: row["name"], type: row["type"], category: row["category"])
                    case .program: try links.program(resolved, name: row["name"])
                    }
                guard linked != entity else { continue }
                let id: Int64 = row["id"]
                try db.execute(
                    sql: "UPDATE document_\(table) SET \(link) = ? WHERE id = ?", arguments: [linked, id])
                documents.insert(row["document_id"])
            }
        }
        try links.finish()
        for document in documents.sorted() { try relinkFunding(of: document) }
        try FigureLinks(db).link(documents.sorted())
    }

    private func relinkFunding(of document: Int64) throws {
        try db.execute(
            sql: """
                UPDATE funding SET
                funder_id = (SELECT actor_id FROM document_actors WHERE id = document_funder_id),
                recipient_id = (SELECT actor_id FROM document_actors WHERE id = document_recipient_id),
                program_id = (SELECT program_id FROM document_programs WHERE id = document_program_id)
                WHERE document_id = ?
                """,
            arguments: [document])
    }
}
