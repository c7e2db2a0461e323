import Store
import TestSupport
import Testing

@testable import Exchange

@Suite("Datasette's metadata")
struct DatasetteMetadataTests {
    @Test(arguments: [("archive.db", "archive"), ("a.b.db", "a.b"), ("archive", "archive"), (".db", ".db")])
    func databasesAreCalledAsTheirFiles(file: String, name: String) {
        #expect(DatasetteMetadata.databaseName(ofFile: file) == name)
    }

    @Test func anyFileNameIsAString() {
        let text = DatasetteMetadata.text(database: #"a: "b" #1"#)
        #expect(text.contains("databases:\n  \"a: \\\"b\\\" #1\":\n    description_html:"))
        #expect(text.hasSuffix("\n"))
        #expect(!text.contains("\t"))
    }

    /// Every table has a title, or is hidden: but for those of the search, which Datasette hides itself.
    @Test func allTablesAreNamed() throws {
        let folder = try TemporaryFolder()
        let store = try RecordStore(path: folder.path("archive.db"))
        let tables = try store.select(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'
            AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ).rows.flatMap { $0 }
        #expect(tables.count > 30)
        let text = DatasetteMetadata.text(database: "archive")
        for case .text(let table) in tables {
            #expect(text.contains("\n      \(table):\n"), "\(table)")
        }
    }
}
