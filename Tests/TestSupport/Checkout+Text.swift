internal import FoundationEssentials

extension Checkout {
    /// The text of a file of the repository, such as "docs/record.md".
    package static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}
