import TestSupport

/// Texts that are hostile to who looks for words, sums, dates and names in them.
enum PlainTextCases {
    private static func text(
        _ name: String, _ part: String, times count: Int, _ outcomes: String..., seconds: Int = 10,
        megabytes: Int = 400
    ) -> HostileCase {
        var hostile = HostileCase(name, in: "a.txt", says: "ujar camat", seconds: seconds, megabytes: megabytes) {
            [Part(HostileSetTests.story + "\n\n"), Part(part, times: count), Part("\n\n" + HostileSetTests.more)]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    static let all: [HostileCase] = [
        text("one word of 60 MB", "kata", times: 15_000_000, "read analysis_limited"),
        text("a number of 1,000,000 digits", "1", times: 1_000_000, "read"),
        text("a sum of 300,000 groups", "1.000.", times: 300_000, "read"),
        text("100,000 currencies", "Rp ", times: 100_000, "read analysis_limited"),
        text("1,000,000 brackets", "(", times: 1_000_000, "read"),
        text("1,000,000 marks on one letter", "\u{301}", times: 1_000_000, "read"),
        text("1,000,000 joiners", "\u{200D}", times: 1_000_000, "read"),
        text("1,000,000 turns of direction", "\u{202E}", times: 1_000_000, "read"),
        text("1,000,000 line ends", "\n", times: 1_000_000, "read"),
        text("1,000,000 bars of a table", "|", times: 1_000_000, "read"),
    ]
}
