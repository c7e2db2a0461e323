internal import LexiconFormat
internal import Records

/// What a gift might be for: phrases as written, and programmes.
struct PurposeOptions {
    struct Option {
        /// Index into the programmes; nil for a phrase.
        var program: Int?
        /// The words; of a programme, its nearest mention.
        var tokens: Range<Int>
        /// "phrase", "fund", "work" or "programme".
        var label: String
        var evidence: Evidence
    }

    let scene: FundingScene
    let isNamed: Bool

    private var text: TokenizedText { scene.text }
    /// How many sentences back phrases are looked for.
    private static let reach = 2

    // MARK: Phrases

    /// The purpose that grammar finds, and the phrases around the sum that open with a noun of funds or of work.
    func phrases(of index: Int) -> [Option] {
        let candidate = scene.candidates[index]
        var options: [Option] = []
        if let purpose = candidate.completed.purpose {
            let how = candidate.gift.purpose == nil ? "grammar inherits it" : "grammar"
            add(purpose, "phrase", to: &options) { $0.add(how) }
        }
        for sentence in max(0, candidate.sentence - Self.reach)...candidate.sentence {
            let clause = scene.clauses[sentence]
            for token in scene.reach(of: candidate, in: sentence) {
                let isFund = text.tokens[token].isA(.fundNoun)
                guard isFund || text.tokens[token].isA(.workNoun) else { continue }
                let end = end(ofPhrase: token, in: clause)
                let position = position(token, sentence, candidate)
                add(token..<end, isFund ? "fund" : "work", to: &options) { evidence in
                    evidence.add("noun ", word: scene.word(token))
                    evidence.add("words \(min(end - token, 5))")
                    evidence.add(position)
                }
            }
        }
        return finished(options, candidate)
    }

    private func add(
        _ tokens: Range<Int>, _ label: String, to options: inout [Option], _ say: (inout Evidence) -> Void
    ) {
        let written = text.text(tokens)
        if let same = options.firstIndex(where: { text.text($0.tokens) == written }) {
            say(&options[same].evidence)
            return
        }
        var evidence = Evidence(isNamed: isNamed)
        evidence.add("kind ", label)
        say(&evidence)
        options.append(Option(program: nil, tokens: tokens, label: label, evidence: evidence))
    }

    /// To a mark, a name, a sum or a word of another role; funds' nouns and places belong to it.
    private func end(ofPhrase start: Int, in clause: Clause) -> Int {
        let extent = PhraseExtent(text: text, clause: clause)
        var end = start + 1
        while end < min(clause.sentence.upperBound, start + 8) {
            let kind = clause.elements(from: end, before: end + 1).first?.kind
            if let kind, kind != .fundNoun, kind != .programCue, kind.place == nil { break }
            if extent.end(from: end, limit: end + 1) == end { break }
            end += 1
            if !isWord(end - 1) { break }
        }
        while end > start + 1, text.tokens[end - 1].isA(.function) || !isWord(end - 1) {
            end -= 1
        }
        return end
    }

    private func isWord(_ index: Int) -> Bool {
        text.tokens[index].kind == .word || text.tokens[index].kind == .number
    }

    private func finished(_ options: [Option], _ candidate: FundingScene.Candidate) -> [Option] {
        let cue = GiftEvidence(scene: scene).cue(of: candidate.gift)
        return options.map { option in
            var option = option
            option.evidence.pair(with: option.label)
            option.evidence.add("cue \(cue), ", option.label)
            return option
        }
    }

    private func position(_ start: Int, _ sentence: Int, _ candidate: FundingScene.Candidate) -> Evidence {
        var evidence = Evidence(isNamed: isNamed)
        guard sentence == candidate.sentence else {
            evidence.add("\(candidate.sentence - sentence) sentences back")
            return evidence
        }
        let anchor = scene.anchor(of: candidate)
        let side = start < anchor ? "before" : "behind"
        evidence.add(candidate.gift.unit.contains(start) ? "unit " : "sentence ", side)
        let distance = abs(start - anchor)
        evidence.add("\(side) by ", FundingScene.step(distance))
        return evidence
    }

    // MARK: Programmes

    /// The programmes that the sentences around name, and the text's main ones.
    func programs(of index: Int) -> [Option] {
        let candidate = scene.candidates[index]
        let around = (candidate.sentence - 3...candidate.sentence + 1).flatMap { scene.programs(ofSentence: $0) }
        let options = Set(around.map(\.program)).union(scene.mainPrograms).sorted().map { program in
            let ranges = scene.programs.ranges[program]
            var evidence = Evidence(isNamed: isNamed)
            evidence.add("kind programme")
            evidence.add("named \(min(ranges.count, 4))")
            let nearest = nearest(of: ranges, candidate)
            let sentence = text.sentenceIndex(ofToken: nearest.lowerBound)
            if sentence == candidate.sentence {
                evidence.add(position(nearest.lowerBound, sentence, candidate))
                if candidate.completed.purpose?.overlaps(nearest) == true { evidence.add("in the purpose") }
            } else if sentence < candidate.sentence {
                let distance = candidate.sentence - sentence
                evidence.add(distance <= 3 ? "\(distance) sentences back" : "far back")
            } else {
                evidence.add("only later")
            }
            if scene.isInTitle(program: program) { evidence.add("in title") }
            return Option(program: program, tokens: nearest, label: "programme", evidence: evidence)
        }
        return finished(options, candidate)
    }

    /// The mention in the gift's words, else in its sentence, else the last before it, else the first.
    private func nearest(of ranges: [Range<Int>], _ candidate: FundingScene.Candidate) -> Range<Int> {
        let gift = candidate.gift
        return ranges.first { gift.unit.overlaps($0) } ?? ranges.first { gift.sentence.overlaps($0) }
            ?? ranges.last { $0.lowerBound < gift.sentence.lowerBound } ?? ranges[0]
    }
}
