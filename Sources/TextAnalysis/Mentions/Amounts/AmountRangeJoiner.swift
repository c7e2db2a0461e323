internal import Records

/// Joins two numbers with a connector into a range: "Rp 2-3 miliar", "antara 5 dan 10 juta dolar".
struct AmountRangeJoiner {
    let text: TokenizedText
    let finder: AmountCandidateFinder
    private var tokens: [Token] { text.tokens }

    private static let connectors = PhraseTable(MoneyWords.rangeConnectors)
    private static let between = Lexicon.shared.id("antara")
    private static let dash = WordSet("- – — ‐ −")

    /// The candidates, with the two ends of each range made one.
    func join(_ candidates: [AmountCandidate]) -> [AmountCandidate] {
        var joined: [AmountCandidate] = []
        joined.reserveCapacity(candidates.count)
        var index = 0
        while index < candidates.count {
            if index + 1 < candidates.count, let range = range(of: candidates[index], candidates[index + 1]) {
                joined.append(range)
                index += 2
            } else {
                joined.append(candidates[index])
                index += 1
            }
        }
        return joined
    }

    private func range(of left: AmountCandidate, _ right: AmountCandidate) -> AmountCandidate? {
        guard left.currency != nil || right.currency != nil || right.quantity.isScaled,
            let connector = connector(left, right), agree(left.currency, right.currency),
            !finder.isPercent(right.tokens.upperBound), let bounds = bounds(left, right)
        else { return nil }
        var range = left
        range.tokens = left.tokens.lowerBound..<right.tokens.upperBound
        range.outerEnd = right.outerEnd
        range.currency = left.currency ?? right.currency
        range.isWritten = left.isWritten || right.isWritten
        let isVague = left.quantity.isVague || right.quantity.isVague
        (range.quantity.value, range.quantity.low, range.quantity.high) = (nil, bounds.0, bounds.1)
        range.quantity.scale = max(left.quantity.scale, right.quantity.scale)
        range.quantity.hasLetterScale = right.quantity.hasLetterScale
        range.range = isVague ? nil : bounds
        range.rule = connector == .afterBetween ? .rangeBetween : .range
        return range
    }

    /// What joins the two; nil where nothing does.
    private func connector(_ left: AmountCandidate, _ right: AmountCandidate) -> MoneyWords.RangeConnector? {
        guard let connector = Self.connectors.match(text, from: left.tokens.upperBound),
            connector.end == right.tokens.lowerBound
        else { return nil }
        let start = left.tokens.lowerBound
        let isBetween = tokens[max(0, start - 2)..<start].contains { $0.word == Self.between }
        switch connector.value {
        case .plain: return isListDash(left, right) ? nil : isBetween ? .afterBetween : .plain
        case .afterBetween: return isBetween ? .afterBetween : nil
        }
    }

    /// A spaced dash starts something else before a bare number ("Rp 5 miliar - 300 orang") and behind
    /// one that is no sum ("Model 8 - Rp 9.999.000").
    private func isListDash(_ left: AmountCandidate, _ right: AmountCandidate) -> Bool {
        let dash = tokens[left.tokens.upperBound]
        guard Self.dash.contains(dash), !dash.isGlued else { return false }
        if right.currency == nil, !right.quantity.isScaled { return true }
        return left.currency == nil && right.tokens.lowerBound < right.quantity.tokens.lowerBound
    }

    private func agree(_ left: Currency?, _ right: Currency?) -> Bool {
        guard let left, let right else { return true }
        return left.code == right.code
    }

    /// The ends in one unit; nil when they are no range.
    private func bounds(_ left: AmountCandidate, _ right: AmountCandidate) -> (ExactDecimal, ExactDecimal)? {
        guard let high = right.quantity.value ?? right.quantity.high, let low = left.quantity.value ?? left.quantity.low
        else { return nil }
        if left.quantity.isScaled {
            return (right.quantity.isScaled || right.isWritten) && low < high ? (low, high) : nil
        }
        // "2-3 miliar": the scale belongs to both; not where the left has its own form, "Rp 500.000 - Rp 1 juta".
        if right.quantity.isScaled, let shared = left.quantity.scaled(by: right.quantity.scale), shared < high {
            return (shared, high)
        }
        // "pada 2019 hingga Rp 4 miliar": the left is something else.
        if right.quantity.isScaled, left.currency == nil, !finder.isGrouped(left.quantity) { return nil }
        return (left.currency != nil || right.currency != nil) && low < high ? (low, high) : nil
    }
}
