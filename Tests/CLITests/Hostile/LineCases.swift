import TestSupport

/// Lines of JSON that are hostile to parsers of JSON.
enum LineCases {
    private static let honest = "{\"text\":\"\(HostileSetTests.story)\"}\n"

    /// A line, and an honest one behind it.
    private static func line(
        _ name: String, _ outcomes: String..., seconds: Int = 3, megabytes: Int = 200,
        parts: @escaping @Sendable () -> [Part]
    ) -> HostileCase {
        var hostile = HostileCase(
            name, in: "a.jsonl", says: "jembatan baru", seconds: seconds, megabytes: megabytes
        ) { parts() + [Part("\n" + honest)] }
        hostile.outcomes = outcomes
        return hostile
    }

    static let all: [HostileCase] = [
        line("a line of 100 MB", "input_too_large", "read", seconds: 15, megabytes: 300) {
            [Part("{\"text\":\""), Part("kata ", times: 20_000_000), Part("\"}")]
        },
        line("a line of 60 MB of brackets", "bad_line", "read", seconds: 10, megabytes: 500) {
            [Part("[", times: 60_000_000)]
        },
        line("arrays 1,000,000 deep", "bad_line", "read") {
            [
                Part("{\"text\":\"\(HostileSetTests.story)\",\"a\":"), Part("[", times: 1_000_000),
                Part("]", times: 1_000_000), Part("}"),
            ]
        },
        line("objects 1,000,000 deep", "bad_line", "read") {
            [
                Part("{\"text\":\"\(HostileSetTests.story)\",\"a\":"), Part("{\"a\":", times: 1_000_000), Part("1"),
                Part("}", times: 1_000_000), Part("}"),
            ]
        },
        line("1,000,000 members of one name", "2 × read", seconds: 12, megabytes: 300) {
            [Part("{\"text\":\"\(HostileSetTests.story)\""), Part(",\"a\":1", times: 1_000_000), Part("}")]
        },
        line("lone surrogates", "2 × read") {
            [Part("{\"text\":\"\\ud800 \\udc00\\ud800 \(HostileSetTests.story)\"}")]
        },
        line("the text twice", "empty_input", "read") {
            [Part("{\"text\":\"\",\"text\":\"\(HostileSetTests.story)\"}")]
        },
        line("zero bytes in a line", "bad_line", "read") { [Part("{\"text\":\"a\u{0}\u{0}\"}"), Part([0, 0, 0])] },
        line("zero bytes as \\u0000", "2 × read") {
            [Part("{\"text\":\"\\u0000\\u0000 \(HostileSetTests.story)\"}")]
        },
        line("a number of 1,000,000 digits", "2 × read") {
            [Part("{\"text\":\"\(HostileSetTests.story)\",\"id\":"), Part("9", times: 1_000_000), Part("}")]
        },
        line("a number of 1e999999999", "2 × read") {
            [Part("{\"text\":\"\(HostileSetTests.story)\",\"id\":1e999999999,\"date\":-1e-99999999999}")]
        },
        line("invalid UTF-8 in a line", "read invalid_bytes_replaced", "read") {
            [Part("{\"text\":\"\(HostileSetTests.story) a"), Part([0xFF, 0xC0]), Part("\"}")]
        },
        line("1,000,000 empty lines", "read") { [Part("\n", times: 1_000_000)] },
        line("10,000 lines that are no JSON", "10000 × bad_line", "read") {
            [Part("{\n", times: 10_000)]
        },
        HostileCase("half of lines in gzip", in: "a.jsonl.gz", "damaged") {
            let whole = gzip(Array(repeatElement(Array(honest.utf8), count: 10).joined()))
            return [Part(Array(whole[..<(whole.count / 2)]))]
        },
    ]
}
