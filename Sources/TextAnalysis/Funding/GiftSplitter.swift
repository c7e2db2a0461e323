internal import Records

/// Cuts a sentence into gifts: "bantuan Rp 2 miliar dari A untuk B, Rp 3 miliar dari C, serta dari D untuk E"
/// has three.
struct GiftSplitter {
    let clause: Clause

    /// Ranges of tokens, in order, that cover the sentence; each speaks of at most one gift.
    func units() -> [Range<Int>] {
        var starts = [clause.sentence.lowerBound]
        for element in clause.elements where element.kind == .separator {
            guard opensGift(after: element), closesGift(from: starts[starts.count - 1], before: element) else {
                continue
            }
            starts.append(element.tokens.upperBound)
        }
        let bounds = starts + [clause.sentence.upperBound]
        return zip(bounds, bounds.dropFirst()).flatMap { parted($0..<$1) }
    }

    /// What follows a separator, up to the next one, has a sum, a payer, or a giver with a verb of its own.
    private func opensGift(after separator: Clause.Element) -> Bool {
        let following = clause.elements(from: separator.tokens.upperBound, before: clause.sentence.upperBound)
        var (isFirst, hasGiver) = (true, false)
        var end = separator.tokens.upperBound
        for element in following {
            switch element.kind {
            case .amount: return true
            case .from where isFirst: return startsPayer(after: element)
            case .actor where isFirst: hasGiver = true
            case .giving where hasGiver: return true
            // Words between two separators are an item of a list, not the start of a gift.
            case .separator: if !isFirst || element.tokens.lowerBound > end { return false }
            default: break
            }
            isFirst = isFirst && element.kind == .separator
            end = element.tokens.upperBound
        }
        return false
    }

    private func startsPayer(after element: Clause.Element) -> Bool {
        let next = clause.elements(from: element.tokens.upperBound, before: clause.sentence.upperBound).first
        return next.map { $0.kind.isPayer && $0.tokens.lowerBound - element.tokens.upperBound <= 2 } ?? false
    }

    private func closesGift(from start: Int, before separator: Clause.Element) -> Bool {
        guard start < separator.tokens.lowerBound else { return false }
        let before = clause.elements(from: start, before: separator.tokens.lowerBound)
        if before.contains(where: { $0.kind.amount != nil }) { return true }
        return zip(before, before.dropFirst()).contains { $0.kind == .from && $1.kind.actor != nil }
    }

    /// Two sums without a separator between them: each goes with what follows it.
    private func parted(_ unit: Range<Int>) -> [Range<Int>] {
        let sums = clause.elements(in: unit).filter { $0.kind.amount != nil }
        guard sums.count > 1 else { return [unit] }
        var starts = [unit.lowerBound]
        for (previous, next) in zip(sums, sums.dropFirst()) {
            starts.append(
                min(
                    next.tokens.lowerBound,
                    previous.tokens.upperBound + max(0, (next.tokens.lowerBound - previous.tokens.upperBound) / 2)))
        }
        let bounds = starts + [unit.upperBound]
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }
}
