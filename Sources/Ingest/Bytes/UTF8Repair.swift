/// Valid UTF-8 out of bytes that nearly are.
struct UTF8Repair {
    /// Sequences of two bytes and more that are valid.
    private(set) var multibyteCount = 0
    /// Maximal invalid stretches (Unicode 15, section 3.9), not counting one cut off by the end.
    private(set) var invalidCount = 0
    /// The input ends inside a sequence that is valid as far as it goes.
    private(set) var isTruncated = false
    /// NULs and other control characters, without tab and line ends.
    private(set) var controlCount = 0

    /// What stands in the bytes, without copying them. Complexity: linear.
    init(inspecting bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if UTF8Repair.isDropped(byte) { controlCount += 1 }
                index += 1
                continue
            }
            let (length, status) = UTF8Repair.sequence(in: bytes, at: index)
            switch status {
            case .valid: multibyteCount += 1
            case .invalid: invalidCount += 1
            case .truncated: isTruncated = true
            }
            index += length
        }
    }

    /// The bytes hold nothing that `repaired` would change.
    var isClean: Bool { invalidCount == 0 && !isTruncated && controlCount == 0 }

    /// The bytes with each invalid stretch as one U+FFFD and without control characters.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if !isDropped(byte) { result.append(byte) }
                index += 1
                continue
            }
            let (length, status) = sequence(in: bytes, at: index)
            if status == .valid {
                result.append(contentsOf: bytes[index..<index + length])
            } else {
                result.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
            index += length
        }
        return result
    }

    private static func isDropped(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C) || byte == 0x7F
    }

    private enum Status { case valid, invalid, truncated }

    /// The length of the sequence, or of the maximal invalid stretch, that starts at a byte over 0x7F.
    private static func sequence(in bytes: [UInt8], at start: Int) -> (length: Int, status: Status) {
        let lead = bytes[start]
        let (needed, lowest, highest): (Int, UInt8, UInt8)
        switch lead {
        case 0xC2...0xDF: (needed, lowest, highest) = (1, 0x80, 0xBF)
        case 0xE0: (needed, lowest, highest) = (2, 0xA0, 0xBF)
        case 0xED: (needed, lowest, highest) = (2, 0x80, 0x9F)
        case 0xE1...0xEF: (needed, lowest, highest) = (2, 0x80, 0xBF)
        case 0xF0: (needed, lowest, highest) = (3, 0x90, 0xBF)
        case 0xF1...0xF3: (needed, lowest, highest) = (3, 0x80, 0xBF)
        case 0xF4: (needed, lowest, highest) = (3, 0x80, 0x8F)
        default: return (1, .invalid)
        }
        for offset in 1...needed {
            guard start + offset < bytes.count else { return (offset, .truncated) }
            let byte = bytes[start + offset]
            let allowed = offset == 1 ? lowest...highest : 0x80...0xBF
            guard allowed.contains(byte) else { return (offset, .invalid) }
        }
        return (needed + 1, .valid)
    }
}
