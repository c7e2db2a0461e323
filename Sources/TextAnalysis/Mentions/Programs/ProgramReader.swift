internal import Records

/// Finds named programmes by what introduces them: the register of national programmes, a cue
/// ("program", "proyek"), an acronym in parentheses, a fund's capitalised name, an apposition, a
/// table's head; and named works that money goes to.
struct ProgramReader {
    private let known = KnownProgram.matcher

    /// Programmes in text order; no two overlap. Bodies and people of `names` are never programmes, unless
    /// a cue says so.
    func programs(
        in text: TokenizedText, tables: [TextTable], names: Names, amounts: AmountReading
    ) -> [ProgramMention] {
        var mentions = ProgramTable(text: text, names: names).programs(in: tables)
        let tabled = Set(mentions.flatMap(\.range))
        let foreign = ProgramAcronyms(text: text, known: known).foreign()
        let works = WorkRules(text: text, amounts: amounts, known: known)
        for sentence in text.sentences {
            let grammar = ProgramGrammar(text: text, sentence: sentence, names: names)
            let found = named(in: grammar, foreign: foreign)
            mentions += found.mentions
            mentions += works.works(in: grammar).filter { work in
                !found.mentions.contains { $0.range.overlaps(work.range) }
                    && !found.related.contains { $0.overlaps(work.range) }
            }
        }
        mentions.removeAll { $0.rule != "program.table" && $0.range.contains(where: tabled.contains) }
        return ProgramRepeats(text: text, mentions: mentions).all()
    }

    /// The mentions of a sentence, and the headlines of other articles inside it, which hold none.
    ///
    /// - Parameter foreign: acronyms of the register that mean something else in this text.
    private func named(
        in grammar: ProgramGrammar, foreign: Set<WordID>
    ) -> (mentions: [ProgramMention], related: [Range<Int>]) {
        let rules = ProgramRules(grammar: grammar, known: known, foreign: foreign)
        var mentions: [ProgramMention] = []
        var related: [Range<Int>] = []
        var index = grammar.sentence.lowerBound
        while index < grammar.sentence.upperBound {
            if grammar.token(index).isCapitalized, ProgramWords.related.contains(grammar.token(index)),
                let end = RelatedLink.end(at: index, in: grammar.text, sentence: grammar.sentence), end > index
            {
                related.append(index..<end)
                index = end
                continue
            }
            guard let reading = rules.match(at: index) else {
                index += 1
                continue
            }
            mentions += reading.mentions
            index = max(index + 1, reading.end)
        }
        return (mentions, related)
    }
}
