import Files
import TestSupport
import Testing

@testable import Archives

/// Members that are decompressed at once are read as zlib alone reads them: the same bytes, places, errors, remarks.
@Suite struct WholeMemberTests {
    /// What a reader of a stream sees.
    private enum Event: Hashable {
        case read([UInt8], from: StreamPlace, to: StreamPlace)
        case failed(FileError)
        case wentOn(Bool, at: StreamPlace)
        case ended([String], at: StreamPlace)
    }

    /// Bytes in small pieces, and then an error, if there is one.
    private final class Dripping: ByteStream {
        private let bytes: MemoryStream
        private let step: Int
        private var error: FileError?

        init(_ bytes: [UInt8], by step: Int = .max, then error: FileError? = nil) {
            (self.bytes, self.step, self.error) = (MemoryStream(bytes), step, error)
        }

        func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
            let count = bytes.read(into: &buffer, limit: min(limit, step))
            if count == 0, let error {
                self.error = nil
                throw error
            }
            return count
        }
    }

    private static let whole = 1 << 20

    /// Reads to the end and goes on after damage.
    ///
    /// - Parameters:
    ///   - limit: how many compressed bytes a member may have that is decompressed at once; 0 for zlib alone.
    ///   - seed: with it, steps are up to `step`, and members are skipped now and then.
    private func events(
        _ source: any ByteStream, base: Int = 0, limit: Int, step: Int, seed: UInt64? = nil
    ) -> [Event] {
        let stream = GzipStream(source, path: "a.gz", base: base, memberLimit: limit)
        var generator = SeededGenerator(seed: seed ?? 0)
        var events: [Event] = []
        while events.count < 100_000 {
            do throws(FileError) {
                var bytes: [UInt8] = []
                let count = seed == nil ? step : Int.random(in: 1...step, using: &generator)
                if try stream.read(into: &bytes, limit: count) == 0 {
                    events.append(.ended(stream.remarks, at: stream.place))
                    return events
                }
                events.append(.read(bytes, from: stream.lastPlace, to: stream.place))
                if seed != nil, Int.random(in: 0..<8, using: &generator) == 0 {
                    events.append(.wentOn(try stream.skipMember(), at: stream.place))
                }
            } catch {
                events.append(.failed(error))
                guard error.kind == .damaged else { return events }
                do {
                    events.append(.wentOn(try stream.resynchronize(), at: stream.place))
                } catch {
                    events.append(.failed(error))
                    return events
                }
            }
        }
        Issue.record("no end")
        return events
    }

    private func expectSame(_ file: [UInt8], steps: [Int] = [1, 7, 1 << 16], _ comment: String = "") {
        for step in steps {
            let read = events(MemoryStream(file), limit: Self.whole, step: step)
            let isSame = read == events(MemoryStream(file), limit: 0, step: step)
            #expect(isSame, "\(comment), step \(step)")
        }
    }

    private func text(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { bytes += [UInt8](generator.text(pieces: 20)) }
        return Array(bytes[..<count])
    }

    /// Texts, noise, runs, nothing.
    private func contents(_ generator: inout SeededGenerator, upTo limit: Int) -> [UInt8] {
        let count = Int.random(in: 0...limit, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        case 1: return [UInt8](repeating: UInt8.random(in: 0...255, using: &generator), count: count)
        case 2: return text(count, &generator)
        default: return []
        }
    }

    private func archive(_ generator: inout SeededGenerator, members: Int, upTo limit: Int) -> [UInt8] {
        var file: [UInt8] = []
        for _ in 0..<members {
            file += gzip(contents(&generator, upTo: limit), level: Int.random(in: 0...9, using: &generator))
            if Int.random(in: 0..<6, using: &generator) == 0 { file += [UInt8](repeating: 0, count: 5) }
        }
        return file
    }

    @Test func randomArchivesAreReadAlike() {
        var generator = SeededGenerator(seed: 1)
        for round in 0..<150 {
            let members = Int.random(in: 0...8, using: &generator)
            let file = archive(&generator, members: members, upTo: round.isMultiple(of: 10) ? 10_000 : 300)
            expectSame(file, steps: [5, 1 << 16], "\(round)")
            let (seed, step) = (UInt64(round), Int.random(in: 1...400, using: &generator))
            let read = events(MemoryStream(file), limit: Self.whole, step: step, seed: seed)
            #expect(read == events(MemoryStream(file), limit: 0, step: step, seed: seed), "\(round)")
        }
    }

    private static let small: [UInt8] =
        gzip([UInt8]("satu satu satu"), [], [UInt8]("dua"), level: 9) + gzip([UInt8]("tiga"), level: 0)
        + [1, 2, 3] + gzip([UInt8]("empat empat"))

    @Test func everyCutIsReadAlike() {
        for end in 0...Self.small.count { expectSame(Array(Self.small[..<end]), "\(end)") }
    }

    @Test func everyTurnedBitIsReadAlike() {
        for index in 0..<(8 * Self.small.count) {
            var file = Self.small
            file[index / 8] ^= 1 << UInt8(index % 8)
            expectSame(file, steps: [3, 1 << 16], "bit \(index)")
        }
    }

    @Test func everyMissingByteIsReadAlike() {
        for index in Self.small.indices {
            var file = Self.small
            file.remove(at: index)
            expectSame(file, steps: [1 << 16], "\(index)")
        }
    }

    /// A member with that header (RFC 1952, 2.3.1): bit 0 text, 1 checksum, 2 extra field, 3 name, 4 comment, others reserved.
    private func member(flags: UInt8, checksumFault: UInt8 = 0) -> [UInt8] {
        var header: [UInt8] = [0x1F, 0x8B, 8, flags, 1, 2, 3, 4, 0, 3]
        if flags & 4 != 0 { header += [5, 0, 65, 66, 1, 0, 7] }
        if flags & 8 != 0 { header += [UInt8]("a.html\u{0}") }
        if flags & 16 != 0 { header += [UInt8]("catatan\u{0}") }
        if flags & 2 != 0 {
            let checksum = Deflater.checksum(header, after: 0)
            header += [UInt8(truncatingIfNeeded: checksum) ^ checksumFault, UInt8(truncatingIfNeeded: checksum >> 8)]
        }
        return header + gzip([UInt8]("dana desa")).dropFirst(GzipHeader.byteCount)
    }

    @Test func everyHeaderIsReadAlike() {
        let next = gzip([UInt8]("akhir"))
        for flags in UInt8.min...UInt8.max {
            expectSame(member(flags: flags) + next, "flags \(flags)")
            expectSame(member(flags: flags, checksumFault: 1) + next, "flags \(flags), wrong checksum")
        }
        let full = member(flags: 31)
        for end in full.indices { expectSame(Array(full[..<end]) + next, steps: [1 << 16], "cut at \(end)") }
        #expect(GzipStream(MemoryStream(full), path: "a.gz").all().bytes.text == "dana desa")
    }

    @Test func membersAboutTheLimitAreReadAlike() {
        var generator = SeededGenerator(seed: 2)
        let first = gzip(text(3_000, &generator))
        let file = first + gzip(text(2_000, &generator)) + first
        let zlib = events(MemoryStream(file), limit: 0, step: 700)
        for limit in [1, 9, 18, first.count - 1, first.count, first.count + 1, file.count] {
            #expect(events(MemoryStream(file), limit: limit, step: 700) == zlib, "\(limit)")
        }
    }

    @Test func largeMembersAreReadAlike() {
        let most = MemberInflater.outputLimit
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<(Self.whole + 100)).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for count in [most - 1, most, most + 1] {
            let file = gzip([UInt8](repeating: 65, count: count), [UInt8]("akhir"))
            expectSame(file, steps: [1 << 30], "\(count)")
        }
        // About as many compressed bytes as may lie ahead.
        for count in [Self.whole - 200, Self.whole + 100] {
            let bytes = Array(noise[..<count])
            let read = GzipStream(MemoryStream(gzip(bytes, [7])), path: "a.gz").all()
            #expect(read.bytes == bytes + [7])
            #expect(read.damage == nil)
        }
    }

    /// Reading goes on at any member's beginning, however the bytes come.
    @Test func piecesMakeNoDifference() {
        var generator = SeededGenerator(seed: 4)
        let first = gzip(text(900, &generator))
        let file = first + gzip(text(500, &generator)) + [1, 2] + gzip(text(300, &generator))
        for base in [0, first.count] {
            let rest = Array(file[base...])
            let read = events(MemoryStream(rest), base: base, limit: 0, step: 100)
            for piece in [1, 3, 40, 1_000] {
                #expect(events(Dripping(rest, by: piece), base: base, limit: Self.whole, step: 100) == read, "\(piece)")
            }
        }
    }

    /// What comes before an error of the file is given before it.
    @Test(arguments: [FileError.Kind.read, .damaged]) func errorsOfTheFileAreMetInTheirPlace(kind: FileError.Kind) {
        let error = FileError(kind: kind, path: "a.gz", reason: "the disk is broken")
        for end in Self.small.indices {
            let part = Array(Self.small[..<end])
            let read = events(Dripping(part, then: error), limit: Self.whole, step: 4)
            #expect(read == events(Dripping(part, then: error), limit: 0, step: 4), "\(end)")
            #expect(read.contains(.failed(error)))
        }
    }

    @Test func aMemberIsTakenWholeOrNotAtAll() {
        var inflater = MemberInflater()
        let bytes = [UInt8](repeating: 66, count: 3 << 20)
        let file = [0, 0] + gzip(bytes) + [9]
        let used = inflater.inflate(file, from: 2, to: file.count)
        #expect(used == file.count - 3)
        var output: [UInt8] = []
        while inflater.count > 0 { inflater.take(into: &output, limit: .max) }
        #expect(output == bytes)

        let withChecksum = member(flags: 2)
        let large = gzip([UInt8](repeating: 66, count: MemberInflater.outputLimit + 1))
        for (bytes, start, end) in [
            (file, 2, file.count - 2), (file, 1, file.count), (withChecksum, 0, withChecksum.count),
            (large, 0, large.count), ([], 0, 0),
        ] {
            let used = inflater.inflate(bytes, from: start, to: end)
            #expect(used == nil)
            let held = inflater.count
            #expect(held == 0)
        }
    }

    /// A gzip file that a member holds uncompressed is no next member.
    @Test func whatAMemberHoldsIsSkippedWithIt() throws {
        let file = gzip(gzip([UInt8]("dalam")), level: 0) + gzip([UInt8]("luar"))
        let stream = GzipStream(MemoryStream(file), path: "a.gz")
        var bytes: [UInt8] = []
        #expect(try stream.read(into: &bytes, limit: 2) == 2)
        #expect(try stream.skipMember())
        #expect(stream.all().bytes.text == "luar")
    }
}
