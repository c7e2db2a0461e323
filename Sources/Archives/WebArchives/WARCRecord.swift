/// One record of a web archive (ISO 28500) whose type may hold a page, with its block.
package struct WARCRecord: Hashable, Sendable {
    /// "response", "resource" or "conversion".
    package var type: String
    /// Without angle brackets.
    package var recordID: String?
    /// Without angle brackets.
    package var targetURI: String?
    /// As it is written, ISO 8601.
    package var date: String?
    package var payloadDigest: String?
    /// Of the block: "application/http; msgtype=response".
    package var contentType: String?
    /// The payload's type as the crawler saw it, where it says so.
    package var identifiedPayloadType: String?
    /// Why the crawler stopped within the payload: "length", "time", "disconnect".
    package var truncated: String?
    /// Where the record begins in the file; in a gzip file, where its member does.
    package var byteOffset: Int
    package var block: ArraySlice<UInt8>
}

/// What the reader of a web archive gives, record by record.
package enum WARCEntry: Hashable, Sendable {
    case record(WARCRecord)
    /// A record whose type holds no page: "request", "metadata", "revisit".
    case skipped(type: String, byteOffset: Int)
    case failure(WARCFailure)
}

/// A record that could not be read.
package struct WARCFailure: Hashable, Sendable {
    package var kind: Kind
    /// Where the record begins in the file; in a gzip file, where its member does.
    package var byteOffset: Int
    /// What was found, and at which byte.
    package var reason: String
    package var recordID: String?
    package var targetURI: String?

    package enum Kind: String, Hashable, Sendable {
        case damaged
        case tooLarge = "too_large"
    }
}
