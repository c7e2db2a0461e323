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
        let span = bytes.span
        var index = 0
        while index < span.count {
            let block = min(index + UTF8Repair.blockSize, span.count)
            if UTF8Repair.isPlain(span.extracting(index..<block)) {
                index = block
            } else {
                while index < block { index += inspect(span, at: index) }
            }
        }
    }

    /// Bytes looked at together; the compiler makes a few vector instructions of so many.
    private static let blockSize = 64

    /// Nothing but ASCII text.
    private static func isPlain(_ block: Span<UInt8>) -> Bool {
        var foreign: UInt8 = 0
        for index in 0..<block.count {
            let byte = block[index]
            foreign |= byte & 0x80 | (isDropped(byte) ? 1 : 0)
        }
        return foreign == 0
    }

    /// Counts what starts at `index`; returns its length.
    private mutating func inspect(_ bytes: Span<UInt8>, at index: Int) -> Int {
        if bytes[index] < 0x80 {
            if UTF8Repair.isDropped(bytes[index]) { controlCount += 1 }
            return 1
        }
        let (length, status) = UTF8Repair.sequence(in: bytes, at: index)
        switch status {
        case .valid: multibyteCount += 1
        case .invalid: invalidCount += 1
        case .truncated: isTruncated = true
        }
        return length
    }

    /// The bytes hold nothing that `repaired` would change.
    var isClean: Bool { invalidCount == 0 && !isTruncated && controlCount == 0 }

    /// The bytes with each invalid stretch as one U+FFFD and without control characters.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let span = bytes.span
        var index = 0
        while index < span.count {
            let byte = span[index]
            if byte < 0x80 {
                if !isDropped(byte) { result.append(byte) }
                index += 1
                continue
            }
            let (length, status) = sequence(in: span, at: index)
            if status == .valid {
                for offset in 0..<length { result.append(span[index + offset]) }
            } else {
                result.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
            index += length
        }
        return result
    }

    private static func isDropped(_ byte: UInt8) -> Bool {
        // Written without short cuts, so that it makes vector instructions: 09, 0A, 0C and 0D stay.
        ((byte < 0x20) != ((byte &- 0x09 < 5) != (byte == 0x0B))) != (byte == 0x7F)
    }

    private enum Status { case valid, invalid, truncated }

    /// The length of the sequence, or of the maximal invalid stretch, that starts at a byte over 0x7F.
    private static func sequence(in bytes: Span<UInt8>, at start: Int) -> (length: Int, status: Status) {
        let lead = bytes[start]
        let needed = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
        guard lead >= 0xC2, lead <= 0xF4 else { return (1, .invalid) }
        guard start + 1 < bytes.count else { return (1, .truncated) }
        guard isSecond(bytes[start + 1], after: lead) else { return (1, .invalid) }
        var length = 2
        while length <= needed {
            guard start + length < bytes.count else { return (length, .truncated) }
            guard bytes[start + length] & 0xC0 == 0x80 else { return (length, .invalid) }
            length += 1
        }
        return (length, .valid)
    }

    /// The second bytes that make neither overlong forms, nor surrogates, nor more than U+10FFFF.
    private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
        guard byte & 0xC0 == 0x80 else { return false }
        switch lead {
        case 0xE0: return byte >= 0xA0
        case 0xED: return byte <= 0x9F
        case 0xF0: return byte >= 0x90
        case 0xF4: return byte <= 0x8F
        default: return true
        }
    }
}
