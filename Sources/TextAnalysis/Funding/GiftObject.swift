internal import Records

/// What is given or paid for where no "untuk" says it: the object of the fund's noun or of the verb, or
/// the subject of a passive one.
struct GiftObject {
    let text: TokenizedText
    let clause: Clause
    let unit: Range<Int>

    private var extent: PhraseExtent { PhraseExtent(text: text, clause: clause) }

    /// "bantuan 25 unit alat pendingin ikan kepada", "hibah rumah bibit jamur senilai": what stands between the
    /// fund's noun and its sum or preposition; with the noun where that is a mere kind ("bantuan operasional").
    func ofFund() -> Range<Int>? {
        for element in clause.elements(in: unit).reversed() where element.kind == .fundNoun {
            guard let object = phrase(from: element.tokens.upperBound), !object.contains(where: isResponsibility),
                object.contains(where: { !text.tokens[$0].isA(.fundNoun) })
            else { continue }
            let isKind =
                object.count <= 2
                && !object.contains { text.tokens[$0].isCapitalized || text.tokens[$0].kind == .number }
            if isKind, Self.forms.contains(text.tokens[element.tokens.lowerBound]) { continue }
            return isKind ? element.tokens.lowerBound..<object.upperBound : object
        }
        return nil
    }

    /// "pinjaman lunak" is a form of money, not what it is for.
    private static let forms = WordSet("pinjaman hibah utang kredit investasi donasi sumbangan modal")

    /// "dana tanggung jawab sosial" says whose duty it is, not what for.
    private func isResponsibility(_ index: Int) -> Bool { text.tokens[index].word == Self.responsibility }

    private static let responsibility = Lexicon.shared.id("tanggung")

    /// "membantu pembangunan lintasan boling", "menyumbangkan empat truk": the object of the gift's own verb.
    func ofVerb() -> Range<Int>? {
        guard let verb = clause.elements(in: unit).first(where: { $0.kind == .giving }),
            Self.transitive.contains(text.tokens[verb.tokens.lowerBound])
        else { return nil }
        return phrase(from: verb.tokens.upperBound)
    }

    /// "dipakai membebaskan lahan": what the money is used for.
    func ofUse() -> Range<Int>? {
        guard let verb = unit.first(where: { Self.uses.contains(text.tokens[$0]) }) else { return nil }
        return phrase(from: verb + 1)
    }

    private static let uses = WordSet("dipakai digunakan dimanfaatkan dibelanjakan")

    /// "Dermaga baru akan dibangun dengan pinjaman", "Biaya solar ditanggung": the subject of a passive verb.
    func ofPassive() -> Range<Int>? {
        guard let verb = unit.first(where: { Self.passives.contains(text.tokens[$0]) }) else { return nil }
        var end = verb
        while end > unit.lowerBound, text.tokens[end - 1].isA(.function) { end -= 1 }
        var start = end
        while start > unit.lowerBound, text.tokens[start - 1].kind != .punctuation, end - start < 10 { start -= 1 }
        while start < end, text.tokens[start].isA(.function) { start += 1 }
        if let sum = clause.elements(from: start, before: end).first(where: { $0.kind.amount != nil }) {
            end = sum.tokens.lowerBound
            while end > start, text.tokens[end - 1].isA(.function) { end -= 1 }
        }
        return start < end ? start..<end : nil
    }

    private func phrase(from start: Int) -> Range<Int>? {
        guard start < unit.upperBound, !text.tokens[start].isA(.function), text.tokens[start].kind != .punctuation
        else { return nil }
        if let element = clause.elements(from: start, before: start + 1).first, element.kind != .fundNoun { return nil }
        let end = extent.end(from: start, limit: min(unit.upperBound, start + 12))
        return end > start ? start..<end : nil
    }

    private static let transitive = WordSet(
        Lexicon.shared.ids(
            ofWords:
                "membantu mendanai membiayai menanggung menyumbangkan menyumbang menghibahkan mendonasikan mensubsidi"))
    private static let passives = WordSet(
        Lexicon.shared.ids(
            ofWords: """
                dibiayai didanai ditanggung dibangun direhabilitasi direnovasi diperbaiki dikerjakan digarap disubsidi
                dibeli
                """))
}
