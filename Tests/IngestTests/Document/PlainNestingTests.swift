import TestSupport
import Testing

@testable import Ingest

/// What nests plainly is settled without the parser, and comes out as the parser would have it.
@Suite struct PlainNestingTests {
    private func outline(_ markup: String, settlesPlain: Bool = true) -> MarkupOutline {
        MarkupScanner.outline(of: Array(markup.utf8), settlesPlain: settlesPlain)
    }

    /// What the parser is fed.
    private func fed(_ markup: String) -> String { String(decoding: outline(markup).markup, as: UTF8.self) }

    private func dump(_ markup: String, settlesPlain: Bool) throws -> String {
        DocumentDump.text(of: try HTMLTree.document(of: outline(markup, settlesPlain: settlesPlain)))
    }

    @Test func plainElementsAreOneByte() {
        #expect(
            fed("<body><div><p>a <b>b</b><br>c</p><ul><li>d</li><li>e</ul></div>")
                == "<body><div>x<ul>x<li>x</ul></div>")
        #expect(fed("<body><main><p>a</p> b <table><tr><td>c</td></tr></table></main>d") == "<body>x")
    }

    @Test func theParserIsAskedWhereElementsEndOthers() {
        #expect(fed("<body><p>a<div>b</div>") == "<body><p>x<div>x</div>")
        #expect(fed("<body><a>a<a>b</a>") == "<body><a>x<a>x</a>")
        #expect(fed("<body><b>a<i>b</b>c</i>") == "<body><b>x<i>x</b>x</i>")
        #expect(fed("<body><dir><p>a</p></dir>") == "<body><dir><p>x</p></dir>")
        #expect(fed("<p>a</p>") == "<p>x</p>")
    }

    private static let names = [
        "p", "div", "b", "i", "u", "small", "font", "span", "a", "li", "ul", "ol", "dl", "dt", "dd", "menu", "table",
        "caption", "thead", "tbody", "tr", "td", "th", "h1", "h2", "form", "fieldset", "legend", "option", "select",
        "button", "pre", "blockquote", "address", "center", "section", "article", "nav", "x-y", "source", "picture",
        "col", "colgroup", "tt", "big", "dir", "title", "q", "time", "label",
    ]
    private static let others = [
        "<br>", "<img alt=x>", "<hr>", "<input>", "<embed>", "<meta name=x>", "<link rel=x>", "<br/>", "<div/>", "<p/>",
        "</br>", "</p>", "</head>", "<head>", "<body class=x>", "<html lang=id>", "</body>", "</html>", "<wbr>",
        "<!-- x -->", "<script>x</script>", "<base>", "<frameset>",
    ]

    private static let heads = [
        "<body>", "<html><head><title>a</title><meta name=x></head><body>", "<title>a<body>", "<p>a<body>",
        "<div><p><body>", "<head><x-y><body>", "a<body>", "<title>a<meta>b<body>", "<head><body>a</head>",
        "<title>a</title>b<li><body>", "</p><body>", "<base><body>", "<head><title></head>a<body>", "<br><body>",
        "<title/>a<body>", "<frameset><body>", "</body><body>", "<body></head><p><body>", "",
    ]

    /// Tags that mostly close what they open, with faults among them.
    private func markup(_ generator: inout SeededGenerator, faults: Int) -> String {
        var markup = Self.heads.randomElement(using: &generator) ?? ""
        var open: [String] = []
        for number in 0..<60 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<4:
                let name = Self.names.randomElement(using: &generator) ?? "p"
                markup += "<\(name) id=n\(number)>"
                open.append(name)
            case 4..<7 where !open.isEmpty: markup += "</\(open.removeLast())>"
            case 7: markup += " kata\(number) "
            case 8 where Int.random(in: 0..<10, using: &generator) < faults:
                markup += Self.others.randomElement(using: &generator) ?? ""
            case 9 where Int.random(in: 0..<10, using: &generator) < faults:
                markup += "</\(Self.names.randomElement(using: &generator) ?? "p")>"
            default: markup += " "
            }
        }
        return markup
    }

    @Test(arguments: [0, 2, 9]) func settledOrAskedTheTreeIsTheSame(faults: Int) throws {
        var generator = SeededGenerator(seed: UInt64(faults) + 3)
        for _ in 0..<2_000 {
            let markup = markup(&generator, faults: faults)
            #expect(try dump(markup, settlesPlain: true) == dump(markup, settlesPlain: false), "\(markup)")
        }
    }
}
