import Files
import FoundationEssentials
import TestSupport
import Testing

@testable import Pipeline

@Suite struct InputWalkTests {
    /// Each input in a word or two: its path below the folder, and what is to be done with it; and what was skipped.
    private func told(_ plan: InputPlan, below root: String) throws -> (inputs: [String], skippedCount: Int) {
        var walk = try InputWalk(plan)
        var inputs: [String] = []
        while let input = walk.next() {
            let path = input.path.replacing(root + "/", with: "")
            switch input {
            case .file(_, let format, _): inputs.append("\(path) \(told(format))")
            case .stream(_, let format): inputs.append("\(path) \(format.map(told) ?? "?")")
            case .failure(_, let code, _): inputs.append("\(path) \(code)")
            }
        }
        return (inputs, walk.skippedCount)
    }

    private func told(_ format: InputFormat) -> String {
        ([format.type.rawValue] + [format.compression?.rawValue].compactMap(\.self)).joined(separator: " ")
    }

    @Test func readsFoldersInTheOrderOfTheirPaths() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.html", "a.txt", "a/b/c.jsonl", "A.htm", ".hidden.txt", ".git/x.txt", "é.txt"] {
            try folder.write("x", to: name)
        }
        try folder.write("x", to: "notes.pdf")
        let plan = InputPlan(paths: [folder.path + "/"], type: nil)
        let told = try told(plan, below: folder.path)
        #expect(
            told.inputs
                == ["A.htm html", "a.txt text", "a/b/c.jsonl jsonl", "a/z.html html", "b.txt text", "é.txt text"])
        #expect(told.skippedCount == 1)
    }

    @Test func endsWhereLinksRunInACircle() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/x.txt")
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path("a/up"), withDestinationPath: folder.path)
        try files.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: folder.path("a"))
        try files.createSymbolicLink(atPath: folder.path("link.txt"), withDestinationPath: folder.path("a/x.txt"))
        let plan = InputPlan(paths: [folder.path], type: nil)
        #expect(try told(plan, below: folder.path).inputs == ["a/x.txt text", "link.txt text"])
    }

    @Test func saysWhatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "empty/notes.pdf")
        try folder.write("x", to: "page.pdf")
        let links = FileManager.default
        try links.createSymbolicLink(atPath: folder.path("dead.txt"), withDestinationPath: folder.path("nowhere"))
        let paths = ["empty", "page.pdf", "missing.html", "dead.txt"].map { folder.path($0) }
        let plan = InputPlan(paths: paths, type: nil)
        #expect(
            try told(plan, below: folder.path).inputs
                == ["empty noDocuments", "page.pdf unknownType", "missing.html unreadable", "dead.txt unreadable"])
    }

    @Test func readsEverythingAsTheTypeThatIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "page")
        try folder.write("x", to: "b.txt")
        let plan = InputPlan(paths: [folder.path, "-"], type: .html)
        let told = try told(plan, below: folder.path)
        #expect(told.inputs == ["b.txt html", "page html", "- html"])
        #expect(told.skippedCount == 0)
    }

    @Test func leavesTheTypeOfStreamsToTheirBytes() throws {
        #expect(try told(InputPlan(paths: ["-", "/dev/null"]), below: "/").inputs == ["- ?", "/dev/null ?"])
    }

    /// Going from folder to folder gives the order of whole paths, also where names sort around the slash.
    @Test func sortsAsWholePathsDo() throws {
        let folder = try TemporaryFolder()
        let names = [
            "a/b.txt", "a.txt", "a-b/c.txt", "a!.txt", "a0/x.txt", "ab.txt", "a/-.txt", "b/c/d/e.txt", "b.txt",
        ]
        for name in names { try folder.write("x", to: name) }
        let inputs = try told(InputPlan(paths: [folder.path]), below: folder.path).inputs
        #expect(inputs == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + " text" })
    }

    @Test func readsAListOfInputs() throws {
        let folder = try TemporaryFolder()
        let paths = [
            try folder.write("x", to: "in/b.txt"), try folder.write("x", to: "a.html"), folder.path("none.txt"),
        ]
        let list = try folder.write("\(folder.path("in"))\r\n\n\(paths[1])\n\(paths[2])", to: "list")
        let plan = InputPlan(paths: [paths[1]], listPath: list)
        #expect(
            try told(plan, below: folder.path).inputs
                == ["a.html html", "in/b.txt text", "a.html html", "none.txt unreadable"])
        #expect(throws: FileError.self) { _ = try InputWalk(InputPlan(paths: [], listPath: folder.path("nowhere"))) }
    }
}
