/// The first bytes of a gzip member (RFC 1952, 2.3).
enum GzipHeader {
    static let byteCount = 10
    private static let magic: [UInt8] = [0x1F, 0x8B, 8]

    /// Whether the bytes from `position` on are the beginning of a member, as far as they go.
    static func begins(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes[position...].prefix(magic.count).elementsEqual(magic.prefix(bytes.count - position))
    }

    /// Whether a whole header stands there whose fields have values that writers give.
    static func isPlausible(_ bytes: [UInt8], at position: Int) -> Bool {
        guard position >= 0, position + byteCount < bytes.count, begins(bytes, at: position) else { return false }
        let (flags, extra, system) = (bytes[position + 3], bytes[position + 8], bytes[position + 9])
        // Three flags are reserved; 2 and 4 tell of the best and of the fastest compression; systems are numbered to 13.
        return flags & 0xE0 == 0 && [0, 2, 4].contains(extra) && (system <= 13 || system == 255)
    }

    /// Whether the header of the member that begins there has a checksum of its own (FHCRC).
    static func hasChecksum(_ bytes: [UInt8], at position: Int) -> Bool {
        position + 3 < bytes.count && bytes[position + 3] & 2 != 0
    }

    /// The first place from `position` on where a member's first three bytes stand.
    static func first(in bytes: [UInt8], from position: Int) -> Int? {
        var index = position
        while index + magic.count <= bytes.count {
            if bytes[index] == magic[0], begins(bytes, at: index) { return index }
            index += 1
        }
        return nil
    }
}
