internal import Records

/// The rules for programmes within one sentence.
struct ProgramRules {
    let text: TokenizedText
    let sentence: Range<Int>
    let names: Names
    let known: PhraseMatcher
    /// A capital says little in this sentence.
    let isTitleCase: Bool

    /// The programmes that are introduced at a token; nil when none are.
    func match(at index: Int) -> [ProgramMention]? {
        registered(at: index) ?? cued(at: index) ?? defined(at: index) ?? fund(at: index) ?? apposed(at: index)
    }

    // MARK: Rules

    /// "Dana Desa", "dana desa", "PKH": names of the register; acronyms in capitals only.
    private func registered(at index: Int) -> [ProgramMention]? {
        guard isFree(index), let match = known.longestMatch(in: text, at: index, before: sentence.upperBound)
        else { return nil }
        if match.range.count == 1 {
            guard token(index).isAllCaps || KnownProgram.all[match.value].forms.contains(text.text(index)),
                KnownProgram.all[match.value].forms.contains(text.text(index))
            else { return nil }
        }
        return [mention(match.range, rule: "program.register", known: match.value)]
    }

    /// "program Bangkit Berdaya", "proyek bertajuk 'Air Bersih'", "gerakan Jumat Berkah".
    private func cued(at index: Int) -> [ProgramMention]? {
        guard token(index).isA(.programCue) else { return nil }
        var start = index + 1
        while has(start), token(start).isA(.programCue) || Self.fillers.contains(text.text(start).lowercased()) {
            start += 1
        }
        if has(start), let quoted = quotation(at: start) {
            return isName(quoted) ? [mention(quoted, rule: "program.quoted")] : nil
        }
        let end = endOfName(from: start)
        guard end > start, isName(start..<end) else { return nil }
        return split(start..<end).map { mention($0, rule: "program.cue") }
    }

    /// "Bantuan Stimulan Perumahan Swadaya (BSPS)", "National Urban Development Project (NUDP)".
    private func defined(at index: Int) -> [ProgramMention]? {
        guard isProper(index), isFree(index) else { return nil }
        let end = endOfName(from: index)
        guard end - index > 1, isMark("(", at: end), isMark(")", at: end + 2),
            Acronym.abbreviates(text.text(end + 1), text, index..<end),
            (index..<end).contains(where: {
                token($0).isA([.fundNoun, .programCue]) || Self.englishHeads.contains(text.text($0))
            })
        else { return nil }
        return [mention(index..<end, rule: "program.definition")]
    }

    /// "Bantuan Subsidi Upah", "Kartu Petani Berjaya": a fund's name in capitals inside a sentence.
    private func fund(at index: Int) -> [ProgramMention]? {
        guard isProper(index), isFree(index), Self.fundHeads.contains(text.text(index)), !isTitleCase,
            !token(index).shape.contains(.initial)
        else { return nil }
        let end = endOfName(from: index)
        guard end - index > 1, isName(index + 1..<end) else { return nil }
        return [mention(index..<end, rule: "program.fund-name")]
    }

    /// "National Support for ... (NSLIC), sebuah program dari ...".
    private func apposed(at index: Int) -> [ProgramMention]? {
        guard isProper(index), isFree(index), index == sentence.lowerBound || !isProper(index - 1) else { return nil }
        let end = endOfName(from: index)
        guard end - index > 1 else { return nil }
        let candidate = mention(index..<end, rule: "program.apposition")
        var next = (candidate.otherName?.upperBound).map { $0 + 1 } ?? end
        if isMark(",", at: next) { next += 1 }
        guard has(next), ["sebuah", "merupakan", "adalah", "yakni", "yaitu"].contains(text.text(next)), has(next + 1),
            token(next + 1).isA(.programCue)
        else { return nil }
        return [candidate]
    }

    private static let fundHeads: Set<String> = [
        "Bantuan", "Dana", "Kartu", "Program", "Beasiswa", "Kredit", "Gerakan", "Alokasi",
    ]

    private static let fillers: Set<String> = [
        "unggulan", "bertajuk", "bertema", "bernama", "baru", "utama", "nasional", "bantuan", "sosial",
    ]

    private static let englishHeads: Set<String> = [
        "Project", "Program", "Programme", "Fund", "Support", "Initiative", "Development", "Scheme", "Facility",
        "Grant",
    ]

    // MARK: Extent

    /// Capitalised words, with linkers and numbers between them, and parts parted by a slash.
    private func endOfName(from start: Int) -> Int {
        var end = start
        while has(end), end - start < 14 {
            let token = token(end)
            if token.kind == .word, token.isCapitalized, isFree(end), !isStop(end) {
                end += 1
            } else if end > start, let next = linked(at: end) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    private func linked(at index: Int) -> Int? {
        if text.isByte(UInt8(ascii: "/"), at: index) { return isProper(index + 1) ? index + 1 : nil }
        if text.isByte(UInt8(ascii: "-"), at: index), token(index).isGlued, isProper(index + 1),
            token(index + 1).isGlued
        {
            return index + 1
        }
        if token(index).kind == .number { return token(index).span.count <= 4 && !isMoney(index) ? index + 1 : nil }
        guard token(index).isA(.nameLinker) || Self.smallWords.contains(text.text(index)), isProper(index + 1),
            isFree(index + 1)
        else { return nil }
        return ["di", "ke", "dalam", "dengan", "untuk", "serta"].contains(text.text(index)) ? nil : index + 1
    }

    private static let smallWords: Set<String> = ["one", "to", "a", "with", "by"]

    private func isMoney(_ index: Int) -> Bool {
        token(index - 1).isA(.currency) || (has(index + 1) && token(index + 1).isA([.scaleWord, .currency]))
    }

    private func isStop(_ index: Int) -> Bool {
        token(index).isA([.month, .weekday, .currency, .honorific]) && !token(index).isA(.givenName)
            || (token(index).isA([.officeHead, .function]) && !token(index).isA(.programCue))
    }

    /// "Bangkit Berdaya dan Kampung Bantar" are two, unless the words around "dan" never stand alone.
    private func split(_ range: Range<Int>) -> [Range<Int>] {
        guard let and = range.first(where: { ["dan", "serta"].contains(text.text($0)) }), and - range.lowerBound > 1,
            range.upperBound - and > 2
        else { return [range] }
        return [range.lowerBound..<and, and + 1..<range.upperBound]
    }

    private func quotation(at index: Int) -> Range<Int>? {
        guard isQuote(index) else { return nil }
        for end in index + 1..<min(index + 9, sentence.upperBound) where isQuote(end) {
            return end > index + 1 ? index + 1..<end : nil
        }
        return nil
    }

    // MARK: Questions

    private func mention(_ range: Range<Int>, rule: String, known: Int? = nil) -> ProgramMention {
        var mention = ProgramMention(range: range, rule: rule, known: known)
        guard isMark("(", at: range.upperBound) else { return mention }
        for end in range.upperBound + 2..<min(range.upperBound + 9, sentence.upperBound) where isMark(")", at: end) {
            let inside = range.upperBound + 1..<end
            if token(inside.lowerBound).isCapitalized,
                inside.allSatisfy({ token($0).kind == .word || token($0).kind == .punctuation })
            {
                mention.otherName = inside
            }
            break
        }
        return mention
    }

    /// A name has a word that is more than a generic acronym, an ordinary noun or a place.
    private func isName(_ range: Range<Int>) -> Bool {
        let words = range.filter { token($0).kind == .word }
        guard let first = words.first, token(first).isCapitalized || token(first).shape.contains(.hasDigit) else {
            return false
        }
        if words.count == 1 {
            return !Self.generic.contains(text.text(first).uppercased())
                && !token(first).isA([.common, .institutionHead])
        }
        return !words.allSatisfy {
            Self.generic.contains(text.text($0).uppercased()) || names.mention(at: $0)?.kind == .place
        }
    }

    private static let generic: Set<String> = [
        "CSR", "TJSL", "APBD", "APBN", "UMKM", "BUMN", "BUMD", "KB", "TNI", "POLRI", "RI", "PKK", "SD", "SMP", "SMA",
        "S1",
        "S2", "S3", "KPR", "IPO", "SDGS", "PPKM", "COVID-19",
    ]

    private func has(_ index: Int) -> Bool { sentence.contains(index) }
    private func token(_ index: Int) -> Token { text.tokens[index] }
    private func isMark(_ byte: Unicode.Scalar, at index: Int) -> Bool {
        has(index) && text.isByte(UInt8(ascii: byte), at: index)
    }

    private func isProper(_ index: Int) -> Bool {
        has(index) && token(index).kind == .word && token(index).isCapitalized
            && !(token(index).shape.contains(.initial) && token(index).isA([.common, .function]))
    }

    /// Not part of a person's or a body's name.
    private func isFree(_ index: Int) -> Bool {
        guard let mention = names.mention(at: index) else { return true }
        return mention.kind == .place || mention.isWeak
    }

    private func isQuote(_ index: Int) -> Bool {
        guard has(index), token(index).kind == .punctuation else { return false }
        return ["\"", "'", "“", "”", "‘", "’"].contains(text.text(index))
    }
}
