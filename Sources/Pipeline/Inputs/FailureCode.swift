internal import Files

/// Why a document failed before or after Ingest saw it. Raw values are stable: they stand in error records.
///
/// Ingest's own reasons are `IngestError.Code`.
package enum FailureCode: String, Hashable, Sendable, CaseIterable {
    case unreadable
    case unknownType = "unknown_type"
    case noDocuments = "no_documents"
    case damaged
    case badLine = "bad_line"
    case inputTooLarge = "input_too_large"
    /// A worker's frame whose header cannot be used.
    case badFrame = "bad_frame"
    /// What crashed an earlier process of the run; what drivers of workers tell of documents that no worker got through.
    case workerCrashed = "worker_crashed"
    case timeLimit = "time_limit"
    case analysisFailed = "analysis_failed"
}

extension FailureCode {
    /// What the record of an input says that the system, or its bytes, kept from being read.
    init(_ error: FileError) {
        switch error.kind {
        case .damaged: self = .damaged
        case .tooLarge: self = .inputTooLarge
        default: self = .unreadable
        }
    }
}
