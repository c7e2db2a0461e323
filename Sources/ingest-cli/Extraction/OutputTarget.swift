internal import ArgumentParser
internal import Files
internal import Pipeline

/// How records are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl
}

/// Where records go: what `--output`, `--format` and `--shard-size` mean together.
enum OutputTarget: Hashable {
    /// A file for each document.
    case folder(String)
    /// JSON Lines, in one file or in parts of a folder.
    case lines(LinesSink.Target)
    /// One object or one array in a file.
    case list(String)
    /// Standard output (nil), a pipe or a device: a line for each record, or one list.
    case stream(String?, isList: Bool)
    /// An archive in a file, besides what it holds already.
    case archive(String)

    /// - Throws: `ValidationError` where they contradict each other.
    init(output: String, format: OutputFormat?, partBytes: Int? = nil, isCompressed: Bool = false) throws {
        let existing = output == "-" ? nil : try? FileSystem.entry(at: output).kind
        if let partBytes {
            self = .lines(
                try Self.parts(output, existing, format: format, partBytes: partBytes, isCompressed: isCompressed))
        } else if output == "-" || existing == .special {
            self = .stream(output == "-" ? nil : output, isList: format == .json)
        } else if existing == .folder || output.hasSuffix("/") {
            self = format == .jsonl ? Self.lines(in: output, isCompressed: isCompressed) : .folder(output)
        } else if let ending = Self.format(ofPath: output) {
            if let format, format != ending {
                throw ValidationError("--format \(format) contradicts the ending of --output \(output)")
            }
            if ending == .json, output.lowercased().hasSuffix(".gz") {
                throw ValidationError("\(output): only JSON Lines are compressed; name a file that ends with .jsonl.gz")
            }
            self =
                ending == .json
                ? .list(output) : .lines(.init(path: output, isCompressed: isCompressed || output.hasSuffix(".gz")))
        } else if existing == .file {
            throw ValidationError(
                "\(output) exists and is no folder; name a folder, or a file that ends with .json or .jsonl")
        } else {
            self = format == .jsonl ? Self.lines(in: output, isCompressed: isCompressed) : .folder(output)
        }
    }

    private static func parts(
        _ output: String, _ existing: FileSystem.Entry.Kind?, format: OutputFormat?, partBytes: Int,
        isCompressed: Bool
    ) throws -> LinesSink.Target {
        if output == "-" || existing == .special || existing == .file || Self.format(ofPath: output) != nil {
            throw ValidationError("with --shard-size, --output names a folder; \(output) is none")
        }
        if format == .json { throw ValidationError("--shard-size writes JSON Lines, not --format json") }
        return LinesSink.Target(path: output, partBytes: partBytes, isCompressed: isCompressed)
    }

    /// The file or folder that the run writes; nil for a stream.
    var path: String? {
        switch self {
        case .folder(let path), .list(let path), .archive(let path): path
        case .lines(let target): target.path
        case .stream: nil
        }
    }

    /// Whether records are parted into files of a folder.
    var isFolder: Bool {
        if case .folder = self { true } else { isInParts }
    }

    var isInParts: Bool {
        if case .lines(let target) = self { target.partBytes != nil } else { false }
    }

    /// What tells that all parts are there; nil where there are none.
    var manifestPath: String? { isInParts ? path.map { $0 + "/manifest.json" } : nil }

    /// For the summary.
    var description: String {
        guard case .stream(let path, _) = self else {
            let path = path ?? ""
            return isFolder && !path.hasSuffix("/") ? path + "/" : path
        }
        return path ?? "standard output"
    }

    private static func format(ofPath path: String) -> OutputFormat? {
        var lower = path.lowercased()
        if lower.hasSuffix(".gz") { lower.removeLast(3) }
        if lower.hasSuffix(".jsonl") || lower.hasSuffix(".ndjson") { return .jsonl }
        return lower.hasSuffix(".json") ? .json : nil
    }

    private static func lines(in folder: String, isCompressed: Bool) -> OutputTarget {
        let name = isCompressed ? "records.jsonl.gz" : "records.jsonl"
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        return .lines(LinesSink.Target(path: path, isCompressed: isCompressed))
    }
}
