internal import Files
internal import Pipeline
internal import Store

/// What is in a folder, as announcements: a file is one, with its size and time as its version.
enum FolderLook {
    /// A file that changed so short a time ago may still be written, in seconds.
    private static let settling = 5.0

    struct Finding {
        var files: [Announcement] = []
        /// What cannot be entered or looked at.
        var troubles: [String] = []
    }

    /// - Throws: where the folder itself cannot be read.
    static func finding(in folder: String, isWanted: (String) -> Bool, now: Double) throws(FileError) -> Finding {
        guard try FileSystem.entry(at: folder).kind == .folder else {
            throw FileError(kind: .open, path: folder, reason: "it is no folder")
        }
        var walk = try InputWalk(InputPlan(paths: [folder]))
        var finding = Finding()
        while let input = walk.next() {
            switch input {
            case .file(let path, _, _):
                guard isWanted(path), let entry = try? FileSystem.entry(at: path),
                    abs(now - Double(entry.modified) / 1e9) > settling
                else { continue }
                var announcement = Announcement(url: "file:\(path)", host: "")
                announcement.title = FileSystem.name(of: path)
                announcement.version = "\(entry.size) \(entry.modified)"
                finding.files.append(announcement)
            // A folder without files is one that waits for some.
            case .failure(_, .noDocuments, _), .stream: continue
            case .failure(_, _, let message): finding.troubles.append(message)
            }
        }
        return finding
    }
}
