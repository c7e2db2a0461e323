package import FoundationEssentials

/// Where the tests' files are: the checkout, and the shared data that may stand beside it.
package enum Checkout {
    /// The repository's root.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static let corpus = root.appending(path: "corpus")

    /// The folder `shared` beside the repository; nil on a clone that stands alone, and the tests that
    /// need it are then skipped.
    package static let shared: URL? = {
        let folder = root.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The reason to give where a test is skipped.
    package static let sharedIsAbsent = "the shared data is not beside this checkout"
}
