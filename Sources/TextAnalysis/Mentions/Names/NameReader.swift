internal import Records

/// Reads people, bodies, places and offices, sentence by sentence from left to right.
///
/// At every token the rules are asked in order: office (with its holder), body, place, person; the
/// first that answers takes its tokens. Complexity: linear in the number of tokens.
struct NameReader {
    private let gazetteer: Gazetteer
    private let bodies: PhraseMatcher
    private let tagger: NameTagger

    init(tagger: NameTagger) { (gazetteer, bodies, self.tagger) = (.shared, KnownBody.matcher, tagger) }

    func names(in text: TokenizedText) -> Names {
        let tags = TaggedText(text, tagger: tagger)
        var reading = SentenceReading(
            grammar: NameGrammar(text: text, gazetteer: gazetteer, bodies: bodies, tags: tags))
        for sentence in text.sentences where !sentence.isEmpty && !RelatedLink.isCredit(sentence, of: text) {
            let first = reading.names.mentions.count
            reading.read(sentence)
            // A headline inside the text is another article's: what it names must be named elsewhere, too.
            guard reading.grammar.isHeadline, sentence.lowerBound > 0 else { continue }
            for index in first..<reading.names.mentions.count {
                reading.names.mentions[index].isWeak = true
                reading.names.mentions[index].isInHeadline = true
            }
        }
        var names = AliasFinder(text: text).completed(reading.names)
        LonelyGovernments(text: text).settle(&names)
        GroupPlaces(text: text, gazetteer: gazetteer).settle(&names)
        for index in names.mentions.indices {
            names.mentions[index].likelihood = tags.likelihood(of: names.mentions[index])
            names.mentions[index].rival = tags.rival(of: names.mentions[index])
        }
        return names
    }
}

/// The reading of a text's sentences, one after the other.
private struct SentenceReading {
    let grammar: NameGrammar
    var names = Names()
    private let places: PlaceRules
    private let bodies: BodyRules
    private let people: PersonRules
    private let offices: OfficeRules

    init(grammar: NameGrammar) {
        self.grammar = grammar
        places = PlaceRules(grammar: grammar)
        bodies = BodyRules(grammar: grammar)
        people = PersonRules(grammar: grammar, places: places)
        offices = OfficeRules(grammar: grammar, places: places, bodies: bodies)
    }

    mutating func read(_ sentence: Range<Int>) {
        grammar.enter(sentence)
        var index = grammar.sentence.lowerBound
        while index < grammar.sentence.upperBound {
            index = RelatedLink.end(at: index, in: grammar.text, sentence: grammar.sentence) ?? step(at: index)
        }
    }

    /// Reads what stands at a token, and returns the next token to read.
    private mutating func step(at index: Int) -> Int {
        guard grammar.token(index).kind == .word else { return index + 1 }
        if let office = offices.match(at: index) { return readOffice(office) }
        if let body = bodies.match(at: index) {
            names.mentions.append(body)
            return max(body.range.upperBound, (body.otherNames.last?.upperBound ?? 0) + 1)
        }
        if let person = people.match(at: index), !isPlace(person.mention, at: index) {
            names.mentions.append(person.mention)
            if let end = readOccupation(after: person.end, holder: names.mentions.count - 1) { return end }
            return readTrailingOffice(after: person.end, holder: names.mentions.count - 1)
        }
        if let place = places.match(at: index) {
            names.mentions.append(place)
            return place.range.upperBound
        }
        return index + 1
    }

    /// "Kota Andi Jaya" is rare, "Jawa Barat" is not: a place of the gazetteer beats an unsure person.
    private func isPlace(_ person: NameMention, at index: Int) -> Bool {
        guard let place = places.match(at: index) else { return false }
        return person.isWeak || place.range.count >= person.range.count
    }

    // MARK: Offices

    private mutating func readOffice(_ office: OfficeRules.Match) -> Int {
        readInside(office)
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
        let isBare = office.organizationStart == nil && !grammar.isCapitalized(office.range.lowerBound)
        if let person = people.holder(at: next, isBehindBody: office.organizationStart != nil),
            !isBare || person.mention.range.count > 1 || grammar.isGivenName(at: next)
        {
            names.mentions.append(person.mention)
            var office = office
            // Capitalised words before the name that are none of it: "Kepala Bidang Hortikultura".
            if next == office.range.upperBound, next < person.mention.range.lowerBound,
                !people.isHonorific(at: next)
            {
                office.range = office.range.lowerBound..<person.mention.range.lowerBound
            }
            appendRole(office, holder: names.mentions.count - 1)
            let end =
                grammar.isCapitalized(office.range.lowerBound) ? person.end : readOthers(after: person.end, office)
            return readTrailingOffice(after: end, holder: names.mentions.count - 1, isOfficial: true)
        }
        appendRole(office, holder: nil)
        return office.range.upperBound
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
            var next = end
            if grammar.isMark(",", at: next) { next += 1 }
            if grammar.isOne(of: .and, at: next) { next += 1 }
            guard next > end, offices.match(at: next) == nil, let person = people.match(at: next),
                grammar.isTaggedPerson(at: person.mention.range.lowerBound)
            else { return end }
            names.mentions.append(person.mention)
            appendRole(office, holder: names.mentions.count - 1)
            end = person.end
        }
    }

    private mutating func appendRole(_ office: OfficeRules.Match, holder: Int?) {
        names.roles.append(
            RoleMention(range: office.range, holder: holder, organizationStart: office.organizationStart))
    }

    /// "Lynn Ramli, Presiden Direktur BAF", "Kusuma Darmawan selaku Ketua": an office behind its holder.
    private mutating func readTrailingOffice(after end: Int, holder: Int, isOfficial: Bool = false) -> Int {
        var next = end
        if grammar.isMark(",", at: next) || grammar.isMark("(", at: next) { next += 1 }
        let isNamedAs = grammar.isOne(of: .asOffice, at: next)
        if isNamedAs { next += 1 }
        let isLinked = next > end
        guard isLinked, let office = offices.match(at: next),
            people.holder(at: office.range.upperBound, isBehindBody: office.organizationStart != nil) == nil
        else {
            return end
        }
        if !grammar.isMark("(", at: end), belongsToNext(office, isOfficial: isOfficial) { return end }
        readInside(office)
        appendRole(office, holder: holder)
        return office.range.upperBound
    }

    /// "Sumiyem, penjual kopi keliling, ...": what somebody does, between commas or before where they are from.
    private mutating func readOccupation(after end: Int, holder: Int) -> Int? {
        let start = grammar.isMark(",", at: end) ? end + 1 : end
        guard grammar.isOne(of: .occupation, at: start), !grammar.isCapitalized(start),
            start > end || grammar.isMark(")", at: end - 1) || grammar.isOne(of: .originCue, at: start + 1)
        else { return nil }
        var next = start + 1
        while next - start < 7, grammar.has(next), grammar.token(next).kind == .word, !grammar.isSpeech(at: next) {
            next += 1
        }
        guard grammar.isMark(",", at: next) || grammar.isMark(".", at: next), offices.match(at: start) == nil else {
            return nil
        }
        names.roles.append(RoleMention(range: start..<next, holder: holder, organizationStart: nil))
        return end
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
