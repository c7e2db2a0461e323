internal import Records

/// Finds later mentions of the names that the rules have found: the same words, capitalised alike.
struct ProgramRepeats {
    let text: TokenizedText
    let mentions: [ProgramMention]

    private struct Form {
        var words: [WordKey]
        var source: ProgramMention
        var isOtherName: Bool
    }

    /// The bytes of a word.
    private typealias WordKey = ArraySlice<UInt8>

    /// The mentions, widened where a longer name of the text stands, and all others of the same names.
    func all() -> [ProgramMention] {
        let forms = self.forms
        guard !forms.isEmpty else { return mentions }
        var result = mentions
        for index in result.indices {
            if let alias = alias(opening: result[index], forms) {
                result[index].range = alias
                continue
            }
            guard let form = longest(forms, at: result[index].range.lowerBound) else { continue }
            let range = result[index].range.lowerBound..<result[index].range.lowerBound + form.words.count
            guard range.count > result[index].range.count, result[index].otherNames.isEmpty else { continue }
            result[index].range = range
        }
        var taken = Set(result.flatMap { $0.names.joined() })
        for token in text.tokens.indices where text.tokens[token].isCapitalized && !taken.contains(token) {
            guard let form = longest(forms, at: token) else { continue }
            var range = token..<token + form.words.count
            guard !range.contains(where: taken.contains) else { continue }
            var known = form.source.known
            if isPhase(range.upperBound), form.words.count == 1, known == nil {
                range = token..<range.upperBound + 1
                known = nil
            }
            taken.formUnion(range)
            result.append(ProgramMention(range: range, rule: "program.repeated", known: known))
        }
        return result
    }

    /// The first word of "Evolution Pupuk Sentosa", when it is another programme's name in parentheses.
    private func alias(opening mention: ProgramMention, _ forms: [WordKey: [Form]]) -> Range<Int>? {
        let first = mention.range.lowerBound
        guard mention.rule == "program.cue", mention.range.count > 1, mention.otherNames.isEmpty,
            text.tokens[first + 1].kind == .word,
            forms[word(first)]?.contains(where: { $0.words.count == 1 && $0.isOtherName }) == true
        else { return nil }
        return first..<first + 1
    }

    /// "MENTARI 2": a programme's next phase is one of its own.
    private func isPhase(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && text.tokens[index].kind == .number
            && text.tokens[index].span.count == 1
    }

    private var forms: [WordKey: [Form]] {
        var forms: [WordKey: [Form]] = [:]
        var seen: Set<[WordKey]> = []
        for mention in mentions {
            for range in mention.names {
                let words = range.map(word)
                let isOtherName = range != mention.range
                guard words.count > 1 || text.tokens[range.lowerBound].isAllCaps || isOtherName else { continue }
                guard forms[words[0], default: []].count < Self.formLimit, seen.insert(words).inserted else { continue }
                forms[words[0], default: []].append(Form(words: words, source: mention, isOtherName: isOtherName))
            }
        }
        return forms
    }

    /// Names of one first word that are looked for: a list of ten thousand roads stays linear.
    private static let formLimit = 100

    private func longest(_ forms: [WordKey: [Form]], at token: Int) -> Form? {
        forms[word(token)]?.filter { form in
            token + form.words.count <= text.tokens.count
                && form.words.indices.allSatisfy { word(token + $0) == form.words[$0] }
        }.max { $0.words.count < $1.words.count }
    }

    private func word(_ token: Int) -> WordKey { text.utf8[text.tokens[token].span.range] }
}
