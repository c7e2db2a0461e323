import Foundation
import JSON
import TestSupport
import Testing

/// Bad input ends no run: one document in, one record out, and the status tells.
@Suite struct HostileInputTests {
    /// Runs over one file, and checks that the status agrees with its only record.
    @discardableResult
    private func record(of bytes: [UInt8], named name: String) throws -> JSONValue {
        let folder = try TemporaryFolder()
        try folder.write(bytes, to: name)
        let result = try Tool.run(["extract", name, "-o", "-"], in: folder.path)
        let records = try records(result.output)
        #expect(records.count == 1)
        let record = try #require(records.first)
        #expect(result.status == (record.errorCode == nil ? 0 : 1))
        if let message = record["error"]?["message"]?.string {
            #expect(result.messages.hasPrefix("ingest-cli: \(message)\n"))
        }
        return record
    }

    @Test(arguments: ["a.html", "a.txt"])
    func emptyFile(name: String) throws {
        #expect(try record(of: [], named: name).errorCode == "empty_input")
    }

    @Test func emptyJSONLines() throws {
        let folder = try TemporaryFolder()
        try folder.write("\n\n", to: "a.jsonl")
        let result = try Tool.run(["extract", "a.jsonl", "-o", "-"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output == "")
    }

    @Test(arguments: ["a.html", "a.txt"])
    func tenMegabytesOfZeroBytes(name: String) throws {
        try record(of: [UInt8](repeating: 0, count: 10_000_000), named: name)
    }

    @Test(arguments: ["a.html", "a.txt"])
    func truncatedUTF8(name: String) throws {
        let record = try record(of: Array("Wali Kota menerima hibah caf".utf8) + [0xC3], named: name)
        #expect(record.errorCode == nil || record.errorCode == "no_text")
    }

    @Test func fiftyThousandNestedElements() throws {
        let depth = 50_000
        let html = String(repeating: "<div>", count: depth) + "<p>Wali Kota menerima hibah.</p>"
        let time = try ContinuousClock().measure { try record(of: Array(html.utf8), named: "a.html") }
        // Linear work takes a second or two even in a debug build; quadratic work takes minutes.
        #expect(time < .seconds(60))
    }

    @Test func fiftyThousandNestedBrackets() throws {
        let line = String(repeating: "[", count: 50_000)
        #expect(try record(of: Array(line.utf8), named: "a.jsonl").errorCode == "bad_line")
    }

    @Test(arguments: ["a.html", "a.txt", "a.jsonl"])
    func noise(name: String) throws {
        var random = SeededGenerator(seed: 20)
        // No line breaks, so that the file is one line of JSON Lines too.
        let bytes = (0..<100_000).map { _ in UInt8.random(in: 11...255, using: &random) }
        try record(of: bytes, named: name)
    }

    @Test func aPathThatIsNotThere() throws {
        let folder = try TemporaryFolder()
        let result = try Tool.run(["extract", "none.html", "-o", "-"], in: folder.path)
        #expect(result.status == 1)
        let record = try #require(try records(result.output).first)
        #expect(record.errorCode == "unreadable")
        #expect(record["source"]?["uri"]?.string == "none.html")
        #expect(result.messages.hasPrefix("ingest-cli: none.html cannot be opened: No such file or directory\n"))
    }

    @Test func aFolderWithoutDocuments() throws {
        let folder = try TemporaryFolder()
        try folder.write("%PDF", to: "in/a.pdf")
        let result = try Tool.run(["extract", "in", "-o", "-"], in: folder.path)
        #expect(result.status == 1)
        #expect(try records(result.output).map(\.errorCode) == ["no_documents"])
        #expect(result.messages.hasPrefix("ingest-cli: in holds no document"))
    }

    @Test func aFileOfNoKnownType() throws {
        let folder = try TemporaryFolder()
        try folder.write("%PDF", to: "a.pdf")
        let result = try Tool.run(["extract", "a.pdf", "-o", "-"], in: folder.path)
        #expect(result.status == 1)
        #expect(try records(result.output).map(\.errorCode) == ["unknown_type"])
    }

    @Test(.disabled(if: getuid() == 0, "permissions do not bind the superuser"))
    func aFileWithoutReadPermission() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", to: "a.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let result = try Tool.run(["extract", "a.txt", "-o", "-"], in: folder.path)
        #expect(result.status == 1)
        #expect(try records(result.output).map(\.errorCode) == ["unreadable"])
        #expect(result.messages.hasPrefix("ingest-cli: a.txt cannot be opened: Permission denied\n"))
    }

    @Test func oneBadDocumentAmongGoodOnes() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "in/b.txt")
        try folder.write("Wali Kota Contoh menerima hibah.", to: "in/a.txt")
        try folder.write("nonsense\n{\"text\":\"Wali Kota Contoh menerima hibah.\"}\n", to: "in/c.jsonl")
        let result = try Tool.run(["extract", "in", "-o", "-"], in: folder.path)
        #expect(result.status == 1)
        #expect(try records(result.output).map(\.errorCode) == [nil, "empty_input", "bad_line", nil])
        #expect(result.messages.split(separator: "\n").count == 3)
        #expect(result.messages.contains("2 failed"))
    }
}
