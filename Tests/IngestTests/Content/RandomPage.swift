import TestSupport

/// Markup out of everything that the stages look at, well-formed or not.
enum RandomPage {
    static func markup(pieces: Int, using generator: inout SeededGenerator) -> String {
        var markup = "<body>"
        for number in 0..<pieces {
            markup += Self.pieces.randomElement(using: &generator) ?? ""
            if Int.random(in: 0..<3, using: &generator) == 0 { markup += PageSketch.sentence(number) }
        }
        return markup
    }

    private static let table = "<table><tr><th>Pos<th>Rupiah<tr><td>Jalan<td>5 miliar<tr><td>Air<td>2 miliar</table>"

    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<div class='entry-content'>", "<div class='sidebar'>", "<article>",
        "</article>", "<main>", "</main>", "<h1 id='t'>Jembatan Desa Dibuka</h1>", "<h2>", "</h2>", "<ul>", "<li>",
        "</ul>", "<blockquote>", "</blockquote>", "<a href='/a'>", "</a>", "<br>", "<br><br>", "<table>", "<tr>",
        "<td>",
        "<th colspan=2>", "</table>", "<figure>", "<figcaption>", "</figure>", "<pre>", "</pre>", "<nav>", "</nav>",
        "<div hidden>", "<div hidden id='S:0'>", "<span class='author'>", "</span>", "<script>var a = 1</script>",
        "<template>", "</template>", "<svg>", "</svg>", "<form>", "</form>", "<div class='comments'>", "<aside>",
        "</aside>", "<td rowspan='99999'>", table, "<noscript>", "</noscript>", "Baca juga: Pasar Terbakar", "12", " ",
        "\u{A0}",
        "\u{200B}", "&amp;", "&#x1F600;", "e\u{301}", "資金。", "|", "(rs/kna)", "Rp 5 miliar ", "© 2019 Kabar Desa",
    ]
}
