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
    ///
    /// - Parameter start: what is before the zeros, as it is.
    static func zstandard(_ byteCount: Int, after start: [UInt8] = []) -> [Part] {
        let (window, block) = (UInt8(10 << 3), 128 << 10)
        let header = (block << 3) | (1 << 1)
        let last = header | 1
        func bytes(_ header: Int) -> [UInt8] { (0..<3).map { UInt8(truncatingIfNeeded: header >> (8 * $0)) } }
        return [
            Part([0x28, 0xB5, 0x2F, 0xFD, 0, window]), Part(start.isEmpty ? [] : bytes(start.count << 3) + start),
            Part(bytes(header) + [0], times: byteCount / block), Part(bytes(last) + [0]),
        ]
    }

    /// Files that are each the header of the next one, quoted in a block that is not compressed, and all that follows: at
    /// the end zeros, which each of them therefore holds.
    static func overlappingZip(byteCount: Int, count: Int) -> [UInt8] {
        func little(_ value: Int, _ width: Int) -> [UInt8] {
            (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var (data, size) = (
            Array(gzip([UInt8](repeating: 0, count: byteCount), level: 9).dropFirst(10).dropLast(8)), byteCount
        )
        var files: [(fields: [UInt8], name: [UInt8], length: Int)] = []
        for index in (0..<count).reversed() {
            let name = Array("\(10_000 + index).html".utf8)
            let fields =
                little(20, 2) + little(0, 2) + little(8, 2) + little(0, 8) + little(data.count, 4) + little(size, 4)
                + little(name.count, 2) + little(0, 2)
            let header = [0x50, 0x4B, 3, 4] + fields + name
            files.append((fields, name, header.count + data.count))
            guard index > 0 else {
                data = header + data
                break
            }
            data = [0] + little(header.count, 2) + little(~header.count, 2) + header + data
            size += header.count
        }
        var directory: [UInt8] = []
        for file in files.reversed() {
            directory += [0x50, 0x4B, 1, 2, 20, 3] + file.fields + little(0, 6) + little(0o100644 << 16, 4)
            directory += little(data.count - file.length, 4) + file.name
        }
        return data + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count, 2) + little(count, 2)
            + little(directory.count, 4) + little(data.count, 4) + [0, 0]
    }
}
