internal import Records

/// Offices and who holds them.
extension SentenceReading {
    /// Reads an office with the name behind it, and returns the next token to read.
    mutating func readOffice(_ office: OfficeRules.Match) -> Int {
        let next = startOfHolder(behind: office)
        let isBare = office.organizationStart == nil && !grammar.isCapitalized(office.range.lowerBound)
        if let person = people.holder(at: next, isBehindBody: office.organizationStart != nil),
            !isBare || person.mention.range.count > 1 || grammar.isGivenName(at: next)
        {
            // "Kasubdit Gakkum Ditlantas Jatim, AKBP Gathut": a name that the tagger knows none of is the office's own.
            if isUnlikely(person.mention), let end = readHolder(behind: office) { return end }
            return readHolder(person, at: next, of: office)
        }
        if let end = readHolder(behind: office) { return end }
        readInside(office)
        appendRole(office, holder: nil)
        return office.range.upperBound
    }

    private func isUnlikely(_ person: NameMention) -> Bool {
        person.range.allSatisfy { grammar.tags.likelihood(of: .person, at: $0) < 0.05 && !grammar.isGivenName(at: $0) }
    }

    private func startOfHolder(behind office: OfficeRules.Match) -> Int {
        var next = office.range.upperBound
        while grammar.isOne(of: .incumbency, at: next) { next += 1 }
        // "hakim tersebut bernama Itong"
        if grammar.isOne(of: .namedCue, at: next) { next += 1 }
        next = behindPlace(next)
        if grammar.isMark(",", at: next), grammar.isProper(next + 1) || people.isHonorific(at: next + 1),
            !startsBodyOrPlace(next + 1)
        {
            next += 1
        }
        return next
    }

    /// The office of the person right behind it.
    private mutating func readHolder(
        _ person: (mention: NameMention, end: Int), at next: Int, of office: OfficeRules.Match
    ) -> Int {
        if next == office.range.upperBound,
            let served = reach.served(by: office.range, client: person.mention.range, end: person.end)
        {
            names.mentions.append(person.mention)
            return readHolder(served, of: office)
        }
        readInside(office)
        names.mentions.append(person.mention)
        var office = office
        // Capitalised words before the name that are none of it: "Kepala Bidang Hortikultura".
        if next == office.range.upperBound, next < person.mention.range.lowerBound, !people.isHonorific(at: next) {
            office.range = office.range.lowerBound..<person.mention.range.lowerBound
        }
        appendRole(office, holder: names.mentions.count - 1)
        let end = isShared(office) ? readOthers(after: person.end, office) : person.end
        return readTrailingOffice(after: end, holder: names.mentions.count - 1, isOfficial: true)
    }

    /// Reads an office with the person who is named some words behind it; nil when nobody is.
    mutating func readHolder(behind office: OfficeRules.Match) -> Int? {
        let isPlural = grammar.isOne(of: .plural, at: office.range.lowerBound - 1)
        guard let holder = reach.holder(behind: office.range, isPlural: isPlural) else { return nil }
        let isDirect = holder.officeEnd == office.range.upperBound
        if isDirect, grammar.isOne(of: .dependent, at: office.range.upperBound - 1) || isHonored(office) { return nil }
        let reached = office.range.lowerBound..<holder.officeEnd
        if !holder.isListed, let served = reach.served(by: reached, client: holder.mention.range, end: holder.end) {
            names.mentions.append(holder.mention)
            return readHolder(served, of: office)
        }
        return readHolder(holder, of: office)
    }

    private func isHonored(_ office: OfficeRules.Match) -> Bool {
        office.range.contains { grammar.isA(.honorific, at: $0) }
    }

    private mutating func readHolder(_ holder: OfficeReach.Holder, of office: OfficeRules.Match) -> Int {
        let office = office.reaching(holder.officeEnd, body: startOfBody(in: office, before: holder.officeEnd))
        if names.mentions.last.map({ $0.range.lowerBound < office.range.lowerBound }) ?? true { readInside(office) }
        names.mentions.append(holder.mention)
        appendRole(office, holder: names.mentions.count - 1)
        let isShared = holder.isListed || self.isShared(office)
        let end = isShared ? readOthers(after: holder.end, office) : holder.end
        return readTrailingOffice(after: end, holder: names.mentions.count - 1, isOfficial: true)
    }

    /// The body or place among the words that an office reaches over.
    private func startOfBody(in office: OfficeRules.Match, before end: Int) -> Int? {
        guard office.range.upperBound < end else { return nil }
        return startOfBody(in: office.range.upperBound..<end)
    }

    private func startOfBody(in range: Range<Int>) -> Int? {
        range.first { bodies.match(at: $0) != nil || places.match(at: $0) != nil }
    }

    /// In lower case, or "dua", "para" before it: several people may hold it.
    private func isShared(_ office: OfficeRules.Match) -> Bool {
        !grammar.isCapitalized(office.range.lowerBound) || grammar.isOne(of: .plural, at: office.range.lowerBound - 1)
    }

    /// "Kepala Dinas Sosial, Kabupaten Ende, Maria": behind the place that an office's comma parts from it.
    private func behindPlace(_ index: Int) -> Int {
        guard grammar.isMark(",", at: index), grammar.isA(.placeHead, at: index + 1),
            let place = places.match(at: index + 1), grammar.isMark(",", at: place.range.upperBound),
            people.match(at: place.range.upperBound + 1) != nil
        else { return index }
        return place.range.upperBound
    }

    private func startsBodyOrPlace(_ index: Int) -> Bool {
        bodies.match(at: index) != nil || places.match(at: index) != nil || offices.match(at: index) != nil
    }

    /// The bodies and places that an office names are mentions, too.
    private mutating func readInside(_ office: OfficeRules.Match) {
        var index = office.organizationStart ?? office.range.upperBound
        while index < office.range.upperBound {
            if let body = bodies.match(at: index), !grammar.isOne(of: .subunitHead, at: index) {
                names.mentions.append(body)
                // "Menteri ESDM" names the ministry in passing.
                if grammar.isA(.officeHead, at: index - 1), grammar.isOne(of: .minister, at: index - 1) {
                    names.mentions[names.mentions.count - 1].isWeak = true
                }
                index = body.range.upperBound
            } else if let place = places.match(at: index) {
                names.mentions.append(place)
                index = place.range.upperBound
            } else {
                index += 1
            }
        }
    }

    /// "seniman Roy, Arswendo dan Jajang": people who are listed behind an office in lower case share it.
    private mutating func readOthers(after end: Int, _ office: OfficeRules.Match) -> Int {
        var end = end
        while true {
            end = readBracket(after: end, holder: names.mentions.count - 1)
            var next = end
            let start = next
            if grammar.isMark(",", at: next) { next += 1 }
            if grammar.isOne(of: .and, at: next) || grammar.isOne(of: .listEnd, at: next) { next += 1 }
            guard next > start, offices.match(at: next) == nil, let person = people.match(at: next),
                grammar.isTaggedPerson(at: person.mention.range.lowerBound)
            else { return end }
            names.mentions.append(person.mention)
            appendRole(office, holder: names.mentions.count - 1)
            end = person.end
        }
    }

    /// "Dewi (Direktur Sinar Tani)", "Dewi (2012-2014)": what stands in brackets behind a name is that person's alone.
    private mutating func readBracket(after end: Int, holder: Int) -> Int {
        guard let close = grammar.endOfParentheses(at: end, limit: 9) else { return end }
        _ = readTrailingOffice(after: end, holder: holder, isOfficial: true)
        return close
    }

    private mutating func appendRole(_ office: OfficeRules.Match, holder: Int?) {
        var start = office.range.lowerBound
        for joint in office.range.dropFirst().dropLast()
        where grammar.isOne(of: .joint, at: joint)
            && (offices.match(at: joint + 1) ?? offices.occupation(at: joint + 1)) != nil
        {
            appendRole(start..<joint, of: office, holder: holder)
            start = joint + 1
        }
        appendRole(start..<office.range.upperBound, of: office, holder: holder)
    }

    /// One of the offices that "sekaligus" joins.
    private mutating func appendRole(_ range: Range<Int>, of office: OfficeRules.Match, holder: Int?) {
        let body = range == office.range ? office.organizationStart : startOfBody(in: range.dropFirst())
        names.roles.append(RoleMention(range: range, holder: holder, organizationStart: body))
    }

    // MARK: Behind the holder

    /// What joins a name and the office behind it.
    private enum Link {
        case none, comma, bracket
        /// "selaku", "yang juga", "merupakan", "seorang": the office is that person's for sure.
        case said
    }

    /// "Lynn Ramli, Presiden Direktur BAF", "Kusuma Darmawan selaku Ketua": an office behind its holder.
    mutating func readTrailingOffice(after end: Int, holder: Int, isOfficial: Bool = false) -> Int {
        let (link, start) = link(after: end)
        guard let office = trailingOffice(at: start, link: link, holder: holder, isOfficial: isOfficial) else {
            return end
        }
        readInside(office)
        appendRole(office, holder: holder)
        if grammar.isOne(of: .each, at: start - 1) || grammar.isOne(of: .each, at: start - 2) {
            for other in listed(before: holder) { appendRole(office, holder: other) }
        }
        return office.clientStart ?? office.range.upperBound
    }

    /// "Arif, Dewi, dan Joko, masing-masing selaku": the people who are named before in a list.
    private func listed(before holder: Int) -> [Int] {
        var others: [Int] = []
        var start = names.mentions[holder].range.lowerBound
        for index in (0..<holder).reversed() {
            let mention = names.mentions[index]
            guard mention.kind == .person, mention.range.upperBound < start, start - mention.range.upperBound <= 3,
                (mention.range.upperBound..<start).allSatisfy({
                    grammar.isMark(",", at: $0) || grammar.isOne(of: .and, at: $0)
                })
            else { break }
            others.append(index)
            start = mention.range.lowerBound
        }
        return others
    }

    private func link(after end: Int) -> (Link, start: Int) {
        var next = end
        var link = Link.none
        // "Sumiyem (50) warga Desa Muli"
        if grammar.isMark("(", at: next), grammar.isMark(")", at: next + 2), grammar.token(next + 1).kind == .number {
            next += 3
        }
        if grammar.isMark("(", at: next) { return (.bracket, next + 1) }
        while grammar.isMark(",", at: next) { (next, link) = (next + 1, .comma) }
        let start = next
        let isRelative = grammar.isOne(of: .yang, at: next)
        if isRelative { next += 1 }
        while grammar.isOne(of: .adverb, at: next) { next += 1 }
        // "yang juga Ketua", not "kini Ketua".
        var isSaid = isRelative && next > start + 1
        while grammar.isOne(of: [.copula, .article], at: next) || grammar.isOne(of: .asOffice, at: next) {
            (next, isSaid) = (next + 1, true)
        }
        return isSaid ? (.said, next) : (link, start)
    }

    private func trailingOffice(at start: Int, link: Link, holder: Int, isOfficial: Bool) -> OfficeRules.Match? {
        if !grammar.isCapitalized(start) || offices.match(at: start) == nil, let office = offices.occupation(at: start)
        {
            return occupation(office, link: link, isOfficial: isOfficial)
        }
        guard let office = offices.match(at: start) else { return nil }
        let end = office.range.upperBound
        switch link {
        case .none:
            guard !isOfficial, grammar.isCapitalized(start), !grammar.isTitleCase, !isHeld(office) else { return nil }
            return reached(office)
        case .bracket: return isHeld(office) ? nil : office
        case .said:
            return isHeld(office) && reach.person(at: end) != nil ? nil : reached(office)
        case .comma:
            if !isOfficial, isSetApart(holder) || isSubject(holder, before: office) {
                let capitals = reach.endOfCapitals(from: end)
                return reached(office.reaching(capitals, body: end < capitals ? end : nil))
            }
            guard !isHeld(office), !belongsToNext(office, isOfficial: isOfficial) else { return nil }
            return office
        }
    }

    private func isHeld(_ office: OfficeRules.Match) -> Bool {
        people.holder(at: office.range.upperBound, isBehindBody: office.organizationStart != nil) != nil
    }

    private func reached(_ office: OfficeRules.Match) -> OfficeRules.Match {
        let end = reach.end(from: office.range.upperBound, isOccupation: false)
        return office.reaching(end, body: startOfBody(in: office, before: end))
    }

    /// "ujar Dewi, Direktur Sinar Tani": what follows the name of a speaker is the speaker's.
    private func isSetApart(_ holder: Int) -> Bool { grammar.isSpeech(at: startOfName(holder) - 1) }

    /// "Dewi, Direktur Sinar Tani menyatakan": a name that opens the sentence, and its verb behind the office.
    private func isSubject(_ holder: Int, before office: OfficeRules.Match) -> Bool {
        guard startOfName(holder) == grammar.sentence.lowerBound else { return false }
        let next = reach.endOfCapitals(from: office.range.upperBound)
        return grammar.isSpeech(at: next) || grammar.isVerb(at: next)
    }

    private func startOfName(_ holder: Int) -> Int {
        var start = names.mentions[holder].range.lowerBound
        while grammar.has(start - 1), grammar.isA(.honorific, at: start - 1) || grammar.isMark(".", at: start - 1) {
            start -= 1
        }
        return start
    }

    /// "Sumiyem, penjual kopi keliling, ...", "Sumiyem (50) warga Desa Muli", "Sumiyem (pedagang)".
    private func occupation(_ office: OfficeRules.Match, link: Link, isOfficial: Bool) -> OfficeRules.Match? {
        let start = office.range.lowerBound
        switch link {
        case .none:
            let isAged = grammar.isMark(")", at: start - 1)
            guard !isOfficial,
                isAged || grammar.isOne(of: .originCue, at: start) || grammar.isOne(of: .originCue, at: start + 1)
            else { return nil }
        case .comma:
            guard !isOfficial else { return nil }
            if let client = client(of: office) { return client }
            let next = reach.holder(behind: office.range, isPlural: true)
            if let next, !grammar.isMark(",", at: next.officeEnd) { return nil }
        case .bracket: break
        case .said: if let client = client(of: office) { return client }
        }
        let end = reach.end(from: office.range.upperBound, isOccupation: true)
        if link == .comma, isListItem(end) { return nil }
        if link == .bracket, !grammar.isMark(")", at: end), !grammar.isMark(",", at: end) { return nil }
        return office.reaching(end, body: startOfBody(in: office, before: end))
    }

    /// "Arif, kuasa hukum Dewi": with the person in whose service the office is.
    private func client(of office: OfficeRules.Match) -> OfficeRules.Match? {
        let start = office.range.upperBound
        guard office.range.contains(where: { grammar.isOne(of: .serving, at: $0) }),
            let client = reach.person(at: start)
        else { return nil }
        return OfficeRules.Match(range: office.range.lowerBound..<client.end, clientStart: start)
    }

    /// "Bupati, tokoh agama, dan warga"
    private func isListItem(_ end: Int) -> Bool {
        grammar.isMark(",", at: end)
            && (grammar.isOne(of: .and, at: end + 1) || grammar.isOne(of: .occupation, at: end + 1))
    }

    /// "X, Kepala Dinas Sosial, Y": the office is Y's, surely where X has one already.
    private func belongsToNext(_ office: OfficeRules.Match, isOfficial: Bool) -> Bool {
        let next = office.range.upperBound + 1
        guard grammar.isMark(",", at: office.range.upperBound) else { return false }
        if people.match(at: next) != nil { return true }
        guard isOfficial, let holder = people.holder(at: next, isBehindBody: false) else { return false }
        return holder.mention.range.count > 1 && !startsBodyOrPlace(next)
    }
}

extension OfficeRules.Match {
    /// The office up to a token, whose body may start at another.
    fileprivate func reaching(_ end: Int, body: Int?) -> OfficeRules.Match {
        guard end > range.upperBound else { return self }
        return OfficeRules.Match(range: range.lowerBound..<end, organizationStart: organizationStart ?? body)
    }
}
