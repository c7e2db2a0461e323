internal import Records

/// What the sentences around a gift say of it: whose breakdown it is, whose money, for whom.
struct GiftContext {
    let text: TokenizedText
    let bodies: PayerBodies

    /// How many sentences back a payer or receiver is still the one spoken of.
    private static let memory = 3

    // MARK: Breakdowns

    /// "Rinciannya, SD Rp 32 miliar": a breakdown's payer is the whole's; so is "bantuan tersebut"'s.
    func continuing(_ gift: Gift, from previous: Gift?) -> Gift {
        guard let previous, gift.amount != nil, isContinuation(gift.sentence) else { return gift }
        var gift = gift
        gift.features.insert(.breakdown)
        if gift.funder == nil, let funder = previous.funder {
            gift.funder = funder
            gift.features.insert(.funderInherited)
        }
        if gift.recipient == nil { gift.recipient = previous.recipient }
        if gift.purpose == nil { gift.purpose = previous.purpose }
        return gift
    }

    /// Whether a sentence parts the sum that the sentence right before it told.
    func isBreakdown(_ sentence: Range<Int>, of gift: Gift) -> Bool {
        gift.amount != nil && gift.sentence.upperBound == sentence.lowerBound && isContinuation(sentence)
    }

    private func isContinuation(_ sentence: Range<Int>) -> Bool {
        if sentence.prefix(100).contains(where: { Self.shares.contains(text.tokens[$0]) }) { return true }
        let head = sentence.prefix(8)
        if let first = head.first(where: { text.tokens[$0].kind == .word }),
            Self.breakdowns.contains(text.tokens[first])
        {
            return true
        }
        return zip(head, head.dropFirst()).contains {
            Self.funds.contains(text.tokens[$0]) && Self.pointers.contains(text.tokens[$1])
        }
    }

    private static let shares = WordSet("antaranya diantaranya sisanya")
    private static let breakdowns = WordSet("rinciannya rincian yakni terdiri antara")
    private static let funds = WordSet("bantuan dana anggaran hibah pinjaman uang donasi jumlah program")
    private static let pointers = WordSet("tersebut itu ini")

    // MARK: The text's payer and receiver

    /// The gifts with the payers and receivers that other sentences name.
    func completed(_ gifts: [Gift]) -> [Gift] {
        let only = onlyPayer(of: gifts)
        return gifts.indices.map { completed(gifts[$0], after: gifts[..<$0].suffix(6), only) }
    }

    /// A sum whose payer goes unsaid is the payer's whom the sentences before spoke of, or the only one's of the text.
    private func completed(_ gift: Gift, after before: ArraySlice<Gift>, _ only: Gift.Payer?) -> Gift {
        var gift = gift
        if gift.recipient == nil { gift.recipient = receiver(of: gift, after: before) }
        guard gift.funder == nil, gift.amount != nil, !gift.features.contains(.unknownPayer),
            !gift.features.isDisjoint(with: [.fundNoun, .givingVerb, .passiveVerb])
        else { return gift }
        let near = before.last { isActor($0.funder) && isNear($0.sentence, gift.sentence) }?.funder
        guard let funder = near ?? only else { return gift }
        gift.funder = funder
        gift.features.insert(.funderInherited)
        return gift
    }

    private func onlyPayer(of gifts: [Gift]) -> Gift.Payer? {
        let payers = gifts.compactMap(\.funder).filter(isActor)
        return Set(payers.map { bodies.actor(of: $0) }).count == 1 ? payers.first : nil
    }

    /// The body or place that the sentences before gave to, when this one does not say.
    private func receiver(of gift: Gift, after before: ArraySlice<Gift>) -> Gift.Receiver? {
        let near = before.last { other in
            other.sentence != gift.sentence && isNear(other.sentence, gift.sentence) && other.recipient != nil
                && !isSame(other.recipient, gift.funder)
        }?.recipient
        switch near {
        case .group: return nil
        case .actor(let mention) where bodies.names.mentions[mention].kind == .person: return nil
        default: return near
        }
    }

    private func isSame(_ receiver: Gift.Receiver?, _ payer: Gift.Payer?) -> Bool {
        guard case .actor(let mention)? = receiver, case .actor? = payer else { return false }
        return bodies.actors.actorOfMention[mention] == bodies.actor(of: payer)
    }

    private func isNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        text.sentenceIndex(ofToken: second.lowerBound) - text.sentenceIndex(ofToken: first.lowerBound) <= Self.memory
    }

    private func isActor(_ payer: Gift.Payer?) -> Bool {
        if case .actor = payer { true } else { false }
    }
}
