import FoundationEssentials
import TestSupport
import Testing

/// ARCHITECTURE.md, held to the disk.
@Suite struct MapTests {
    /// The paths that the tree in ARCHITECTURE.md draws, each level two spaces deeper than the one above. Folders may
    /// share a line.
    private func drawnPaths() throws -> [String] {
        let blocks = try Checkout.text(of: "ARCHITECTURE.md").split(
            separator: "```\n", omittingEmptySubsequences: false)
        let tree = try #require(blocks.first { $0.hasPrefix("Sources/") })
        var stack: [Substring] = []
        return tree.split(separator: "\n").flatMap { line in
            let depth = line.prefix { $0 == " " }.count / 2
            let words = line.split(separator: " ")
            let names = words.prefix(1) + words.dropFirst().prefix { $0.hasSuffix("/") }
            return names.map { name in
                stack = Array(stack.prefix(depth)) + [name.hasSuffix("/") ? name.dropLast() : name]
                return stack.joined(separator: "/")
            }
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder = false
        let path = Checkout.root.appending(path: path).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    @Test func everythingDrawnIsThere() throws {
        let paths = try drawnPaths()
        #expect(paths.count > 20)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: path).path), "\(path)")
        }
    }

    @Test func everyFolderIsDrawn() throws {
        let drawn = Set(try drawnPaths())
        for path in try SourceFile.paths().map({ "Sources/\($0)" }) where isFolder(path) && !path.hasSuffix("/include")
        {
            #expect(drawn.contains(path), "\(path)")
        }
    }

    @Test func theMapFitsOnAPage() throws {
        #expect(try Checkout.text(of: "ARCHITECTURE.md").split(separator: "\n").count <= 150)
    }

    /// Links and paths in the prose of all pages lead somewhere.
    @Test(arguments: [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/record.md", "docs/archive.md",
        "docs/exports.md", "docs/watch.md", "docs/alerts.md", "docs/monitoring.md",
    ])
    func linksLeadSomewhere(page: String) throws {
        let text = try Checkout.text(of: page)
        let folder = Checkout.root.appending(path: page).deletingLastPathComponent()
        for link in text.matches(of: /\]\((?!https?:)([^)#]+)\)/) {
            let path = folder.appending(path: String(link.output.1)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(page): \(link.output.1)")
        }
    }

    /// Types, modules and folders that the prose of the map names are there.
    @Test func everythingNamedIsThere() throws {
        let prose = try Checkout.text(of: "ARCHITECTURE.md")
        let names = Set(prose.matches(of: /`([A-Z][a-zA-Z]*[a-z]\w*)[`.(\/]/).map { String($0.output.1) })
        let types = try SourceFile.all().flatMap(\.types)
        let folders = try SourceFile.paths().flatMap { $0.split(separator: "/").map(String.init) }
        #expect(names.count > 20)
        let beside = ["Tests", "Tools", "Plugins", "Examples", "Benchmarks", "ArchitectureTests"]
        #expect(names.subtracting(types + folders + beside).sorted() == [])
    }

    @Test func theTopLevelStands() {
        for name in ["Package.swift", "Makefile", ".ci/run", "LICENSE", "NOTICE", "corpus", "output"] {
            #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: name).path), "\(name)")
        }
    }

    @Test func everyTargetOfMakeIsTold() throws {
        let makefile = try Checkout.text(of: "Makefile")
        let targets = makefile.matches(of: /(?m)^([a-z]+):.*##/).map { String($0.output.1) }
        #expect(targets.contains("demo"))
        #expect(targets.contains("test"))
        let readme = try Checkout.text(of: "README.md")
        #expect(readme.contains("make demo"))
        #expect(readme.contains("make test"))
    }
}
