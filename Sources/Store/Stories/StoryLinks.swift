internal import GRDB

/// Finds documents that tell the same story: the same text in several outlets, shortened, with another headline, brought
/// up to date. Each document is in one story; stories that a document joins become one.
struct StoryLinks {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Two texts are one story when they share so much of both, or so much of the shorter one.
    private static let leastOfBoth = 0.5
    private static let leastOfShorter = 0.7
    /// A shorter text says too little by what it shares.
    private static let leastShingles = 30

    /// Gives documents their stories.
    ///
    /// - Returns: the documents whose story changed because of these.
    func link(_ documents: [Int64]) throws -> [Int64] {
        var changed: [Int64] = []
        for document in documents {
            guard
                let row = try Row.fetchOne(
                    db.cachedStatement(
                        sql: "SELECT key, revision, title, published, text, is_current FROM documents WHERE id = ?"),
                    arguments: [document]),
                row["is_current"] == true
            else { continue }
            let stories = try self.stories(like: document, row)
            let story = try stories.first ?? newStory(row)
            try db.cachedStatement(sql: "UPDATE documents SET story_id = ? WHERE id = ?")
                .execute(arguments: [story, document])
            for other in stories.dropFirst() { changed += try move(other, into: story) }
            try count(story)
        }
        return changed
    }

    /// The stories that a document belongs to, the oldest first.
    private func stories(like document: Int64, _ row: Row) throws -> [Int64] {
        var stories = Set(
            try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT DISTINCT story_id FROM documents WHERE key = ? AND id <> ? AND story_id IS NOT NULL"),
                arguments: [row["key"], document]))
        let sketch = TextSketch(row["text"])
        guard sketch.shingles.count >= Self.leastShingles else { return stories.sorted() }
        for (story, text) in try candidates(sketch.bands(), document) where !stories.contains(story) {
            if Self.isSame(sketch, TextSketch(text)) { stories.insert(story) }
        }
        return stories.sorted()
    }

    static func isSame(_ left: TextSketch, _ right: TextSketch) -> Bool {
        guard min(left.shingles.count, right.shingles.count) >= leastShingles else { return false }
        let overlap = left.overlap(with: right)
        return overlap.ofBoth >= leastOfBoth || overlap.ofShorter >= leastOfShorter
    }

    /// Current documents that share a band; the document's own bands are kept for those that come later.
    private func candidates(_ bands: [Int64], _ document: Int64) throws -> [(story: Int64, text: String)] {
        var found: Set<Int64> = []
        for band in bands {
            found.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(sql: "SELECT document_id FROM sketch_bands WHERE band = ?"), arguments: [band]))
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO sketch_bands (band, document_id) VALUES (?, ?)")
                .execute(arguments: [band, document])
        }
        found.remove(document)
        return try found.sorted().compactMap { id in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT story_id, text FROM documents WHERE id = ? AND is_current AND story_id IS NOT NULL"),
                arguments: [id])
            return row.map { ($0["story_id"], $0["text"]) }
        }
    }

    private func newStory(_ row: Row) throws -> Int64 {
        let (title, published): (String?, String?) = (row["title"], row["published"])
        try db.cachedStatement(sql: "INSERT INTO stories (title, published) VALUES (?, ?)")
            .execute(arguments: [title, published])
        return db.lastInsertedRowID
    }

    private func move(_ story: Int64, into other: Int64) throws -> [Int64] {
        let documents = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM documents WHERE story_id = ? AND is_current"), arguments: [story])
        try db.cachedStatement(sql: "UPDATE documents SET story_id = ? WHERE story_id = ?")
            .execute(arguments: [other, story])
        try db.cachedStatement(sql: "DELETE FROM stories WHERE id = ?").execute(arguments: [story])
        return documents
    }

    private func count(_ story: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE stories SET document_count = (SELECT COUNT(*) FROM documents WHERE story_id = ? AND is_current)
                WHERE id = ?
                """
        ).execute(arguments: [story, story])
    }
}
