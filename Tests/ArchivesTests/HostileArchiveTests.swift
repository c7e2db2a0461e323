import Files
import TestSupport
import Testing

@testable import Archives

/// Files made to break what reads them. All of these end, soon, without a crash.
@Suite struct HostileArchiveTests {
    /// Bytes, and others that are repeated behind them.
    private final class Repeated: ByteStream {
        private var ready: [UInt8]
        private let part: [UInt8]
        private var left: Int

        init(first: [UInt8], part: [UInt8], count: Int) { (ready, self.part, left) = (first, part, count) }

        func read(into buffer: inout [UInt8], limit: Int) -> Int {
            if ready.isEmpty, left > 0 { (ready, left) = (part, left - 1) }
            let count = min(limit, ready.count)
            buffer += ready.prefix(count)
            ready.removeFirst(count)
            return count
        }
    }

    @Test func bombsAreSkippedCompressed() throws {
        // Each record is the beginning of a member that goes on with zeros.
        let writer = GzipWriter()
        let count = 1 << 40
        writer.append(WARCFixture(length: String(count), ending: "").bytes)
        for _ in 0..<32 { writer.append([UInt8](repeating: 0, count: 1 << 20)) }
        writer.finishMember()
        let bomb = writer.takeOutput()
        let last = gzip(WARCFixture.page(9).bytes)
        let file = gzip(WARCFixture.request(0).bytes) + bomb + bomb + bomb + last
        #expect(try WARCReader(file).entries().map(\.told) == ["request", "too_large", "too_large", "too_large", "9"])
    }

    @Test func zerosAfterARecordAreNotReadForEver() throws {
        let record = WARCFixture.page(1).bytes
        let file = gzip(
            WARCFixture.page(0).bytes, record + [UInt8](repeating: 0, count: 1 << 24), WARCFixture.page(2).bytes)
        let reader = try WARCReader(file, blockLimit: 1 << 16)
        #expect(try reader.entries().map(\.told) == ["0", "1", "damaged", "2"])
    }

    @Test func lineEndsWithoutEndAreNoRecords() throws {
        let file = gzip([UInt8](repeating: 10, count: 1 << 22), WARCFixture.page(2).bytes)
        #expect(try WARCReader(file, blockLimit: 1 << 16).entries().map(\.told) == ["damaged", "2"])
    }

    @Test func aHeaderOfTenMegabytesIsRefused() throws {
        let long = WARCFixture(fields: "X: " + String(repeating: "a", count: 10_000_000) + "\r\n").bytes
        for file in [long + WARCFixture.page(2).bytes, gzip(long, WARCFixture.page(2).bytes)] {
            let entries = try WARCReader(file).entries()
            #expect(entries.map(\.told) == ["damaged", "2"])
            #expect(entries.first?.failure?.reason == "at byte 0: a header has more than 65536 bytes")
        }
    }

    /// Every record claims all that follows: each is looked at, none is read again and again.
    @Test func manyLyingRecordsTakeLinearTime() throws {
        let record = WARCFixture(length: "1000000", ending: "").bytes
        let records = [[UInt8]](repeating: record, count: 2_000)
        for file in [Array(records.joined()), gzip(records, level: 1)] {
            let entries = try WARCReader(file).entries()
            #expect(entries.count == 2_000)
            #expect(entries.allSatisfy { $0.failure != nil })
        }
    }

    @Test func aMillionEmptyMembersAreNothing() throws {
        var part: [UInt8] = []
        let member = gzip([])
        for _ in 0..<50_000 { part += member }
        let first = gzip(WARCFixture.page(1).bytes)
        let reader = try WARCReader(Repeated(first: first, part: part, count: 20), path: "a.warc.gz")
        #expect(try reader.entries().map(\.told) == ["1"])
    }

    @Test func flatBombsAreReadAsFarAsIsAsked() throws {
        let folder = try TemporaryFolder()
        var zip = ZipFixture()
        zip.add([UInt8]("a"), [UInt8](repeating: 0, count: 1 << 26))
        zip.add([UInt8]("b"), [UInt8]("isi"))
        let reader = try ArchiveReader(path: try folder.write(zip.archive, to: "a.zip"))
        guard case .member(let bomb)? = reader.next() else { return }
        var bytes: [UInt8] = []
        while bytes.count < 1_000_000, try bomb.contents.read(into: &bytes, limit: 1 << 16) > 0 {}
        #expect(bytes.count < 1_100_000)
        guard case .member(let member)? = reader.next() else { return }
        #expect(member.contents.all().bytes.text == "isi")
        #expect(bomb.contents.all().bytes.isEmpty)
        #expect(reader.next() == nil)
    }

    // MARK: Bytes turned at random

    /// Turns, cuts, doubles or removes bytes here and there.
    private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 1...20, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0, 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 3: bytes.removeSubrange(place..<end)
            case 4: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
            default: for index in place..<end { bytes[index] = 0 }
            }
        }
        return bytes
    }

    private static let chunked: WARCFixture = {
        let header =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
        let body = gzip([UInt8]("<p>Dana desa cair.</p>"))
        let size = String(body.count, radix: 16)
        return WARCFixture(id: 5, block: [UInt8](header + size + "\r\n") + body + [UInt8]("\r\n0\r\n\r\n"))
    }()

    @Test(arguments: [false, true]) func damagedWebArchivesAreRead(isCompressed: Bool) throws {
        var generator = SeededGenerator(seed: isCompressed ? 1 : 2)
        let records = (WARCFixture.crawl(5) + [Self.chunked, WARCFixture.page(6)]).map(\.bytes)
        let file = isCompressed ? gzip(records) : Array(records.joined())
        for _ in 0..<700 {
            let bytes = damaged(file, &generator)
            let entries = try WARCReader(bytes, blockLimit: 1 << 16).entries()
            #expect(entries.count <= 40)
            for record in entries.compactMap(\.record) { _ = WebPage.read(record, limit: 1 << 16) }
            // No reader gives more or less for having stopped.
            let first = try WARCReader(bytes, blockLimit: 1 << 16)
            let stop = Int.random(in: 0...entries.count, using: &generator)
            for _ in 0..<stop { _ = try first.next() }
            let rest = try WARCReader(
                MemoryStream(Array(bytes[min(first.place.base, bytes.count)...])), path: "a.warc",
                compression: first.compression, at: first.place, blockLimit: 1 << 16)
            #expect(try rest.entries() == Array(entries[stop...]))
        }
    }

    @Test func damagedBodiesAreRead() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let block = damaged(Self.chunked.block, &generator)
            _ = WebPage.read(
                WARCRecord(type: "response", contentType: "application/http", byteOffset: 0, block: block[...]),
                limit: 1 << 16)
        }
    }

    @Test func damagedArchivesAreRead() throws {
        var generator = SeededGenerator(seed: 4)
        let folder = try TemporaryFolder()
        let files = (0..<4).map { (path: [UInt8]("\($0).html"), bytes: [UInt8](repeating: 65, count: 300 * $0)) }
        var zip = ZipFixture()
        for file in files { zip.add(file.path, file.bytes) }
        for archive in [tar(files), gzip(tar(files)), zip.archive] {
            for _ in 0..<250 {
                let path = try folder.write(damaged(archive, &generator), to: "a")
                guard let reader = try? ArchiveReader(path: path) else { continue }
                var count = 0
                while let entry = reader.next() {
                    count += 1
                    if case .member(let member) = entry {
                        var bytes: [UInt8] = []
                        while bytes.count < 1 << 20, let read = try? member.contents.read(into: &bytes, limit: 1 << 16),
                            read > 0
                        {}
                    }
                }
                #expect(count <= 1_010)
            }
        }
    }

    @Test func everyCutOfAnArchiveIsRead() throws {
        let folder = try TemporaryFolder()
        let files = (0..<3).map { (path: [UInt8]("\($0)"), bytes: [UInt8](repeating: 65, count: 100)) }
        var zip = ZipFixture()
        for file in files { zip.add(file.path, file.bytes) }
        let archive = tar(files)
        for (bytes, size) in [(archive, 1_024), (zip.archive, Int.max)] {
            for end in stride(from: 0, to: bytes.count, by: 3) {
                let path = try folder.write(Array(bytes[..<end]), to: "a")
                guard let reader = try? ArchiveReader(path: path) else { continue }
                var whole = 0
                while let entry = reader.next() {
                    if case .member(let member) = entry, member.contents.all().bytes.count == 100 { whole += 1 }
                }
                #expect(whole >= min(end / size, 3), "\(end)")
            }
        }
    }
}
