internal import Records

/// How far a body's name goes behind its head word.
struct BodyExtent {
    let grammar: NameGrammar
    let places: PlaceRules
    let head: Int

    /// The index after the name's last token (the head's own end when nothing belongs to it), and the place
    /// that it ends with.
    func end() -> (end: Int, place: NameMention?) {
        var end = head + 1
        // "PT. Maju"
        if grammar.isMark(".", at: end), grammar.token(end).isGlued, !isNumbered { end += 1 }
        while let next = step(from: end) {
            end = next.end
            if let place = next.place { return (end, place) }
        }
        return (end, nil)
    }

    private func step(from index: Int) -> (end: Int, place: NameMention?)? {
        guard grammar.has(index), index - head < 14 else { return nil }
        if let close = tail(at: index) { return (close, nil) }
        if let place = places.match(at: index), index > head + 1 || !grammar.isProper(place.range.upperBound) {
            return isFunctional ? (endOfPlaces(from: place.range.upperBound), place) : (place.range.upperBound, nil)
        }
        if grammar.token(index).kind == .number {
            return isNumbered && grammar.token(index).span.count <= 3 ? (index + 1, nil) : nil
        }
        if isPart(index) { return (index + 1, nil) }
        if let next = linked(from: index) { return (next, nil) }
        return nil
    }

    /// "Kota Palembang Sumatera Selatan": a place may be followed by the one it lies in.
    private func endOfPlaces(from index: Int) -> Int {
        var end = index
        while let place = places.match(at: end), end - index < 6 { end = place.range.upperBound }
        return end
    }

    private func isPart(_ index: Int) -> Bool {
        guard grammar.isCapitalized(index) else { return false }
        let token = grammar.token(index)
        if token.isA([.honorific, .weekday, .month, .function]), !token.isA(.bodyWord) { return false }
        if token.isA(.governmentHead), !token.isA(.bodyWord) { return false }
        if grammar.isMark(")", at: index - 1), !isNumbered { return grammar.text.text(index) == "Tbk" }
        if isFunctional {
            if isAcronymHead { return token.isA([.common, .bodyWord]) || token.isAllCaps }
            if token.isA(.officeHead), !token.isA([.institutionHead, .common]) { return false }
            if token.isA(.givenName), !token.isA([.common, .bodyWord]) { return false }
            return index == head + 1 || token.isA([.common, .bodyWord]) || token.isAllCaps
                || token.isA(.institutionHead)
                || !grammar.isSpeech(at: index + 1)
        }
        return !startsPerson(index)
    }

    /// A person's name behind a body's: "Universitas Andalas Syafruddin Karimi", but "Universitas Wijaya Kusuma".
    private func startsPerson(_ index: Int) -> Bool {
        index > head + 1 && grammar.isA(.givenName, at: index) && !grammar.isA(.givenName, at: index - 1)
            && !grammar.isA(.common, at: index)
    }

    /// "dan Informatika", ", Kelautan, dan Pertanian", "bagi Pembaruan", "of Education".
    private func linked(from index: Int) -> Int? {
        if grammar.isMark(",", at: index) { return isFunctional ? enumerated(from: index) : nil }
        guard grammar.isA(.nameLinker, at: index), !grammar.isCapitalized(index), grammar.isCapitalized(index + 1)
        else {
            return nil
        }
        let linker = grammar.text.text(index)
        if linker == "ke" || linker == "dengan" || linker == "serta" { return nil }
        if linker == "di" || linker == "dalam" || linker == "untuk" {
            return linker == "untuk" && isFunctional ? nil : places.match(at: index + 1)?.range.upperBound
        }
        guard index > head + 1 || linker == "of" else { return nil }
        if linker == "dan" || linker == "and" {
            guard isFunctional || linker == "and", isPart(index + 1), places.match(at: index + 1) == nil,
                !grammar.isA([.institutionHead, .governmentHead, .officeHead], at: index + 1),
                grammar.bodies.longestMatch(in: grammar.text, at: index + 1, before: grammar.sentence.upperBound) == nil
            else { return nil }
        }
        return index + 2
    }

    /// A list of subjects: every item capitalised, the last behind "dan".
    private func enumerated(from index: Int) -> Int? {
        var end = index
        var items = 0
        while grammar.isMark(",", at: end), items < 4 {
            end += 1
            if isDan(end) { return isSubject(end + 1) ? end + 2 : nil }
            let start = end
            while isSubject(end), end - start < 4 { end += 1 }
            if end == start { return nil }
            items += 1
            if isDan(end) { return isSubject(end + 1) ? end + 2 : nil }
        }
        return nil
    }

    private func isDan(_ index: Int) -> Bool { grammar.has(index) && grammar.text.text(index) == "dan" }

    private func isSubject(_ index: Int) -> Bool {
        grammar.isCapitalized(index) && !grammar.token(index).isAllCaps && grammar.region(at: index) == nil
            && (grammar.isA(.bodyWord, at: index)
                || !grammar.isA([.institutionHead, .governmentHead, .officeHead, .honorific, .givenName], at: index))
    }

    /// "BPKD", "KPU": nothing but a place, a subject or another acronym belongs to it.
    private var isAcronymHead: Bool { grammar.token(head).isAllCaps }

    /// "(Persero)", "(BPJS) Kesehatan", "Tbk", "Co. Ltd."
    private func tail(at index: Int) -> Int? {
        if let close = grammar.endOfParentheses(at: index, limit: 1), grammar.isCapitalized(index + 1) {
            if grammar.text.text(index + 1) == "Persero" { return close }
            let following =
                grammar.isCapitalized(close) && !grammar.isA([.officeHead, .honorific, .givenName], at: close)
            return following && (grammar.token(index + 1).isAllCaps) ? close : nil
        }
        return nil
    }

    /// Heads of bodies named for what they do: a person's name behind them is not part of theirs.
    private var isFunctional: Bool {
        let head = grammar.text.text(head).lowercased()
        return Self.functionalHeads.contains(head)
    }

    private var isNumbered: Bool { !["pt", "cv", "bank"].contains(grammar.text.text(head).lowercased()) }

    private static let functionalHeads: Set<String> = [
        "dinas", "kementerian", "kemenko", "badan", "biro", "bagian", "bidang", "direktorat", "ditjen", "sekretariat",
        "setda", "setdaprov", "inspektorat", "kantor", "balai", "komisi", "dewan", "dprd", "majelis", "mahkamah",
        "pengadilan", "kejaksaan", "kejari", "kejati", "kepolisian", "polda", "polres", "polresta", "polsek", "kodim",
        "korem", "kodam", "otoritas", "fraksi", "satgas", "tim", "bappeda", "bapenda", "bpbd", "dinkes", "dinsos",
        "dishub", "disdik", "diskominfo", "lembaga", "fakultas", "upt", "uptd", "puskesmas", "seksi", "unit", "kpu",
        "bawaslu", "kedutaan", "konsulat", "delegasi", "satuan", "komite", "markas", "partai", "dpd", "dpc", "dpp",
        "dpw", "lapas", "kelompok",
    ]
}
