internal import Records

/// Finds named programmes by what introduces them: the register of national programmes, a cue
/// ("program", "proyek"), an acronym in parentheses, a fund's capitalised name, an apposition.
struct ProgramReader {
    private let known: PhraseMatcher

    init(lexicon: Lexicon) {
        var known = PhraseMatcher(lexicon: lexicon)
        for (index, program) in KnownProgram.all.enumerated() {
            for form in program.forms { known.insert(form, value: index) }
        }
        self.known = known
    }

    /// Programmes in text order; no two overlap. Bodies and people of `names` are never programmes.
    func programs(in text: TokenizedText, names: Names, amounts: AmountReading) -> [ProgramMention] {
        let works = WorkRules(text: text, names: names)
        var mentions: [ProgramMention] = []
        for sentence in text.sentences {
            let rules = ProgramRules(
                text: text, sentence: sentence, names: names, known: known,
                isTitleCase: NameGrammar.isTitleCase(text.tokens[sentence]))
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                guard let found = rules.match(at: index) else {
                    index += 1
                    continue
                }
                mentions += found
                index = max(index + 1, found.map { ($0.otherName ?? $0.range).upperBound }.max() ?? 0)
            }
            for work in works.works(in: sentence, amounts: amounts)
            where !mentions.contains(where: { $0.range.overlaps(work.range) }) {
                mentions.append(work)
            }
        }
        mentions += cells(in: text, beside: mentions)
        return mentions + repeated(mentions, in: text)
    }

    /// The cells of a table's column of programmes.
    private func cells(in text: TokenizedText, beside mentions: [ProgramMention]) -> [ProgramMention] {
        TextTable.tables(in: text).flatMap { table -> [ProgramMention] in
            let roles = table.roles(in: text)
            guard let column = roles.firstIndex(of: .program), roles.contains(.sum) else { return [] }
            return table.rows.map { $0[column] }
                .filter { cell in
                    !cell.isEmpty && text.tokens[cell.lowerBound].isCapitalized
                        && !mentions.contains { $0.range.overlaps(cell) }
                }
                .map { ProgramMention(range: $0, rule: "program.table") }
        }
    }

    /// Later mentions of a name that a cue has introduced: the same words, capitalised alike.
    private func repeated(_ mentions: [ProgramMention], in text: TokenizedText) -> [ProgramMention] {
        var taken = Set(mentions.flatMap { Array($0.range) + Array($0.otherName ?? 0..<0) })
        var forms: [String: [(words: [String], source: ProgramMention)]] = [:]
        for mention in mentions {
            for range in [mention.range] + (mention.otherName.map { [$0] } ?? []) {
                let words = range.map(text.text)
                guard words.count > 1 || text.tokens[range.lowerBound].isAllCaps else { continue }
                forms[words[0], default: []].append((words, mention))
            }
        }
        var found: [ProgramMention] = []
        for token in text.tokens.indices where text.tokens[token].isCapitalized && !taken.contains(token) {
            let fitting = forms[text.text(token)]?.filter { form in
                token + form.words.count <= text.tokens.count
                    && form.words.indices.allSatisfy {
                        text.text(token + $0) == form.words[$0] && !taken.contains(token + $0)
                    }
            }
            guard let best = fitting?.max(by: { $0.words.count < $1.words.count }) else { continue }
            let range = token..<token + best.words.count
            taken.formUnion(range)
            found.append(ProgramMention(range: range, rule: "program.repeated", known: best.source.known))
        }
        return found
    }
}
