internal import Files
internal import Pipeline

/// Names the files of a folder that the inputs' tags go to, and sees that none replaces an input or another output.
struct TagFolder {
    private let folder: String
    private var inputs: [FileSystem.Identity: String] = [:]
    /// In lower case, since some file systems do not tell "A" from "a".
    private var used: Set<String> = []

    init(_ folder: String, inputs paths: [String]) throws(FileError) {
        try FileSystem.createFolder(folder)
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        for path in paths where path != "-" {
            if let entry = try? FileSystem.entry(at: path), entry.kind == .file { inputs[entry.identity] = path }
        }
    }

    /// A file named after an input.
    ///
    /// - Parameter ending: in place of the input's own; nil to keep that.
    /// - Returns: nil where the input itself stands there.
    /// - Throws: `UnreadableText` where another input or an output of this run stands there.
    mutating func path(for input: String, ending: String?) throws(UnreadableText) -> String? {
        let path = folder + Self.name(of: input, ending: ending)
        if let entry = try? FileSystem.entry(at: path), let other = inputs[entry.identity] {
            if let own = try? FileSystem.entry(at: input), own.identity == entry.identity { return nil }
            throw UnreadableText(input, wouldReplace: other)
        }
        guard used.insert(path.lowercased()).inserted else { throw UnreadableText(input, wouldReplace: path) }
        return path
    }

    private static func name(of input: String, ending: String?) -> String {
        let name = input == "-" ? "stdin" : input.split(separator: "/").last.map(String.init) ?? "stdin"
        guard let ending else { return name }
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return "\(name).\(ending)" }
        return "\(name[..<point]).\(ending)"
    }
}
