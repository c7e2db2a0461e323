import TestSupport

/// Texts that are hostile to who looks for words, sums, dates and names in them.
enum PlainTextCases {
    private static func text(
        _ name: String, _ part: String, times count: Int, inDebug less: Int? = nil, _ outcomes: String...,
        seconds: Int = 10,
        megabytes: Int = 400
    ) -> HostileCase {
        let count = HostileCase.full(count, inDebug: less ?? count)
        var hostile = HostileCase(
            "\(count) \(name)", in: "a.txt", says: "ujar camat", seconds: seconds, megabytes: megabytes
        ) {
            [Part(HostileSetTests.story + "\n\n"), Part(part, times: count), Part("\n\n" + HostileSetTests.more)]
        }
        hostile.outcomes = outcomes
        hostile.isLong = less == 0
        return hostile
    }

    static let all: [HostileCase] = [
        text(
            "parts of one word", "kata", times: 15_000_000, inDebug: 0, "read analysis_limited", seconds: 20,
            megabytes: 1_000),
        text("digits of a number", "1", times: 1_000_000, "read"),
        text("groups of a sum", "1.000.", times: 300_000, inDebug: 50_000, "read"),
        text("currencies", "Rp ", times: 100_000, inDebug: 20_000, "read analysis_limited"),
        text("brackets", "(", times: 1_000_000, inDebug: 50_000, "read analysis_limited"),
        text("marks on one letter", "\u{301}", times: 1_000_000, "read"),
        text("joiners", "\u{200D}", times: 1_000_000, "read"),
        text("turns of direction", "\u{202E}", times: 1_000_000, "read"),
        text("line ends", "\n", times: 1_000_000, "read"),
        text("bars of a table", "|", times: 1_000_000, inDebug: 50_000, "read analysis_limited"),
    ]
}
