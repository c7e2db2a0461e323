import Files
import TestSupport
import Testing

@testable import Archives

@Suite struct ArchiveReaderTests {
    /// "a.html=isi" for a member, "a.html: reason" for a failure.
    private func told(_ path: String, skipping: Int = 0, reads: Bool = true) throws -> [String] {
        let reader = try ArchiveReader(path: path, skipping: skipping)
        var told: [String] = []
        while let entry = reader.next() {
            switch entry {
            case .member(let member):
                let read = reads ? member.contents.all() : (bytes: [], damage: nil)
                told.append("\(member.path)=" + (read.damage.map { "(\($0.reason))" } ?? read.bytes.text))
            case .failure(let failure): told.append("\(failure.path): \(failure.reason)")
            }
        }
        return told
    }

    private static let files = (0..<4).map { index in
        (
            path: [UInt8]("berita/\(index).html"),
            bytes: [UInt8](String(repeating: "<p>Dana \(index).</p>", count: 20 * index))
        )
    }

    private var expected: [String] { Self.files.map { "\($0.path.text)=\($0.bytes.text)" } }

    private func zip() -> [UInt8] {
        var zip = ZipFixture()
        for file in Self.files { zip.add(file.path, file.bytes) }
        return zip.archive
    }

    @Test func readsTarAndZip() throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in [("a.tar", tar(Self.files)), ("a.tar.gz", gzip(tar(Self.files))), ("a.zip", zip())] {
            let path = try folder.write(bytes, to: name)
            #expect(try told(path) == expected, "\(name)")
            for skipped in 0...5 { #expect(try told(path, skipping: skipped) == Array(expected.dropFirst(skipped))) }
            #expect(try told(path, reads: false).count == 4)
        }
    }

    @Test func filesAloneAreGiven() throws {
        let folder = try TemporaryFolder()
        let bytes =
            tarMember([UInt8]("berita/"), [], type: "5") + tarMember([UInt8]("a"), [], type: "2", link: "/etc/passwd")
            + tarMember([UInt8]("b"), [], type: "1", link: "c") + tarMember([UInt8]("d"), [], type: "3")
            + tar([([UInt8]("e"), [UInt8]("isi"))])
        let path = try folder.write(bytes, to: "a.tar")
        #expect(try told(path) == ["e=isi"])
        let reader = try ArchiveReader(path: path)
        guard case .member(let member)? = reader.next() else { return }
        #expect(member.index == 4)
        #expect(member.byteCount == 3)
        #expect(reader.memberCount == 5)
        // What is left of it is gone when the reader goes on.
        #expect(reader.next() == nil)
    }

    @Test func namesAreRepaired() throws {
        let folder = try TemporaryFolder()
        let names: [[UInt8]] = [[UInt8]("café.html"), [0x61, 0xE9, 0x2E], [UInt8]("../../a"), [UInt8]("/b")]
        var zip = ZipFixture()
        for name in names { zip.add(name, [], flags: name.first == 0x63 ? 0x800 : 0) }
        let expected = ["café.html=", "a\u{FFFD}.=", "../../a=", "/b="]
        #expect(try told(try folder.write(tar(names.map { ($0, []) }), to: "a.tar")) == expected)
        #expect(try told(try folder.write(zip.archive, to: "a.zip")) == expected)
    }

    @Test func badMembersCostThemselves() throws {
        let folder = try TemporaryFolder()
        var zip = ZipFixture()
        zip.add([UInt8]("a"), [UInt8]("satu"))
        zip.add([UInt8]("b"), [UInt8]("dua"), checksum: 1)
        zip.add([UInt8]("c"), [UInt8]("tiga"), flags: 1)
        zip.add([UInt8]("d"), [UInt8]("empat"))
        let told = try told(try folder.write(zip.archive, to: "a.zip"))
        #expect(told.count == 4)
        #expect(told.first == "a=satu")
        #expect(told.dropFirst().first?.hasPrefix("b=(ZIP bad CRC") == true)
        #expect(told.dropFirst(2).first == "c: it is encrypted")
        #expect(told.last == "d=empat")
    }

    @Test func damagedArchivesEndWithAFailure() throws {
        let folder = try TemporaryFolder()
        var broken = tar(Self.files)
        broken[512 + 10] ^= 0xFF
        let headers = try told(try folder.write(broken, to: "broken.tar"))
        #expect(headers == [expected[0], ": Damaged tar archive"] + expected[2...])
        for (name, bytes) in [
            ("cut.tar", Array(tar(Self.files).prefix(2_000))),
            ("cut.zip", Array(zip().prefix(150))),
        ] {
            let told = try told(try folder.write(bytes, to: name))
            #expect(told.first == expected.first, "\(name)")
            #expect(
                told.last?.contains("cannot be read any further") == true || told.last?.contains("=(") == true,
                "\(name) \(told)")
        }
    }

    @Test func whatIsNoArchiveIsRefused() throws {
        let folder = try TemporaryFolder()
        let text = try folder.write("bukan arsip", to: "a.zip")
        let damage = #expect(throws: FileError.self) { _ = try ArchiveReader(path: text).next() }
        #expect(damage?.kind == .damaged)
        let missing = folder.path("none")
        let absence = #expect(throws: FileError.self) { _ = try ArchiveReader(path: missing) }
        #expect(absence?.kind == .open)
    }

    private static let compressed: [(String, [UInt8])] = [
        (
            "bz2",
            [
                0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0xCC, 0x49, 0xC5, 0x02, 0x00, 0x00, 0x05,
                0xDD, 0x80, 0x00, 0x10, 0x40, 0x01, 0x80, 0x05, 0x04, 0x00, 0x3E, 0x67, 0xDC, 0x20, 0x20, 0x00, 0x21,
                0xAA, 0x79, 0x32, 0x9A, 0x30, 0xD2, 0x1E, 0xA7, 0x90, 0xA0, 0x03, 0x11, 0xA6, 0x9A, 0x34, 0x5A, 0x87,
                0xAF, 0x14, 0x1C, 0x92, 0x96, 0x9E, 0x4C, 0x8E, 0x91, 0xFE, 0x99, 0xAE, 0xC2, 0x07, 0xA8, 0x9E, 0x40,
                0x90, 0x6E, 0x15, 0x66, 0x24, 0x76, 0x36, 0x2E, 0xE4, 0x8A, 0x70, 0xA1, 0x21, 0x98, 0x93, 0x8A, 0x04,
            ]
        ),
        (
            "xz",
            [
                0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x01, 0x69, 0x22, 0xDE, 0x36, 0x02, 0x00, 0x21, 0x01, 0x16,
                0x00, 0x00, 0x00, 0x74, 0x2F, 0xE5, 0xA3, 0xE0, 0x00, 0x30, 0x00, 0x2E, 0x5D, 0x00, 0x1E, 0x1A, 0x0A,
                0x86, 0xEF, 0x4A, 0xD7, 0x19, 0x25, 0x19, 0x70, 0xAC, 0xBA, 0xB5, 0x0B, 0x72, 0xD2, 0x7C, 0x0D, 0x55,
                0xA0, 0x55, 0x0F, 0xD5, 0x89, 0xBB, 0x9E, 0x25, 0x54, 0xBA, 0x26, 0xDB, 0xDD, 0x00, 0x07, 0xAC, 0x4E,
                0x2C, 0xE1, 0xBF, 0x8A, 0x2E, 0xEE, 0xE7, 0x80, 0x00, 0x00, 0x00, 0x00, 0xF9, 0xB4, 0xE3, 0x56, 0x00,
                0x01, 0x46, 0x31, 0x92, 0x5D, 0x7B, 0xD7, 0x90, 0x42, 0x99, 0x0D, 0x01, 0x00, 0x00, 0x00, 0x00, 0x01,
                0x59, 0x5A,
            ]
        ),
        (
            "zst",
            [
                0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0x89, 0x01, 0x00, 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0x3C, 0x62,
                0x6F, 0x64, 0x79, 0x3E, 0x3C, 0x70, 0x3E, 0x44, 0x61, 0x6E, 0x61, 0x20, 0x64, 0x65, 0x73, 0x61, 0x20,
                0x63, 0x61, 0x69, 0x72, 0x2E, 0x3C, 0x2F, 0x70, 0x3E, 0x3C, 0x2F, 0x62, 0x6F, 0x64, 0x79, 0x3E, 0x3C,
                0x2F, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0x0A, 0x48, 0xD5, 0x13, 0x09,
            ]
        ),
    ]

    @Test func readsCompressedStreams() throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in Self.compressed {
            let stream = try CompressedStream(path: try folder.write(bytes, to: "a.\(name)"))
            #expect(stream.all().bytes.text == "<html><body><p>Dana desa cair.</p></body></html>\n")
            for end in 0..<bytes.count {
                let path = try folder.write(Array(bytes[..<end]), to: "cut.\(name)")
                guard let cut = try? CompressedStream(path: path) else { continue }
                let bytes = cut.all().bytes
                #expect("<html><body><p>Dana desa cair.</p></body></html>\n".hasPrefix(bytes.text), "\(name) \(end)")
            }
        }
        #expect(try CompressedStream(path: try folder.write([UInt8](), to: "none.xz")).all().bytes.isEmpty)
    }
}
