internal import ArgumentParser
internal import Files
internal import Pipeline

/// How records are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl
}

/// Where records go: what `--output` and `--format` mean together.
enum OutputTarget: Hashable {
    /// A file for each document.
    case folder(String)
    /// JSON Lines; nil for standard output.
    case lines(String?)
    /// One object or one array; nil for standard output.
    case list(String?)

    /// - Throws: `ValidationError` where the two contradict each other.
    init(output: String, format: OutputFormat?) throws {
        if output == "-" {
            self = format == .json ? .list(nil) : .lines(nil)
            return
        }
        let existing = try? FileSystem.entry(at: output).kind
        if existing == .special {
            self = format == .json ? .list(output) : .lines(output)
        } else if existing == .folder || output.hasSuffix("/") {
            self = format == .jsonl ? .lines(Self.path("records.jsonl", in: output)) : .folder(output)
        } else if let ending = Self.format(ofPath: output) {
            if let format, format != ending {
                throw ValidationError("--format \(format) contradicts the ending of --output \(output)")
            }
            self = ending == .json ? .list(output) : .lines(output)
        } else if existing == .file {
            throw ValidationError(
                "\(output) exists and is no folder; name a folder, or a file that ends with .json or .jsonl")
        } else {
            self = format == .jsonl ? .lines(Self.path("records.jsonl", in: output)) : .folder(output)
        }
    }

    /// The file that the run will replace; nil for a folder and for standard output.
    var path: String? {
        switch self {
        case .folder: nil
        case .lines(let path), .list(let path): path
        }
    }

    /// For the summary.
    var description: String {
        switch self {
        case .folder(let path): path.hasSuffix("/") ? path : path + "/"
        case .lines(let path), .list(let path): path ?? "standard output"
        }
    }

    private static func format(ofPath path: String) -> OutputFormat? {
        let lower = path.lowercased()
        if lower.hasSuffix(".jsonl") || lower.hasSuffix(".ndjson") { return .jsonl }
        return lower.hasSuffix(".json") ? .json : nil
    }

    private static func path(_ name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
