internal import ArgumentParser
internal import Files
internal import Pipeline

/// Keeps a run from replacing what it is to read.
struct OutputCheck {
    let plan: InputPlan
    let target: OutputTarget

    /// - Throws: `ValidationError` where the output exists and is an input, or stands in a folder of inputs and would be
    ///   taken for one.
    func refuseToReplaceInputs() throws {
        guard let path = target.path, let output = try? FileSystem.entry(at: path), isReadAsInput(output, path) else {
            return
        }
        let above = folders(above: path)
        for input in plan.paths where input != "-" {
            guard let entry = try? FileSystem.entry(at: input) else { continue }
            let isInside = entry.kind == .folder && above.contains(entry.identity)
            guard entry.identity == output.identity || isInside else { continue }
            throw ValidationError("--output \(path) would replace the input \(input), or be read as a part of it")
        }
    }

    /// Whether what stands at the output already would be read, were it met in a folder.
    private func isReadAsInput(_ entry: FileSystem.Entry, _ path: String) -> Bool {
        switch entry.kind {
        case .file: true
        case .folder:
            target.isInParts
                && ((try? FileSystem.names(inFolder: path)) ?? []).contains {
                    InputFormat(ofPath: $0, type: plan.type) != nil
                }
        case .special: false
        }
    }

    private func folders(above path: String) -> Set<FileSystem.Identity> {
        var above: Set<FileSystem.Identity> = []
        var folder = FileSystem.folder(of: path)
        while let entry = try? FileSystem.entry(at: folder), above.insert(entry.identity).inserted { folder += "/.." }
        return above
    }
}
