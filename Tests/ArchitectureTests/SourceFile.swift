import FoundationEssentials
import TestSupport

/// A Swift file of Sources, read for the rules of the house.
struct SourceFile {
    /// Below Sources: "Ingest/Document/HTMLTree.swift".
    var path: String
    var lines: [Substring]

    var module: String { String(path.prefix { $0 != "/" }) }

    /// The lines that are no comments.
    var code: [Substring] { lines.filter { !$0.trimmingPrefix { $0 == " " }.hasPrefix("//") } }

    /// The modules that the file imports.
    var imports: Set<String> {
        Set(
            code.compactMap { line in
                let words = line.split(separator: " ")
                guard let keyword = words.firstIndex(of: "import"), keyword < 3, keyword + 1 < words.count else {
                    return nil
                }
                return String(words[keyword + 1])
            })
    }

    /// The names of the types that the file declares.
    var types: [String] {
        code.compactMap { line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            guard let keyword = words.firstIndex(where: { ["struct", "enum", "class", "protocol"].contains($0) }),
                keyword + 1 < words.count
            else { return nil }
            return String(words[keyword + 1])
        }
    }

    static func all() throws -> [SourceFile] {
        try paths().filter { $0.hasSuffix(".swift") }.map { path in
            let text = try Checkout.text(of: "Sources/\(path)")
            return SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    /// Everything below Sources, sorted.
    static func paths() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: Checkout.root.appending(path: "Sources").path).sorted()
    }
}
