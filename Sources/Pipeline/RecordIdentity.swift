internal import Hashing
internal import Records

/// How a record gets its id: from what the document says, not from where it stood.
enum RecordIdentity {
    /// The first 32 digits of the SHA-256 of the text, every run of white space written as one space
    /// and none at the ends: the same article gives the same id, however its lines are broken.
    static func id(ofText text: String) -> String {
        String(SHA256.hexadecimal(of: collapsed(Array(text.utf8))).prefix(32))
    }

    /// For a document without an article: the SHA-256 of its name, its place in the file and its bytes.
    static func id(ofFailure source: Record.Source, bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(Array(source.uri.utf8) + [0])
        hash.update(Array((source.offset.map { String($0) } ?? "").utf8) + [0])
        hash.update(bytes)
        return String(hash.hexadecimal().prefix(32))
    }

    static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        var isAfterSpace = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20, byte < 0x80, !isAfterSpace {
                result.append(byte)
                position += 1
                continue
            }
            let length = whiteSpaceLength(at: position, in: bytes)
            if length > 0 {
                isAfterSpace = true
                position += length
                continue
            }
            if isAfterSpace, !result.isEmpty { result.append(0x20) }
            isAfterSpace = false
            result.append(bytes[position])
            position += 1
        }
        return result
    }

    /// The UTF-8 length of the white space there (Unicode property White_Space); 0 where there is none.
    private static func whiteSpaceLength(at position: Int, in bytes: [UInt8]) -> Int {
        let byte = bytes[position]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        func next(_ distance: Int) -> UInt8 { position + distance < bytes.count ? bytes[position + distance] : 0 }
        switch (byte, next(1), next(2)) {
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
        case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): return 3
        default: return 0
        }
    }
}
