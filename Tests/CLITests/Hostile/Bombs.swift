import Foundation
import TestSupport

/// Small files that hold large ones: zeros, by the shortest codes that each compression has.
enum Bombs {
    /// A gzip member of some `byteCount` zeros, a thousandth as long. Its checksum is wrong, for who gets there.
    static func gzipMember(_ byteCount: Int) -> [Part] {
        let (start, end) = halves(gzip([UInt8](repeating: 0, count: 1 << 20), level: 9))
        return [Part(start), Part([0], times: byteCount / 1_032), Part(end)]
    }

    /// The data of such a member, without gzip's header and checksum.
    static func deflated(_ byteCount: Int) -> [UInt8] {
        Array(gzipMember(byteCount).reduce(into: [UInt8]()) { $0 += $1.all }.dropFirst(10).dropLast(8))
    }

    /// Parts a member of zeros where its data are zeros: each of these bytes is four codes, for 258 bytes each.
    private static func halves(_ member: [UInt8]) -> ([UInt8], [UInt8]) {
        let middle = member.count / 2
        precondition(member[(middle - 100)..<(middle + 100)].allSatisfy { $0 == 0 })
        return (Array(member[..<middle]), Array(member[middle...]))
    }

    /// Whole members of 8 MB each.
    static func gzipMembers(_ byteCount: Int) -> [Part] {
        [Part(gzip([UInt8](repeating: 0, count: 1 << 23), level: 9), times: byteCount >> 23)]
    }

    /// Streams of 45 MB each: a million times as much as they are.
    static func bzip2(_ byteCount: Int) -> [Part] {
        let stream = "QlpoOTFBWSZTWckBtsgBWKtAIMAAEAAACCAAMMwFKaZSSFJsVJIUni7kinChIZIDbZA="
        return [Part(Array(Data(base64Encoded: stream) ?? Data()), times: byteCount / 45_000_000)]
    }

    /// Streams of a megabyte each.
    static func xz(_ byteCount: Int) -> [Part] {
        let stream = """
            /Td6WFoAAAD/EtlBAgAhARwAAAAQz1jM7///ANldAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wj\
            EVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/s\
            KMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1Iq\
            9+SVJQAAAAAAAAHtAYCAQACPF/qoqAAK/AIAAAAAAFla
            """
        return [Part(Array(Data(base64Encoded: stream) ?? Data()), times: byteCount >> 20)]
    }

    /// One frame (RFC 8878) of blocks of 128 KB, each a byte that is repeated.
    static func zstandard(_ byteCount: Int) -> [Part] {
        let (window, block) = (UInt8(10 << 3), 128 << 10)
        let header = (block << 3) | (1 << 1)
        let last = header | 1
        func bytes(_ header: Int) -> [UInt8] { (0..<3).map { UInt8(truncatingIfNeeded: header >> (8 * $0)) } + [0] }
        return [
            Part([0x28, 0xB5, 0x2F, 0xFD, 0, window]), Part(bytes(header), times: byteCount / block), Part(bytes(last)),
        ]
    }
}
