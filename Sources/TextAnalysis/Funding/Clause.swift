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
    let elements: [Element]
    /// What stands in the sentence at all, without saying which sum or name.
    private let kinds: [Kind]
    /// For every element the index of the last verb before it or at it, or -1.
    private let verbs: [Int]

    init(sentence: Range<Int>, elements: [Element]) {
        (self.sentence, self.elements) = (sentence, elements)
        var kinds: [Kind] = []
        for element in elements where element.kind.isWord && !kinds.contains(element.kind) {
            kinds.append(element.kind)
        }
        self.kinds = kinds
        var last = -1
        verbs = elements.indices.map { index in
            if elements[index].kind.isVerb { last = index }
            return last
        }
    }

    /// Whether a kind of element without a payload stands anywhere in the sentence.
    func holds(_ kind: Kind) -> Bool { kinds.contains(kind) }

    /// The last verb that starts before a token; nil when there is none.
    func verb(before token: Int) -> Element? {
        let index = firstIndex(from: token) - 1
        return index >= 0 && verbs[index] >= 0 ? elements[verbs[index]] : nil
    }

    /// The sentence's first verb.
    var firstVerb: Element? { kinds.contains(where: \.isVerb) ? elements.first { $0.kind.isVerb } : nil }

    /// The elements that start from one token on and before another; none when the bounds cross.
    func elements(from start: Int, before end: Int) -> ArraySlice<Element> {
        start < end ? elements(in: start..<end) : []
    }

    /// The elements that start inside a range of tokens. Complexity: O(log n).
    func elements(in range: Range<Int>) -> ArraySlice<Element> {
        let first = firstIndex(from: range.lowerBound)
        return elements[first..<max(first, firstIndex(from: range.upperBound))]
    }

    /// The index of the first element that starts at a token or behind it.
    private func firstIndex(from token: Int) -> Int {
        var (low, high) = (0, elements.count)
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Clause.Kind {
    var amount: Int? { if case .amount(let index) = self { index } else { nil } }
    var actor: Int? { if case .actor(let index) = self { index } else { nil } }
    var place: Int? { if case .place(let index) = self { index } else { nil } }
    /// A word rather than a sum or a name.
    var isWord: Bool { amount == nil && actor == nil && place == nil }
    var isVerb: Bool { self == .giving || self == .receiving || self == .passive || self == .request }
    var isPayer: Bool { actor != nil || self == .budget || self == .government }
}
