import FoundationEssentials
import TestSupport
import Testing

@testable import Pipeline

@Suite struct InputPlanTests {
    /// Each input in a word or two: its path below the folder, and what is to be done with it.
    private func told(_ plan: InputPlan, below root: String) -> [String] {
        plan.inputs.map { input in
            switch input {
            case .file(let path, let type, _): "\(path.replacing(root + "/", with: "")) \(type)"
            case .stream(let path, let type): "\(path) \(type.map { "\($0)" } ?? "?")"
            case .failure(let path, let code, _): "\(path.replacing(root + "/", with: "")) \(code)"
            }
        }
    }

    @Test func readsFoldersInTheOrderOfTheirPaths() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.html", "a.txt", "a/b/c.jsonl", "A.htm", ".hidden.txt", ".git/x.txt", "é.txt"] {
            try folder.write("x", to: name)
        }
        try folder.write("x", to: "notes.pdf")
        let plan = InputPlan(paths: [folder.path + "/"], type: nil)
        #expect(
            told(plan, below: folder.path)
                == ["A.htm html", "a.txt text", "a/b/c.jsonl jsonl", "a/z.html html", "b.txt text", "é.txt text"])
        #expect(plan.skippedCount == 1)
        #expect(plan.byteCount == 6)
    }

    @Test func endsWhereLinksRunInACircle() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/x.txt")
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path("a/up"), withDestinationPath: folder.path)
        try files.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: folder.path("a"))
        try files.createSymbolicLink(atPath: folder.path("link.txt"), withDestinationPath: folder.path("a/x.txt"))
        let plan = InputPlan(paths: [folder.path], type: nil)
        #expect(told(plan, below: folder.path) == ["a/x.txt text", "link.txt text"])
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
            told(plan, below: folder.path)
                == ["empty noDocuments", "page.pdf unknownType", "missing.html unreadable", "dead.txt unreadable"])
    }

    @Test func readsEverythingAsTheTypeThatIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "page")
        try folder.write("x", to: "b.txt")
        let plan = InputPlan(paths: [folder.path, "-"], type: .html)
        #expect(told(plan, below: folder.path) == ["b.txt html", "page html", "- html"])
        #expect(plan.skippedCount == 0)
    }

    @Test func leavesTheTypeOfStreamsToTheirBytes() {
        #expect(told(InputPlan(paths: ["-", "/dev/null"], type: nil), below: "/") == ["- ?", "/dev/null ?"])
    }
}
