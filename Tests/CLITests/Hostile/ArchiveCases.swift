import TestSupport

/// tar and zip files that lie about what they hold, or hold what nobody should open.
enum ArchiveCases {
    private static let page = Array("<p>\(HostileSetTests.story)".utf8)

    private static func tarFile(_ count: Int) -> [UInt8] {
        tar((0..<count).map { (Array("\($0).html".utf8), page) })
    }

    private static func zipFile(_ names: [String]) -> [UInt8] {
        var zip = ZipFixture()
        for name in names { zip.add(Array(name.utf8), page) }
        return zip.archive
    }

    /// Such an archive without its second half.
    private static func cut(_ file: String, _ outcomes: String..., bytes: @escaping @Sendable () -> [UInt8])
        -> HostileCase
    {
        var hostile = HostileCase("half of \(file)", in: file) {
            let whole = bytes()
            return [Part(Array(whole[..<(whole.count / 2)]))]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    /// A file of 8 GB of which 512 bytes are there (GNU tar's sparse files).
    private static func sparseMember(_ name: String) -> [UInt8] {
        func octal(_ value: Int) -> [UInt8] {
            let digits = String(value, radix: 8)
            return Array((String(repeating: "0", count: 11 - digits.count) + digits).utf8) + [0]
        }
        var header = tarHeader(Array(name.utf8), byteCount: 512, type: "S")
        let size = 0o77777777777
        header.replaceSubrange(257..<265, with: Array("ustar  \u{0}".utf8))
        header.replaceSubrange(386..<410, with: octal(size - 512) + octal(512))
        header.replaceSubrange(483..<495, with: octal(size))
        header.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
        let sum = header.reduce(0) { $0 + Int($1) }
        header.replaceSubrange(148..<156, with: octal(sum).dropFirst(5).prefix(6) + [0, 0x20])
        return header + [UInt8](repeating: 0x61, count: 512)
    }

    static let all: [HostileCase] = [
        cut("a.tar", "5 × read", "damaged") { tarFile(10) },
        cut("a.tar.gz", "damaged") { gzip(tarFile(10)) },
        cut("a.tgz", "5 × read", "damaged") { gzip(tarFile(10), level: 0) },
        cut("a.zip", "6 × read", "damaged") { zipFile((0..<10).map { "\($0).html" }) },
        cut("a.html.xz", "damaged") { Array(Bombs.xz(1 << 20)[0].bytes) },
        cut("a.html.bz2", "damaged") { Array(Bombs.bzip2(45_000_000)[0].bytes) },
        HostileCase("a zip file in zip files", in: "a.zip") {
            let inner = zipFile(["a.html"])
            return [
                Part(
                    (0..<10).reduce(inner) { inner, _ in
                        var zip = ZipFixture()
                        zip.add(Array("a.zip".utf8), inner)
                        return zip.archive
                    })
            ]
        },
        HostileCase("empty files in tar", in: "a.tar", "read", seconds: 10) {
            [
                Part(tarMember(Array("a.iso".utf8), []), times: HostileCase.full(1_000_000, inDebug: 200_000)),
                Part(tarMember(Array("b.html".utf8), page)),
                Part([0], times: 1_024),
            ]
        },
        HostileCase("a tar file that claims 8 GB more than it has", in: "a.tar", "damaged") {
            [Part(tarHeader(Array("a.html".utf8), byteCount: 8_000_000_000)), Part(page)]
        },
        HostileCase("a sparse page of 8 GB", in: "a.tar", "input_too_large", "read") {
            [Part(sparseMember("a.html")), Part(tarMember(Array("b.html".utf8), page)), Part([0], times: 1_024)]
        },
        HostileCase("sparse lines of 8 GB", in: "a.tar", "input_too_large", seconds: 30) {
            [Part(sparseMember("a.jsonl")), Part(tarMember(Array("b.html".utf8), page)), Part([0], times: 1_024)]
        }.long,
        HostileCase("links and devices in tar", in: "a.tar", "read") {
            [
                Part(tarMember(Array("a.html".utf8), [], type: "2", link: "/etc/passwd")),
                Part(tarMember(Array("b.html".utf8), [], type: "1", link: "/etc/passwd")),
                Part(tarMember(Array("c.html".utf8), [], type: "3")), Part(tarMember(Array("d.html".utf8), page)),
                Part([0], times: 1_024),
            ]
        },
        HostileCase("a zip file that says its page is small", in: "a.zip", "damaged", "read") {
            var zip = ZipFixture()
            zip.add(Array("a.html".utf8), deflated: Bombs.deflated(1 << 20)[...], claiming: 10)
            zip.add(Array("b.html".utf8), page)
            return [Part(zip.archive)]
        },
        HostileCase("a zip file that says its page is large", in: "a.zip", "damaged", "read") {
            var zip = ZipFixture()
            zip.add(Array("a.html".utf8), deflated: gzip(page).dropFirst(10).dropLast(8), claiming: 1_000_000)
            zip.add(Array("b.html".utf8), page)
            return [Part(zip.archive)]
        },
        HostileCase("names that lead out of the folder", in: "a.zip", "4 × read") {
            [Part(zipFile(["../../a.html", "/etc/a.html", "..\\a.html", "a\u{1B}[2J\n.html"]))]
        },
        HostileCase("noise that begins like an archive", in: "a.zip", "damaged") {
            var random = SeededGenerator(seed: 4)
            return [Part("PK\u{3}\u{4}"), Part((0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) })]
        },
    ]
}
