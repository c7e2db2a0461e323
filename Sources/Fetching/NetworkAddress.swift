/// An address of the Internet protocol, version 4 or 6.
package struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// In network order: 4 or 16.
    package let bytes: [UInt8]

    /// - Returns: nil where there are neither 4 nor 16 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads "192.0.2.1" and "2001:db8::1", "::ffff:192.0.2.1" (RFC 4291, 2.2). Four decimal numbers alone are version
    /// 4.
    package init?(_ text: some StringProtocol) {
        guard let bytes = text.contains(":") ? Self.version6(String(text)) : Self.version4(text) else { return nil }
        self.bytes = bytes
    }

    private static func version4(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let numbers = parts.compactMap { part in
            part.allSatisfy { $0.isASCII && $0.isNumber } && (part.count == 1 || part.first != "0") ? UInt8(part) : nil
        }
        return numbers.count == 4 ? numbers : nil
    }

    private static func version6(_ text: String) -> [UInt8]? {
        guard let gap = text.firstRange(of: "::") else {
            let bytes = groups(text, endsAddress: true)
            return bytes?.count == 16 ? bytes : nil
        }
        guard let head = groups(text[..<gap.lowerBound], endsAddress: false),
            let tail = groups(text[gap.upperBound...], endsAddress: true),
            head.count + tail.count <= 14
        else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    /// "2001:db8" and, at the end, "192.0.2.1".
    private static func groups(_ text: some StringProtocol, endsAddress: Bool) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            if endsAddress, index == parts.count - 1, part.contains(".") {
                guard let last = version4(part) else { return nil }
                bytes += last
            } else {
                guard (1...4).contains(part.count), part.first != "+", part.first != "-",
                    let group = UInt16(part, radix: 16)
                else { return nil }
                bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
            }
        }
        return bytes
    }

    /// The address of version 4 that one of version 6 stands for: mapped (::ffff:0:0/96), of NAT64 (64:ff9b::/96,
    /// RFC 6052), of 6to4 (2002::/16, RFC 3056).
    var embedded: NetworkAddress? {
        for (prefix, start) in Self.embeddings where bytes.count == 16 && bytes.starts(with: prefix) {
            return NetworkAddress(bytes: Array(bytes[start..<start + 4]))
        }
        return nil
    }

    private static let embeddings: [(prefix: [UInt8], start: Int)] = [
        ([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF], 12),
        ([0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8), 12),
        ([0x20, 0x02], 2),
    ]

    /// "192.0.2.1"; eight groups for version 6: "2001:db8:0:0:0:0:0:1".
    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}

/// A network: all addresses that begin with the same bits.
package struct AddressBlock: Hashable, Sendable, CustomStringConvertible {
    private let address: NetworkAddress
    private let prefixLength: Int

    /// Reads "10.0.0.0/8", "fd00::/8"; an address alone is a network of one.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ NetworkAddress($0) }) else { return nil }
        self.address = address
        let bitCount = 8 * address.bytes.count
        guard parts.count == 2 else {
            prefixLength = bitCount
            return
        }
        guard parts[1].allSatisfy({ $0.isASCII && $0.isNumber }), let length = Int(parts[1]), length <= bitCount else {
            return nil
        }
        prefixLength = length
    }

    package func contains(_ other: NetworkAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        let (whole, rest) = prefixLength.quotientAndRemainder(dividingBy: 8)
        guard other.bytes.prefix(whole).elementsEqual(address.bytes.prefix(whole)) else { return false }
        return rest == 0 || (other.bytes[whole] ^ address.bytes[whole]) >> (8 - rest) == 0
    }

    /// Whether all bits behind the prefix are 0.
    package var isExact: Bool {
        (prefixLength..<8 * address.bytes.count).allSatisfy { address.bytes[$0 / 8] & (0x80 >> ($0 % 8)) == 0 }
    }

    package var description: String { "\(address)/\(prefixLength)" }
}
