package import FoundationEssentials

/// A stored result that a new one is compared with.
///
/// With RECORD_GOLDENS=1 in the environment the new one is stored, and the comparison fails all the
/// same: nobody changes a baseline without noticing.
package enum Golden {
    package enum Comparison: Equatable {
        case same
        case different(expected: String)
        case recorded
    }

    package static func compare(_ text: String, with file: URL) throws -> Comparison {
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return .recorded
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return expected == text ? .same : .different(expected: expected)
    }

    /// The file of that name in the folder `Goldens` beside a test's source.
    package static func file(_ name: String, besideTest path: String = #filePath) -> URL {
        URL(filePath: path).deletingLastPathComponent().appending(path: "Goldens").appending(path: name)
    }
}
