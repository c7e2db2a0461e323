internal import FoundationEssentials
internal import Hashing

/// A key that a webhook's receiver shares.
struct WebhookSecret: Sendable {
    private let key: [UInt8]

    /// Fewer bytes are guessed too soon (Standard Webhooks: 24 to 64).
    private static let leastByteCount = 24
    private static let prefix = "whsec_"

    enum Fault: Error, CustomStringConvertible {
        case missing, noBase64
        case short(byteCount: Int)

        var description: String {
            switch self {
            case .missing: "is not set: it has to hold the secret, \(WebhookSecret.prefix) and base64"
            case .noBase64: "is no base64, neither behind \(WebhookSecret.prefix) nor without it"
            case .short(let count):
                "holds a secret of \(count) bytes: at least \(WebhookSecret.leastByteCount) are needed"
            }
        }
    }

    /// - Parameter text: "whsec_" and base64, or base64 alone; white space around it does not matter.
    init(_ text: String?) throws(Fault) {
        let trimmed = (text ?? "").drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        guard let end else { throw .missing }
        let digits = trimmed[...end].trimmingPrefix(Self.prefix)
        guard let data = Data(base64Encoded: String(digits)) else { throw .noBase64 }
        guard data.count >= Self.leastByteCount else { throw .short(byteCount: data.count) }
        key = Array(data)
    }

    /// "v1," and base64 of the code of "id.timestamp.body".
    func signature(id: String, timestamp: Int, body: [UInt8]) -> String {
        let code = HMAC.sha256(of: Array("\(id).\(timestamp).".utf8) + body, key: key)
        return "v1," + Data(code).base64EncodedString()
    }
}
