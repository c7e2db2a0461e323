internal import Ingest
internal import Records
internal import TextAnalysis

/// Makes a record out of what the stages found. The only maker of records.
///
/// Byte spans become offsets in Unicode scalars, indices become ids, and everything is put in the
/// order of the text. Nothing is judged here, nothing added.
struct RecordAssembler {
    private let article: Article
    private let analysis: Analysis
    private let offsets: ScalarOffsets
    private let actorOrder: MentionOrder
    private let programOrder: MentionOrder
    private let amountOrder: MentionOrder
    private let fundingOrder: MentionOrder
    /// Spans that left the text or cut a scalar. None, unless a stage has a fault.
    private var unsoundSpanCount = 0

    init(_ article: Article, _ analysis: Analysis) {
        (self.article, self.analysis) = (article, analysis)
        offsets = ScalarOffsets(article.text)
        actorOrder = MentionOrder(prefix: "a", starts: analysis.actors.map { $0.mentions.min()?.start })
        programOrder = MentionOrder(prefix: "p", starts: analysis.programs.map { $0.mentions.min()?.start })
        amountOrder = MentionOrder(prefix: "m", starts: analysis.amounts.map(\.span.start))
        fundingOrder = MentionOrder(prefix: "f", starts: analysis.funding.map(\.evidence.start))
    }

    // MARK: The record

    static func record(of document: SourceDocument, _ article: Article, _ analysis: Analysis) -> Record {
        var assembler = RecordAssembler(article, analysis)
        var content = assembler.document()
        content.diagnostics = document.diagnostics + content.diagnostics
        var source = document.source
        source.encoding = article.encoding
        return Record(
            id: RecordIdentity.id(ofText: article.text), source: source, outcome: .document(content))
    }

    static func record(of source: Record.Source, failure: Record.Failure, bytes: [UInt8]) -> Record {
        Record(id: RecordIdentity.id(ofFailure: source, bytes: bytes), source: source, outcome: .failure(failure))
    }

    private mutating func document() -> Record.Document {
        var document = Record.Document(article: recordArticle())
        for index in actorOrder.indices { document.actors.append(actor(analysis.actors[index], at: index)) }
        for index in programOrder.indices { document.programs.append(program(analysis.programs[index], at: index)) }
        for index in amountOrder.indices { document.amounts.append(amount(analysis.amounts[index], at: index)) }
        for index in fundingOrder.indices { document.funding.append(funding(analysis.funding[index], at: index)) }
        for date in analysis.dates.sorted(by: { $0.span < $1.span }) { document.dates.append(mention(date)) }
        for place in Self.inTextOrder(analysis.places) { document.places.append(self.place(place)) }
        for number in analysis.numbers.sorted(by: { $0.span < $1.span }) { document.numbers.append(mention(number)) }
        document.diagnostics = diagnostics()
        return document
    }

    // MARK: The article

    private mutating func recordArticle() -> Record.Article {
        Record.Article(
            title: article.title, subtitle: article.subtitle, authors: article.authors.filter { !$0.isEmpty },
            editors: article.editors.filter { !$0.isEmpty }, publisher: article.publisher,
            canonicalURL: article.canonicalURL, published: publication(),
            modified: article.modified.map(Self.publication), section: article.section,
            keywords: article.keywords.filter { !$0.isEmpty }, imageURL: article.imageURL, language: article.language,
            text: article.text, blocks: blocks())
    }

    private mutating func blocks() -> [Record.Block] {
        article.blocks.sorted { $0.span < $1.span }.map { block in
            let place = place(block.span)
            return Record.Block(
                kind: block.kind, start: place.start, end: place.end, rows: rows(block.table?.rows ?? []))
        }
    }

    private mutating func rows(_ rows: [[Table.Cell]]) -> [[Record.Cell]] {
        rows.map { row in
            row.map { cell in
                let place = place(cell.span)
                return Record.Cell(
                    start: place.start, end: place.end, column: cell.column, rowSpan: cell.rowSpan,
                    columnSpan: cell.columnSpan, isHeader: cell.isHeader)
            }
        }
    }

    private mutating func publication() -> Record.Publication? {
        if let found = article.published { return Self.publication(found) }
        guard let inferred = analysis.inferredPublication else { return nil }
        return Record.Publication(
            date: inferred.date, precision: inferred.precision,
            basis: isInDateline(inferred.span) ? .dateline : .body, text: excerpt(inferred.span).text)
    }

    private static func publication(_ found: Article.Publication) -> Record.Publication {
        Record.Publication(date: found.date, precision: found.precision, basis: found.basis, text: found.text)
    }

    /// A dateline opens the text ("Jambi, Kabar Kota (3/7) -"); a date further in belongs to the body.
    private func isInDateline(_ span: TextSpan) -> Bool {
        let opening = article.blocks.first { $0.kind == .paragraph }?.span.start ?? 0
        return span.start >= opening && span.end - opening <= Self.longestDatelineBytes
    }

    private static let longestDatelineBytes = 80

    private func diagnostics() -> [Record.Diagnostic] {
        var diagnostics = article.diagnostics + analysis.diagnostics
        if unsoundSpanCount > 0 {
            let detail = "\(unsoundSpanCount) spans did not fit the text and were moved to the nearest place that does"
            diagnostics.append(Record.Diagnostic(code: "span_adjusted", detail: detail))
        }
        return diagnostics
    }

    // MARK: Claims

    private mutating func actor(_ actor: Analysis.Actor, at index: Int) -> Record.Actor {
        Record.Actor(
            id: actorOrder.id(index) ?? "", name: actor.name, type: actor.type, category: actor.category,
            aliases: actor.aliases, roles: actor.roles, sameAs: actor.sameAs, confidence: actor.confidence,
            mentions: excerpts(actor.mentions))
    }

    private mutating func program(_ program: Analysis.Program, at index: Int) -> Record.Program {
        Record.Program(
            id: programOrder.id(index) ?? "", name: program.name, aliases: program.aliases,
            mentions: excerpts(program.mentions))
    }

    private mutating func amount(_ amount: Analysis.Amount, at index: Int) -> Record.Amount {
        Record.Amount(
            id: amountOrder.id(index) ?? "", value: amount.value, low: amount.low, high: amount.high,
            currency: amount.currency, currencyAssumed: amount.currencyAssumed, qualifier: amount.qualifier,
            per: amount.per, isNegated: amount.isNegated, partOf: id(ofAmount: amount.whole, besides: index),
            equivalentTo: id(ofAmount: amount.converted, besides: index), excerpt: excerpt(amount.span),
            table: headings(amount.table))
    }

    /// A sum is neither a part nor a conversion of itself.
    private func id(ofAmount other: Int?, besides index: Int) -> String? {
        other == index ? nil : amountOrder.id(other)
    }

    private mutating func headings(_ headings: Analysis.Headings?) -> Record.Headings? {
        guard let headings else { return nil }
        return Record.Headings(
            row: headings.row.map { excerpt($0) }, column: headings.column.map { excerpt($0) },
            unit: headings.unit.map { excerpt($0) })
    }

    private mutating func funding(_ funding: Analysis.Funding, at index: Int) -> Record.Funding {
        Record.Funding(
            id: fundingOrder.id(index) ?? "", funder: actorOrder.id(funding.funder), funderName: funding.funderName,
            amount: amountOrder.id(funding.amount),
            equivalentAmounts: funding.equivalentAmounts.compactMap { amountOrder.id($0) },
            recipient: recipient(funding.recipient), program: programOrder.id(funding.program),
            purpose: funding.purpose, instrument: funding.instrument, status: funding.status, date: funding.date,
            confidence: funding.confidence, evidence: excerpt(funding.evidence), context: excerpts(funding.context))
    }

    private func recipient(_ recipient: Analysis.Recipient?) -> Record.Recipient? {
        switch recipient {
        case nil: nil
        case .actor(let index)?: actorOrder.id(index).map { .actor($0) }
        case .place(let name)?: .place(name)
        case .group(let text)?: .group(text)
        }
    }

    private mutating func mention(_ date: Analysis.DateMention) -> Record.DateMention {
        Record.DateMention(
            date: date.date, endDate: date.endDate, precision: date.precision, excerpt: excerpt(date.span))
    }

    private mutating func mention(_ number: Analysis.Number) -> Record.Number {
        Record.Number(
            value: number.value, low: number.low, high: number.high, qualifier: number.qualifier, kind: number.kind,
            unit: number.unit, per: number.per, excerpt: excerpt(number.span))
    }

    private mutating func place(_ place: Analysis.Place) -> Record.Place {
        Record.Place(name: place.name, level: place.level, code: place.code, mentions: excerpts(place.mentions))
    }

    private static func inTextOrder(_ places: [Analysis.Place]) -> [Analysis.Place] {
        MentionOrder(prefix: "", starts: places.map { $0.mentions.min()?.start }).indices.map { places[$0] }
    }

    // MARK: Spans

    private mutating func excerpts(_ spans: [TextSpan]) -> [Record.Excerpt] { spans.sorted().map { excerpt($0) } }

    private mutating func excerpt(_ span: TextSpan) -> Record.Excerpt {
        let (excerpt, isSound) = offsets.excerpt(span)
        if !isSound { unsoundSpanCount += 1 }
        return excerpt
    }

    private mutating func place(_ span: TextSpan) -> (start: Int, end: Int) {
        let (start, end, isSound) = offsets.place(span)
        if !isSound { unsoundSpanCount += 1 }
        return (start, end)
    }
}
