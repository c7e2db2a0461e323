internal import Files
internal import Store

/// Writes alerts to the end of a file, a line each, and waits until they are on the disk.
///
/// Each is there once, even where the process ended before it could note that it had written: then it is the last line, or
/// half of it. The file may be moved away between two alerts; a new one is begun.
package struct JSONLinesDelivery: Sendable {
    let path: String

    /// So many bytes of the end are looked at, beside those of a line.
    private static let tailByteCount = 1 << 16
    private static let lineFeed = UInt8(ascii: "\n")

    func deliver(_ alert: QueuedAlert) -> DeliveryResult {
        do throws(FileError) {
            try FileSystem.createFolder(FileSystem.folder(of: path))
            var file = try FileDescriptor.updating(path)
            try append(alert, to: file)
            try file.synchronize()
            try file.closeAfterWriting()
            FileSystem.synchronizeFolder(FileSystem.folder(of: path))
            return .delivered
        } catch { return .failed(reason: error.description) }
    }

    private func append(_ alert: QueuedAlert, to file: borrowing FileDescriptor) throws(FileError) {
        let line = alert.payload + [Self.lineFeed]
        // A terminal, a pipe.
        guard let size = file.seekToEnd() else { return try file.write(line) }
        let tail = try tail(of: file, size, limit: Self.tailByteCount + line.count)
        let lines = tail[..<(tail.lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? 0)]
        let half = tail[lines.endIndex...]
        // No text of JSON can hold this, for its quotes would be escaped.
        let mark = Array("\"id\":\"\(alert.id)\"".utf8)
        if lines.firstRange(of: mark) != nil { return }
        // Half of this line is begun anew; what somebody else left is ended, and stays.
        let isOurs = line.starts(with: half)
        if isOurs, !half.isEmpty { try file.truncate(to: size - half.count) } else { try file.seek(to: size) }
        try file.write(isOurs ? line : [Self.lineFeed] + line)
    }

    private func tail(
        of file: borrowing FileDescriptor, _ size: Int, limit: Int
    ) throws(FileError) -> [UInt8] {
        var tail: [UInt8] = []
        try file.seek(to: max(0, size - limit))
        while tail.count < limit, try file.read(into: &tail, limit: limit - tail.count) > 0 {}
        return tail
    }
}
