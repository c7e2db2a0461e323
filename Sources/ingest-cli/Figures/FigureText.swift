internal import JSON
internal import Pipeline
internal import Records
internal import TextAnalysis

/// One text with its figures, as JSON: the members of the record, and the rule behind each figure.
///
/// Offsets are Unicode scalars into the text.
struct FigureText {
    let figures: Figures
    private let offsets: ScalarOffsets

    init(_ text: String, _ figures: Figures) {
        self.figures = figures
        offsets = ScalarOffsets(text)
    }

    func count(of kind: FigureKind) -> Int {
        switch kind {
        case .amounts: figures.amounts.count
        case .dates: figures.dates.count
        case .numbers: figures.numbers.count
        }
    }

    /// Writes the members of one figure, without the braces around them.
    func writeMembers(of kind: FigureKind, at index: Int, to json: inout JSONWriter) {
        switch kind {
        case .amounts: write(figures.amounts[index], id: Self.id(index), to: &json)
        case .dates: write(figures.dates[index], to: &json)
        case .numbers: write(figures.numbers[index], to: &json)
        }
    }

    // MARK: The kinds

    private func write(_ mention: Figures.Mention<Analysis.Amount>, id: String?, to json: inout JSONWriter) {
        let amount = mention.reading
        json.member("id", id)
        json.member("value", amount.value)
        json.member("low", amount.low)
        json.member("high", amount.high)
        json.member("currency", amount.currency)
        json.member("currency_assumed", amount.currencyAssumed)
        json.member("qualifier", amount.qualifier.rawValue)
        json.member("per", amount.per)
        json.member("negated", amount.isNegated)
        json.member("part_of", amount.whole.flatMap(Self.id))
        json.member("equivalent_to", amount.converted.flatMap(Self.id))
        writeExcerpt(amount.span, to: &json)
        json.key("table")
        if let table = amount.table { write(table, to: &json) } else { json.null() }
        json.member("rule", mention.rule)
    }

    private func write(_ mention: Figures.Mention<Analysis.DateMention>, to json: inout JSONWriter) {
        json.member("date", mention.date)
        json.member("end_date", mention.endDate)
        json.member("precision", mention.precision.rawValue)
        writeExcerpt(mention.span, to: &json)
        json.member("rule", mention.rule)
    }

    private func write(_ mention: Figures.Mention<Analysis.Number>, to json: inout JSONWriter) {
        let number = mention.reading
        json.member("value", number.value)
        json.member("low", number.low)
        json.member("high", number.high)
        json.member("qualifier", number.qualifier.rawValue)
        json.member("kind", number.kind.rawValue)
        json.member("unit", number.unit)
        json.member("per", number.per)
        writeExcerpt(number.span, to: &json)
        json.member("rule", mention.rule)
    }

    /// The number of an amount among those of its text: "m1", as records count.
    private static func id(_ index: Int) -> String? { "m\(index + 1)" }

    // MARK: Places

    private func write(_ headings: Analysis.Headings, to json: inout JSONWriter) {
        json.object { json in
            for (name, spans) in [("row", headings.row), ("column", headings.column), ("unit", headings.unit)] {
                json.key(name)
                json.array(spans) { json, span in json.object { writeExcerpt(span, to: &$0) } }
            }
        }
    }

    private func writeExcerpt(_ span: TextSpan, to json: inout JSONWriter) {
        let excerpt = offsets.excerpt(span).excerpt
        json.member("text", excerpt.text)
        json.member("start", excerpt.start)
        json.member("end", excerpt.end)
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ decimal: ExactDecimal?) {
        key(name)
        if let decimal { number(decimal.description) } else { null() }
    }
}
