internal import Records

/// The reading of a text's sentences, one after the other.
struct SentenceReading {
    let grammar: NameGrammar
    var names = Names()
    let places: PlaceRules
    let bodies: BodyRules
    let people: PersonRules
    let offices: OfficeRules
    let reach: OfficeReach

    init(grammar: NameGrammar) {
        self.grammar = grammar
        places = PlaceRules(grammar: grammar)
        bodies = BodyRules(grammar: grammar)
        people = PersonRules(grammar: grammar, places: places)
        offices = OfficeRules(grammar: grammar, places: places, bodies: bodies)
        reach = OfficeReach(grammar: grammar, places: places, bodies: bodies, people: people)
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
        guard grammar.token(index).kind == .word, mayStart(at: index) else { return index + 1 }
        if let office = offices.match(at: index) { return readOffice(office) }
        if let occupation = offices.occupation(at: index), let end = readHolder(behind: occupation) { return end }
        if let body = bodies.match(at: index) {
            names.mentions.append(body)
            return max(body.range.upperBound, (body.otherNames.last?.upperBound ?? 0) + 1)
        }
        if let person = people.match(at: index), !isPlace(person.mention, at: index) {
            names.mentions.append(person.mention)
            return readTrailingOffice(after: person.end, holder: names.mentions.count - 1)
        }
        if let place = places.match(at: index) {
            names.mentions.append(place)
            return place.range.upperBound
        }
        return index + 1
    }

    /// In lower case only a word that some rule asks for starts anything.
    private func mayStart(at index: Int) -> Bool {
        let token = grammar.token(index)
        return token.isCapitalized || token.isA(Self.leaders) || grammar.isNameWord(at: index)
    }

    private static let leaders: WordClass = [
        .officeHead, .officeModifier, .governmentHead, .institutionHead, .honorific, .placeHead,
    ]

    /// "Kota Andi Jaya" is rare, "Jawa Barat" is not: a place of the gazetteer beats an unsure person.
    private func isPlace(_ person: NameMention, at index: Int) -> Bool {
        guard let place = places.match(at: index) else { return false }
        return person.isWeak || place.range.count >= person.range.count
    }
}
