internal import FoundationEssentials

/// A fresh folder for one test, gone when the test is.
package struct TemporaryFolder: ~Copyable {
    package let path: String

    package init() throws {
        let name = "ingest-cli-test-\(UUID().uuidString)"
        let url = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, making the folders on its way.
    ///
    /// - Returns: its path.
    @discardableResult
    package borrowing func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = self.path(name)
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    @discardableResult
    package borrowing func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    package borrowing func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
    }

    /// The files of a folder and those below it, sorted.
    package borrowing func files(_ name: String = "") throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path(name)).sorted()
    }

    package borrowing func path(_ name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }
}
