internal import Records

/// Other names that the text gives somebody in words: "Rini Astuti, yang akrab disapa Rini", "Menurut Asti, sapaan
/// akrabnya", "PT Semen Jaya Tbk atau SJG".
struct CalledNames {
    let text: TokenizedText

    /// Adds each to the other names of the mention that it belongs to.
    func add(to names: inout Names) {
        for index in names.mentions.indices {
            let mention = names.mentions[index]
            switch mention.kind {
            case .person:
                if let nickname = nickname(behind: mention) { names.mentions[index].otherNames.append(nickname) }
            case .body:
                if let other = alternative(behind: mention) { names.mentions[index].otherNames.append(other) }
            case .place: break
            }
        }
        let people = names.mentions.indices
            .filter { names.mentions[$0].kind == .person && names.mentions[$0].range.count > 1 }
            .sorted { names.mentions[$0].range.lowerBound < names.mentions[$1].range.lowerBound }
        for cue in text.tokens.indices.dropFirst(2) where Self.callings.contains(text.tokens[cue]) {
            guard let nickname = nickname(before: cue), let bearer = bearer(ofNameBefore: cue, among: people, names),
                names.mentions[bearer].range != nickname
            else { continue }
            names.mentions[bearer].otherNames.append(nickname)
        }
    }

    // MARK: People

    /// "NAME, yang akrab disapa Kiki": words of calling between a comma or "yang" and a word or two with capitals.
    private func nickname(behind mention: NameMention) -> Range<Int>? {
        let end = text.sentence(ofToken: mention.range.lowerBound).upperBound
        var next = mention.range.upperBound
        if next < end, text.isByte(UInt8(ascii: ","), at: next) { next += 1 }
        if next < end, text.tokens[next].word == Self.yang { next += 1 }
        let start = next
        while next < end, next - start < 5, !text.tokens[next].isCapitalized, isCalling(next) { next += 1 }
        guard text.tokens[start..<next].contains(where: Self.calls.contains) else { return nil }
        if next < end, text.tokens[next].kind == .punctuation { next += 1 }
        while next < end, text.tokens[next].isA(.honorific), next + 1 < end, text.tokens[next + 1].isCapitalized {
            next += 1
        }
        let first = next
        while next < end, next - first < 2, isNamePart(next) { next += 1 }
        return next > first ? first..<next : nil
    }

    private func isCalling(_ token: Int) -> Bool {
        Self.calls.contains(text.tokens[token]) || Self.callings.contains(text.tokens[token])
            || Self.fillers.contains(text.tokens[token])
    }

    /// "Ani" of "Ani, sapaan akrabnya".
    private func nickname(before cue: Int) -> Range<Int>? {
        guard text.isByte(UInt8(ascii: ","), at: cue - 1), isNamePart(cue - 2) else { return nil }
        let start = cue > 2 && isNamePart(cue - 3) ? cue - 3 : cue - 2
        return start..<cue - 1
    }

    /// Whom words of calling are about: the person named right behind them, else the last full name before.
    ///
    /// - Parameter people: full names, in text order. Complexity: logarithmic in them.
    private func bearer(ofNameBefore cue: Int, among people: [Int], _ names: Names) -> Int? {
        let next = people.partitioningIndex { names.mentions[$0].range.lowerBound > cue }
        if next < people.count {
            let start = names.mentions[people[next]].range.lowerBound
            if start - cue <= 3, text.tokens[cue..<start].allSatisfy({ $0.kind == .word }) { return people[next] }
        }
        return people[..<next].last { names.mentions[$0].range.upperBound < cue - 2 }
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalized && !token.isAllCaps
            && !token.isA([.function, .honorific, .institutionHead, .placeHead, .month, .weekday])
    }

    // MARK: Bodies

    /// "PT Semen Jaya Tbk atau SJG": an acronym in capitals that starts like the name and means no other body.
    private func alternative(behind mention: NameMention) -> Range<Int>? {
        let (or, other) = (mention.range.upperBound, mention.range.upperBound + 1)
        guard mention.range.count > 1, other < text.sentence(ofToken: or - 1).upperBound, isOr(or) else { return nil }
        let token = text.tokens[other]
        guard token.isAllCaps, token.span.count > 2, !token.isA(.currency),
            NameWord.groups(of: token.word).isDisjoint(with: .genericAcronym)
        else { return nil }
        let words = BodyForms.coreOfCompany(mention.range, in: text) ?? mention.range
        let first = text.tokens[words.lowerBound]
        let isInitial = text.utf8[token.span.start].asciiLowercased == text.utf8[first.span.start].asciiLowercased
        let known = KnownBody.matcher.longestMatch(in: text, at: other, before: other + 1)
        return isInitial && (known == nil || known?.value == mention.known) ? other..<other + 1 : nil
    }

    private func isOr(_ index: Int) -> Bool {
        text.tokens[index].word == Self.or || text.tokens[index].word == Self.abbreviated
    }

    // MARK: Words

    /// Every word that is asked for: the lexicon must number them.
    static let vocabulary = [callWords, callingWords, fillerWords, "atau", "disingkat", "yang"]

    private static let callWords = "disapa dipanggil dikenal"
    private static let callingWords = "sapaan panggilan"
    private static let fillerWords =
        "akrab akrabnya biasa kerap karib sering lebih dengan nama sebutan sehari-hari juga"

    private static let calls = WordSet(callWords + " " + callingWords)
    private static let callings = WordSet(callingWords)
    private static let fillers = WordSet(fillerWords)
    private static let or = Lexicon.shared.id("atau")
    private static let abbreviated = Lexicon.shared.id("disingkat")
    private static let yang = Lexicon.shared.id("yang")
}
