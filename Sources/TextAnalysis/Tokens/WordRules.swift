internal import LexiconFormat
internal import Records

/// The house rules on top of ICU's word boundaries, which know no Indonesian: parts words that
/// were glued together ("Rp1,5miliar", "WIBTanggulangi", "turun.Kondisi") and joins what ICU parts
/// ("gara-gara", "ke-10", "US$").
struct WordRules {
    let utf8: [UInt8]
    let lexicon: Lexicon
    private let gluedWords: GluedWords

    init(utf8: [UInt8], lexicon: Lexicon) {
        self.utf8 = utf8
        self.lexicon = lexicon
        gluedWords = GluedWords(utf8: utf8, lexicon: lexicon)
    }

    /// A stretch of text that will be a token, or a part of one.
    struct Piece {
        var start: Int
        var end: Int
        /// Letters or digits, rather than a mark.
        var isWord: Bool
    }

    // MARK: Parting

    /// - Parameter boundaries: the ends of ICU's segments.
    func pieces(from boundaries: [Int]) -> [Piece] {
        var pieces: [Piece] = []
        pieces.reserveCapacity(boundaries.count)
        var start = 0
        for end in boundaries {
            defer { start = end }
            if isWordByte(utf8[start]) {
                appendParts(of: start, end, to: &pieces)
            } else if !isInvisible(start, end) {
                pieces.append(Piece(start: start, end: end, isWord: false))
            }
        }
        return pieces
    }

    private func appendParts(of start: Int, _ end: Int, to pieces: inout [Piece]) {
        var first = start
        if isSimple(start, end) { return appendEnd(of: start, end, isMixed: false, to: &pieces) }
        var index = start + 1
        var isMixed = false
        while index < end {
            if isGluedSentenceEnd(at: index, from: first, end: end) {
                appendWords(of: first, index, isMixed: isMixed, to: &pieces)
                pieces.append(Piece(start: index, end: index + 1, isWord: false))
                first = index + 1
                index += 1
            } else if isSeam(at: index, from: first, end: end) {
                pieces.append(Piece(start: first, end: index, isWord: true))
                first = index
            } else if utf8[index].isASCIIUppercase {
                isMixed = isMixed || gluedWords.changesCase(at: index, end: end)
            }
            index += 1
        }
        guard first < end else { return }
        appendEnd(of: first, end, isMixed: isMixed, to: &pieces)
    }

    /// A word without figures, points and inner capitals: two words meet in it only where case does not tell.
    private func isSimple(_ start: Int, _ end: Int) -> Bool {
        if utf8[start].isASCIIDigit { return false }
        for index in start + 1..<end {
            let byte = utf8[index]
            if byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: ".") { return false }
        }
        return true
    }

    private func appendEnd(of start: Int, _ end: Int, isMixed: Bool, to pieces: inout [Piece]) {
        var first = start
        if let seam = scaleSeam(first, end, behind: pieces.last) {
            pieces.append(Piece(start: first, end: seam, isWord: true))
            first = seam
        }
        appendWords(of: first, end, isMixed: isMixed, to: &pieces)
    }

    /// - Parameter isMixed: whether letter case may change inside the word.
    private func appendWords(of start: Int, _ end: Int, isMixed: Bool, to pieces: inout [Piece]) {
        var first = start
        if isMixed {
            for seam in gluedWords.caseSeams(in: start..<end) {
                appendWord(first, seam, to: &pieces)
                first = seam
            }
        }
        appendWord(first, end, to: &pieces)
    }

    private func appendWord(_ start: Int, _ end: Int, to pieces: inout [Piece]) {
        guard let seam = gluedWords.tailSeam(in: start..<end) else {
            pieces.append(Piece(start: start, end: end, isWord: true))
            return
        }
        pieces.append(Piece(start: start, end: seam, isWord: true))
        pieces.append(Piece(start: seam, end: end, isWord: true))
    }

    /// Where a scale word ends that the next word is glued to, behind a number: "35 juta|dari", "9,6 miliar|untuk".
    private func scaleSeam(_ start: Int, _ end: Int, behind last: Piece?) -> Int? {
        guard let last, utf8[last.end - 1].isASCIIDigit, start - last.end <= 1, end - start > 5,
            utf8[start].isASCIILowercase, !lexicon.id(utf8[start..<end]).isKnown
        else { return nil }
        return (start + 4..<min(start + 9, end - 1)).first { seam in
            isScaleWord(start, seam) && !wordClass(seam, end).isDisjoint(with: [.function, .currency, .fundNoun])
        }
    }

    /// "turun.Kondisi", "KPK.Dana", "J.Ditambah": a point between a word and a capitalised one, unless a
    /// domain follows.
    private func isGluedSentenceEnd(at index: Int, from first: Int, end: Int) -> Bool {
        guard utf8[index] == UInt8(ascii: "."), index + 2 < end else { return false }
        guard index - first >= 2 else { return gluedWords.opensSentence(index + 1..<end) }
        let isWord = utf8[index - 1].isASCIILowercase && utf8[index - 2].isASCIILowercase
        let isAcronym = utf8[first..<index].allSatisfy(\.isASCIIUppercase) && utf8[index + 2].isASCIILowercase
        guard isWord || isAcronym, utf8[index + 1].isASCIIUppercase else { return false }
        return !Self.topLevelDomains.contains(lexicalForm(index + 1, end))
    }

    private static let topLevelDomains: Set<String> = ["com", "co", "id", "net", "org", "go", "tv", "co.id", "go.id"]

    /// Whether two words meet before byte `index`: "1,5|miliar", "Rp|500", "WIB|Tanggulangi", "di|Jakarta".
    private func isSeam(at index: Int, from first: Int, end: Int) -> Bool {
        let (before, after) = (utf8[index - 1], utf8[index])
        if before.isASCIIDigit { return isLetter(after) && utf8[first].isASCIIDigit }
        if after.isASCIIDigit {
            return isLetter(before) && (isMoneyWord(first, index) || isMonth(first, index, beforeYearEnding: end))
        }
        guard after.isASCIIUppercase else { return false }
        if isRupiahSign(at: index, end: end) || isDollarSign(at: index, end: end) { return true }
        if before.isASCIILowercase {
            return (utf8[first].isASCIILowercase && wordClass(first, index).contains(.function))
                || isScaleWord(first, index)
        }
        return before.isASCIIUppercase && index + 1 < end && utf8[index + 1].isASCIILowercase
            && wordClass(first, index).contains(.timeZone)
    }

    private func isMoneyWord(_ start: Int, _ end: Int) -> Bool {
        wordClass(start, end).contains(.currency) || isScaleWord(start, end)
    }

    /// "Juli|2019"
    private func isMonth(_ start: Int, _ index: Int, beforeYearEnding end: Int) -> Bool {
        end - index == 4 && utf8[index..<end].allSatisfy(\.isASCIIDigit) && wordClass(start, index).contains(.month)
    }

    /// "triliun", "rb", but not "M" and "T", which names have: "M4", "T-34".
    private func isScaleWord(_ start: Int, _ end: Int) -> Bool {
        end - start > 1 && wordClass(start, end).contains(.scaleWord)
    }

    /// "seharga|Rp" and "seharga|Rp|500".
    private func isRupiahSign(at index: Int, end: Int) -> Bool {
        utf8[index] == UInt8(ascii: "R") && index + 1 < end && utf8[index + 1] == UInt8(ascii: "p")
            && (index + 2 == end || utf8[index + 2].isASCIIDigit)
    }

    /// "tiket|US$25": the capitals of a dollar sign, which ICU parts from it.
    private func isDollarSign(at index: Int, end: Int) -> Bool {
        utf8[index - 1].isASCIILowercase && end - index <= 3 && end < utf8.count && utf8[end] == UInt8(ascii: "$")
            && utf8[index..<end].allSatisfy(\.isASCIIUppercase)
    }

    // MARK: Joining

    /// - Parameter memo: what was found out about words before.
    func tokens(from pieces: [Piece], memo: inout SpellingMemo<Form>) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(pieces.count)
        var index = 0
        while index < pieces.count {
            let count = joinedCount(pieces, at: index)
            let (start, end) = (pieces[index].start, pieces[index + count - 1].end)
            let isGlued = index > 0 && pieces[index - 1].end == start
            let form = form(start, end, isWord: pieces[index].isWord, memo: &memo)
            tokens.append(
                Token(
                    span: TextSpan(start, end), kind: form.kind, shape: form.shape, word: form.word,
                    classes: form.classes, isGlued: isGlued))
            index += count
        }
        return tokens
    }

    /// How many pieces from `index` on are one token.
    private func joinedCount(_ pieces: [Piece], at index: Int) -> Int {
        guard pieces[index].isWord, isGlued(pieces, index + 1) else { return 1 }
        if utf8[pieces[index + 1].start] == UInt8(ascii: "$"), isCurrencyPrefix(pieces[index]) { return 2 }
        guard utf8[pieces[index + 1].start] == UInt8(ascii: "-"), pieces[index + 1].end - pieces[index + 1].start == 1,
            isGlued(pieces, index + 2), pieces[index + 2].isWord,
            isHyphenated(pieces[index], pieces[index + 2])
        else { return 1 }
        return 3
    }

    private func isGlued(_ pieces: [Piece], _ index: Int) -> Bool {
        index < pieces.count && pieces[index - 1].end == pieces[index].start
    }

    /// "US$", "S$", "HK$".
    private func isCurrencyPrefix(_ piece: Piece) -> Bool {
        piece.end - piece.start <= 3 && utf8[piece.start..<piece.end].allSatisfy(\.isASCIIUppercase)
    }

    /// Whether a hyphen makes one word of two: reduplication, a prefix, two lower-case words, or a
    /// word with a number ("Covid-19"). Two capitalised words stay two: "Fasha-Maulana".
    private func isHyphenated(_ left: Piece, _ right: Piece) -> Bool {
        let (leftForm, rightForm) = (lexicalForm(left.start, left.end), lexicalForm(right.start, right.end))
        if utf8[left.start].isASCIIDigit { return false }
        if utf8[right.start].isASCIIDigit { return !isMoneyWord(left.start, left.end) }
        if utf8[left.start].isASCIILowercase && utf8[right.start].isASCIILowercase { return true }
        return PhraseWords.isOneWord(leftForm, rightForm)
    }

    /// What a token is by its bytes alone.
    struct Form {
        var kind: Token.Kind
        var shape: Token.Shape
        var word: WordID
        var classes: WordClass
    }

    /// How many words are remembered: more than most texts have.
    private static let capacity = 1 << 15

    private func form(_ start: Int, _ end: Int, isWord: Bool, memo: inout SpellingMemo<Form>) -> Form {
        guard let spelling = Spelling(utf8, start..<end, mark: isWord ? 1 : 0) else {
            return form(start, end, isWord: isWord)
        }
        if let known = memo.number(of: spelling) { return memo[known] }
        if memo.count >= Self.capacity { memo.removeAll() }
        let form = form(start, end, isWord: isWord)
        _ = memo.append(form, for: spelling)
        return form
    }

    private func form(_ start: Int, _ end: Int, isWord: Bool) -> Form {
        let shape = isWord ? self.shape(start, end) : []
        let word = lexicon.id(utf8[start..<end])
        return Form(
            kind: kind(start, end, isWord: isWord, shape: shape), shape: shape, word: word, classes: lexicon[word])
    }

    private func kind(_ start: Int, _ end: Int, isWord: Bool, shape: Token.Shape) -> Token.Kind {
        if isWord {
            if utf8[end - 1] == UInt8(ascii: "$") { return .symbol }
            return shape.contains(.hasLetter) ? .word : .number
        }
        switch utf8[start] {
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return .symbol
        case 0x80...:
            return isPunctuation(start, end) ? .punctuation : .symbol
        default:
            return .punctuation
        }
    }

    private func isPunctuation(_ start: Int, _ end: Int) -> Bool {
        switch String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first?.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .dashPunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .connectorPunctuation:
            true
        default: false
        }
    }

    private func shape(_ start: Int, _ end: Int) -> Token.Shape {
        var shape: Token.Shape = []
        var (letters, lower) = (0, 0)
        for byte in utf8[start..<end] {
            if byte.isASCIIDigit { shape.insert(.hasDigit) }
            if isLetter(byte), byte & 0xC0 != 0x80 { letters += 1 }
            if byte.isASCIILowercase { lower += 1 }
        }
        if letters > 0 { shape.insert(.hasLetter) }
        if letters == 1, !shape.contains(.hasDigit), end - start <= 2 { shape.insert(.singleLetter) }
        if letters > 1, lower == 0, utf8[start] < 0x80 { shape.insert(.allCaps) }
        if isUppercase(start, end) { shape.insert(.capitalized) }
        return shape
    }

    private func isUppercase(_ start: Int, _ end: Int) -> Bool {
        if utf8[start] < 0x80 { return utf8[start].isASCIIUppercase }
        return String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }

    // MARK: Bytes

    private func wordClass(_ start: Int, _ end: Int) -> WordClass { lexicon[lexicon.id(utf8[start..<end])] }

    private func lexicalForm(_ start: Int, _ end: Int) -> String {
        String(decoding: utf8[start..<end].map(\.asciiLowercased), as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte.isASCIIUppercase || byte.isASCIILowercase || byte >= 0x80 }

    /// The first byte of a word: ASCII letters and digits, and letters of other scripts. Marks
    /// beyond ASCII that news uses lie in the blocks whose UTF-8 starts with C2, E2, EF or F0.
    private func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte.isASCIIUppercase || byte.isASCIILowercase
            || (byte >= 0xC3 && byte != 0xE2 && byte < 0xEF)
    }

    /// White space, and format characters such as U+200B and U+FEFF.
    private func isInvisible(_ start: Int, _ end: Int) -> Bool {
        if utf8[start] <= 0x20 || utf8[start] == 0x7F { return true }
        guard utf8[start] >= 0xC2 else { return false }
        return String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
                || $0.properties.generalCategory == .control
        }
    }
}
