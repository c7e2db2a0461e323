internal import Records

/// Who might receive a gift.
struct ReceiverOptions {
    struct Option {
        var receiver: Analysis.Recipient
        /// An actor's kind, "place", "group" or "thing".
        var label: String
        var evidence: Evidence
        /// The words that name the receiver; nil where the gift's surroundings do not.
        var tokens: Range<Int>?
    }

    let scene: FundingScene
    let isNamed: Bool

    private var text: TokenizedText { scene.text }

    /// How many sentences back receivers are looked for.
    private static let reach = 2

    /// - Parameters:
    ///   - index: into the scene's candidates.
    ///   - payer: who pays, and so does not receive.
    func options(of index: Int, payer: PayerOptions.Option) -> [Option] {
        let candidate = scene.candidates[index]
        var collection = Collection(candidate: candidate, payer: payer, scene: scene, isNamed: isNamed)
        collection.addGrammar()
        for sentence in max(0, candidate.sentence - Self.reach)...candidate.sentence {
            let reach = scene.reach(of: candidate, in: sentence)
            for element in scene.clauses[sentence].elements(in: reach) {
                if let mention = element.kind.actor, let actor = scene.actors.actorOfMention[mention] {
                    if scene.onlySpeaks(.actor(actor), in: sentence) { continue }
                    collection.addActor(actor, element.tokens, sentence)
                } else if let mention = element.kind.place {
                    collection.addPlace(mention, element.tokens, sentence)
                }
            }
            for group in groups(in: reach, of: scene.clauses[sentence]) { collection.addGroup(group, sentence) }
        }
        collection.addProminent()
        return collection.finished()
    }

    /// Phrases of people and bodies who receive: "35 juta keluarga penerima manfaat".
    private func groups(in reach: Range<Int>, of clause: Clause) -> [GroupPhrase] {
        var groups: [GroupPhrase] = []
        var token = reach.lowerBound
        while token < reach.upperBound {
            if scene.names.owner[token] < 0, !text.tokens[token].isA(.function),
                let group = GroupPhrase(at: token, in: clause, of: text)
            {
                groups.append(group)
                token = group.tokens.upperBound
            } else {
                token += 1
            }
        }
        return groups
    }
}

/// A group of people or bodies without a name: "39 kelompok tani", "warga kurang mampu".
struct GroupPhrase {
    let tokens: Range<Int>
    /// The noun, behind its number.
    let head: Int

    init?(at start: Int, in clause: Clause, of text: TokenizedText) {
        guard GroupNouns.isGroup(text, at: start) else { return nil }
        // "Dana Desa", "Transfer ke Daerah" are funds.
        if start > clause.sentence.lowerBound, text.tokens[start].isCapitalized, text.tokens[start - 1].isCapitalized {
            return nil
        }
        var head = start
        while head + 1 < clause.sentence.upperBound, GroupNouns.isQuantity(text, head) { head += 1 }
        let end = PhraseExtent(text: text, clause: clause)
            .end(from: head, limit: min(clause.sentence.upperBound, head + 5))
        guard end > head else { return nil }
        // A word that is no part of a noun phrase ends it: "warga bisa", "desa naik".
        var last = head + 1
        while last < end, !Self.enders.contains(last, of: text) { last += 1 }
        (tokens, self.head) = (start..<last, head)
    }

    private static let enders = FoldedWords(
        """
        bisa dapat akan telah sudah harus naik turun sebesar rp membutuhkan menerima mendapat mendapatkan memperoleh
        adalah merupakan yang tersebut ini itu juga agar untuk terhadap dalam dibangun lebih
        """)
}

extension ReceiverOptions {
    /// Puts options together, one for each receiver.
    struct Collection {
        let candidate: FundingScene.Candidate
        let payer: PayerOptions.Option
        let scene: FundingScene
        let isNamed: Bool
        private let anchor: Int
        private var options: [Option] = []
        private var placeOf: [Analysis.Recipient: Int] = [:]

        init(candidate: FundingScene.Candidate, payer: PayerOptions.Option, scene: FundingScene, isNamed: Bool) {
            (self.candidate, self.payer, self.scene, self.isNamed) = (candidate, payer, scene, isNamed)
            anchor = scene.anchor(of: candidate)
        }

        private var text: TokenizedText { scene.text }

        private mutating func add(
            _ receiver: Analysis.Recipient, _ label: String, _ tokens: Range<Int>?, _ say: (inout Evidence) -> Void
        ) {
            if case .actor(let actor) = receiver, payer.key == .actor(actor) { return }
            if let place = placeOf[receiver] {
                say(&options[place].evidence)
                if options[place].tokens == nil { options[place].tokens = tokens }
                return
            }
            var evidence = Evidence(isNamed: isNamed)
            evidence.add("kind ", label)
            say(&evidence)
            placeOf[receiver] = options.count
            options.append(Option(receiver: receiver, label: label, evidence: evidence, tokens: tokens))
        }

        /// The options, each with what its kind says beside the payer's.
        func finished() -> [Option] {
            let cue = GiftEvidence(scene: scene).cue(of: candidate.gift)
            return options.map { option in
                var option = option
                option.evidence.pair(with: Self.group(option.label))
                option.evidence.add("cue \(cue), ", option.label)
                option.evidence.add("payer \(payer.kind.group.rawValue), ", option.label)
                return option
            }
        }

        private static func group(_ label: String) -> String {
            label == "place" || label == "group" || label == "thing" ? label : "actor"
        }

        // MARK: Grammar

        mutating func addGrammar() {
            let gift = candidate.gift
            let how = gift.features.contains(.recipientTo) ? "to" : gift.features.contains(.table) ? "table" : "other"
            if let receiver = gift.recipient {
                add(receiver, "grammar: " + how)
            } else if let receiver = candidate.completed.recipient {
                add(receiver, "grammar inherits it")
            }
            if let purpose = candidate.completed.purpose, purpose.count < 9 { addPurpose(purpose) }
            for mentioned in scene.programs(ofSentence: candidate.sentence) {
                let position = position(mentioned.tokens, candidate.sentence)
                add(.group(scene.programs.programs[mentioned.program].name), "thing", mentioned.tokens) { evidence in
                    evidence.add("programme")
                    evidence.add(position)
                }
            }
        }

        /// "untuk Galeri Tenun Troso": a thing with a name of its own may receive, a deed hardly.
        private mutating func addPurpose(_ purpose: Range<Int>) {
            let first = text.tokens[purpose.lowerBound]
            let word = scene.word(purpose.lowerBound)
            let traits: [(Bool, String)] = [
                (text.tokens[purpose].allSatisfy(\.isCapitalized), "purpose with a name"),
                (first.isA(.workNoun), "purpose is work"), (first.isA(.fundNoun), "purpose is a fund"),
                (first.kind == .number, "purpose opens with a number"), (!first.isCapitalized, "purpose in lower case"),
                (word.starts(with: Array("me".utf8)) && !first.isA(.workNoun), "purpose opens with a verb"),
            ]
            add(.group(text.text(purpose)), "thing", purpose) { evidence in
                evidence.add("purpose")
                evidence.add("purpose of words ", "\(min(purpose.count, 5))")
                for trait in traits where trait.0 { evidence.add(trait.1) }
            }
        }

        private mutating func add(_ receiver: Gift.Receiver, _ how: String) {
            switch receiver {
            case .actor(let mention):
                guard let actor = scene.actors.actorOfMention[mention] else { return }
                add(.actor(actor), label(actor), scene.names.mentions[mention].range) { $0.add(how) }
            case .place(let mention):
                let range = scene.names.mentions[mention].range
                add(.place(text.text(range)), "place", range) { $0.add(how) }
            case .group(let range):
                let isGroup = GroupNouns.isGroup(text, at: range.lowerBound)
                add(.group(text.text(range)), "group", range) { evidence in
                    evidence.add(how)
                    evidence.add(isGroup ? "noun of people" : "other noun")
                }
            }
        }

        private func label(_ actor: Int) -> String { PayerKind.actor(scene.actors.actors[actor]).name }

        // MARK: Names and groups

        mutating func addActor(_ actor: Int, _ tokens: Range<Int>, _ sentence: Int) {
            let position = position(tokens, sentence)
            add(.actor(actor), label(actor), tokens) { $0.add(position) }
        }

        mutating func addPlace(_ mention: Int, _ tokens: Range<Int>, _ sentence: Int) {
            let name = text.text(scene.names.mentions[mention].range)
            let position = position(tokens, sentence)
            let level = scene.names.mentions[mention].region?.level.rawValue ?? "none"
            let rank = scene.places.prefix(3).firstIndex(of: name) ?? 3
            let isPayers = isPayers(name)
            add(.place(name), "place", tokens) { evidence in
                evidence.add("place ", level)
                evidence.add("place rank \(rank)")
                if isPayers { evidence.add("place of the payer") }
                evidence.add(position)
            }
        }

        private func isPayers(_ place: String) -> Bool {
            guard case .actor(let actor) = payer.key else { return false }
            return scene.actors.actors[actor].name.hasSuffix(place)
        }

        /// As written, and shorter: without its attributes, without its number.
        mutating func addGroup(_ group: GroupPhrase, _ sentence: Int) {
            let position = position(group.tokens, sentence)
            let head = scene.word(group.head)
            let forms = [
                ("whole", group.tokens), ("number and noun", group.tokens.lowerBound..<group.head + 1),
                ("noun", group.head..<group.head + 1),
            ]
            for (index, form) in forms.enumerated() where !forms[..<index].contains(where: { $0.1 == form.1 }) {
                add(.group(text.text(form.1)), "group", form.1) { evidence in
                    evidence.add("form ", form.0)
                    evidence.add("group ", word: head)
                    evidence.add(position)
                }
            }
        }

        /// The places and actors that the whole text speaks of most.
        mutating func addProminent() {
            for (rank, name) in scene.places.prefix(2).enumerated() {
                let isPayers = isPayers(name)
                add(.place(name), "place", nil) { evidence in
                    evidence.add("place of the text \(rank)")
                    if isPayers { evidence.add("place of the payer") }
                }
            }
            for (rank, key) in scene.field.ranked.prefix(3).enumerated() {
                guard case .actor(let actor) = key else { continue }
                add(.actor(actor), label(actor), nil) { $0.add("actor of the text \(rank)") }
            }
            for actor in scene.field.actorsInTitle {
                add(.actor(actor), label(actor), nil) { $0.add("actor in title") }
            }
        }

        // MARK: Position

        private func position(_ tokens: Range<Int>, _ sentence: Int) -> Evidence {
            var evidence = Evidence(isNamed: isNamed)
            guard sentence == candidate.sentence else {
                evidence.add("\(candidate.sentence - sentence) sentences back")
                return evidence
            }
            let gift = candidate.gift
            let (start, end) = (tokens.lowerBound, tokens.upperBound)
            let side = start < anchor ? "before" : "behind"
            evidence.add(gift.unit.contains(start) ? "unit " : "sentence ", side)
            evidence.add("\(side) by ", FundingScene.step(start < anchor ? anchor - end : start - anchor))
            if start > gift.sentence.lowerBound {
                let token = text.tokens[start - 1]
                if !token.isCapitalized { evidence.add("word before ", word: scene.word(start - 1)) }
                if token.isA(.givingVerb) { evidence.add("behind giving") }
                if token.isA(.workNoun) { evidence.add("behind work") }
                if token.isA(.fundNoun) { evidence.add("behind a fund noun") }
            } else {
                evidence.add("opens the sentence")
            }
            let next = scene.clauses[sentence].elements(from: end, before: min(end + 4, gift.sentence.upperBound))
                .first { $0.kind.isVerb || $0.kind == .speech }
            if let next { evidence.add("before ", next.kind.name) }
            return evidence
        }

    }
}
