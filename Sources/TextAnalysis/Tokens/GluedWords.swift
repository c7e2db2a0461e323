/// Finds where dirty pages have glued words together: "AnggaranKemenkeuLuky", "TNIMayjen",
/// "KPKtelah", "Duniauntuk"; names that are written so stay whole: "PeduliLindungi", "MotoGP".
///
/// A wrong cut is worse than a missed one: a change of letter case is a seam only where
/// ``SeamRule/all`` finds evidence for it in the words on both sides.
struct GluedWords {
    let utf8: [UInt8]
    let lexicon: Lexicon

    /// Longer chains of capitals are codes: "VLxEWKugTlleHRuA".
    private static let maximumRuns = 9

    // MARK: Seams at a change of letter case

    /// Whether letter case changes before a byte as it does between words: "aB", and before the "B" of "AAb".
    func changesCase(at index: Int, end: Int) -> Bool {
        guard utf8[index].isASCIIUppercase else { return false }
        return utf8[index - 1].isASCIILowercase
            || (utf8[index - 1].isASCIIUppercase && index + 1 < end && utf8[index + 1].isASCIILowercase)
    }

    /// The offsets inside a word at which the next word begins, ascending. Codes and tags have none,
    /// addresses only before a known name.
    func caseSeams(in word: Range<Int>) -> [Int] {
        if word.lowerBound > 0, Self.tagMarks.contains(utf8[word.lowerBound - 1]) { return [] }
        let letters = word.prefix { utf8[$0].isASCIIUppercase || utf8[$0].isASCIILowercase }
        let isAddress = letters.endIndex < word.upperBound
        if isAddress, utf8[letters.endIndex] != UInt8(ascii: ".") { return [] }
        let parts = self.parts(of: word.lowerBound..<letters.endIndex)
        return zip(parts, parts.dropFirst()).compactMap { left, right in
            isAddress && right.style != .name ? nil : seam(between: left, and: right)
        }
    }

    private static let tagMarks = Array("#@/_=".utf8)

    /// The stretches of one letter case; those that make a known name are one part.
    private func parts(of word: Range<Int>) -> [SeamPart] {
        let bounds =
            [word.lowerBound] + word.dropFirst().filter { changesCase(at: $0, end: word.upperBound) }
            + [word.upperBound]
        guard 2...Self.maximumRuns ~= bounds.count - 1 else { return [] }
        var parts: [SeamPart] = []
        var first = 0
        while first + 1 < bounds.count {
            let name = (first + 2..<max(bounds.count, first + 2)).last {
                lexicon[lexicon.id(utf8[bounds[first]..<bounds[$0]])].contains(.camelName)
            }
            parts.append(part(bounds[first]..<bounds[name ?? first + 1], isName: name != nil))
            first = name ?? first + 1
        }
        return parts
    }

    private func part(_ range: Range<Int>, isName: Bool) -> SeamPart {
        let word = lexicon.id(utf8[range])
        let style: SeamPart.Style =
            if isName {
                .name
            } else if range.count > 1, utf8[range].allSatisfy(\.isASCIIUppercase) {
                .capitals
            } else {
                utf8[range.lowerBound].isASCIIUppercase ? .title : .lower
            }
        return SeamPart(
            range: range, style: style, evidence: SeamEvidence(of: utf8[range], word: word, classes: lexicon[word]))
    }

    private func seam(between left: SeamPart, and right: SeamPart) -> Int? {
        if let seam = acronymSeam(left, right) { return seam }
        guard SeamRule.all.contains(where: { $0.parts(left, right) }) else { return nil }
        return nameStart(in: left, before: right) ?? right.range.lowerBound
    }

    /// "pengguna|iPhone", "dikutip|detikJateng": where a name with a small first part begins in an unknown word.
    private func nameStart(in left: SeamPart, before right: SeamPart) -> Int? {
        guard left.style == .lower, !left.evidence.contains(.known), left.range.count > 7 else { return nil }
        return (1...5).lazy.map { right.range.lowerBound - $0 }.first {
            lexicon[lexicon.id(utf8[$0..<right.range.upperBound])].contains(.camelName)
        }
    }

    /// "KPK|telah": capitals and a function word. The last capital belongs to the acronym unless it
    /// begins a word that is known itself ("DPR|Dengan").
    private func acronymSeam(_ left: SeamPart, _ right: SeamPart) -> Int? {
        guard right.style == .title, left.style != .lower,
            utf8[left.range].allSatisfy(\.isASCIIUppercase)
        else { return nil }
        let seam = right.range.lowerBound + 1
        let acronym = utf8[left.range.lowerBound..<seam]
        guard acronym.count + right.range.upperBound - seam >= 6, right.range.upperBound - seam >= 3,
            lexicon[lexicon.id(utf8[seam..<right.range.upperBound])].contains(.function)
        else { return nil }
        return !right.evidence.contains(.known) || (acronym.count > 2 && lexicon.id(acronym).isKnown) ? seam : nil
    }

    /// "J.|Ditambah": a word that only opens sentences, capitalised.
    func opensSentence(_ word: Range<Int>) -> Bool {
        guard word.count >= 6, utf8[word.lowerBound].isASCIIUppercase,
            utf8[word].dropFirst().allSatisfy(\.isASCIILowercase)
        else { return false }
        return part(word, isName: false).evidence.contains(.opener)
    }

    // MARK: Seams in lower case

    /// Where a word ends that a function word is glued to: "Dunia|untuk", "influencer|dan".
    ///
    /// Only unknown words are parted. Complexity: a few bytes are compared for most words.
    func tailSeam(in word: Range<Int>) -> Int? {
        guard word.count >= 7, utf8[word.upperBound - 1].isASCIILowercase else { return nil }
        let tails = GluedTail.byLastLetter[Int(utf8[word.upperBound - 1] - UInt8(ascii: "a"))]
        guard let tail = tails.first(where: { isTail($0, of: word) }), !lexicon.id(utf8[word]).isKnown,
            utf8[word].dropFirst().allSatisfy(\.isASCIILowercase)
        else { return nil }
        let seam = word.upperBound - tail.word.count
        return accepts(tail, behind: word.lowerBound..<seam) ? seam : nil
    }

    private func isTail(_ tail: GluedTail, of word: Range<Int>) -> Bool {
        let start = word.upperBound - tail.word.count
        guard start - word.lowerBound >= tail.minimum else { return false }
        return tail.word.indices.allSatisfy { utf8[start + $0] == tail.word[$0] }
    }

    private func accepts(_ tail: GluedTail, behind rest: Range<Int>) -> Bool {
        let isCapitalized = utf8[rest.lowerBound].isASCIIUppercase
        let id = lexicon.id(utf8[rest])
        switch tail.rest {
        case .any: return true
        case .known: return id.isKnown
        case .ordinary: return !isCapitalized && lexicon[id].contains(.common)
        case .knownOrLongName:
            if id.isKnown { return !isCapitalized || rest.count > tail.minimum }
            return isCapitalized && rest.count >= tail.minimum + 2
        }
    }
}
