/// Ids of records that were written before. Sendable: nothing changes once it is made.
package struct KnownIDs: Sendable {
    private let ids: Set<RecordID>

    package init(_ ids: Set<RecordID>) { self.ids = ids }

    package func contains(_ id: String) -> Bool { RecordID(id).map(ids.contains) ?? false }
}

/// A record's id as the number that its 32 hexadecimal digits write: 16 bytes for each, not a string.
package struct RecordID: Hashable, Sendable, CustomStringConvertible {
    private var high: UInt64
    private var low: UInt64

    /// Nil for what is no 32 hexadecimal digits.
    package init?(_ digits: some StringProtocol) {
        guard digits.utf8.count == 32, let high = UInt64(digits.prefix(16), radix: 16),
            let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    package var description: String { Self.digits(high) + Self.digits(low) }

    private static func digits(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
