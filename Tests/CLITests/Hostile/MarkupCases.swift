import TestSupport

/// Pages whose markup is hostile: the sizes are those at which parsers of HTML stop, or stop being linear.
enum MarkupCases {
    private static let story = "<p>\(HostileSetTests.story)</p><p>\(HostileSetTests.more)</p>"
    private static let tail = "<p>Ekor halaman ini tetap terbaca, kata kepala desa.</p>"

    /// A page of something so many times, and an article.
    private static func page(
        _ name: String, _ part: String, times count: Int, before start: String = "", after end: String = "",
        _ outcomes: String..., seconds: Int = 3, megabytes: Int = 150
    ) -> HostileCase {
        var hostile = HostileCase(name, in: "a.html", says: "ujar camat", seconds: seconds, megabytes: megabytes) {
            [
                Part("<p>\(HostileSetTests.story)</p>" + start), Part(part, times: count),
                Part("\(end)<p>\(HostileSetTests.more)"),
            ]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    private static func attributes(_ count: Int, seconds: Int, megabytes: Int) -> HostileCase {
        HostileCase(
            "\(count) attributes on one tag", in: "a.html", "read", says: "jembatan baru", seconds: seconds,
            megabytes: megabytes
        ) {
            [Part("<p "), Part((0..<count).map { "data-a\($0)=\"1\" " }.joined()), Part(">\(story)")]
        }
    }

    static let all: [HostileCase] = [
        page("100,000 deep", "<div>", times: 100_000, "read deep_nesting_flattened"),
        page("1,000,000 deep", "<div>", times: 1_000_000, "read deep_nesting_flattened"),
        page("tables 100,000 deep", "<table><tr><td>", times: 100_000, "read deep_nesting_flattened"),
        attributes(5_000, seconds: 3, megabytes: 150),
        attributes(50_000, seconds: 3, megabytes: 150),
        attributes(200_000, seconds: 3, megabytes: 150),
        HostileCase("an attribute of 200 MB", in: "a.html", "input_too_large") {
            [Part("<p title=\""), Part("kata ", times: 40_000_000), Part("\">\(story)")]
        },
        page(
            "an attribute of 60 MB", "kata ", times: 12_000_000, before: "<p title=\"", after: "\">", "read"),
        HostileCase("200 MB of text", in: "a.html", "input_too_large") {
            [Part("<p>"), Part("kata ", times: 40_000_000), Part(story)]
        },
        page("60 MB of text", "kata warga ", times: 5_500_000, before: "<p>", "read analysis_limited"),
        page("1,000,000 unclosed paragraphs", "<p>a", times: 1_000_000, "read"),
        HostileCase("500,000 distinct tags", in: "a.html", "read", says: "jembatan baru") {
            [Part((0..<500_000).map { "<t\($0)>" }.joined()), Part(story)]
        },
        page("3,000,000 stray end tags", "</b>", times: 3_000_000, "read"),
        page("1,000,000 comments without an end", "<!-- ", times: 1_000_000, "read unclosed_markup"),
        page("1,000,000 scripts without an end", "<script>", times: 1_000_000, "read unclosed_markup"),
        page("1,000,000 quotes without an end", "<a href=\"", times: 1_000_000, "read"),
        page("10,000,000 signs of tags", "<", times: 10_000_000, "read"),
        page("1,000,000 sections of character data", "<![CDATA[", times: 1_000_000, "read"),
        page("1,000,000 numbers of no character", "&#99999999999;", times: 1_000_000, "read"),
        page("a title of 10 MB", "kata | ", times: 1_500_000, before: "<title>", after: "</title>", "read"),
        page(
            "JSON-LD 1,000,000 deep", "[", times: 1_000_000, before: "<script type=application/ld+json>",
            after: "</script>", "read"),
        page(
            "a table of 100,000 lying spans", "<td colspan=99999999 rowspan=99999999>a", times: 100_000,
            before: "<table><tr>", after: "</table>", "read table_spans_clipped"),
        HostileCase(
            "a comment without an end", in: "a.html", "read unclosed_markup", says: "Ekor halaman ini tetap terbaca"
        ) { [Part(story + "<!-- iklan " + tail)] },
        HostileCase(
            "a script without an end", in: "a.html", "read unclosed_markup", says: "Ekor halaman ini tetap terbaca"
        ) { [Part(story + "<script> iklan " + tail)] },
    ]
}
