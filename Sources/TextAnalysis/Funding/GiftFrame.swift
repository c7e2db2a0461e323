internal import Records

/// What a verb of giving says for a gift: the subject gives or receives, by voice.
///
/// The verb is the gift's own where it has one with a subject, else the last one before it, else the
/// sentence's first.
struct GiftFrame {
    let text: TokenizedText
    let names: Names
    let clause: Clause
    private let verb: Clause.Element?
    private let unit: Range<Int>

    init(text: TokenizedText, names: Names, clause: Clause, unit: Range<Int>) {
        (self.text, self.names, self.clause, self.unit) = (text, names, clause, unit)
        verb = Self.verb(of: unit, in: clause)
    }

    /// The gift has a verb of giving of its own, whose subject is nobody that the text's names tell: whose
    /// money it is stays open.
    var hasUnknownSubject: Bool {
        guard let verb, verb.kind == .giving, unit.contains(verb.tokens.lowerBound) else { return false }
        return clause.sentence.lowerBound < verb.tokens.lowerBound && payer() == nil
            && (unit.lowerBound..<verb.tokens.lowerBound).contains { isStranger(text.tokens[$0]) }
    }

    /// A capitalised word that is no stand-in for somebody named before ("Perusahaan", "Ia").
    private func isStranger(_ token: Token) -> Bool {
        token.isCapitalized && !token.isA([.function, .pronoun]) && !Self.standIns.contains(token.word)
    }

    private static let standIns = Set(
        ["perusahaan", "perseroan", "yayasan", "lembaga", "pemerintah", "organisasi", "bank"].map {
            Lexicon.shared.id($0)
        }
        .filter(\.isKnown))

    /// "menyumbangkan", "menghibahkan": the verb alone says that something is given for nothing.
    var isGenerous: Bool { verb.map { Self.strongVerbs.contains(text.text($0.tokens).lowercased()) } ?? false }

    private static func verb(of unit: Range<Int>, in clause: Clause) -> Clause.Element? {
        let own = clause.elements(in: unit).first { $0.kind.isVerb }
        let isOwn = own.map { verb in
            // "... dan Rp 2 miliar disisihkan untuk", "..., KfW menyiapkan": the gift's own words tell.
            let isNext = unit.lowerBound > clause.sentence.lowerBound
            return isNext && verb.kind == .giving && verb.tokens.lowerBound - unit.lowerBound <= 4
                || isNext && verb.kind == .passive
                || clause.elements(from: unit.lowerBound, before: verb.tokens.lowerBound).contains {
                    $0.kind.isPayer || $0.kind.place != nil
                }
        }
        if isOwn ?? false { return own }
        // A verb of receiving or giving that governs a list stands before it.
        return clause.verb(before: unit.lowerBound) ?? own ?? clause.firstVerb
    }

    /// The verb's subject gives.
    var isGiving: Bool { verb?.kind == .giving }

    /// A verb of giving with a fund's noun: help is given even where no sum is named.
    var bindsHelp: Bool {
        guard let verb, clause.holds(.fundNoun) else {
            return isGenerous
        }
        return verb.kind != .receiving || clause.holds(.from)
    }

    /// "memberikan bantuan material": verb and noun side by side say what is given, whoever receives it.
    var givesHelpItself: Bool {
        guard let verb, verb.kind == .giving else { return false }
        return clause.elements(
            from: verb.tokens.upperBound, before: min(verb.tokens.upperBound + 2, clause.sentence.upperBound)
        )
        .contains { $0.kind == .fundNoun }
    }

    private static let strongVerbs: Set<String> = [
        "mendanai", "membiayai", "menghibahkan", "menyumbangkan", "menyumbang", "didanai", "dibiayai", "menyantuni",
        "mendonasikan", "berinvestasi", "menginvestasikan",
    ]

    // MARK: Roles

    /// The subject of a verb of giving, or the agent behind a passive one.
    func payer() -> Gift.Payer? {
        guard let verb else { return nil }
        switch verb.kind {
        case .giving: return subject(of: verb).flatMap(payer)
        case .passive: return agent(of: verb).flatMap(payer)
        case .request: return addressee(of: verb)
        default: return nil
        }
    }

    /// The subject of a verb of receiving; the receiver that the sentence names before its list of gifts.
    func receiver() -> Gift.Receiver? {
        guard let verb else { return nil }
        if verb.kind == .receiving { return receivingSubject(of: verb) }
        if verb.kind == .request { return applicant(of: verb) }
        if let object = supported(by: verb) { return object }
        // "menolak proposal yang diajukan Pemkab Y": who asked would receive.
        if clause.holds(.request), let request = clause.elements.first(where: { $0.kind == .request }),
            request.tokens.lowerBound > verb.tokens.lowerBound, let applicant = applicant(of: request)
        {
            return applicant
        }
        let before = verb.tokens.upperBound..<max(verb.tokens.upperBound, unit.lowerBound)
        if before.isEmpty { return passiveSubject(of: verb) }
        if let receiver = ClauseRoles(text: text, names: names, clause: clause, unit: before).receiver() {
            return receiver
        }
        return passiveSubject(of: verb)
    }

    /// "mendanai KONI", "membantu Kota Palu": the object of a verb of supporting.
    private func supported(by verb: Clause.Element) -> Gift.Receiver? {
        guard Self.supporting.contains(text.tokens[verb.tokens.lowerBound]) else { return nil }
        let next = clause.elements(from: verb.tokens.upperBound, before: verb.tokens.upperBound + 1).first
        return next?.kind.actor.map { .actor($0) } ?? next?.kind.place.map { .place($0) }
    }

    private static let supporting = WordSet("mendanai membiayai membantu mensubsidi menyantuni mendukung")

    /// "Warga dibantu Baznas": the subject of a verb of helping receives.
    private func passiveSubject(of verb: Clause.Element) -> Gift.Receiver? {
        guard
            ["dibantu", "disantuni", "didanai", "dibiayai", "disubsidi"].contains(text.text(verb.tokens).lowercased())
        else { return nil }
        return receivingSubject(of: verb)
    }

    /// The budget that pays for all gifts of the sentence.
    func budget() -> Range<Int>? { clause.holds(.budget) ? clause.elements.first { $0.kind == .budget }?.tokens : nil }

    /// "mengusulkan dana kepada Kementerian Pertanian": who is asked would pay.
    private func addressee(of verb: Clause.Element) -> Gift.Payer? {
        let after = Array(clause.elements(from: verb.tokens.upperBound, before: clause.sentence.upperBound))
        for (element, next) in zip(after, after.dropFirst()) where element.kind == .to { return payer(next) }
        return refuser(before: verb).flatMap(payer)
    }

    /// "Kementerian X menolak proposal bantuan yang diajukan Pemkab Y".
    private func refuser(before verb: Clause.Element) -> Clause.Element? {
        let words = clause.sentence.lowerBound..<verb.tokens.lowerBound
        guard let refusal = words.first(where: { ["menolak", "ditolak"].contains(text.text($0).lowercased()) }) else {
            return nil
        }
        return clause.elements(from: clause.sentence.lowerBound, before: refusal).last {
            $0.kind.isPayer && !isObject($0)
        }
    }

    /// Who asks: the subject of "mengusulkan", the agent of "diajukan".
    private func applicant(of verb: Clause.Element) -> Gift.Receiver? {
        let isPassive = text.text(verb.tokens).lowercased().hasPrefix("di")
        let element = isPassive ? agent(of: verb) : subject(of: verb)
        if element == nil, !isPassive, let person = personBefore(pronounOf: verb) { return .actor(person) }
        return element?.kind.actor.map { .actor($0) }
    }

    /// "Ia telah meminta": the person whom the text named last.
    private func personBefore(pronounOf verb: Clause.Element) -> Int? {
        let words = max(clause.sentence.lowerBound, verb.tokens.lowerBound - 3)..<verb.tokens.lowerBound
        guard words.contains(where: { Self.personal.contains(text.tokens[$0]) }) else { return nil }
        let before = names.mentions.partitioningIndex { $0.range.lowerBound >= clause.sentence.lowerBound }
        return names.mentions[..<before].suffix(12).lastIndex { $0.kind == .person }
    }

    private static let personal = WordSet("ia dia beliau")

    private func payer(_ element: Clause.Element) -> Gift.Payer? {
        if let actor = element.kind.actor { return .actor(actor) }
        return element.kind.isPayer || isForeignCountry(element) ? .named(element.tokens) : nil
    }

    /// "Australia memberikan bantuan": another country may pay.
    private func isForeignCountry(_ element: Clause.Element) -> Bool {
        guard let region = element.kind.place.flatMap({ names.mentions[$0].region }) else { return false }
        return region.level == .country && region.code != "ID"
    }

    /// The payer nearest before a verb, past its auxiliaries; what a verb of saying parts off is no subject.
    private func subject(of verb: Clause.Element) -> Clause.Element? {
        let before = clause.elements(from: clause.sentence.lowerBound, before: verb.tokens.lowerBound)
        var candidate: Clause.Element?
        for element in before.reversed() {
            if element.kind.isPayer || isForeignCountry(element), !isObject(element) {
                candidate = element
                if !isPerson(element) { return element }
                break
            }
            if element.kind.isVerb || element.kind == .speech { break }
        }
        return candidate
    }

    /// "kepada X", "dari X", "di X": not a subject.
    private func isObject(_ element: Clause.Element) -> Bool {
        let index = element.tokens.lowerBound - 1
        guard index >= clause.sentence.lowerBound else { return false }
        return !text.tokens[index].isCapitalized && Self.prepositions.contains(index, of: text)
    }

    private static let prepositions = FoldedWords("kepada dari ke di untuk bagi pada dengan bersama oleh")

    private func isPerson(_ element: Clause.Element) -> Bool {
        element.kind.actor.map { names.mentions[$0].kind == .person } ?? false
    }

    /// "disalurkan oleh X", "disalurkan X".
    private func agent(of verb: Clause.Element) -> Clause.Element? {
        let after = clause.elements(
            from: verb.tokens.upperBound, before: min(verb.tokens.upperBound + 5, clause.sentence.upperBound))
        guard let first = after.first else { return nil }
        if first.kind == .from { return after.dropFirst().first { $0.kind.isPayer } }
        return first.kind.isPayer && first.tokens.lowerBound == verb.tokens.upperBound ? first : nil
    }

    /// Who or what stands before "menerima", not past a verb of saying: the nearest name, group, or capitalised
    /// words ("Jembatan Bulagi mendapat").
    private func receivingSubject(of verb: Clause.Element) -> Gift.Receiver? {
        let before = clause.elements(from: clause.sentence.lowerBound, before: verb.tokens.lowerBound)
        let start =
            before.last { $0.kind == .speech || ($0.kind.isVerb && $0 != verb) }?.tokens.upperBound
            ?? clause.sentence.lowerBound
        let words = start..<verb.tokens.lowerBound
        let name = before.last {
            words.contains($0.tokens.lowerBound) && ($0.kind.actor != nil || $0.kind.place != nil) && !isObject($0)
        }
        let group = words.first { GroupNouns.isGroup(text, at: $0) && isPlain(text.tokens[$0]) }
        if let name, name.tokens.lowerBound >= group ?? 0 {
            if let actor = name.kind.actor { return .actor(actor) }
            if let place = name.kind.place, name.tokens.lowerBound == words.lowerBound || group == nil {
                return .place(place)
            }
        }
        if let group {
            let end = PhraseExtent(text: text, clause: clause).end(from: group, limit: verb.tokens.lowerBound)
            return end > group ? .group(group..<end) : nil
        }
        return capitalisedSubject(in: words).map { .group($0) }
    }

    /// In lower case, or capitalised only because it opens the sentence.
    private func isPlain(_ token: Token) -> Bool { !token.isCapitalized || token.shape.contains(.initial) }

    private func capitalisedSubject(in words: Range<Int>) -> Range<Int>? {
        var end = words.upperBound
        while end > words.lowerBound, text.tokens[end - 1].isA(.function) { end -= 1 }
        var start = end
        while start > words.lowerBound, text.tokens[start - 1].isCapitalized, !text.tokens[start - 1].isA(.function) {
            start -= 1
        }
        return end - start > 1 ? start..<end : nil
    }
}
