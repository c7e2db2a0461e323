internal import Records

/// How far an office reaches whose words no list knows: to the person who is named behind it, or as far as its words
/// go behind the person: "Direktur Utama Sinar Tani, Dewi Anggraini", "pengacara pajak Dewi Anggraini".
struct OfficeReach {
    let grammar: NameGrammar
    let places: PlaceRules
    let bodies: BodyRules
    let people: PersonRules

    /// Who is named behind an office.
    struct Holder {
        var mention: NameMention
        /// The index after the name with its degrees.
        var end: Int
        /// Where the office ends.
        var officeEnd: Int
        /// Behind "yakni", "seperti": others may follow.
        var isListed = false
    }

    // MARK: Before the name

    /// The holder who is named within some words behind an office; nil when none is, or another name or a verb stands between.
    ///
    /// - Parameter isPlural: several people hold the office: a comma alone leads to none of them.
    func holder(behind office: Range<Int>, isPlural: Bool) -> Holder? {
        let (head, start) = (office.lowerBound, office.upperBound)
        var index = start
        var plain = 0
        while index - start < 24, grammar.has(index) {
            if grammar.isMark(",", at: index) || isLister(index) {
                let isNamed = grammar.isCapitalized(head) || (start..<index).contains { grammar.isCapitalized($0) }
                return listed(
                    at: index, isBare: (index == start && !grammar.isCapitalized(head)) || isPlural, isNamed: isNamed)
            }
            if index > start, grammar.isOne(of: .thing, at: index - 1), grammar.isCapitalized(index) {
                index = endOfCapitals(from: index)
                continue
            }
            if let person = person(at: index) {
                return Holder(mention: person.mention, end: person.end, officeEnd: index)
            }
            guard let next = step(from: index, isBehindName: false) else { return nil }
            if isPlain(index) { plain += 1 }
            guard plain <= 5 else { return nil }
            index = next
        }
        return nil
    }

    /// "sopir Rohadi bernama Koko", "pengacara Saipul, Bertha,": an office in the service of the person who is named first.
    func served(by office: Range<Int>, client: Range<Int>, end: Int) -> Holder? {
        guard office.contains(where: { grammar.isOne(of: .serving, at: $0) }), office.count <= 4 else { return nil }
        guard let holder = listed(at: end, isBare: false, isNamed: true), !grammar.isOne(of: .and, at: holder.end),
            !(grammar.isMark(",", at: holder.end) && startsAnother(holder.end + 1))
        else { return nil }
        return Holder(mention: holder.mention, end: holder.end, officeEnd: client.upperBound)
    }

    private func startsAnother(_ index: Int) -> Bool {
        grammar.isCapitalized(index) || grammar.isOne(of: .and, at: index) || person(at: index) != nil
    }

    /// Whom a comma or "yakni" leads to.
    ///
    /// - Parameters:
    ///   - isBare: nothing stands between the office's head and the comma.
    ///   - isNamed: some word of the office is a name or capitalised; otherwise the comma must have a second one.
    private func listed(at index: Int, isBare: Bool, isNamed: Bool) -> Holder? {
        var next = index
        var isListed = false
        while grammar.isMark(",", at: next) || isLister(next) {
            if isLister(next) { isListed = true }
            next += 1
        }
        guard isListed || !isBare, let person = person(at: next) ?? enclosed(at: next) else { return nil }
        if !isListed, !isNamed, !grammar.isMark(",", at: person.end) { return nil }
        return Holder(mention: person.mention, end: person.end, officeEnd: index, isListed: isListed)
    }

    private func isLister(_ index: Int) -> Bool {
        grammar.isOne(of: .lister, at: index)
            || (grammar.isOne(of: .yang, at: index) && grammar.isOne(of: .namedCue, at: index + 1))
    }

    /// Whom only the office before the comma and what follows the name tell: "Kepala Dinas, Dodi Suwarno, ...".
    private func enclosed(at index: Int) -> (mention: NameMention, end: Int)? {
        guard let person = people.holder(at: index, isBehindBody: true) else { return nil }
        if people.isHonorific(at: index), person.mention.range.lowerBound > index { return person }
        guard person.mention.range.count > 1, person.mention.range.lowerBound == index else { return nil }
        let next = person.end
        guard grammar.isMark(",", at: next) || grammar.isMark(";", at: next) || startsPredicate(next),
            bodies.match(at: index) == nil, !grammar.isA([.officeHead, .officeModifier, .common, .bodyWord], at: index)
        else { return nil }
        return (places.match(at: index)?.range.upperBound ?? index) < person.mention.range.upperBound ? person : nil
    }

    private func startsPredicate(_ index: Int) -> Bool {
        !grammar.isCapitalized(index) && (grammar.isSpeech(at: index) || grammar.isVerb(at: index))
    }

    /// A person whom the tagger sees, too, or whose verb follows.
    func person(at index: Int) -> (mention: NameMention, end: Int)? {
        guard let person = people.holder(at: index, isBehindBody: true) else { return nil }
        let first = person.mention.range.lowerBound
        let likelihood = grammar.tags.likelihood(of: .person, at: first)
        guard first == index || people.isHonorific(at: index) else { return nil }
        if likelihood > 0.5 || (grammar.isGivenName(at: first) && likelihood > 0.2) { return person }
        let isSubject =
            person.mention.range.count > 1 && grammar.isMark(")", at: index - 1) && startsPredicate(person.end)
        return isSubject && bodies.match(at: index) == nil && places.match(at: index) == nil ? person : nil
    }

    // MARK: Behind the name

    /// Where an office ends that stands behind its holder.
    ///
    /// - Parameter isOccupation: its head is in lower case, and ordinary words may follow it: "petani kopi".
    func end(from start: Int, isOccupation: Bool) -> Int {
        var end = start
        var hasName = false
        while end - start < 16, grammar.has(end) {
            if grammar.isOne(of: .thing, at: end - 1), grammar.isCapitalized(end) {
                (end, hasName) = (endOfCapitals(from: end), true)
                continue
            }
            if person(at: end) != nil { break }
            if isPlain(end), !isOccupation || hasName || end - start >= 5 { break }
            guard let next = step(from: end, isBehindName: true) else { break }
            if grammar.isCapitalized(end) { hasName = true }
            end = next
        }
        while end > start, !grammar.isCapitalized(end - 1), grammar.isA(.function, at: end - 1) { end -= 1 }
        return end
    }

    /// The end of the capitalised words behind an office whose holder is known, whatever they are.
    func endOfCapitals(from start: Int) -> Int {
        var end = start
        while end - start < 8, grammar.isCapitalized(end), !grammar.isA([.month, .weekday], at: end) { end += 1 }
        return end
    }

    private func isPlain(_ index: Int) -> Bool {
        grammar.has(index) && grammar.token(index).kind == .word && !grammar.isCapitalized(index)
    }

    private func step(from index: Int, isBehindName: Bool) -> Int? {
        if grammar.isMark("(", at: index) {
            return grammar.isCapitalized(index + 1) ? grammar.endOfParentheses(at: index, limit: 6) : nil
        }
        if grammar.isMark("&", at: index) || grammar.isMark("/", at: index) || grammar.isMark("-", at: index) {
            return grammar.has(index + 1) ? index + 1 : nil
        }
        let token = grammar.token(index)
        if token.kind == .number { return token.span.count <= 3 ? index + 1 : nil }
        guard token.kind == .word else { return nil }
        return grammar.isCapitalized(index) ? stepOverName(index) : stepOverWord(index, isBehindName: isBehindName)
    }

    private func stepOverName(_ index: Int) -> Int? {
        if grammar.isA([.month, .weekday, .speech], at: index), !grammar.isA(.bodyWord, at: index) { return nil }
        if let body = bodies.match(at: index) {
            return max(body.range.upperBound, (body.otherNames.last?.upperBound ?? 0) + 1)
        }
        if let place = places.match(at: index) { return place.range.upperBound }
        if grammar.isOne(of: .formerly, at: index) { return nil }
        if grammar.isA(.officeHead, at: index), !grammar.isA(.bodyWord, at: index) {
            let isJoined =
                grammar.isMark("/", at: index - 1) || grammar.isMark("&", at: index - 1)
                || grammar.isOne(of: .joint, at: index - 1) || grammar.isCapitalized(index - 1)
            return isJoined ? index + 1 : nil
        }
        return index + 1
    }

    private func stepOverWord(_ index: Int, isBehindName: Bool) -> Int? {
        // "ke-47"
        if grammar.isMark("-", at: index + 1), grammar.has(index + 2), grammar.token(index + 2).kind == .number {
            return index + 3
        }
        if grammar.isOne(of: .article, at: index) { return index + 1 }
        if grammar.isSpeech(at: index) || grammar.isVerb(at: index) || grammar.isA([.pronoun, .negation], at: index) {
            return nil
        }
        if grammar.isOne(of: [.linker, .joint], at: index) {
            guard grammar.has(index + 1), person(at: index + 1) == nil else { return nil }
            // "nelayan asal Desa Muli", not "petani di sawah": behind its holder only a name goes on.
            if isBehindName, !grammar.isOne(of: .and, at: index), !grammar.isOne(of: .joint, at: index) {
                return grammar.isCapitalized(index + 1) || grammar.isA(.institutionHead, at: index + 1)
                    ? index + 1 : nil
            }
            return index + 1
        }
        let isOffice = grammar.isA([.officeHead, .officeModifier], at: index)
        if isOffice, grammar.isOne(of: .formerly, at: index) || grammar.isCapitalized(index - 1) { return nil }
        if grammar.isOne(of: .barrier, at: index) || grammar.isA([.function, .numberWord], at: index) { return nil }
        return index + 1
    }
}
