import Records

/// Records that use every field of the contract.
enum SampleRecord {
    /// Text of our own: scalars of one to four bytes stand before the spans.
    static let text = "😀 Café Sejahtera menerima hibah 2,5 juta euro dari Yayasan Contoh (3/7/2019) bagi 50 warga."

    static let document: Record = {
        var document = Record.Document(article: article)
        document.actors = [
            Record.Actor(
                id: "a1", name: "Yayasan Contoh", type: .organization, category: .foundation, aliases: ["YC"],
                roles: [Record.Role(title: "Mitra", organization: nil, tenure: .former)],
                sameAs: [Record.Identity(scheme: "XX-REG", id: "1")], confidence: 0.9,
                mentions: [excerpt("Yayasan Contoh")])
        ]
        document.programs = [
            Record.Program(id: "p1", name: "Café Sejahtera", mentions: [excerpt("Café Sejahtera")])
        ]
        document.amounts = [
            Record.Amount(
                id: "m1", value: ExactDecimal(2_500_000), low: nil, high: nil, currency: "EUR",
                currencyAssumed: false, qualifier: .exact, per: nil, excerpt: excerpt("2,5 juta euro"),
                table: Record.Headings(
                    row: [excerpt("Café Sejahtera")], column: [excerpt("hibah")], unit: [excerpt("juta euro")])),
            Record.Amount(
                id: "m2", value: ExactDecimal(5), low: nil, high: nil, currency: "IDR", currencyAssumed: true,
                qualifier: .exact, per: nil, isNegated: true, partOf: "m1", equivalentTo: "m1",
                excerpt: excerpt("5 juta")),
        ]
        document.funding = [
            Record.Funding(
                id: "f1", funder: "a1", funderName: nil, amount: "m1", recipient: .group("Café"), program: "p1",
                purpose: nil, instrument: .grant, status: .stated, date: "2019-07-03", confidence: 0.94,
                evidence: excerpt("hibah 2,5 juta euro dari Yayasan Contoh"), context: [excerpt("Café Sejahtera")])
        ]
        document.dates = [
            Record.DateMention(date: "2019-07-03", endDate: nil, precision: .day, excerpt: excerpt("3/7/2019"))
        ]
        document.places = [Record.Place(name: "Kota Contoh", level: .kota, code: "99.71", mentions: [])]
        document.numbers = [
            Record.Number(
                value: ExactDecimal(50), low: nil, high: nil, qualifier: .exact, kind: .count, unit: "warga",
                per: "bulan", excerpt: excerpt("50 warga"))
        ]
        document.diagnostics = [Record.Diagnostic(code: "repeated_text_removed", detail: "two lines")]
        return Record(id: String(repeating: "0a", count: 16), source: source, outcome: .document(document))
    }()

    static let failure = Record(
        id: String(repeating: "0b", count: 16), source: Record.Source(uri: "kosong.html"),
        outcome: .failure(Record.Failure(code: "empty_input", message: "kosong.html: the document has no bytes")))

    private static let source = Record.Source(
        id: "contoh-1", uri: "contoh.jsonl", url: "https://contoh.example/1", mediaType: "text/plain",
        encoding: "UTF-8", bytes: 90, sha256: String(repeating: "c", count: 64), retrieved: "2019-07-04T08:00:00Z",
        offset: 17)

    private static let article = Record.Article(
        title: "Hibah", subtitle: nil, authors: ["Ani"], editors: ["Budi"], publisher: "Kabar Contoh",
        canonicalURL: nil,
        published: Record.Publication(date: "2019-07-03", precision: .day, basis: .body, text: "3/7/2019"),
        modified: Record.Publication(date: "2019-07-04", precision: .day, basis: .meta, text: nil),
        section: "Daerah", keywords: ["hibah", "desa"], imageURL: "https://contoh.example/foto.jpg",
        language: "id", text: text,
        blocks: [
            Record.Block(
                kind: .table, start: 0, end: text.unicodeScalars.count,
                rows: [
                    [
                        Record.Cell(start: 0, end: 16, column: 0, rowSpan: 2, isHeader: true),
                        Record.Cell(start: 17, end: 77, column: 1, columnSpan: 3),
                    ], [],
                ])
        ])

    /// Where words stand in the text, in Unicode scalars.
    static func excerpt(_ words: String) -> Record.Excerpt {
        let scalars = Array(text.unicodeScalars)
        let sought = Array(words.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: sought) } ?? 0
        return Record.Excerpt(start: start, end: start + sought.count, text: words)
    }
}
