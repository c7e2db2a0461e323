internal import Files
internal import Pipeline
internal import Store

/// What is in a folder, as announcements: a file is one, with its size and time as its version.
enum FolderLook {
    /// A file that changed so short a time ago may still be written, in seconds.
    private static let settling = 5.0

    /// - Throws: where the folder cannot be read.
    static func announcements(in folder: String, isWanted: (String) -> Bool, now: Double) throws(FileError)
        -> [Announcement]
    {
        guard try FileSystem.entry(at: folder).kind == .folder else {
            throw FileError(kind: .open, path: folder, reason: "it is no folder")
        }
        var walk = try InputWalk(InputPlan(paths: [folder]))
        var announcements: [Announcement] = []
        while let input = walk.next() {
            guard case .file(let path, _, _) = input, isWanted(path), let entry = try? FileSystem.entry(at: path),
                now - Double(entry.modified) / 1e9 > settling
            else { continue }
            var announcement = Announcement(url: "file:\(path)", host: "")
            announcement.title = FileSystem.name(of: path)
            announcement.version = "\(entry.size) \(entry.modified)"
            announcements.append(announcement)
        }
        return announcements
    }
}
