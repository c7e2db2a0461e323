import JSON
import Records
import TestSupport
import Testing

@testable import ingest_cli

@Suite struct CommandTests {
    private func run(_ arguments: [String]) throws -> Tool.Result {
        let folder = try TemporaryFolder()
        return try Tool.run(arguments, in: folder.path)
    }

    @Test func tellsItsVersion() throws {
        let result = try run(["--version"])
        #expect(result.status == 0)
        #expect(result.output == IngestCommand.version + "\n")
    }

    @Test func printsTheSchema() throws {
        let result = try run(["schema"])
        #expect(result.status == 0)
        #expect(result.output == RecordSchema.text)
        #expect(try JSONParser.parse(Array(result.output.utf8))["title"]?.string == "Record")
    }

    @Test(arguments: [
        "extract", "explain", "show", "amounts", "dates", "tag", "schema", "load", "query", "export", "worker",
        "watch",
    ])
    func helpsWithExamples(command: String) throws {
        let result = try run([command, "--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("EXAMPLES\n  ingest-cli \(command)"))
    }

    @Test(arguments: [
        ["nonsense"], ["explain"], ["show"], ["explain", "a", "--stage", "x"], ["schema", "x"],
        ["amounts", "--format", "x"],
    ])
    func endsWith64WhenMisused(arguments: [String]) throws {
        let result = try run(arguments)
        #expect(result.status == 64)
        #expect(result.messages.hasPrefix("Error: "))
    }

    @Test func everyExitStatusIsTold() throws {
        let help = try run(["--help"]).output
        for status in ExitStatus.allCases { #expect(help.contains("\n  \(status.rawValue) "), "\(status)") }
    }

    /// The README names every command and every option.
    @Test func everyOptionIsTold() throws {
        let readme = try Checkout.text(of: "README.md")
        for command in [
            "extract", "explain", "show", "amounts", "dates", "tag", "schema", "load", "query funding", "query sql",
            "query actors", "query programs", "query documents", "actors list", "programs list",
            "export followthemoney", "export 360giving", "export datasette", "worker", "watch status", "watch retry",
            "watch doctor", "watch",
        ] {
            #expect(readme.contains("ingest-cli \(command)"), "\(command)")
            let help = try run(command.split(separator: " ").map { String($0) } + ["--help"]).output
            let options = Set(help.matches(of: /--[a-z-]+/).map { String($0.output) })
            #expect(options.subtracting(["--version", "--help"]).filter { !readme.contains("`\($0)") } == [])
        }
    }
}
