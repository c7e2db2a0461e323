import Records
import Testing
import TextAnalysis

/// What holds for the analysis of every text, whatever it says. Called by every test that analyses one.
struct AnalyzerInvariants {
    let text: String
    let analysis: Analysis
    private let utf8: [UInt8]

    init(text: String, analysis: Analysis) {
        (self.text, self.analysis, utf8) = (text, analysis, Array(text.utf8))
    }

    /// The analysis of a text, checked.
    static func analysis(of text: String, context: AnalysisContext = AnalysisContext()) throws -> Analysis {
        let analysis = try Analyzer().analyze(text, context: context)
        #expect(AnalyzerInvariants(text: text, analysis: analysis).faults() == [], "\(text)")
        return analysis
    }

    /// Everything that is wrong with the analysis; empty when all is well.
    func faults() -> [String] {
        spanFaults() + numberFaults() + analysis.amounts.flatMap(faults) + analysis.funding.flatMap(faults)
            + analysis.actors.filter { $0.name.isEmpty || $0.mentions.isEmpty }.map { "an actor without words: \($0)" }
            + analysis.programs.filter { $0.name.isEmpty || $0.mentions.isEmpty }.map {
                "a programme without words: \($0)"
            }
    }

    // MARK: Spans

    private func spanFaults() -> [String] {
        var spans = analysis.actors.flatMap(\.mentions) + analysis.programs.flatMap(\.mentions)
        spans += analysis.amounts.flatMap { [$0.span] + $0.mentions } + analysis.funding.map(\.evidence)
        spans += analysis.amounts.compactMap(\.table).flatMap { $0.row + $0.column + $0.unit }
        spans += analysis.funding.flatMap(\.context)
        spans += analysis.dates.map(\.span) + analysis.places.flatMap(\.mentions) + analysis.mentions.map(\.span)
        spans += analysis.numbers.map(\.span)
        spans += analysis.inferredPublication.map { [$0.span] } ?? []
        return spans.filter { !isWhole($0) }.map { "a span outside the text or inside a scalar: \($0)" }
    }

    private func isWhole(_ span: TextSpan) -> Bool {
        !span.isEmpty && span.end <= utf8.count && isScalarBoundary(span.start) && isScalarBoundary(span.end)
    }

    private func isScalarBoundary(_ offset: Int) -> Bool { offset == utf8.count || utf8[offset] & 0xC0 != 0x80 }

    private func words(_ span: TextSpan) -> String {
        isWhole(span) ? String(decoding: utf8[span.range], as: UTF8.self) : ""
    }

    // MARK: Numbers

    /// Numbers are in order, disjoint, no part of a sum or date, and have a value or bounds.
    private func numberFaults() -> [String] {
        let others = analysis.amounts.flatMap(\.mentions) + analysis.dates.map(\.span)
        var faults: [String] = []
        var end = 0
        for number in analysis.numbers {
            if number.span.start < end { faults.append("a number out of its order: \(words(number.span))") }
            if number.value == nil && number.low == nil { faults.append("a number without a value: \(number)") }
            if others.contains(where: { $0.overlaps(number.span) }) {
                faults.append("a number that is a sum or date: \(words(number.span))")
            }
            end = number.span.end
        }
        return faults
    }

    // MARK: Sums

    /// The words of a sum, read alone, are that sum.
    private func faults(in amount: Analysis.Amount) -> [String] {
        var faults: [String] = []
        if amount.mentions.first != amount.span { faults.append("a sum's first mention is another: \(amount)") }
        if amount.value == nil, amount.low == nil, amount.high == nil, amount.qualifier != .vague {
            faults.append("a sum without a value: \(amount)")
        }
        if amount.currencyAssumed || amount.value == nil || amount.table?.unit.isEmpty == false { return faults }
        let alone = (try? Tokenizer().tokenize(words(amount.span))).map { AmountReader().amounts(in: $0) }
        // A range or a list may write its currency once, beside another number.
        if alone == [] { return faults }
        if alone?.map(\.value) != [amount.value] || alone?.map(\.currency) != [amount.currency] {
            faults.append("“\(words(amount.span))” alone is not \(amount.currency) \(amount.value?.description ?? "")")
        }
        return faults
    }

    // MARK: Statements

    private func faults(in funding: Analysis.Funding) -> [String] {
        referenceFaults(in: funding) + wordFaults(in: funding)
            + ((0...1).contains(funding.confidence) ? [] : ["confidence \(funding.confidence)"])
            + (funding.rule.hasPrefix("funding.") ? [] : ["rule \(funding.rule)"])
            + (funding.funder != nil && funding.funderName != nil ? ["two funders"] : [])
    }

    private func referenceFaults(in funding: Analysis.Funding) -> [String] {
        var actors = [funding.funder].compactMap { $0 }
        if case .actor(let recipient)? = funding.recipient { actors.append(recipient) }
        let sums = [funding.amount].compactMap { $0 } + funding.equivalentAmounts
        let isSound =
            actors.allSatisfy(analysis.actors.indices.contains) && sums.allSatisfy(analysis.amounts.indices.contains)
            && [funding.program].compactMap { $0 }.allSatisfy(analysis.programs.indices.contains)
        return isSound ? [] : ["a reference that leads nowhere: \(funding)"]
    }

    /// The sum stands in the evidence; names, groups and purposes are words of the text.
    private func wordFaults(in funding: Analysis.Funding) -> [String] {
        var faults: [String] = []
        for sum in [funding.amount].compactMap({ $0 }) where analysis.amounts.indices.contains(sum) {
            if !analysis.amounts[sum].mentions.contains(where: { funding.evidence.contains($0) }) {
                faults.append("the evidence does not say the sum: \(words(funding.evidence))")
            }
        }
        var quotes = [funding.purpose, funding.funderName].compactMap { $0 }
        switch funding.recipient {
        case .place(let words), .group(let words): quotes.append(words)
        case .actor, nil: break
        }
        for quote in quotes where !text.contains(quote) { faults.append("“\(quote)” is not in the text") }
        return faults
    }
}
