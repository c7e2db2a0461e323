import JSON
import Records
import Store
import TestSupport
import Testing

@testable import Feeds
@testable import Monitor

/// The Atom file, read by our own reader of feeds.
@Suite struct AlertFeedTests {
    private func feed(_ path: String, _ alerts: [QueuedAlert], now: Double = 1_562_140_900) throws -> (Feed, String) {
        let folder = try TemporaryFolder()
        #expect(AtomFile(path: folder.path(path)).write(alerts, now: now) == .delivered)
        let text = try folder.read(path)
        #expect(try folder.files().filter { $0.hasSuffix("partial") } == [])
        let (_, fault) = try XMLReader.tree(of: Array(text.utf8), base: nil)
        #expect(fault == nil, "well-formed")
        let feed = try FeedReader().feed(of: Array(text.utf8), url: nil)
        #expect(feed.remarks.isEmpty)
        #expect(feed.format == .atom)
        return (feed, text)
    }

    @Test func anEntry() throws {
        let (feed, text) = try feed("a/b.xml", [queuedAlert()])
        let entry = try #require(feed.entries.first)
        #expect(feed.entries.count == 1)
        #expect(entry.title == "Asian Development Bank → Kota Jambi: IDR 625 billion (planned)")
        #expect(entry.url == "https://example.org/berita/1?a=1&b=2")
        #expect(entry.updated?.iso == "2019-07-03T08:00:00Z")
        #expect(
            entry.id?.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        #expect(text.contains("Rp 625 miliar &lt;kepada&gt; Kota Jambi."))
        #expect(text.contains("Rule: large"))
        #expect(text.contains("xml:lang=\"id\""))
    }

    @Test func theNewestFifty() throws {
        let alerts = (0..<60).map { number in
            var figure = newFigure(id: "msg_\(number)") { $0.documents[0].url = "https://example.org/\(number)" }
            figure.made -= Double(60 * number)
            return QueuedAlert(
                id: figure.id, rule: "r", delivery: "d", made: figure.made, payload: AlertPayload.json(of: figure),
                tries: 0)
        }
        let (feed, text) = try feed("a.xml", alerts)
        #expect(feed.entries.map(\.url) == (0..<50).map { "https://example.org/\($0)" })
        #expect(Set(feed.entries.compactMap(\.id)).count == 50)
        #expect(text.contains("<updated>2019-07-03T08:00:00Z</updated>\n<author>"), "of the newest")
        let (again, _) = try self.feed("a.xml", alerts.reversed())
        #expect(again.entries.last?.id == feed.entries[10].id, "the same whenever it is written")
    }

    @Test func nothingToTellYet() throws {
        let (feed, text) = try feed("a.xml", [])
        #expect(feed.entries.isEmpty)
        #expect(text.contains("<updated>2019-07-03T08:01:40Z</updated>"))
    }

    @Test func nastyTexts() throws {
        let nasty = "]]> & <b>\"'\u{0}\u{8}\u{1B}\u{FFFE}\u{FFFF}\u{85}\u{1F600}&#0;\n"
        var figure = newFigure {
            $0.funder = .description(nasty)
            ($0.evidence, $0.documents[0].title, $0.documents[0].language) = (nasty, nasty, nasty)
            $0.documents[0].url = "https://example.org/\"><script>&"
        }
        figure.rule = nasty
        let alert = QueuedAlert(
            id: "\"<&", rule: nasty, delivery: "d", made: 0, payload: AlertPayload.json(of: figure), tries: 0)
        let (feed, text) = try feed("a.xml", [alert])
        #expect(feed.entries.count == 1)
        #expect(
            text.contains(
                "<title>]]&gt; &amp; &lt;b&gt;&quot;'\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{85}\u{1F600}&amp;#0; "))
        #expect(!text.contains("<script>") && !text.contains("<b>"))
    }

    @Test func figuresWithoutALink() throws {
        let figure = newFigure { $0.documents = [$0.documents[2]] }
        let alert = QueuedAlert(
            id: "msg_1", rule: "r", delivery: "d", made: 0, payload: AlertPayload.json(of: figure), tries: 0)
        let folder = try TemporaryFolder()
        #expect(AtomFile(path: folder.path("a.xml")).write([alert], now: 0) == .delivered)
        let text = try folder.read("a.xml")
        #expect(try XMLReader.tree(of: Array(text.utf8), base: nil).fault == nil)
        #expect(text.contains("<entry>") && !text.contains("<link"))
    }

    @Test func whatCannotBeWrittenIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        #expect(AtomFile(path: folder.path("file/a.xml")).write([], now: 0).reason?.isEmpty == false)
        #expect(try folder.files() == ["file"])
    }

    private func title(_ change: (inout FigureStatement) -> Void) throws -> String {
        let data = try JSONParser.parse(AlertPayload.json(of: newFigure(change)))["data"]
        return AlertTitle.text(of: data?["figure"] ?? .null)
    }

    @Test func titles() throws {
        #expect(try title { $0.status = .stated } == "Asian Development Bank → Kota Jambi: IDR 625 billion")
        #expect(try title { $0.funder = nil } == "→ Kota Jambi: IDR 625 billion (planned)")
        #expect(try title { $0.recipient = nil } == "Asian Development Bank → Kota Hijau: IDR 625 billion (planned)")
        let purpose = try title { ($0.recipient, $0.program) = (nil, nil) }
        #expect(purpose == "Asian Development Bank → drainase & jalan: IDR 625 billion (planned)")
        let nobody = try title { ($0.funder, $0.recipient, $0.program, $0.purpose, $0.sum) = (nil, nil, nil, nil, nil) }
        #expect(nobody == "Funding: loan (planned)")
        #expect(try title { ($0.sum, $0.instrument) = (nil, .inKind) }.hasSuffix(": in kind (planned)"))
        #expect(try title { ($0.sum, $0.instrument) = (nil, .other) }.hasSuffix(": no sum (planned)"))
    }

    @Test func sums() throws {
        func sum(_ change: @escaping (inout FigureStatement.Sum) -> Void) throws -> String {
            let title = try title { statement in
                statement.status = .stated
                if var sum = statement.sum {
                    change(&sum)
                    statement.sum = sum
                }
            }
            return String(title.split(separator: ": ")[1])
        }
        #expect(
            try sum { ($0.digits, $0.currency, $0.qualifier) = ("13400000", "EUR", .about) } == "~ EUR 13.4 million")
        #expect(try sum { $0.qualifier = .atLeast } == "≥ IDR 625 billion")
        #expect(try sum { ($0.qualifier, $0.isNegated) = (.atMost, true) } == "not ≤ IDR 625 billion")
        #expect(
            try sum { ($0.digits, $0.low, $0.high, $0.qualifier) = (nil, 1e9, 2e9, .range) }
                == "IDR 1 billion – 2 billion")
        #expect(try sum { ($0.digits, $0.per) = ("300000", "bulan") } == "IDR 300 000 / bulan")
        #expect(try sum { ($0.digits, $0.qualifier, $0.text) = (nil, .vague, "ratusan miliar") } == "ratusan miliar")
    }
}
