internal import Records

/// Finds the later, shorter names of those whom the text has introduced: "Fasha" after "Syarif
/// Fasha", "BAF" after "PT Bussan Auto Finance (BAF)".
struct AliasFinder {
    let text: TokenizedText

    /// The names with the short ones added; mentions stay in text order.
    func completed(_ names: Names) -> Names {
        var names = names
        claimShortNames(&names)
        CalledNames(text: text).add(to: &names)
        names.owner = owners(of: names)
        let found = personParts(names) + initials(names) + otherNames(names)
        names.mentions += found.filter { mention in mention.range.allSatisfy { names.owner[$0] < 0 } }
        return reordered(names)
    }

    /// "Zamrud" behind "PT Zamrud Persada Utama" is the company, though the tagger takes it for a person.
    private func claimShortNames(_ names: inout Names) {
        var owners: [String: NameMention] = [:]
        for mention in names.mentions where mention.kind == .body {
            for range in shortNames(of: mention) { owners[text.text(range)] = mention }
        }
        for index in names.mentions.indices where names.mentions[index].rule == "person.tagged" {
            guard let owner = owners[text.text(names.mentions[index].range)] else { continue }
            names.mentions[index].kind = .body
            names.mentions[index].rule = "body.other-name"
            names.mentions[index].sameAs = owner.range
            (names.mentions[index].known, names.mentions[index].category) = (owner.known, owner.category)
        }
    }

    private func owners(of names: Names) -> [Int32] {
        var owner = [Int32](repeating: -1, count: text.tokens.count)
        for index in names.mentions.indices {
            for token in names.mentions[index].range { owner[token] = Int32(index) }
            for other in names.mentions[index].otherNames {
                for token in other { owner[token] = Int32(index) }
            }
        }
        for role in names.roles {
            for token in role.range where owner[token] < 0 { owner[token] = Int32.max }
        }
        return owner
    }

    private func personParts(_ names: Names) -> [NameMention] {
        var parts: Set<String> = []
        for mention in names.mentions where mention.kind == .person && !(mention.isWeak && mention.range.count < 2) {
            for range in [mention.range] + mention.otherNames {
                for token in range where isTelling(token, alone: range.count == 1) { parts.insert(text.text(token)) }
                if let family = familyName(of: range) { parts.insert(family) }
            }
        }
        return runs(names) { parts.contains(text.text($0)) }.map {
            NameMention(kind: .person, range: $0, rule: "person.short-name", isWeak: true)
        }
    }

    /// "Li" of "Li Lecheng": a first name of two letters.
    private func familyName(of range: Range<Int>) -> String? {
        let token = text.tokens[range.lowerBound]
        guard range.count == 2, token.span.count == 2, !token.isAllCaps, !token.isA([.common, .function, .honorific])
        else { return nil }
        return text.text(range.lowerBound)
    }

    /// "FH" after "Frenky Halim": the initials of one person's whole name, two letters or more, that mean nothing else.
    private func initials(_ names: Names) -> [NameMention] {
        var bearers: [[UInt8]: Set<Range<Int>>] = [:]
        var seen: Set<String> = []
        for mention in names.mentions where mention.kind == .person && mention.range.count > 1 && !mention.isWeak {
            let words = mention.range.filter { text.tokens[$0].kind == .word }
            guard words.count > 1, seen.insert(text.text(mention.range)).inserted else { continue }
            bearers[words.map { text.utf8[text.tokens[$0].span.start].asciiLowercased }, default: []]
                .insert(mention.range)
        }
        guard !bearers.isEmpty else { return [] }
        return text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            guard token.isAllCaps, (2...4).contains(token.span.count), names.owner[index] < 0,
                let bearer = bearers[text.utf8[token.span.range].map(\.asciiLowercased)], bearer.count == 1,
                isFreeAcronym(index)
            else { return nil }
            return NameMention(
                kind: .person, range: index..<index + 1, rule: "person.initials", sameAs: bearer.first)
        }
    }

    /// Capitals that name no body, kind of body, place, degree or sum, and stand beside none.
    private func isFreeAcronym(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return !token.isA([.currency, .degree, .common, .timeZone, .institutionHead, .governmentHead, .bodyWord])
            && NameWord.groups(of: token.word).isDisjoint(with: .genericAcronym)
            && KnownBody.matcher.longestMatch(in: text, at: index, before: index + 1) == nil
            && Gazetteer.shared.match(in: text, at: index, before: index + 1) == nil
            && (index == 0 || !text.tokens[index - 1].isAllCaps) && !isAllCaps(index + 1)
            && (index == 0 || text.tokens[index - 1].kind != .number)
    }

    private func isAllCaps(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].isAllCaps }

    private func isTelling(_ token: Int, alone: Bool) -> Bool {
        let token = text.tokens[token]
        return token.span.count > 2 && (alone || !token.isA([.common, .direction]) || token.isA(.givenName))
    }

    /// Runs of unowned capitalised tokens that satisfy a condition.
    private func runs(_ names: Names, _ condition: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for token in text.tokens.indices
        where names.owner[token] < 0 && text.tokens[token].isCapitalized && condition(token) {
            let isCommonStart =
                text.tokens[token].shape.contains(.initial) && text.tokens[token].isA([.common, .function])
            if isCommonStart { continue }
            if let last = runs.last, last.upperBound == token {
                runs[runs.count - 1] = last.lowerBound..<token + 1
            } else {
                runs.append(token..<token + 1)
            }
        }
        return runs
    }

    /// Acronyms and other names given in parentheses, and companies without their legal form, wherever
    /// they stand alone.
    private func otherNames(_ names: Names) -> [NameMention] {
        var sources: [String: [(words: [String], mention: NameMention)]] = [:]
        for mention in names.mentions where mention.kind == .body {
            let itself = mention.rule == "body.tagged" ? [mention.range] : []
            for range in mention.otherNames + shortNames(of: mention) + itself {
                let words = range.map(text.text)
                if let first = words.first { sources[first, default: []].append((words, mention)) }
            }
        }
        for (word, mention) in onlyBearers(names) { sources[word, default: []].append(([word], mention)) }
        guard !sources.isEmpty else { return [] }
        return text.tokens.indices.compactMap { token in
            guard names.owner[token] < 0, text.tokens[token].isCapitalized,
                !text.tokens[token].isA(.institutionHead) || standsAlone(token)
            else { return nil }
            let fitting = sources[text.text(token)]?.filter { stands($0.words, at: token, names) }
            guard let best = fitting?.max(by: { $0.words.count < $1.words.count }) else { return nil }
            return NameMention(
                kind: .body, range: token..<token + best.words.count, rule: "body.other-name",
                sameAs: best.mention.range, known: best.mention.known, category: best.mention.category)
        }
    }

    /// The words that mean one of the text's bodies when they stand alone: its acronym in brackets inside its name
    /// ("Pusat Kesejahteraan (Puskes) Mekar"), its head word ("Kejaksaan"), its initials.
    private func onlyBearers(_ names: Names) -> [String: NameMention] {
        var bearers: [String: [NameMention]] = [:]
        var seen: Set<String> = []
        for mention in names.mentions where mention.kind == .body && !mention.isInHeadline {
            let words = Set(shortWords(of: mention))
            guard !words.isEmpty, seen.insert(text.text(mention.range)).inserted else { continue }
            for word in words { bearers[word, default: []].append(mention) }
        }
        return bearers.compactMapValues { distinct in
            guard distinct.count > 1 else { return distinct.first }
            let keys = distinct.map { Set(ActorBodies.keys(of: $0, in: text)) }
            return keys.dropFirst().allSatisfy { !$0.isDisjoint(with: keys[0]) } ? distinct.first : nil
        }
    }

    private func shortWords(of mention: NameMention) -> [String] {
        let range = mention.range
        guard range.count > 1, mention.rule != "body.government" else { return [] }
        var words: [String] = []
        for open in range.dropFirst().dropLast(2)
        where text.isByte(UInt8(ascii: "("), at: open) && text.isByte(UInt8(ascii: ")"), at: open + 2) {
            if NameWord.groups(of: text.tokens[open + 1].word).isEmpty { words.append(text.text(open + 1)) }
        }
        let head = text.tokens[range.lowerBound]
        if NameWord.groups(of: head.word).contains(.lonelyHead), head.isCapitalized {
            words.append(text.text(range.lowerBound))
        }
        if let initials = Acronym.initials(of: range, in: text) { words.append(initials) }
        return words
    }

    /// "Kejaksaan" before no capital and behind no office.
    private func standsAlone(_ token: Int) -> Bool {
        let before = token > 0 ? text.tokens[token - 1] : nil
        let isLed =
            before?.isA(.officeHead) == true
            || (before?.isCapitalized == true && before?.shape.contains(.initial) == false)
        let leads = token + 1 < text.tokens.count && text.tokens[token + 1].isCapitalized
        return !isLed && !leads
    }

    /// "Aneka Tambang", and "Zurich" of "PT Zurich Asuransi Indonesia": a company without its legal form, or by
    /// a first word that means nothing else.
    private func shortNames(of mention: NameMention) -> [Range<Int>] {
        guard let core = BodyForms.coreOfCompany(mention.range, in: text) else { return [] }
        let first = text.tokens[core.lowerBound]
        let isTelling =
            core.count > 1 && first.span.count > 3
            && !first.isA([.common, .bodyWord, .institutionHead, .givenName, .placeHead, .direction, .degree])
            && Gazetteer.shared.match(in: text, at: core.lowerBound, before: core.upperBound) == nil
        return isTelling ? [core, core.lowerBound..<core.lowerBound + 1] : [core]
    }

    private func stands(_ words: [String], at token: Int, _ names: Names) -> Bool {
        token + words.count <= text.tokens.count
            && words.indices.allSatisfy { text.text(token + $0) == words[$0] && names.owner[token + $0] < 0 }
    }

    private func reordered(_ names: Names) -> Names {
        let order = names.mentions.indices.sorted {
            (names.mentions[$0].range.lowerBound, $0) < (names.mentions[$1].range.lowerBound, $1)
        }
        var position = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { position[old] = new }
        var result = names
        result.mentions = order.map { names.mentions[$0] }
        result.roles = names.roles.map { role in
            var role = role
            role.holder = role.holder.map { position[$0] }
            return role
        }
        result.owner = owners(of: result).map { $0 == Int32.max ? -1 : $0 }
        return result
    }
}
