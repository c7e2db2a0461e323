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
}
