import Ingest
import Records
import TestSupport
import Testing
import TextAnalysis

@testable import Pipeline
@testable import ingest_cli

@Suite struct ExplainTests {
    private static let text = "Bank Contoh menyalurkan hibah 2 juta euro kepada warga."

    private func span(_ words: String) -> TextSpan {
        let (text, sought) = (Array(Self.text.utf8), Array(words.utf8))
        let start = text.indices.first { text[$0...].starts(with: sought) } ?? 0
        return TextSpan(start, start + sought.count)
    }

    private func reading() -> Reading {
        var article = Article()
        (article.title, article.text) = ("Hibah", Self.text)
        article.blocks = [Article.Block(kind: .paragraph, span: TextSpan(0, Self.text.utf8.count))]
        article.published = Article.Publication(date: "2018-07-03", precision: .day, basis: .byline, text: "3/7")
        article.modified = Article.Publication(date: "2018-07-04", precision: .day, basis: .meta, text: nil)
        (article.subtitle, article.section, article.language) = ("Untuk warga", "Ekonomi", "id")
        (article.editors, article.keywords) = (["Rina Sari"], ["hibah", "desa"])
        article.imageURL = "https://contoh.id/a.jpg"
        var analysis = Analysis()
        analysis.mentions = [
            Analysis.Mention(kind: .amount, span: span("2 juta euro"), rule: "amount.after", reading: "EUR 2000000"),
            Analysis.Mention(kind: .organization, span: span("Bank Contoh"), rule: "actor.head", reading: "bank"),
        ]
        var actor = Analysis.Actor(name: "Bank Contoh", type: .organization, category: .bank)
        actor.mentions = [span("Bank Contoh")]
        analysis.actors = [actor]
        analysis.amounts = [
            Analysis.Amount(value: ExactDecimal(2_000_000), currency: "EUR", span: span("2 juta euro"))
        ]
        var funding = Analysis.Funding(
            instrument: .grant, status: .disbursed, confidence: 0.9, evidence: span(Self.text), rule: "funding.verb")
        (funding.funder, funding.amount, funding.recipient) = (0, 0, .group("warga"))
        funding.features = [
            Analysis.Feature(name: "funderSubject", weight: 1.15), Analysis.Feature(name: "passiveVerb", weight: -0.6),
        ]
        analysis.funding = [funding]
        let document = SourceDocument(bytes: [], type: .plainText, uri: "contoh.txt")
        let record = RecordAssembler.record(of: document, article, analysis)
        return Reading(article: article, analysis: analysis, record: record)
    }

    private func text(_ stages: [Stage], colored: Bool = false) -> String {
        Explanation(reading(), TextStyle(isColored: colored)).text(of: stages)
    }

    @Test func tellsTheArticle() {
        let text = text([.article])
        #expect(text.hasPrefix("contoh.txt\n\nARTICLE\n  title       Hibah\n"))
        #expect(text.contains("published   2018-07-03 (day, from byline: “3/7”)\n"))
        for line in [
            "subtitle    Untuk warga", "editors     Rina Sari", "modified    2018-07-04 (day, from meta)",
            "section     Ekonomi", "keywords    hibah; desa", "image       https://contoh.id/a.jpg", "language    id",
        ] {
            #expect(text.contains("  \(line)\n"), "\(text)")
        }
        #expect(text.contains("0–55          paragraph  Bank Contoh menyalurkan"))
    }

    @Test func tellsTheRuleBehindEveryMention() {
        let lines = text([.mentions]).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(
            lines == [
                "contoh.txt", "MENTIONS", "0–11 organization Bank Contoh → bank actor.head",
                "30–41 amount 2 juta euro → EUR 2000000 amount.after",
            ])
    }

    @Test func tellsEachFundingStatementWithItsParts() {
        let expected = """
            contoh.txt

            FUNDING
              f1  confidence 0.9  funding.verb
              funder      Bank Contoh (a1, bank)
              amount      EUR 2000000 (m1, exact: “2 juta euro”)
              recipient   warga (group)
              programme   –
              purpose     –
              instrument  grant
              status      disbursed
              date        –
              because     funderSubject +1.15, passiveVerb −0.6
              else        –
              evidence    0–55  \(Self.text)


            """
        #expect(text([.funding]) == expected)
    }

    @Test func coloursWhatWasRecognised() {
        let text = text([.funding], colored: true)
        #expect(text.contains("\u{1B}[32mBank Contoh\u{1B}[0m menyalurkan hibah \u{1B}[33m2 juta euro\u{1B}[0m kepada"))
        #expect(!self.text(Stage.allCases).contains("\u{1B}"))
    }

    @Test func headsEveryStage() {
        let headings = text(Stage.allCases).split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(headings == ["contoh.txt", "ARTICLE", "TOKENS", "MENTIONS", "ACTORS", "FUNDING"])
    }

    @Test func runsOnRealInput() throws {
        let folder = try TemporaryFolder()
        try folder.write("Pemkot Contoh menerima hibah Rp 2 miliar.", to: "a.txt")
        let result = try Tool.run(["explain", "a.txt"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("a.txt\n\nARTICLE\n"))
        #expect(!result.output.contains("\u{1B}"))
        let failed = try Tool.run(["explain", "none.txt", "--stage", "article"], in: folder.path)
        #expect(failed.status == 1)
        #expect(failed.messages == "ingest-cli: none.txt cannot be opened: No such file or directory\n")
    }

    @Test func obeysNoColor() {
        #expect(ColorChoice.auto.isOn(onTerminal: true, environment: [:]))
        #expect(ColorChoice.auto.isOn(onTerminal: true, environment: ["NO_COLOR": ""]))
        #expect(!ColorChoice.auto.isOn(onTerminal: true, environment: ["NO_COLOR": "1"]))
        #expect(!ColorChoice.auto.isOn(onTerminal: true, environment: ["TERM": "dumb"]))
        #expect(!ColorChoice.auto.isOn(onTerminal: false, environment: [:]))
        #expect(ColorChoice.always.isOn(onTerminal: false, environment: ["NO_COLOR": "1"]))
        #expect(!ColorChoice.never.isOn(onTerminal: true, environment: [:]))
    }
}
