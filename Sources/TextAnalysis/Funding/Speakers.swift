internal import Records

/// Who speaks in each sentence: whose "kami" and "pihaknya" are.
struct Speakers {
    private var bySentence: [PayerKey?]

    /// How many sentences back a quotation's speaker is still the one who speaks.
    private static let memory = 3

    init(clauses: [Clause], field: PayerField) {
        let named = clauses.map { Self.speaker(in: $0, field) }
        bySentence = named
        for sentence in clauses.indices where named[sentence] == nil && clauses[sentence].holds(.speaker) {
            let before = named[max(0, sentence - Self.memory)..<sentence].last { $0 != nil } ?? nil
            bySentence[sentence] = before ?? (sentence + 1 < named.count ? named[sentence + 1] : nil)
        }
    }

    /// The one who speaks, or the body of an office's holder; nil where the text does not say.
    subscript(sentence: Int) -> PayerKey? { bySentence[sentence] }

    /// The name nearest to the first word of speech: "kata Direktur BNI Indra", "Indra mengatakan".
    private static func speaker(in clause: Clause, _ field: PayerField) -> PayerKey? {
        guard clause.holds(.speech), let speech = clause.elements.first(where: { $0.kind == .speech }) else {
            return nil
        }
        func distance(_ element: Clause.Element) -> Int {
            element.tokens.lowerBound >= speech.tokens.upperBound
                ? element.tokens.lowerBound - speech.tokens.upperBound
                : speech.tokens.lowerBound - element.tokens.upperBound
        }
        let around = clause.elements(from: speech.tokens.lowerBound - 12, before: speech.tokens.upperBound + 8)
        let nearest = around.filter { $0.kind.actor != nil }.min { distance($0) < distance($1) }
        return nearest?.kind.actor.flatMap { field.key(of: .actor($0)) }
    }
}
