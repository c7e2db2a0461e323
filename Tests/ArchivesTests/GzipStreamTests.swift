import Files
import TestSupport
import Testing

@testable import Archives

@Suite struct GzipStreamTests {
    private func stream(_ bytes: [UInt8], base: Int = 0) -> GzipStream {
        GzipStream(MemoryStream(Array(bytes[min(base, bytes.count)...])), path: "a.gz", base: base)
    }

    private func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    @Test(arguments: [1, 7, 1 << 16])
    func readsMembersOneAfterAnother(step: Int) {
        let read = stream(gzip([UInt8]("satu "), [], [UInt8]("dua"))).all(by: step)
        #expect(read.bytes.text == "satu dua")
        #expect(read.damage == nil)
    }

    @Test func readsWhatTheWriterWrote() {
        let bytes = noise(300_000) + [UInt8](repeating: 7, count: 300_000)
        for level in [0, 1, 9] { #expect(stream(gzip(bytes, level: level)).all().bytes == bytes) }
        let writer = GzipWriter()
        for start in stride(from: 0, to: bytes.count, by: 70_000) {
            writer.append(Array(bytes[start..<min(start + 70_000, bytes.count)]))
        }
        writer.finishMember()
        #expect(stream(writer.takeOutput()).all().bytes == bytes)
    }

    @Test func theWriterGivesTheSameBytesAgain() {
        #expect(gzip([UInt8]("dana")) == gzip([UInt8]("dana")))
        #expect(Array(gzip([UInt8]("dana")).prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    }

    /// Stopping after every byte and going on at the place gives the same.
    @Test func goesOnAtAPlace() throws {
        let file = gzip([UInt8]("satu"), [UInt8]("dua"), [], [UInt8]("tiga"))
        for stop in 0...11 {
            let first = stream(file)
            var bytes: [UInt8] = []
            while bytes.count < stop { _ = try first.read(into: &bytes, limit: stop - bytes.count) }
            let second = stream(file, base: first.place.base)
            #expect(try second.skip(first.place.skipped) == first.place.skipped)
            #expect((bytes + second.all().bytes).text == "satuduatiga", "\(stop)")
        }
    }

    @Test func leavesOutWhatFollowsTheLastMember() {
        let padded = stream(gzip([UInt8]("dana")) + [UInt8](repeating: 0, count: 700))
        let read = padded.all()
        #expect(read.bytes.text == "dana")
        #expect(read.damage == nil)
        #expect(padded.remarks == ["700 bytes after the last member, from byte 24 on, are no gzip"])
    }

    @Test func saysWhatIsNoGzip() {
        let read = stream([UInt8]("<html>")).all()
        #expect(
            read.damage?.description
                == "a.gz is damaged: at byte 0 a gzip member should begin, but 3c 68 74 6d was found")
        #expect(stream([]).all().damage == nil)
    }

    @Test func givesAllBeforeACut() throws {
        let bytes = [UInt8](String(repeating: "Dana desa cair. ", count: 50))
        let file = gzip(bytes)
        for end in 1..<file.count {
            let cut = stream(Array(file[..<end]))
            let read = cut.all(by: 11)
            #expect(read.damage?.kind == .damaged)
            #expect(bytes.starts(with: read.bytes))
            #expect(cut.all().bytes.isEmpty)
            #expect(try !cut.resynchronize())
        }
    }

    /// A member that is broken anywhere costs itself alone.
    @Test func goesOnBehindADamagedMember() throws {
        let members = (0..<3).map { noise(400, seed: UInt64($0)) }
        let (first, second) = (gzip(members[0]), gzip(members[1]))
        for position in 0..<second.count where ![4, 5, 6, 7, 8, 9].contains(position) {
            var file = first + second + gzip(members[2])
            file[first.count + position] ^= 0xFF
            let damaged = stream(file)
            let before = damaged.all()
            #expect(before.bytes.starts(with: members[0]))
            #expect(before.damage?.kind == .damaged, "\(position)")
            #expect(try damaged.resynchronize(), "\(position)")
            #expect(damaged.all().bytes == members[2], "\(position)")
        }
    }

    @Test func findsMembersBehindOneThatIsCut() throws {
        let second = gzip(noise(5_000, seed: 2))
        let file = gzip([UInt8]("satu")) + second[..<1_000] + gzip([UInt8]("tiga")) + gzip([UInt8]("empat"))
        let cut = stream(file)
        #expect(cut.all().damage != nil)
        #expect(try cut.resynchronize())
        #expect(cut.all().bytes.text == "tigaempat")
    }

    @Test func goesPastAGap() throws {
        let gap = stream(gzip([UInt8]("satu")) + [UInt8]("bukan gzip") + gzip([UInt8]("dua")))
        let read = gap.all()
        #expect(read.bytes.text == "satu")
        #expect(read.damage?.reason == "at byte 24 a gzip member should begin, but 62 75 6b 61 was found")
        #expect(gap.place == StreamPlace(base: 24))
        #expect(try gap.resynchronize())
        #expect(gap.all().bytes.text == "dua")
    }

    @Test func skipsAMemberWithoutReadingIt() throws {
        let large = stream(gzip([UInt8](repeating: 0, count: 3_000_000), [UInt8]("dua")))
        var bytes: [UInt8] = []
        _ = try large.read(into: &bytes, limit: 10)
        #expect(try large.skipMember())
        #expect(large.all().bytes.text == "dua")
        #expect(try !large.skipMember())
    }

    @Test func takesNoNoiseForMembers() throws {
        var file = gzip(noise(100))
        // Three bytes of a member's beginning, over and over.
        for _ in 0..<2_000 { file += [0x1F, 0x8B, 8, 0] + noise(9, seed: UInt64(file.count)) }
        let end = gzip([UInt8]("akhir"))
        let stream = stream(file + end)
        var (text, failures) = ("", 0)
        while true {
            let read = stream.all()
            text = read.bytes.text
            guard read.damage != nil else { break }
            failures += 1
            #expect(failures < 100)
            guard failures < 100, try stream.resynchronize() else { break }
        }
        #expect(text.hasSuffix("akhir"))
    }

    @Test func manyEmptyMembersAreNothing() {
        let member = gzip([])
        var file: [UInt8] = []
        for _ in 0..<100_000 { file += member }
        #expect(stream(file + gzip([UInt8]("akhir"))).all().bytes.text == "akhir")
    }
}
