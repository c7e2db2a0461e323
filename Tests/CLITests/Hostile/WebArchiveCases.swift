import TestSupport

/// Web archives whose records and responses lie about their lengths and codings.
enum WebArchiveCases {
    private static let page = WARCFixture.page(9, "<p>\(HostileSetTests.story)").bytes

    /// A record, and an honest one behind it.
    private static func record(_ name: String, _ outcomes: String..., record: @escaping @Sendable () -> [Part])
        -> HostileCase
    {
        var hostile = HostileCase(name, in: "a.warc", says: "jembatan baru") { record() + [Part(page)] }
        hostile.outcomes = outcomes
        return hostile
    }

    private static func length(_ length: String, _ outcomes: String...) -> HostileCase {
        let block = WARCFixture.page(1, "<p>\(HostileSetTests.story)").block
        var hostile = HostileCase("a record of length \(length)", in: "a.warc", says: "jembatan baru") {
            [Part(WARCFixture(block: block, length: length).bytes), Part(page)]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    private static func response(
        _ name: String, _ header: String, _ outcomes: String..., body: @escaping @Sendable () -> [UInt8]
    ) -> HostileCase {
        var hostile = HostileCase("a response \(name)", in: "a.warc", says: "jembatan baru") {
            let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(header)\r\n\r\n".utf8)
            return [Part(WARCFixture(block: head + body()).bytes), Part(page)]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    private static let body = Array("<p>\(HostileSetTests.story)".utf8)

    static let all: [HostileCase] = [
        length("-1", "damaged", "read"), length("99999999999999999999999", "damaged", "read"),
        length("9223372036854775807", "input_too_large", "read"), length("", "damaged", "read"),
        length("3", "damaged", "read"), length("100000", "damaged", "read"), length("0x10", "damaged", "read"),
        record("a header line of 10 MB", "damaged", "read") {
            [Part("WARC/1.0\r\nX: "), Part("a", times: 10_000_000), Part("\r\n\r\n")]
        },
        record("1,000,000 header fields", "damaged", "read") {
            [Part("WARC/1.0\r\n"), Part("X: a\r\n", times: 1_000_000), Part("\r\n")]
        },
        record("beginnings of records", "10000 × damaged", "read") { [Part("WARC/1.0\r\n\r\n", times: 10_000)] },
        record("a record without a version", "damaged", "read") { [Part(Array(page.dropFirst(10)))] },
        record("noise between records", "read", "damaged", "read") {
            var random = SeededGenerator(seed: 5)
            return [
                Part(page), Part((0..<1_000_000).map { _ in UInt8.random(in: 0...255, using: &random) }), Part("\n"),
            ]
        },
        record("10 MB of line ends between records", "read", "damaged", "read") {
            [Part(page), Part("\r\n", times: 5_000_000)]
        },
        HostileCase("half a record", in: "a.warc", "read", "damaged") { [Part(page), Part(Array(page.prefix(300)))] },
        HostileCase("half a record in gzip", in: "a.warc.gz", "read", "damaged") {
            let member = gzip(page)
            return [Part(member), Part(Array(member.prefix(200)))]
        },
        response("in chunks of absurd lengths", "Transfer-Encoding: chunked", "read transfer_remark", "read") {
            Array("5\r\n<div>\r\n7fffffffffffffff\r\n".utf8) + body
        },
        response("in chunks that are none", "Transfer-Encoding: chunked", "read transfer_remark", "read") { body },
        response("in chunks of a byte", "Transfer-Encoding: chunked", "2 × read") {
            body.flatMap { Array("1\r\n".utf8) + [$0] + Array("\r\n".utf8) }
                + Part("1\r\n \r\n", times: HostileCase.full(1_000_000, inDebug: 200_000)).all + Array("0\r\n\r\n".utf8)
        },
        response("that says gzip and is not", "Content-Encoding: gzip", "read transfer_remark", "read") { body },
        response("that says br and is noise", "Content-Encoding: br", "damaged", "read") { [0xFF, 0, 1, 0xFE] + body },
        response("of a coding nobody knows", "Transfer-Encoding: x-\u{1}\u{2}, chunked, chunked", "damaged", "read") {
            body
        },
        response(
            "coded 30,000 times", "Content-Encoding: \(String(repeating: "gzip, ", count: 29_999))gzip",
            "damaged", "read"
        ) { body },
        response("of status 999 999", "HTTP/9.9 -1", "2 × read") { body },
    ]
}
