internal import Records

/// The forms that a body's written name holds: "Dinas Pekerjaan Umum (PUPR) Kota Jambi" is "Dinas Pekerjaan
/// Umum Kota Jambi", "Dinas PUPR Kota Jambi" and, where no other is meant, "Dinas Pekerjaan Umum".
struct BodyForms {
    let text: TokenizedText
    let mention: NameMention

    /// A form as stretches of tokens, with the place at its end apart.
    private struct Form {
        var words: [Range<Int>]
        var place: Range<Int>?
    }

    /// The forms as they would be written, the written name itself left out.
    func names() -> [String] {
        let written = text.text(mention.range)
        var names: [String] = []
        for form in forms() {
            let whole = joined(form.words + (form.place.map { [$0] } ?? []))
            if whole != written, !names.contains(whole) { names.append(whole) }
        }
        if let (open, close) = parentheses(in: words), close - open == 3,
            isWhole(open + 1, of: words.lowerBound..<open), Acronym.isAcronym(text, open + 1)
        {
            names.append(text.text(open + 1))
        }
        return names + withPlace() + withoutPlace() + withoutParent() + withoutLegalForm() + party()
    }

    /// What the name is called by, in one spelling: equal keys are one body. Ends with "@" and the place if it has one.
    func keys() -> [String] {
        if mention.isGovernment, let region = mention.region {
            return ["pemerintah @" + (region.code.isEmpty ? region.name.lowercased() : region.code)]
        }
        let place = placeKey
        let forms = forms().map { joined($0.words) }
        return (forms + shortened()).map { BodyKey.key(of: $0) + place }.filter { !$0.isEmpty && $0.first != " " }
            + initialKeys()
    }

    /// "Dinas KPKP" of "Dinas Ketahanan Pangan, Kelautan, dan Pertanian".
    private func shortened() -> [String] {
        let start = mention.range.lowerBound
        guard text.tokens[start].isA(.institutionHead), let rest = words.dropFirst().first,
            let initials = Acronym.initials(of: rest..<words.upperBound, in: text)
        else { return [] }
        return [text.text(start) + " " + initials]
    }

    /// A name of several words and a lone acronym that no register knows have the same key where its initials are the acronym.
    private func initialKeys() -> [String] {
        if mention.range.count == 1 {
            let isAcronym = mention.known == nil && text.tokens[mention.range.lowerBound].isAllCaps
            return isAcronym ? ["~" + text.text(mention.range)] : []
        }
        return Acronym.initials(of: words, in: text).map { ["~" + $0] } ?? []
    }

    /// The name's words without the place at its end.
    private var words: Range<Int> {
        let place = mention.placeStart.flatMap { $0 > mention.range.lowerBound ? $0 : nil }
        return mention.range.lowerBound..<(place ?? mention.range.upperBound)
    }

    private var placeKey: String {
        guard let start = mention.placeStart, start > mention.range.lowerBound else { return "" }
        let name = mention.region?.name ?? text.text(start..<mention.range.upperBound)
        return " @" + name.lowercased()
    }

    // MARK: Forms

    private func forms() -> [Form] {
        let end = words.upperBound
        return forms(of: words, place: end < mention.range.upperBound ? end..<mention.range.upperBound : nil)
    }

    private func forms(of words: Range<Int>, place: Range<Int>?) -> [Form] {
        guard let (open, close) = parentheses(in: words), close - open == 3 else {
            return [Form(words: [words], place: place)]
        }
        let before = words.lowerBound..<open
        let after = close..<words.upperBound
        let inner = open + 1..<open + 2
        var forms = [Form(words: [before, after], place: place)]
        if isWhole(inner.lowerBound, of: before) {
            forms.append(Form(words: [inner, after], place: place))
        } else if let kept = endOfKept(before, inner: inner.lowerBound) {
            forms.append(Form(words: [before.lowerBound..<kept, inner, after], place: place))
        }
        return forms
    }

    /// Where the words start that an acronym behind them is short for: "Satuan Kerja | Pembangunan Jalan (PJ)".
    private func endOfKept(_ before: Range<Int>, inner: Int) -> Int? {
        guard before.count > 1, text.tokens[inner].isAllCaps else { return nil }
        let starts = before.dropFirst()
        return starts.first { Acronym.isInitials(text, inner, of: $0..<before.upperBound) } ?? starts.first
    }

    /// "BPBD" is short for all of the words before it, "PUPR" for those behind "Dinas".
    private func isWhole(_ inner: Int, of before: Range<Int>) -> Bool {
        text.tokens[inner].isA([.governmentHead, .institutionHead])
            || Acronym.abbreviates(text.text(inner), text, before)
    }

    private func parentheses(in words: Range<Int>) -> (open: Int, close: Int)? {
        guard let open = words.first(where: { text.isByte(UInt8(ascii: "("), at: $0) }), open > words.lowerBound,
            let close = (open..<words.upperBound).first(where: { text.isByte(UInt8(ascii: ")"), at: $0) })
        else { return nil }
        return (open, close + 1)
    }

    private func joined(_ ranges: [Range<Int>]) -> String {
        if ranges.count == 1, !ranges[0].isEmpty { return text.text(ranges[0]) }
        return ranges.filter { !$0.isEmpty }.map(text.text).joined(separator: " ")
    }

    /// "Pemkab Lampung Barat" of "pemkab", where the text is about that regency.
    private func withPlace() -> [String] {
        guard mention.rule == "body.government-alone", let region = mention.region else { return [] }
        let head = text.text(mention.range)
        return [head.prefix(1).uppercased() + head.dropFirst() + " " + region.name]
    }

    /// "Dinas Sosial" of "Dinas Sosial Kota Jambi".
    private func withoutPlace() -> [String] {
        guard mention.rule != "body.government", let place = mention.placeStart,
            place - mention.range.lowerBound > 1, text.tokens[mention.range.lowerBound].isCapitalized
        else { return [] }
        return forms().map { joined($0.words) } + [text.text(mention.range.lowerBound..<place)]
    }

    /// "Badan Pengatur Jalan Tol", "BPJT" and "Badan Pengatur Jalan Tol (BPJT)" of "Badan Pengatur Jalan Tol (BPJT)
    /// Kementerian PU": the name without the body that it is a part of.
    private func withoutParent() -> [String] {
        let start = mention.range.lowerBound
        guard text.tokens[start].isCapitalized, mention.range.count > 2,
            let parent = mention.range.dropFirst(2).first(where: isParent)
        else { return [] }
        let words = start..<parent
        return [text.text(words)] + forms(of: words, place: nil).map { joined($0.words) }
    }

    /// "Kementerian", "DPRD": a head that the word before it does not lead to.
    private func isParent(_ token: Int) -> Bool {
        text.tokens[token].isCapitalized && NameWord.groups(of: text.tokens[token].word).contains(.parentHead)
            && !text.tokens[token - 1].isA([.function, .nameLinker]) && text.tokens[token - 1].kind != .punctuation
            || (text.isByte(UInt8(ascii: ")"), at: token - 1) && text.tokens[token].isCapitalized
                && NameWord.groups(of: text.tokens[token].word).contains(.parentHead))
    }

    /// "PKB" of "Fraksi PKB".
    private func party() -> [String] {
        let rest = mention.range.dropFirst()
        guard let start = rest.first, BodyKey.isFaction(text.tokens[mention.range.lowerBound].word),
            let party = BodyKey.register[BodyKey.key(of: text.text(start..<rest.endIndex))],
            KnownBody.all[party].category == .party
        else { return [] }
        return [text.text(start..<rest.endIndex)]
    }

    /// "PT Adhi Karya" and "Adhi Karya" of "PT Adhi Karya (Persero) Tbk", "Kanto Bank" of "Kanto Bank Co. Ltd".
    private func withoutLegalForm() -> [String] {
        guard let core = Self.coreOfCompany(mention.range, in: text) else { return withoutForeignForm() }
        return [text.text(core), text.text(mention.range.lowerBound) + " " + text.text(core)]
            .filter { $0 != text.text(mention.range) }
    }

    private func withoutForeignForm() -> [String] {
        var end = mention.range.upperBound
        while end - mention.range.lowerBound > 2,
            NameWord.groups(of: text.tokens[end - 1].word).contains(.foreignForm)
                || text.isByte(UInt8(ascii: "."), at: end - 1)
        {
            end -= 1
        }
        return end < mention.range.upperBound ? [text.text(mention.range.lowerBound..<end)] : []
    }

    /// A company's name without "PT", "(Persero)" and "Tbk"; nil when the name has no legal form.
    static func coreOfCompany(_ range: Range<Int>, in text: TokenizedText) -> Range<Int>? {
        func isOne(of group: NameWord, _ token: Int) -> Bool {
            NameWord.groups(of: text.tokens[token].word).contains(group)
        }
        guard isOne(of: .legalForm, range.lowerBound), range.count > 1 else { return nil }
        var start = range.lowerBound + 1
        if text.isByte(UInt8(ascii: "."), at: start) { start += 1 }
        var end = range.upperBound
        while end > start, isOne(of: .tbk, end - 1) { end -= 1 }
        if end - start > 3, isOne(of: .persero, end - 2) { end -= 3 }
        return end > start && text.tokens[start].span.count > 2 ? start..<end : nil
    }
}
