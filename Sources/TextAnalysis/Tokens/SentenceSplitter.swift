internal import Records

/// Groups tokens into sentences: ICU's boundaries, less those after Indonesian abbreviations,
/// initials and quotations that the sentence goes on after, plus those at points with no space behind.
struct SentenceSplitter {
    let utf8: [UInt8]
    let tokens: [Token]
    /// Ends of ICU's sentences, ascending.
    let candidates: [Int]

    /// Longer sentences are parted: what is compared within a sentence is compared pair by pair. No sentence that somebody
    /// wrote has a tenth of it.
    static let maximumCount = 2_000

    func split() -> TokenizedText {
        var tokens = tokens
        var sentences: [Range<Int>] = []
        var paragraphs: [Range<Int>] = []
        var (first, firstSentence, next, partedCount) = (0, 0, 0, 0)
        for index in tokens.indices {
            let isLast = index + 1 == tokens.count
            var isCandidate = false
            while next < candidates.count, candidates[next] <= (isLast ? Int.max : tokens[index + 1].span.start) {
                if candidates[next] >= tokens[index].span.end { isCandidate = true }
                next += 1
            }
            let gap = isLast ? 2 : newlines(after: index)
            if !(isLast || gap > 0 || (isCandidate && endsSentence(index)) || isGluedEnd(index)) {
                guard index + 1 - first == Self.maximumCount else { continue }
                partedCount += 1
            }
            sentences.append(first..<index + 1)
            first = index + 1
            if gap > 1 {
                paragraphs.append(firstSentence..<sentences.count)
                firstSentence = sentences.count
            }
        }
        for sentence in sentences { markInitials(in: sentence, of: &tokens) }
        return TokenizedText(
            utf8: utf8, tokens: tokens, sentences: sentences, paragraphs: paragraphs, partedCount: partedCount)
    }

    private func newlines(after index: Int) -> Int {
        utf8[tokens[index].span.end..<tokens[index + 1].span.start].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }

    /// Whether ICU's boundary after a token is one for us.
    private func endsSentence(_ index: Int) -> Bool {
        let following = tokens[index + 1]
        if following.kind == .word, !following.isCapitalized { return false }
        guard isPoint(index), index > 0, tokens[index].isGlued else { return true }
        let word = tokens[index - 1]
        // "Rp 2 M. Dia": a unit, not an initial.
        if word.shape.contains(.singleLetter) { return index > 1 && tokens[index - 2].kind == .number }
        // "Maju Bank Co. Ltd. (MB)"
        if word.isA(.institutionTail), isBracket(following) || following.isA(.institutionTail) { return false }
        return !word.isA(.abbreviation)
    }

    /// "turun.Kondisi" and "tahun 2018.Dia": no space after the point.
    private func isGluedEnd(_ index: Int) -> Bool {
        guard isPoint(index), index > 0, index + 1 < tokens.count, tokens[index + 1].isGlued else { return false }
        let (word, following) = (tokens[index - 1], tokens[index + 1])
        return following.kind == .word && following.isCapitalized && !following.isAllCaps
            && !word.shape.contains(.singleLetter) && !word.isA([.abbreviation, .honorific, .degree])
    }

    private func isBracket(_ token: Token) -> Bool { utf8[token.span.start] == UInt8(ascii: "(") }

    private func isPoint(_ index: Int) -> Bool {
        tokens[index].span.count == 1 && utf8[tokens[index].span.start] == UInt8(ascii: ".")
    }

    /// The first word of a sentence, and of a quotation inside it, is capitalised for its place alone.
    private func markInitials(in sentence: Range<Int>, of tokens: inout [Token]) {
        var startsHere = true
        for index in sentence {
            if tokens[index].kind == .punctuation {
                if isOpeningQuote(index) { startsHere = true }
            } else if startsHere {
                tokens[index].shape.insert(.initial)
                startsHere = false
            }
        }
    }

    private func isOpeningQuote(_ index: Int) -> Bool {
        let span = tokens[index].span
        if span.count == 1 {
            return utf8[span.start] == UInt8(ascii: "\"") && index + 1 < tokens.count && tokens[index + 1].isGlued
                && (index == 0 || !tokens[index].isGlued)
        }
        // U+201C, and U+201D which many outlets set in front, too.
        return span.count == 3 && utf8[span.start] == 0xE2 && utf8[span.start + 1] == 0x80
            && (utf8[span.start + 2] == 0x9C || (utf8[span.start + 2] == 0x9D && !tokens[index].isGlued))
    }
}
