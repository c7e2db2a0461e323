internal import LexiconFormat
internal import Records

/// The rules for programmes within one sentence.
struct ProgramRules {
    let grammar: ProgramGrammar
    let known: PhraseMatcher
    /// Acronyms of the register that mean something else in this text.
    let foreign: Set<WordID>
    /// Where the sentence speaks of a programme last; -1 where it does not.
    let lastCue: Int
    /// Where the sentence says last that something was founded; -1 where it does not.
    let lastFounding: Int
    /// Where the sentence opens a bracket last; -1 where it does not.
    let lastBracket: Int

    init(grammar: ProgramGrammar, known: PhraseMatcher, foreign: Set<WordID>) {
        (self.grammar, self.known, self.foreign) = (grammar, known, foreign)
        lastCue = grammar.sentence.last { grammar.token($0).isA(.programCue) } ?? -1
        lastFounding = grammar.sentence.last { grammar.isIn(ProgramWords.founding, $0) } ?? -1
        lastBracket = grammar.sentence.last { grammar.isMark("(", at: $0) } ?? -1
    }

    var text: TokenizedText { grammar.text }

    /// What a rule read at a token: programmes, perhaps none, and where to read on.
    struct Reading {
        var mentions: [ProgramMention]
        var end: Int

        init(_ mentions: [ProgramMention], end: Int? = nil) {
            self.mentions = mentions
            self.end = end ?? mentions.map(\.end).max() ?? 0
        }
    }

    /// The programmes that are introduced at a token; nil when no rule fits.
    func match(at index: Int) -> Reading? {
        let token = grammar.token(index)
        if token.kind != .word { return grammar.isQuote(index) ? quoted(at: index) : nil }
        if grammar.isIn(ProgramWords.law, index - 1) { return nil }
        let isOpener = token.isA(.programCue) || Self.openers.contains(token)
        if isOpener {
            if let found = registered(at: index) { return found }
            if token.isA(.programCue), let found = cued(at: index) { return found }
            if Self.introducing.contains(where: { $0.contains(token) }) { return named(at: index) }
            if ProgramWords.launching.contains(token) { return launched(at: index) }
            if ProgramWords.fundStart.contains(token), let found = abbreviated(at: index) { return found }
        }
        guard token.isCapitalized else { return nil }
        return apposed(at: index) ?? defined(at: index) ?? (isOpener ? fund(at: index) : nil) ?? caring(at: index)
            ?? english(at: index)
    }

    private static let introducing = [ProgramWords.naming, ProgramWords.listing, ProgramWords.example]

    /// Besides the cues, the words at which a name of the register or one that its first word tells may start.
    private static let openers = WordSet(
        firstWordsOfRegister
            + Lexicon.shared.ids(ofWords: ProgramWords.all).filter { word in
                [
                    ProgramWords.naming, ProgramWords.listing, ProgramWords.example, ProgramWords.launching,
                    ProgramWords.fundStart, ProgramWords.fundHead,
                ]
                .contains { $0.contains(word) }
            })

    private static var firstWordsOfRegister: [WordID] {
        KnownProgram.all.flatMap(\.forms).compactMap { form in
            PhraseWords.words(of: form).first.map { Lexicon.shared.id($0) }
        }
    }

    // MARK: Introduced names

    /// "program Bangkit Berdaya", "proyek 'Air Bersih'", "gerakan Jumat Berkah".
    private func cued(at index: Int) -> Reading? {
        guard let start = startOfName(after: index), !isPartOfTitle(index), !grammar.isIn(ProgramWords.study, start)
        else { return nil }
        if let quoted = grammar.quotation(at: start) {
            return isName(quoted, after: index) ? Reading([grammar.mention(quoted, rule: "program.quoted")]) : nil
        }
        let known = registered(at: start, isIntroduced: true)
        if let known, !isOrdinary(known) { return known }
        if ProgramWords.fundHead.contains(grammar.token(start)), isRegistered(start + 1) {
            return registered(at: start + 1)
        }
        guard !grammar.isTitleCase || grammar.token(index).isCapitalized == false else { return known }
        let first = isCount(start) ? start + 1 : start
        var end = grammar.endOfName(from: first, owned: isOwnable(first) ? first : nil, throughPeople: true)
        if end - first > 1, let longer = joined(at: end) ?? spelled(from: first, at: end) { end = longer }
        if end > first, let longer = proved(from: first, at: end) { end = longer }
        if let known, known.end >= end { return known }
        guard end > first else { return nil }
        if let inner = innerRegistered(first..<end) { return inner }
        guard isName(first..<end, after: index) else { return known }
        // "program TJSL Pelita Utama" keeps its kind: the rest is the giver's name as often as not.
        let hasKind = start > index + 1 && isGeneric(start - 1)
        return Reading(parts(of: (hasKind ? start - 1 : start)..<end).flatMap(withTranslation))
    }

    /// "Direktur Pembinaan Program Minyak": part of an office's or a body's name. "Gerakan Tanam" is a name by itself.
    private func isPartOfTitle(_ index: Int) -> Bool {
        guard grammar.token(index).isCapitalized, !grammar.token(index).shape.contains(.initial) else { return false }
        let before = grammar.isIn(ProgramWords.and, index - 1) ? index - 2 : index - 1
        let isBehindName = grammar.isProper(before) && !grammar.isA(.function, before)
        return isBehindName || ProgramWords.fundHead.contains(grammar.token(index)) && isMovement(index)
    }

    /// "100 Hari Kerja", "1.000 Embung".
    private func isCount(_ index: Int) -> Bool {
        grammar.token(index).kind == .number && grammar.token(index).span.count <= 5 && !grammar.isMoney(index)
            && grammar.isCapitalized(index + 1) && !grammar.isA([.placeHead, .month], index + 1)
    }

    /// "Kampung Berseri Astra (KBA)": the acronym tells that the body's name is part of the programme's.
    private func spelled(from start: Int, at index: Int) -> Int? {
        guard let owner = grammar.names.mention(at: index), owner.kind == .body, owner.range.lowerBound == index,
            isAbbreviated(start..<owner.range.upperBound)
        else { return nil }
        return owner.range.upperBound
    }

    /// "Belajar dari Kebun (BDK)": the acronym proves the lower-case words inside the name.
    private func proved(from start: Int, at end: Int) -> Int? {
        guard lastBracket > end else { return nil }
        var open = end
        while grammar.has(open), open - end < 6, grammar.token(open).kind == .word,
            grammar.isCapitalized(open) ? grammar.isFree(open) : grammar.isA([.function, .nameLinker], open)
        { open += 1 }
        guard open > end, grammar.isCapitalized(open - 1) else { return nil }
        return isAbbreviated(start..<open) || isCondensed(start..<open) ? open : nil
    }

    /// "Jelajah Riau untuk Rakyat (Jalur)": one word with the name's first letter, whatever the others are.
    private func isCondensed(_ range: Range<Int>) -> Bool {
        guard let inside = grammar.parentheses(at: range.upperBound, limit: 1), grammar.isCapitalized(inside.lowerBound)
        else { return false }
        return range.contains { grammar.isIn(ProgramWords.purpose, $0) }
            && text.utf8[grammar.token(inside.lowerBound).span.start]
                == text.utf8[grammar.token(range.lowerBound).span.start]
    }

    /// "Sosialisasi Dana Desa": the name of the register that ends what stands behind a cue.
    func innerRegistered(_ range: Range<Int>) -> Reading? {
        for index in range.dropFirst() {
            guard let match = known.longestMatch(in: text, at: index, before: grammar.sentence.upperBound),
                match.range.upperBound >= range.upperBound || grammar.isIn(ProgramWords.phase, match.range.upperBound),
                let reading = registered(at: index), !isOrdinary(reading)
            else { continue }
            return reading.mentions.isEmpty ? nil : reading
        }
        return nil
    }

    private func isOrdinary(_ reading: Reading) -> Bool {
        reading.mentions.contains { $0.known.map { KnownProgram.all[$0].isOrdinary } == true }
    }

    private func isMovement(_ index: Int) -> Bool { text.text(index) == "Gerakan" }

    /// "Tumpang Sari Jagung dengan Padi Ladang": two words of the name behind "dengan".
    private func joined(at index: Int) -> Int? {
        guard grammar.has(index), text.text(index) == "dengan" else { return nil }
        let end = grammar.endOfName(from: index + 1)
        let isName = (index + 1..<end).allSatisfy { grammar.names.mention(at: $0) == nil }
        return end - index == 3 && isName ? end : nil
    }

    /// The first token behind a cue, its fillers and what only says whose money it is: "program CSR ...".
    private func startOfName(after index: Int) -> Int? {
        var start = index + 1
        while grammar.has(start) {
            if let other = known.longestMatch(in: text, at: start, before: grammar.sentence.upperBound),
                !KnownProgram.all[other.value].isProgram
            {
                start = endOfOther(other.range)
            } else if isFiller(start) || grammar.isMark("#", at: start) {
                start += 1
            } else {
                return start
            }
        }
        return nil
    }

    private func isFiller(_ index: Int) -> Bool {
        let token = grammar.token(index)
        if token.isCapitalized { return token.isAllCaps && token.span.count <= 4 && isGeneric(index) }
        return token.isA([.programCue]) || ProgramWords.filler.contains(token)
    }

    /// A body that is a programme when a cue introduces it: "skema Viability Gap Fund", "program SIG Peduli".
    private func isOwnable(_ index: Int) -> Bool {
        guard let owner = grammar.names.mention(at: index), owner.range.lowerBound == index else { return false }
        if owner.kind == .person { return false }
        if owner.rule == "body.tail-word" || owner.rule == "body.acronym-expansion" { return true }
        if grammar.isIn(ProgramWords.softHead, index) { return owner.range.count > 1 }
        // "program CSR Bank Sampah Lestari".
        if grammar.isIn(ProgramWords.bank, index), grammar.isIn(ProgramWords.waste, index + 1) { return true }
        let next = owner.range.upperBound
        return owner.kind == .body && owner.range.count == 1
            && (grammar.token(index).isAllCaps || grammar.isIn(ProgramWords.cue, index - 1))
            && !grammar.isA(.governmentHead, index) && grammar.isProper(next) && grammar.names.mention(at: next) == nil
            && !grammar.isA([.function, .officeHead, .honorific, .month, .weekday], next)
    }

    /// "program ... bernama Laut Biru", "programnya yaitu Desa Digital".
    private func named(at index: Int) -> Reading? {
        let isExample = ProgramWords.example.contains(grammar.token(index))
        let isListing = isExample || ProgramWords.listing.contains(grammar.token(index))
        guard let cue = cue(before: index, within: isExample ? 5 : isListing ? 12 : 16),
            !(isListing && grammar.isIn(ProgramWords.weakCue, cue)),
            !(cue..<index).contains(where: { isEvent($0) || grammar.isIn(ProgramWords.art, $0) })
        else { return nil }
        let start = index + 1
        if let quoted = grammar.quotation(at: start) {
            return isName(quoted, after: cue) ? Reading([grammar.mention(quoted, rule: "program.quoted")]) : nil
        }
        guard let first = namedItem(at: start, after: cue, minimum: isListing ? 2 : 1) else { return nil }
        guard isListing else { return Reading([first]) }
        let list = [first] + items(behind: first, after: cue)
        return Reading(list.flatMap(itemsJoined), end: list.last?.end)
    }

    /// "Kebun Gizi dan Dapur Sehat" at a list's end.
    private func itemsJoined(_ item: ProgramMention) -> [ProgramMention] {
        guard item.rule == "program.named", item.otherNames.isEmpty else { return [item] }
        return parts(of: item.range).map { grammar.mention($0, rule: item.rule) }
    }

    private func namedItem(at start: Int, after cue: Int, minimum: Int) -> ProgramMention? {
        if let known = registered(at: start)?.mentions.first { return known }
        if minimum > 1, grammar.isIn(ProgramWords.cue, start) {
            return namedItem(at: start + 1, after: cue, minimum: 2)
        }
        let end = grammar.endOfName(from: start, owned: minimum == 1 && isOwnable(start) ? start : nil)
        guard end - start >= minimum, !grammar.isTitleCase, isName(start..<end, after: cue) else { return nil }
        return grammar.mention(start..<end, rule: "program.named")
    }

    /// "Desa Cerdas, Kebun Gizi dan Dapur Sehat": the rest of a list.
    private func items(behind first: ProgramMention, after cue: Int) -> [ProgramMention] {
        var items: [ProgramMention] = []
        var end = first.otherNames.isEmpty ? first.end : first.end + 1
        while items.count < 12 {
            var start = end
            while grammar.isMark(",", at: start) || grammar.isIn(ProgramWords.and, start) { start += 1 }
            guard start > end, let item = namedItem(at: start, after: cue, minimum: 2) else { break }
            items.append(item)
            end = item.otherNames.isEmpty ? item.end : item.end + 1
        }
        return items
    }

    /// "program dengan tema 'Sungai Kita', 'Kampung Iklim'": quoted names in a sentence that speaks of programmes.
    private func quoted(at index: Int) -> Reading? {
        guard let quoted = grammar.quotation(at: index), quoted.count > 1, let cue = cue(before: index, within: 30),
            !(cue..<index).contains(where: { isEvent($0) || grammar.isIn(ProgramWords.art, $0) }),
            quoted.allSatisfy({
                grammar.isCapitalized($0) || grammar.token($0).isA([.function, .nameLinker])
                    || ProgramWords.small.contains(grammar.token($0)) || grammar.token($0).kind == .number
                    || text.text($0) == "bersama"
            }),
            isName(quoted, after: cue)
        else { return nil }
        return Reading([grammar.mention(quoted, rule: "program.quoted")], end: quoted.upperBound + 1)
    }

    private func cue(before index: Int, within limit: Int) -> Int? {
        (max(grammar.sentence.lowerBound, index - limit)..<index).last { grammar.isA(.programCue, $0) }
    }

    /// "meluncurkan Laut Tanpa Kresek": a name of ordinary words, not a product's.
    private func launched(at index: Int) -> Reading? {
        let start = index + 1
        guard grammar.isCapitalized(start), grammar.token(start).word.isKnown, !grammar.isTitleCase,
            !grammar.isA([.givenName, .institutionHead, .officeHead], start), grammar.isFree(start)
        else { return nil }
        let end = grammar.endOfName(from: start)
        guard end - start > 1, isName(start..<end, after: index) else { return nil }
        return Reading(parts(of: start..<end).map { grammar.mention($0, rule: "program.launched") })
    }

    // MARK: Names

    /// "Bangkit Berdaya dan Kampung Bantar" are two, unless the words around "dan" never stand alone.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        guard let and = range.first(where: { ProgramWords.and.contains(grammar.token($0)) }),
            and - range.lowerBound > 1, range.upperBound - and > 2, !isAbbreviated(range)
        else { return [range] }
        return [range.lowerBound..<and, and + 1..<range.upperBound]
    }

    func isAbbreviated(_ range: Range<Int>) -> Bool {
        guard let inside = grammar.parentheses(at: range.upperBound, limit: 1) else { return false }
        return Acronym.abbreviates(text.text(inside), text, range)
    }

    /// "Pesisir Tangguh atau Resilient Coasts Program (RCP)" is one.
    private func withTranslation(_ range: Range<Int>) -> [ProgramMention] {
        var mention = grammar.mention(range, rule: "program.cue")
        let start = mention.otherNames.first.map { $0.upperBound + 1 } ?? range.upperBound
        if range.count > 1, grammar.isIn(ProgramWords.or, start), grammar.isProper(start + 1) {
            let end = grammar.endOfName(from: start + 1, owned: isOwnable(start + 1) ? start + 1 : nil)
            if end - start > 2 {
                let other = grammar.mention(start + 1..<end, rule: mention.rule)
                if !other.otherNames.isEmpty { mention.otherNames += other.names }
            }
        }
        return [mention]
    }

    /// A name has a word that is more than a generic acronym, an ordinary noun or a place.
    func isName(_ range: Range<Int>, after cue: Int) -> Bool {
        let words = range.filter { grammar.token($0).kind == .word }
        guard let first = words.first, grammar.isCapitalized(first) || grammar.token(first).shape.contains(.hasDigit)
        else { return false }
        let isQuoted = words.count > 2 && grammar.isQuote(range.lowerBound - 1)
        if grammar.token(first).isA([.function, .negation]) && !isQuoted || range.contains(where: isEvent) {
            return false
        }
        if words.count == 1 {
            let token = grammar.token(first)
            if grammar.isIn(ProgramWords.weakCue, cue), !grammar.isMark("#", at: first - 1),
                !token.isAllCaps || first != cue + 1
            {
                return false
            }
            return !isGeneric(first) && (!token.isA([.common, .institutionHead]) || token.isAllCaps)
                && !isPlace(first)
                && !text.text(first).contains(".")
        }
        return !words.allSatisfy { isGeneric($0) || isPlace($0) || grammar.isA([.function, .nameLinker], $0) }
    }

    func isEvent(_ index: Int) -> Bool { ProgramWords.event.contains(grammar.token(index)) }

    func isGeneric(_ index: Int) -> Bool { ProgramWords.generic.contains(grammar.token(index)) }

    /// A region of the gazetteer; "Pasar Murah" is only called a place by its first word.
    func isPlace(_ index: Int) -> Bool {
        guard let mention = grammar.names.mention(at: index), mention.kind == .place else { return false }
        return mention.region?.code.isEmpty == false || mention.rule == "place.gazetteer"
    }
}
