import TestSupport

/// Ten gigabytes in files of some kilobytes or megabytes.
enum BombCases {
    private static let size = 10_000_000_000
    private static let line = "{\"text\":\"\(HostileSetTests.story)\"}\n"

    private static func bomb(
        _ name: String, in file: String, _ outcomes: String..., seconds: Int = 3, isLong: Bool = false,
        parts: @escaping @Sendable () -> [Part]
    ) -> HostileCase {
        var hostile = HostileCase(name, in: file, seconds: seconds, megabytes: 300, parts: parts)
        hostile.isLong = isLong
        hostile.outcomes = outcomes
        return hostile
    }

    /// A page, a file that is not looked at, and another page, which the limit keeps from being read.
    private static func tarStart() -> [UInt8] {
        tarMember(Array("a.html".utf8), Array("<p>\(HostileSetTests.story)".utf8))
            + tarHeader(Array("b.iso".utf8), byteCount: 8_000_000_000)
    }

    static let all: [HostileCase] = [
        bomb("a page in gzip", in: "a.html.gz", "input_too_large") { Bombs.gzipMember(size) },
        bomb("a page in bzip2", in: "a.html.bz2", "input_too_large") { Bombs.bzip2(size) },
        bomb("a page in xz", in: "a.html.xz", "input_too_large") { Bombs.xz(size) },
        bomb("a page in zstd", in: "a.html.zst", "input_too_large") { Bombs.zstandard(size) },
        bomb("lines in gzip, one member", in: "a.jsonl.gz", "read", "input_too_large", seconds: 30, isLong: true) {
            [Part(gzip(Array(line.utf8)))] + Bombs.gzipMember(size)
        },
        bomb("lines in gzip, many members", in: "a.jsonl.gz", "read", "input_too_large", seconds: 30, isLong: true) {
            [Part(gzip(Array(line.utf8)))] + Bombs.gzipMembers(size)
        },
        bomb("lines in bzip2", in: "a.jsonl.bz2", "input_too_large", seconds: 30, isLong: true) { Bombs.bzip2(size) },
        bomb("lines in xz", in: "a.jsonl.xz", "input_too_large", seconds: 30, isLong: true) { Bombs.xz(size) },
        bomb("lines in zstd", in: "a.jsonl.zst", "input_too_large", seconds: 30, isLong: true) {
            Bombs.zstandard(size)
        },
        bomb("a tar file in gzip", in: "a.tar.gz", "read", "input_too_large", seconds: 30) {
            [Part(gzip(tarStart()))] + Bombs.gzipMember(size)
        },
        bomb("a tar file in zstd", in: "a.tar.zst", "read", "input_too_large", seconds: 10) {
            Bombs.zstandard(size, after: tarStart())
        },
        bomb("records of a web archive", in: "a.warc.gz", "input_too_large", "read") {
            [Part(gzip(WARCFixture.request(0).bytes)), Part(gzip(WARCFixture(length: String(size), ending: "").bytes))]
                + Bombs.gzipMember(size) + [Part(gzip(WARCFixture.page(9, HostileSetTests.story).bytes))]
        },
        bomb("a web archive that is one member", in: "a.warc.gz", "damaged", seconds: 60, isLong: true) {
            Bombs.gzipMember(size)
        },
        bomb("a page in a web archive", in: "a.warc.gz", "input_too_large", "read") {
            let body = Bombs.deflated(1 << 30)
            let header =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\nContent-Length: \(body.count)\r\n\r\n"
            return [
                Part(gzip(WARCFixture(block: Array(header.utf8) + body).bytes)),
                Part(gzip(WARCFixture.page(9, HostileSetTests.story).bytes)),
            ]
        },
        bomb("a zip file", in: "a.zip", "input_too_large", "read") {
            var zip = ZipFixture()
            let data = Bombs.deflated(4 << 30)
            zip.add(Array("a.html".utf8), deflated: data[...], claiming: (4 << 30) - 1)
            zip.add(Array("b.html".utf8), Array("<p>\(HostileSetTests.story)".utf8))
            return [Part(zip.archive)]
        },
        bomb("a zip file of lines that claims to be small", in: "a.zip", "input_too_large", isLong: true) {
            var zip = ZipFixture()
            let data = Bombs.deflated(4 << 30)
            zip.add(Array("a.jsonl".utf8), deflated: data[...], claiming: 10)
            zip.add(Array("b.html".utf8), Array("<p>\(HostileSetTests.story)".utf8))
            return [Part(zip.archive)]
        },
        bomb(
            "a zip file of 1,000 files that overlap", in: "a.zip", "17 × damaged", "input_too_large", seconds: 30,
            isLong: true
        ) {
            [Part(Bombs.overlappingZip(byteCount: 60 << 20, count: 1_000))]
        },
    ]
}
