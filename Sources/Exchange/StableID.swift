internal import Hashing

/// Names for things in other formats: the same for the same thing in every run, made of letters, digits and hyphens.
/// FollowTheMoney drops references to ids with other marks (`_` among them) without a word.
enum StableID {
    /// "payment-1f6e…": 32 hexadecimal digits of the SHA-256 of what makes the thing what it is.
    static func id(_ kind: String, _ parts: [String]) -> String {
        let bytes = Array(parts.joined(separator: "\u{0}").utf8)
        return "\(kind)-\(SHA256.hexadecimal(of: bytes).prefix(32))"
    }
}
