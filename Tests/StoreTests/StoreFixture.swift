import GRDB
import Records
import TestSupport

@testable import Store

/// GRDB has a class of that name, too.
typealias Record = Records.Record

/// An archive in a folder of its own, and records to load into it.
struct StoreFixture: ~Copyable {
    let folder: TemporaryFolder
    let store: RecordStore

    init() throws {
        let folder = try TemporaryFolder()
        store = try RecordStore(path: folder.path("archive.db"))
        self.folder = folder
    }

    @discardableResult
    borrowing func load(_ records: [Record]) throws -> LoadSummary {
        var run = try LoadRun(store, version: "test", source: "test", started: "2026-01-01T00:00:00Z")
        for record in records { try run.add(record) }
        try run.finish(ended: "2026-01-01T00:00:01Z")
        return run.summary
    }

    borrowing func strings(_ sql: String) throws -> [String] {
        try store.read { db in try String.fetchAll(db, sql: sql) }
    }

    borrowing func count(_ table: String) throws -> Int {
        try store.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0 }
    }

    /// A record of a text with one statement: a funder gives a sum in rupiah to a programme.
    static func record(
        url: String, text: String, funder: String = "Bank Contoh", million: Int = 500, program: String? = "Air Bersih",
        published: String = "2019-07-03", retrieved: String? = nil
    ) -> Record {
        var document = Record.Document(
            article: Record.Article(
                title: "Judul", subtitle: nil, authors: [], publisher: "Harian Contoh", canonicalURL: nil,
                published: Record.Publication(date: published, precision: .day, basis: .given, text: nil),
                language: "id", text: text, blocks: []))
        let excerpt = Record.Excerpt(start: 0, end: 4, text: String(text.prefix(4)))
        document.actors = [
            Record.Actor(id: "a1", name: funder, type: .organization, category: .bank, mentions: [excerpt])
        ]
        document.programs = program.map { [Record.Program(id: "p1", name: $0, mentions: [excerpt])] } ?? []
        document.amounts = [
            Record.Amount(
                id: "m1", value: ExactDecimal(million * 1_000_000), low: nil, high: nil, currency: "IDR",
                currencyAssumed: false, qualifier: .exact, per: nil, excerpt: excerpt)
        ]
        document.funding = [
            Record.Funding(
                id: "f1", funder: "a1", funderName: nil, amount: "m1", recipient: nil,
                program: program == nil ? nil : "p1", purpose: nil, instrument: .grant, status: .stated, date: nil,
                confidence: 0.9, evidence: excerpt)
        ]
        return Record(
            id: "id of \(text.hashValue)", source: Record.Source(uri: "x", url: url, retrieved: retrieved),
            outcome: .document(document))
    }

    /// Words of our own, the same for the same seed, so that texts differ as articles do.
    static func text(seed: UInt64, sentences: Int = 20) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<sentences).map { _ in
            (0..<12).map { _ in words[Int(generator.next() % UInt64(words.count))] }.joined(separator: " ") + "."
        }
    }

    private static let words: [String] = {
        let syllables = ["ka", "ri", "to", "ma", "ne", "su", "la", "pi", "do", "ba"]
        return syllables.flatMap { a in syllables.flatMap { b in syllables.map { a + b + $0 } } }
    }()
}
