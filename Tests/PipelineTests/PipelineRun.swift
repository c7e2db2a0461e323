import FoundationEssentials
import JSON

/// Runs the real pipeline over files, as a user of the tool would.
enum PipelineRun {
    /// Whether `records(of:)` gives records yet.
    static let isWired = false

    /// The record of every document in the files, parsed from the JSON that would be written.
    static func records(of files: [URL]) throws -> [JSONValue] {
        throw PipelineNotWired()
    }
}

/// There is no pipeline to run yet.
struct PipelineNotWired: Error {}
