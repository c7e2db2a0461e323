internal import Records

/// A sentence as the reader of funding sees it: what stands where, from left to right.
struct Clause {
    enum Kind: Hashable {
        /// An index into the amount mentions.
        case amount(Int)
        /// An index into the name mentions: a person or a body.
        case actor(Int)
        /// An index into the name mentions.
        case place(Int)
        /// "APBN", "APBD Kota Jambi": a state budget.
        case budget
        /// "pemerintah", "pemerintah pusat": a payer without a name.
        case government
        /// "bantuan", "hibah", "dana".
        case fundNoun
        /// "program", "proyek".
        case programCue
        /// What makes a sum a price, a loss, a wage.
        case otherMoney
        case giving
        case receiving
        case passive
        /// "mengusulkan", "diajukan".
        case request
        /// "dari", "oleh".
        case from
        /// "kepada", "ke", "bagi".
        case to
        /// "untuk", "guna".
        case purpose
        /// "melalui", "lewat".
        case through
        /// A comma, "dan", "serta", "sedangkan".
        case separator
        case negation
        /// "kami", "pihaknya".
        case speaker
        case speech
    }

    struct Element: Hashable {
        var kind: Kind
        var tokens: Range<Int>
    }

    let sentence: Range<Int>
    var elements: [Element]

    /// The elements that start from one token on and before another; none when the bounds cross.
    func elements(from start: Int, before end: Int) -> ArraySlice<Element> {
        start < end ? elements(in: start..<end) : []
    }

    /// The elements that start inside a range of tokens.
    func elements(in range: Range<Int>) -> ArraySlice<Element> {
        let first = elements.firstIndex { $0.tokens.lowerBound >= range.lowerBound } ?? elements.endIndex
        let end = elements[first...].firstIndex { $0.tokens.lowerBound >= range.upperBound } ?? elements.endIndex
        return elements[first..<end]
    }

    func first(_ kinds: Set<Kind>, in range: Range<Int>) -> Element? {
        elements(in: range).first { kinds.contains($0.kind) }
    }
    func last(_ kinds: Set<Kind>, in range: Range<Int>) -> Element? {
        elements(in: range).last { kinds.contains($0.kind) }
    }
    func contains(_ kind: Kind, in range: Range<Int>) -> Bool { elements(in: range).contains { $0.kind == kind } }
}

extension Clause.Kind {
    var amount: Int? { if case .amount(let index) = self { index } else { nil } }
    var actor: Int? { if case .actor(let index) = self { index } else { nil } }
    var place: Int? { if case .place(let index) = self { index } else { nil } }
    var isVerb: Bool { self == .giving || self == .receiving || self == .passive || self == .request }
    var isPayer: Bool { actor != nil || self == .budget || self == .government }
}
