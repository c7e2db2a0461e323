internal import GRDB
internal import Hashing
internal import Records

/// Writes records into an archive, inside one transaction.
struct RecordLoader {
    private let db: Database
    private let run: Int64
    private let rates: ExchangeRates
    private var links: EntityLinks
    private(set) var summary = LoadSummary()
    /// Documents that this transaction made, or made old.
    private var touched: [Int64] = []

    init(_ db: Database, run: Int64) throws {
        (self.db, self.run) = (db, run)
        rates = try ExchangeRates(db)
        links = try EntityLinks(db)
    }

    mutating func load(_ record: Record) throws {
        switch record.outcome {
        case .failure(let failure): try load(failure, of: record)
        case .document(let document):
            let key = DocumentKey.key(of: record, document.article)
            let digest = Self.digest(of: record)
            let isKnown =
                try Int.fetchOne(
                    db.cachedStatement(sql: "SELECT 1 FROM documents WHERE key = ? AND digest = ?"),
                    arguments: [key, digest]) != nil
            if isKnown { return summary.unchanged += 1 }
            try add(document, of: record, key: key, digest: digest, content: nil)
        }
    }

    /// As a revision of the document that a key names. What says the same as one of its revisions, though under
    /// another address, is none: that one is current again. Failures are counted alone.
    ///
    /// - Parameter key: nil for the one that the record gives itself.
    mutating func load(_ record: Record, key: String?) throws {
        guard case .document(let document) = record.outcome else { return summary.failed += 1 }
        let key = key ?? DocumentKey.key(of: record, document.article)
        let (digest, content) = (Self.digest(of: record), Self.contentDigest(of: record, document))
        let known = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id, is_current FROM documents WHERE key = ? AND (content_digest = ? OR digest = ?)
                    ORDER BY is_current DESC, revision DESC LIMIT 1
                    """), arguments: [key, content, digest])
        guard let known else {
            return try add(document, of: record, key: key, digest: digest, content: content)
        }
        summary.unchanged += 1
        if known["is_current"] == false { try makeCurrent(known["id"], key: key, retrieved: record.source.retrieved) }
    }

    private mutating func makeCurrent(_ revision: Int64, key: String, retrieved: String?) throws {
        let current = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, retrieved FROM documents WHERE key = ? AND is_current"),
            arguments: [key])
        guard let current, Self.isNewer(retrieved, than: current["retrieved"]) else { return }
        for (id, isCurrent) in [(current["id"], false), (revision, true)] as [(Int64, Bool)] {
            try db.cachedStatement(sql: "UPDATE documents SET is_current = ? WHERE id = ?")
                .execute(arguments: [isCurrent, id])
            touched.append(id)
        }
    }

    /// What follows from all documents of the transaction together.
    mutating func finish() throws {
        try links.finish()
        touched += try StoryLinks(db).link(touched)
        try FigureLinks(db).link(touched)
    }

    private mutating func load(_ failure: Record.Failure, of record: Record) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO failures (run_id, record_id, uri, url, code, message) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (record_id) DO NOTHING
                """
        ).execute(arguments: [run, record.id, record.source.uri, record.source.url, failure.code, failure.message])
        if db.changesCount > 0 { summary.failed += 1 } else { summary.unchanged += 1 }
    }

    private mutating func add(
        _ document: Record.Document, of record: Record, key: String, digest: String, content: String?
    ) throws {
        let current = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, revision, retrieved FROM documents WHERE key = ? AND is_current"),
            arguments: [key])
        let isNewest = Self.isNewer(record.source.retrieved, than: current?["retrieved"])
        if let current, isNewest {
            let id: Int64 = current["id"]
            try db.cachedStatement(sql: "UPDATE documents SET is_current = 0 WHERE id = ?").execute(arguments: [id])
            touched.append(id)
        }
        let last = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT MAX(revision) FROM documents WHERE key = ?"), arguments: [key])
        let id = try insert(
            document, of: record, key: key, digests: (digest, content), revision: (last ?? 0) + 1, isCurrent: isNewest)
        touched.append(id)
        if current == nil { summary.added += 1 } else { summary.revised += 1 }
        var claims = ClaimLoader(db, document: id, year: Self.year(of: document.article.published?.date), rates: rates)
        try claims.load(document, IdentityKey(document, documentKey: key), links: &links)
    }

    /// Of what the record says, wherever it was read.
    private static func digest(of record: Record) -> String {
        var bare = record
        bare.source = Record.Source(uri: "", url: record.source.url)
        return SHA256.hexadecimal(of: bare.json)
    }

    /// Of what it says, at whatever address.
    private static func contentDigest(of record: Record, _ document: Record.Document) -> String {
        var (bare, document) = (record, document)
        (document.article.canonicalURL, document.article.imageURL) = (nil, nil)
        (bare.source, bare.outcome) = (Record.Source(uri: ""), .document(document))
        return SHA256.hexadecimal(of: bare.json)
    }

    /// Whether a document takes the place of another revision: what is loaded later does, but for an older retrieval.
    private static func isNewer(_ retrieved: String?, than current: String?) -> Bool {
        guard let retrieved, let current else { return true }
        return retrieved >= current
    }

    static func year(of date: String?) -> Int? { date.flatMap { Int($0.prefix(4)) } }

    private func insert(
        _ document: Record.Document, of record: Record, key: String, digests: (all: String, content: String?),
        revision: Int, isCurrent: Bool
    ) throws -> Int64 {
        let (article, source) = (document.article, record.source)
        try db.cachedStatement(
            sql: """
                INSERT INTO documents (key, revision, is_current, record_id, digest, content_digest, title, subtitle,
                publisher, authors, published, published_precision, year, language, section, place, url, uri, source_id,
                retrieved, run_id, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            key, revision, isCurrent, record.id, digests.all, digests.content, article.title, article.subtitle,
            article.publisher, article.authors.joined(separator: "; "), article.published?.date,
            article.published?.precision.rawValue, Self.year(of: article.published?.date), article.language,
            article.section, IdentityKey.region(of: document)?.name, source.url ?? article.canonicalURL, source.uri,
            source.id, source.retrieved, run, article.text,
        ])
        let id = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO documents_fts (rowid, title, text) VALUES (?, ?, ?)")
            .execute(arguments: [id, article.title, article.text])
        for place in document.places {
            try db.cachedStatement(sql: "INSERT INTO places (document_id, name, level, code) VALUES (?, ?, ?, ?)")
                .execute(arguments: [id, place.name, place.level.rawValue, place.code])
        }
        return id
    }
}
