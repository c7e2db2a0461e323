import TestSupport

/// Pages whose markup is hostile: the sizes are those at which parsers of HTML stop, or stop being linear.
enum MarkupCases {
    private static let story = "<p>\(HostileSetTests.story)</p><p>\(HostileSetTests.more)</p>"
    private static let tail =
        "<p>Ekor halaman ini tetap terbaca, dan warga desa di seberang sungai senang, kata kepala desa.</p>"

    /// A page of something so many times, and an article.
    ///
    /// - Parameter less: how many in a debug build; 0 to leave it out there.
    private static func page(
        _ name: String, _ part: String, times count: Int, inDebug less: Int? = nil, before start: String = "",
        after end: String = "",
        _ outcomes: String..., seconds: Int = 3, megabytes: Int = 200
    ) -> HostileCase {
        let count = HostileCase.full(count, inDebug: less ?? count)
        var hostile = HostileCase(
            "\(count) \(name)", in: "a.html", says: "ujar camat", seconds: seconds, megabytes: megabytes
        ) {
            [
                Part("<p>\(HostileSetTests.story)</p>" + start), Part(part, times: count),
                Part("\(end)<p>\(HostileSetTests.more)"),
            ]
        }
        hostile.outcomes = outcomes
        hostile.isLong = less == 0
        return hostile
    }

    private static func attributes(_ count: Int) -> HostileCase {
        HostileCase(
            "\(count) attributes on one tag", in: "a.html", "read", says: "jembatan baru"
        ) {
            [Part("<p "), Part((0..<count).map { "data-a\($0)=\"1\" " }.joined()), Part(">\(story)")]
        }
    }

    static let all: [HostileCase] = [
        page("elements deep", "<div>", times: 100_000, "read deep_nesting_flattened", seconds: 5),
        page(
            "elements deep", "<div>", times: 1_000_000, inDebug: 300_000, "read deep_nesting_flattened", seconds: 15,
            megabytes: 300),
        page(
            "tables deep", "<table><tr><td>", times: 100_000, inDebug: 30_000, "read deep_nesting_flattened",
            seconds: 10, megabytes: 250),
        attributes(5_000), attributes(50_000), attributes(200_000),
        HostileCase("an attribute of 200 MB", in: "a.html", "input_too_large", megabytes: 250) {
            [Part("<p title=\""), Part("kata ", times: 40_000_000), Part("\">\(story)")]
        },
        page(
            "words in an attribute", "kata ", times: 12_000_000, before: "<p title=\"", after: "\">", "read",
            seconds: 5,
            megabytes: 300),
        HostileCase("200 MB of text", in: "a.html", "input_too_large", megabytes: 250) {
            [Part("<p>"), Part("kata ", times: 40_000_000), Part(story)]
        },
        page(
            "words of text", "kata ", times: 12_000_000, inDebug: 0, before: "<p>", "read analysis_limited",
            seconds: 60, megabytes: 1_500),
        page("unclosed paragraphs", "<p>\n", times: 1_000_000, inDebug: 300_000, "read", seconds: 10, megabytes: 400),
        page(
            "unclosed paragraphs with text", "<p>a", times: 1_000_000, inDebug: 20_000, "read", seconds: 30,
            megabytes: 1_500),
        HostileCase(
            "500,000 distinct tags", in: "a.html", "read deep_nesting_flattened", says: "jembatan baru", seconds: 20,
            megabytes: 300
        ) {
            let count = HostileCase.full(500_000, inDebug: 100_000)
            return [Part((0..<count).map { "<t\($0)>" }.joined()), Part(story)]
        },
        page("stray end tags", "</b>", times: 3_000_000, "read", seconds: 6),
        page("comments without an end", "<!-- ", times: 1_000_000, "read unclosed_markup", seconds: 6),
        page(
            "scripts without an end", "<script>", times: 1_000_000, inDebug: 250_000, "read unclosed_markup", seconds: 8
        ),
        page(
            "quotes without an end", "<a href=\"", times: 1_000_000, inDebug: 250_000, "read deep_nesting_flattened",
            seconds: 8, megabytes: 350),
        page(
            "signs of tags", "<", times: 10_000_000, inDebug: 1_000_000, "read analysis_limited", seconds: 10,
            megabytes: 350),
        page("sections of character data", "<![CDATA[", times: 1_000_000, "read"),
        page("numbers of no character", "&#99999999999;", times: 1_000_000, "read", seconds: 5, megabytes: 200),
        page(
            "parts of a title", "kata | ", times: 1_500_000, inDebug: 0, before: "<title>", after: "</title>",
            "read analysis_limited long_values_left_out", seconds: 8, megabytes: 400),
        page(
            "levels of JSON-LD", "[", times: 1_000_000, before: "<script type=application/ld+json>",
            after: "</script>", "read"),
        page(
            "lying spans of a table", "<td colspan=99999999 rowspan=99999999>a", times: 100_000, inDebug: 10_000,
            before: "<table><tr>", after: "</table>", "read", seconds: 8, megabytes: 400),
        HostileCase(
            "a comment without an end", in: "a.html", "read unclosed_markup", says: "Ekor halaman ini tetap terbaca"
        ) { [Part(story + "<!-- iklan " + tail)] },
        HostileCase(
            "a script without an end", in: "a.html", "read unclosed_markup", says: "Ekor halaman ini tetap terbaca"
        ) { [Part(story + "<script> iklan " + tail)] },
    ]
}
