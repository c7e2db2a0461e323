import Ingest
import Records
import TestSupport
import Testing
import TextAnalysis

@testable import Pipeline

@Suite struct RecordAssemblerTests {
    private static let text = """
        Jambi, Kabar Contoh (3/7) – Bank Contoh é menyalurkan hibah 2 juta euro.

        Dana 😀 itu diterima Yayasan Melati untuk program Kampung Contoh.
        """

    private func article() -> Article {
        var article = Article()
        article.text = Self.text
        let half = span("Jambi, Kabar Contoh (3/7) – Bank Contoh é menyalurkan hibah 2 juta euro.")
        article.blocks = [
            Article.Block(kind: .paragraph, span: half),
            Article.Block(kind: .paragraph, span: TextSpan(half.end + 2, Self.text.utf8.count)),
        ]
        return article
    }

    private func span(_ words: String) -> TextSpan {
        let (text, sought) = (Array(Self.text.utf8), Array(words.utf8))
        let start = text.indices.first { text[$0...].starts(with: sought) } ?? 0
        return TextSpan(start, start + sought.count)
    }

    /// Claims in an order that is not the text's.
    private func analysis() -> Analysis {
        var analysis = Analysis()
        var recipient = Analysis.Actor(name: "Yayasan Melati", type: .organization, category: .foundation)
        recipient.mentions = [span("Yayasan Melati")]
        var funder = Analysis.Actor(name: "Bank Contoh", type: .organization, category: .bank)
        funder.mentions = [span("Bank Contoh")]
        let unmentioned = Analysis.Actor(name: "Tersirat", type: .organization, category: .other)
        analysis.actors = [unmentioned, recipient, funder]
        var program = Analysis.Program(name: "Kampung Contoh")
        program.mentions = [span("Kampung Contoh")]
        analysis.programs = [program]
        analysis.amounts = [
            Analysis.Amount(value: ExactDecimal(2_000_000), currency: "EUR", span: span("2 juta euro"))
        ]
        var funding = Analysis.Funding(
            instrument: .grant, status: .disbursed, confidence: 0.9,
            evidence: span("Bank Contoh é menyalurkan hibah 2 juta euro"), rule: "funding.test")
        (funding.funder, funding.amount, funding.recipient, funding.program) = (2, 0, .actor(1), 0)
        analysis.funding = [funding]
        analysis.inferredPublication = Analysis.DateMention(date: "2018-07-03", precision: .day, span: span("3/7"))
        return analysis
    }

    private func document(_ article: Article, _ analysis: Analysis) throws -> Record.Document {
        let source = SourceDocument(bytes: [], type: .plainText, uri: "contoh.txt")
        let record = try expectWellFormed(RecordAssembler.record(of: source, article, analysis))
        let document: Record.Document? = if case .document(let document) = record.outcome { document } else { nil }
        return try #require(document)
    }

    @Test func numbersClaimsAsTheTextMentionsThem() throws {
        let document = try document(article(), analysis())
        #expect(document.actors.map(\.id) == ["a1", "a2", "a3"])
        #expect(document.actors.map(\.name) == ["Bank Contoh", "Yayasan Melati", "Tersirat"])
    }

    @Test func turnsIndicesIntoIds() throws {
        let funding = try #require(try document(article(), analysis()).funding.first)
        #expect(funding.funder == "a1")
        #expect(funding.recipient == .actor("a2"))
        #expect(funding.amount == "m1")
        #expect(funding.program == "p1")
    }

    @Test func dropsReferencesThatLeadNowhere() throws {
        var analysis = analysis()
        analysis.funding[0].funder = 9
        analysis.funding[0].amount = -1
        analysis.funding[0].equivalentAmounts = [0, 7]
        analysis.funding[0].recipient = .actor(4)
        let funding = try #require(try document(article(), analysis).funding.first)
        #expect(funding.funder == nil)
        #expect(funding.amount == nil)
        #expect(funding.equivalentAmounts == ["m1"])
        #expect(funding.recipient == nil)
    }

    /// Ids follow the text, whatever the order of the analysis; a sum is no part of itself.
    @Test func turnsWholesAndConversionsIntoIds() throws {
        var analysis = analysis()
        var early = Analysis.Amount(value: ExactDecimal(3), currency: "IDR", span: span("3/7"))
        (early.isNegated, early.whole, early.converted) = (true, 0, 0)
        var lost = Analysis.Amount(value: ExactDecimal(7), currency: "IDR", span: span("7"))
        (lost.whole, lost.converted) = (2, 9)
        analysis.amounts += [early, lost]
        let amounts = try document(article(), analysis).amounts
        #expect(amounts.map(\.id) == ["m1", "m2", "m3"])
        #expect(amounts.map(\.isNegated) == [true, false, false])
        #expect(amounts.map(\.partOf) == ["m3", nil, nil])
        #expect(amounts.map(\.equivalentTo) == ["m3", nil, nil])
    }

    @Test func putsNumbersInTheTextsOrder() throws {
        var analysis = analysis()
        analysis.numbers = ["Melati", "Bank"].map {
            Analysis.Number(value: ExactDecimal(5), qualifier: .about, kind: .area, unit: "ha", span: span($0))
        }
        let numbers = try document(article(), analysis).numbers
        #expect(numbers.map(\.excerpt.text) == ["Bank", "Melati"])
        #expect(numbers.map(\.unit) == ["ha", "ha"] && numbers.map(\.qualifier) == [.about, .about])
    }

    @Test func takesThePublicationFromTheTextWhereThePageGivesNone() throws {
        let published = try document(article(), analysis()).article.published
        #expect(published == Record.Publication(date: "2018-07-03", precision: .day, basis: .dateline, text: "3/7"))
        var later = analysis()
        later.inferredPublication?.span = span("Dana")
        #expect(try document(article(), later).article.published?.basis == .body)
    }

    @Test func prefersThePagesOwnPublication() throws {
        var article = article()
        article.published = Article.Publication(date: "2018-07-04", precision: .day, basis: .meta, text: nil)
        let published = try document(article, analysis()).article.published
        #expect(published == Record.Publication(date: "2018-07-04", precision: .day, basis: .meta, text: nil))
    }

    @Test func saysSoWhereASpanHadToBeMoved() throws {
        var analysis = analysis()
        let wide = span("é").start + 1
        analysis.actors[2].mentions.append(TextSpan(wide, wide + 1))
        let diagnostics = try document(article(), analysis).diagnostics
        #expect(diagnostics.map(\.code) == ["span_adjusted"])
        #expect(try document(article(), self.analysis()).diagnostics == [])
    }

    @Test func isTheSameEveryTime() throws {
        let source = SourceDocument(bytes: [1], type: .plainText, uri: "contoh.txt")
        let records = (0..<3).map { _ in RecordAssembler.record(of: source, article(), analysis()).json }
        #expect(Set(records).count == 1)
    }

    @Test(arguments: 0..<30)
    func keepsItsPromisesForAnyTextAndAnySpans(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var article = Article()
        article.text = random.text(pieces: 80)
        var analysis = Analysis()
        for _ in 0..<20 {
            var actor = Analysis.Actor(name: "X", type: .person, category: .individual)
            actor.mentions = (0..<3).map { _ in Self.scalarSpan(of: article.text, &random) }
            analysis.actors.append(actor)
            let span = Self.scalarSpan(of: article.text, &random)
            analysis.amounts.append(Analysis.Amount(value: .zero, currency: "IDR", span: span))
            analysis.dates.append(Analysis.DateMention(date: "2019", precision: .year, span: span))
        }
        let document = try document(article, analysis)
        #expect(document.diagnostics == [])
    }

    private static func scalarSpan(of text: String, _ random: inout SeededGenerator) -> TextSpan {
        let scalars = Array(text.unicodeScalars)
        let start = Int.random(in: 0..<scalars.count, using: &random)
        let end = Int.random(in: (start + 1)...scalars.count, using: &random)
        func bytes(_ range: Range<Int>) -> Int { scalars[range].reduce(0) { $0 + $1.utf8.count } }
        return TextSpan(bytes(0..<start), bytes(0..<end))
    }
}
