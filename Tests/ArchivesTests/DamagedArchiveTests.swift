import Files
import TestSupport
import Testing

@testable import Archives

/// Archives that are cut off or damaged: what lies before comes out, then one failure.
@Suite struct DamagedArchiveTests {
    /// Files of all sizes around libarchive's block, whose bytes hardly compress.
    private static let files: [(path: [UInt8], bytes: [UInt8])] = {
        var generator = SeededGenerator(seed: 8)
        return [100, 5_000, 0, 70_000, 511, 131_072, 512, 3, 40_000].enumerated().map { index, count in
            (
                path: [UInt8]("\(index).html"),
                bytes: (0..<count).map { _ in UInt8.random(in: 0...127, using: &generator) }
            )
        }
    }()

    /// Where each file ends in a tar archive of all.
    private static let ends: [Int] = {
        var end = 0
        return files.map { file in
            end += 512 + (file.bytes.count + 511) / 512 * 512
            return end - (512 - file.bytes.count % 512) % 512
        }
    }()

    /// The paths of members that came whole, and how many failures there were.
    ///
    /// - Parameter sound: at least so many have the bytes that they were made of.
    private func told(
        _ bytes: [UInt8], sound: Int = .max, in folder: borrowing TemporaryFolder
    ) throws -> (whole: [String], failures: Int) {
        let path = try folder.write(bytes, to: "a.tar.gz")
        guard let reader = try? ArchiveReader(path: path) else { return ([], 1) }
        var (whole, failures) = ([String](), 0)
        while let entry = reader.next() {
            guard case .member(let member) = entry else {
                failures += 1
                continue
            }
            let read = member.contents.all()
            if read.damage != nil {
                failures += 1
            } else {
                whole.append(member.path)
                let file = Self.files.first { $0.path.text == member.path }
                let isSound = read.bytes == file?.bytes
                #expect(isSound || whole.count > sound, "\(member.path)")
            }
            #expect(reader.hasEnded == (read.damage != nil))
        }
        #expect(reader.hasEnded)
        return (whole, failures)
    }

    /// As many members as a gzip file's decompressible bytes hold, whatever their number.
    @Test(arguments: [1, 3])
    func everyMemberBeforeACutComesOut(gzipMembers: Int) throws {
        let folder = try TemporaryFolder()
        let archive = tar(Self.files)
        let length = archive.count / gzipMembers + 1
        let parts = stride(from: 0, to: archive.count, by: length).map {
            Array(archive[$0..<min($0 + length, archive.count)])
        }
        let file = gzip(parts)
        #expect(try told(file, in: folder) == (Self.files.map(\.path.text), 0))
        var counts: Set<Int> = []
        for cut in Array(stride(from: 1, to: file.count, by: 8_009)) + Array(file.count - 12..<file.count) {
            let bytes = Array(file[..<cut])
            let readable = GzipStream(MemoryStream(bytes), path: "a").all().bytes.count
            let expected = Self.ends.count { $0 <= readable }
            let told = try told(bytes, in: folder)
            #expect(told.whole == Self.files.prefix(expected).map(\.path.text), "\(cut)")
            #expect(told.failures == 1, "\(cut)")
            counts.insert(expected)
        }
        #expect(counts.count > 4)
    }

    @Test func everyMemberBeforeDamageComesOut() throws {
        let folder = try TemporaryFolder()
        // A gzip member for each file, so that it is known which bytes are whose.
        let members = Self.files.map { gzip(tarMember($0.path, $0.bytes)) }
        for damaged in members.indices {
            var bytes = members
            let middle = bytes[damaged].count / 2
            for index in middle..<min(middle + 40, bytes[damaged].count) { bytes[damaged][index] ^= 0xA5 }
            let file = Array(bytes.joined()) + gzip([UInt8](repeating: 0, count: 1_024))
            // The checksum, behind the bytes, tells that those of the damaged member are wrong.
            let told = try told(file, sound: damaged, in: folder)
            #expect(told.whole.starts(with: Self.files.prefix(damaged).map(\.path.text)), "\(damaged)")
            #expect(told.whole.count <= damaged + 1)
            #expect(told.failures == 1, "\(damaged)")
        }
    }

    /// What is behind the end of the archive tells of all that was before.
    @Test func aWrongChecksumIsTold() throws {
        let folder = try TemporaryFolder()
        var file = gzip(tar(Self.files))
        file[file.count - 6] ^= 1
        #expect(try told(file, in: folder) == (Self.files.map(\.path.text), 1))
        // Other bytes that follow are none of ours.
        #expect(try told(gzip(tar(Self.files)) + [1, 2, 3, 4, 5], in: folder) == (Self.files.map(\.path.text), 0))
    }

    @Test func whatGzipHoldsNeedNotBeAnArchive() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(gzip([UInt8]("bukan arsip")), to: "a.tgz")
        let error = #expect(throws: FileError.self) { _ = try ArchiveReader(path: path) }
        #expect(error?.kind == .damaged)
    }
}
