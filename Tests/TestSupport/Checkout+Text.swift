internal import FoundationEssentials

extension Checkout {
    /// The text of a file of the repository, such as "docs/record.md".
    package static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}

extension Checkout {
    /// The names of what stands in a folder of the repository.
    package static func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    }
}
