import Foundation
import TestSupport
import Testing

/// What the documentation shows of a terminal is what comes out.
@Suite struct DocumentationTests {
    @Test func tutorial() throws {
        let sessions = try Session.all(in: "docs/tutorial.md")
        #expect(sessions.count > 10)
        try expect(sessions)
    }

    @Test(.enabled(if: Python.has("pandas"), "Python's pandas is not installed"))
    func pandas() throws { try expect(recipe: "pandas") }

    @Test(.enabled(if: Python.has("duckdb", "pyarrow"), "Python's duckdb is not installed"))
    func duckDB() throws { try expect(recipe: "DuckDB") }

    @Test(.enabled(if: Python.has("datasette"), "Python's datasette is not installed"))
    func datasette() throws { try expect(recipe: "Datasette") }

    @Test(
        .enabled(
            if: (try? Shell.output(of: "Rscript -e 'cat(requireNamespace(\"RSQLite\"))'", in: "/"))?.contains("TRUE")
                == true,
            "R's RSQLite is not installed"))
    func r() throws { try expect(recipe: "R") }

    private func expect(recipe: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let sessions = try Session.all(in: "docs/recipes.md", under: recipe)
        #expect(!sessions.isEmpty)
        let archive = Session(steps: [.init(line: 1, command: "ingest-cli extract pages --db archive.db -q")])
        try expect([archive] + sessions, sourceLocation: sourceLocation)
    }

    /// Runs what sessions show, one after the other, in a folder that has the corpus as `pages`.
    private func expect(_ sessions: [Session], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("pages"), withDestinationPath: Checkout.corpus.appending(path: "pages").path)
        for step in sessions.flatMap(\.steps) {
            let output = try Shell.output(of: step.command, in: folder.path)
            let lines = output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { $0.trimmingSuffix { $0 == " " } }
            let shown = step.output.map { Substring($0) }
            #expect(
                Array(lines.trimmingSuffix(while: \.isEmpty)) == shown, "line \(step.line): \(step.command)",
                sourceLocation: sourceLocation)
        }
    }
}

extension BidirectionalCollection {
    fileprivate func trimmingSuffix(while condition: (Element) -> Bool) -> SubSequence {
        var rest = self[...]
        while let last = rest.last, condition(last) { rest.removeLast() }
        return rest
    }
}

/// What stands in a fenced block marked `console`: commands behind "$ ", more of their lines behind "> ", what they print.
struct Session {
    struct Step {
        var line: Int
        var command: String
        var output: [String] = []
    }

    var steps: [Step] = []

    /// - Parameter heading: takes the sessions under that heading alone.
    static func all(in path: String, under heading: String? = nil) throws -> [Session] {
        var sessions: [Session] = []
        var current: Session?
        var section = ""
        for (index, line) in try Checkout.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if let session = current {
                if line == "```" {
                    sessions.append(session)
                    current = nil
                } else if line.hasPrefix("$ ") {
                    current?.steps.append(Step(line: index + 1, command: String(line.dropFirst(2))))
                } else if let last = session.steps.indices.last {
                    if line.hasPrefix("> "), session.steps[last].output.isEmpty {
                        current?.steps[last].command += "\n" + line.dropFirst(2)
                    } else {
                        current?.steps[last].output.append(String(line))
                    }
                }
            } else if line.hasPrefix("## ") {
                section = String(line.dropFirst(3))
            } else if line == "```console", heading == nil || heading == section {
                current = Session()
            }
        }
        return sessions
    }
}
