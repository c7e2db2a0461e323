import Files
import TestSupport
import Testing

@testable import Archives

/// What unpacks to too much is given up, once, with what came before it; what is only large is not.
@Suite struct ExpansionLimitTests {
    private static let limit = ExpansionLimit(freeCount: 1 << 20, ratio: 20)
    private static let zeros = [UInt8](repeating: 0, count: 1 << 22)

    /// Text that shrinks to a tenth or so.
    private static let text: [UInt8] = (0..<60_000).flatMap {
        Array("Baris ke-\($0 &* 7919) dari daftar hibah.\n".utf8)
    }

    private func stream(_ file: [UInt8]) -> GzipStream {
        GzipStream(MemoryStream(file), path: "a.gz", expansion: Self.limit)
    }

    @Test func countsWhatIsGiven() {
        var limit = Self.limit
        #expect(limit.refusal(adding: 1 << 20, of: 1) == nil, "so much is free")
        #expect(limit.refusal(adding: 1 << 20, of: 110_000) == nil, "less than 20 times as much")
        let reason = "it unpacks to over 1048576 bytes, and 20 times its own; if that is meant, unpack it first"
        #expect(limit.refusal(adding: 1 << 20, of: 110_001) == reason)
    }

    /// Nothing that people pack is refused: the standard limit is far from what text and pages come to.
    @Test func textIsGivenWhateverItsLength() {
        for file in [gzip(Self.text), gzip(Self.text, level: 9), gzip(Self.text, Self.text, Self.text)] {
            let all = stream(file).all()
            #expect(all.damage == nil)
            #expect(all.bytes.count.isMultiple(of: Self.text.count))
        }
        let (free, ratio) = (ExpansionLimit().freeCount, ExpansionLimit().ratio)
        #expect(free >= 1 << 30 && ratio >= 500)
    }

    @Test(arguments: [1, 3, 40]) func bombsInGzipEndOnce(members: Int) throws {
        // Few members are read by zlib; small ones, at once.
        let size = members == 40 ? 1 << 18 : 1 << 22
        let file = gzip(Self.text) + gzip([[UInt8]](repeating: [UInt8](repeating: 0, count: size), count: members))
        let bomb = stream(file)
        let all = bomb.all()
        #expect(all.damage?.kind == .tooLarge)
        #expect(all.damage?.description.hasPrefix("a.gz is too large: it unpacks to over") == true)
        #expect(all.bytes.starts(with: Self.text))
        #expect(all.bytes.count < Self.text.count + members * size)
        #expect(bomb.all().bytes.isEmpty)
        #expect(try !bomb.resynchronize())
    }

    /// A reader that begins at a later member stops where one that comes from the start does.
    @Test func membersOfAWebArchiveAreCountedByThemselves() {
        let (first, bomb) = (gzip([UInt8](repeating: 0, count: 1 << 20)), gzip(Self.zeros))
        let file = first + first + bomb + first
        func given(from base: Int) -> (bytes: [UInt8], damage: FileError?) {
            GzipStream(
                MemoryStream(Array(file[base...])), path: "a.gz", base: base, expansion: Self.limit,
                isLimitOfMembers: true
            ).all()
        }
        let (all, late) = (given(from: 0), given(from: 2 * first.count))
        #expect(all.damage?.kind == .tooLarge)
        #expect(all.damage == late.damage)
        #expect(all.bytes.count == late.bytes.count + 2 << 20)
    }

    /// 45 MB of zeros in 50 bytes, three times.
    private static let bzip2: [UInt8] = {
        let stream: [UInt8] = [
            0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0xC9, 0x01, 0xB6, 0xC8, 0x01, 0x58, 0xAB, 0x40,
            0x20, 0xC0, 0x00, 0x10, 0x00, 0x00, 0x08, 0x20, 0x00, 0x30, 0xCC, 0x05, 0x29, 0xA6, 0x52, 0x48, 0x52, 0x6C,
            0x54, 0x92, 0x14, 0x9E, 0x2E, 0xE4, 0x8A, 0x70, 0xA1, 0x21, 0x92, 0x03, 0x6D, 0x90,
        ]
        return stream + stream + stream
    }()

    @Test func bombsInBzip2EndOnce() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.bzip2, to: "a.bz2")
        let bomb = try CompressedStream(.file(path), path: path, expansion: Self.limit)
        let all = bomb.all()
        #expect(all.damage?.kind == .tooLarge)
        #expect(all.bytes.count > 1 << 20 && all.bytes.count < 2 << 20)
        #expect(bomb.all().bytes.isEmpty)
        #expect(
            try CompressedStream(path: path).all().bytes.count == 135_000_000, "the standard limit is no such limit")
    }

    @Test func whatIsCompressedTwiceIsNotOpened() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(zstandard(Self.bzip2), to: "a.bz2.zst")
        #expect(throws: FileError(kind: .damaged, path: path, reason: "it is compressed twice; unpack it first")) {
            _ = try CompressedStream(path: path)
        }
    }

    /// A frame of one block that is not compressed (RFC 8878).
    private func zstandard(_ bytes: [UInt8]) -> [UInt8] {
        let header = bytes.count << 3 | 1
        return [0x28, 0xB5, 0x2F, 0xFD, 0, 80] + (0..<3).map { UInt8(truncatingIfNeeded: header >> (8 * $0)) } + bytes
    }

    /// Also while a member is passed over.
    @Test func membersBeforeABombAreGiven() throws {
        let folder = try TemporaryFolder()
        let start = tarMember([UInt8]("a"), [UInt8]("isi")) + tarHeader([UInt8]("b"), byteCount: Self.zeros.count)
        let file = gzip(start + Self.zeros + tarMember([UInt8]("c"), [UInt8]("isi")))
        let reader = try ArchiveReader(path: try folder.write(file, to: "a.tar.gz"), expansion: Self.limit)
        guard case .member(let first)? = reader.next(), case .member(let second)? = reader.next() else {
            Issue.record("two members come before the bomb goes off")
            return
        }
        #expect([first.path, second.path] == ["a", "b"])
        guard case .failure(let failure)? = reader.next() else { return }
        #expect(failure.isTooLarge)
        #expect(failure.reason.contains("it unpacks to over 1048576 bytes"))
        #expect(reader.next() == nil)
    }

    /// Each of its members is small; together they hold more than such a file could.
    @Test func aFileOfManySmallBombsEnds() throws {
        let folder = try TemporaryFolder()
        var zip = ZipFixture()
        for index in 0..<100 { zip.add([UInt8]("\(index)"), [UInt8](repeating: 0, count: 1 << 18), level: 9) }
        let path = try folder.write(zip.archive, to: "a.zip")
        let reader = try ArchiveReader(path: path, expansion: Self.limit)
        var (read, refused) = (0, 0)
        while let entry = reader.next() {
            guard case .member(let member) = entry else { continue }
            if member.contents.all().damage?.kind == .tooLarge { refused += 1 } else { read += 1 }
        }
        #expect((4...20).contains(read), "\(read)")
        #expect(refused == 1)
    }
}
