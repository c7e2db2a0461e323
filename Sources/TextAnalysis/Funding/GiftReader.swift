internal import Records

/// Reads the gifts of one sentence: who gives, to whom, for what, by prepositions, verbs and their voice.
struct GiftReader {
    let text: TokenizedText
    let names: Names
    let clause: Clause
    let amounts: AmountReading

    init(text: TokenizedText, names: Names, clause: Clause, amounts: AmountReading) {
        (self.text, self.names, self.clause, self.amounts) = (text, names, clause, amounts)
    }

    /// The gifts in text order. A sentence without a word of giving has none.
    ///
    /// - Parameter isBreakdown: the sentence goes on with sums that the one before gave.
    func gifts(isBreakdown: Bool = false) -> [Gift] {
        let isTold = clause.elements.contains { $0.kind == .fundNoun || $0.kind.isVerb || $0.kind == .budget }
        guard isTold || isBreakdown || isHelpFrom(clause.sentence) else { return [] }
        let units = GiftSplitter(clause: clause).units()
        var gifts: [Gift] = []
        for unit in units {
            if let sum = sum(in: unit) {
                gifts.append(gift(unit, amount: sum, isList: units.count > 1))
            } else if let gift = giftWithoutSum(unit, isList: units.count > 1) {
                gifts.append(gift)
            }
        }
        return merged(gifts)
    }

    // MARK: Sums

    private func sum(in unit: Range<Int>) -> Int? { clause.elements(in: unit).lazy.compactMap(\.kind.amount).first }

    private func gift(_ unit: Range<Int>, amount: Int, isList: Bool) -> Gift {
        var gift = Gift(unit: unit, sentence: clause.sentence, amount: amount, rule: "funding.sum")
        gift.features.insert(.amount)
        if isList { gift.features.insert(.list) }
        let (frame, roles) = (frame(of: unit), roles(of: unit))
        if amounts.mentions[amount].qualifier == .vague { gift.features.insert(.vagueAmount) }
        fillFunder(&gift, frame, roles)
        fillReceiver(&gift, frame, roles)
        fillEvidence(&gift, around: amounts.mentions[amount].tokens)
        return gift
    }

    /// A conversion belongs to the sum it converts.
    private func merged(_ gifts: [Gift]) -> [Gift] {
        var result: [Gift] = []
        for gift in gifts {
            if let amount = gift.amount, let last = result.last?.amount,
                amounts.equivalents.contains(where: { $0.0 == last && $0.1 == amount })
            {
                result[result.count - 1].equivalents.append(amount)
                result[result.count - 1].absorb(gift)
            } else {
                result.append(gift)
            }
        }
        return result
    }

    // MARK: Help without a sum

    /// A payer and a receiver or a purpose, bound by a verb of giving or by "bantuan dari ... untuk ...".
    private func giftWithoutSum(_ unit: Range<Int>, isList: Bool) -> Gift? {
        var gift = Gift(unit: unit, sentence: clause.sentence, rule: "funding.without-sum")
        if isList { gift.features.insert(.list) }
        let (frame, roles) = (frame(of: unit), roles(of: unit))
        fillFunder(&gift, frame, roles)
        guard let funder = gift.funder, !isBudget(funder) else { return nil }
        let isHelpFrom = isHelpFrom(unit)
        guard gift.features.contains(.funderFrom) ? isList || isHelpFrom : frame.bindsHelp else { return nil }
        fillReceiver(&gift, frame, roles)
        guard gift.recipient != nil || gift.purpose != nil || frame.givesHelpItself || isHelpFrom else { return nil }
        if isHelpFrom { gift.features.insert(.helpFrom) }
        if frame.isGenerous { gift.features.insert(.generousVerb) }
        fillEvidence(&gift, around: unit.lowerBound..<unit.lowerBound + 1)
        return gift
    }

    private func isBudget(_ payer: Gift.Payer) -> Bool {
        if case .budget = payer { true } else { false }
    }

    /// "bantuan dari", "program dari": the noun says that what comes from the payer is help.
    private func isHelpFrom(_ unit: Range<Int>) -> Bool {
        unit.contains { index in
            index > unit.lowerBound && text.tokens[index].word == Self.from
                && text.tokens[index - 1].isA([.fundNoun, .programCue])
        }
    }

    private static let from = Lexicon.shared.id("dari")

    // MARK: Roles

    private func frame(of unit: Range<Int>) -> GiftFrame {
        GiftFrame(text: text, names: names, clause: clause, unit: unit)
    }

    private func roles(of unit: Range<Int>) -> ClauseRoles {
        ClauseRoles(text: text, names: names, clause: clause, unit: unit)
    }

    private func fillFunder(_ gift: inout Gift, _ frame: GiftFrame, _ rest: ClauseRoles) {
        if let payer = rest.payer() {
            gift.funder = payer
            gift.features.insert(.funderFrom)
        } else if let actor = rest.leadingActor(), frame.isGiving {
            gift.funder = .actor(actor)
            gift.features.insert(.funderSubject)
        } else if let payer = frame.payer() {
            gift.funder = payer
            gift.features.insert(.funderSubject)
        } else if let budget = rest.budget() ?? frame.budget() {
            gift.funder = .budget(budget)
            gift.features.insert(.budgetSource)
        }
    }

    /// Who receives, and what for.
    private func fillReceiver(_ gift: inout Gift, _ frame: GiftFrame, _ rest: ClauseRoles) {
        if let receiver = rest.receiver(), !isSame(receiver, gift.funder) {
            gift.recipient = receiver
            gift.features.formUnion([.recipient, .recipientTo])
        } else if let actor = rest.leadingActor(), !frame.isGiving, !isSame(.actor(actor), gift.funder) {
            gift.recipient = .actor(actor)
            gift.features.insert(.recipient)
        } else if let receiver = frame.receiver(), !isSame(receiver, gift.funder) {
            gift.recipient = receiver
            gift.features.insert(.recipient)
        }
        let object = GiftObject(text: text, clause: clause, unit: gift.unit)
        gift.purpose = rest.purpose() ?? object.ofFund() ?? object.ofVerb() ?? object.ofUse() ?? object.ofPassive()
        if gift.recipient == nil { gift.recipient = rest.placeOfPurpose() ?? gift.purpose.flatMap(rest.groupOfPurpose) }
        if gift.recipient == nil { gift.recipient = gift.purpose.flatMap(rest.placeInside) }
        if gift.funder == nil, frame.hasUnknownSubject { gift.features.insert(.unknownPayer) }
        if let purpose = gift.purpose {
            gift.features.insert(.purpose)
            if text.tokens[purpose.lowerBound].isA(.workNoun) { gift.features.insert(.purposeWork) }
        }
    }

    private func isSame(_ receiver: Gift.Receiver, _ payer: Gift.Payer?) -> Bool {
        if case .actor(let receiver) = receiver, case .actor(let payer)? = payer {
            return text.text(names.mentions[receiver].range) == text.text(names.mentions[payer].range)
        }
        return false
    }

    // MARK: Evidence

    private func fillEvidence(_ gift: inout Gift, around tokens: Range<Int>) {
        let near = clause.elements(
            from: max(gift.unit.lowerBound, tokens.lowerBound - 9),
            before: min(gift.unit.upperBound, tokens.upperBound + 6))
        if clause.holds(.giving) { gift.features.insert(.givingVerb) }
        if clause.holds(.receiving) { gift.features.insert(.receivingVerb) }
        if clause.holds(.passive) { gift.features.insert(.passiveVerb) }
        if near.contains(where: { $0.kind == .fundNoun || $0.kind == .budget }) { gift.features.insert(.fundNoun) }
        let isBudgeted = near.contains { $0.kind == .budget } || (!isListed(gift) && clause.holds(.budget))
        if isBudgeted { gift.features.insert(.budgetSource) }
        if let governor = governor(of: tokens), governor == .otherMoney { gift.features.insert(.otherMoneyNear) }
        if clause.holds(.otherMoney) { gift.features.insert(.otherMoneySentence) }
        if near.contains(where: { $0.kind == .negation }) { gift.features.insert(.negation) }
        if !near.contains(where: { $0.kind == .fundNoun || $0.kind.isVerb || $0.kind == .budget }) {
            gift.features.insert(.farFromTrigger)
        }
        if text.isByte(UInt8(ascii: "?"), at: clause.sentence.upperBound - 1) { gift.features.insert(.question) }
    }

    private func isListed(_ gift: Gift) -> Bool { gift.features.contains(.list) }

    /// The nearest word before a sum that says what sum it is.
    private func governor(of tokens: Range<Int>) -> Clause.Kind? {
        let before = clause.elements(
            from: max(clause.sentence.lowerBound, tokens.lowerBound - 9), before: tokens.lowerBound)
        return before.last { element in
            element.kind == .otherMoney || element.kind == .fundNoun || element.kind.isVerb
                || element.kind.amount != nil
        }?.kind
    }
}

extension Gift {
    /// Takes over what a restatement of the same gift knows and this one does not.
    mutating func absorb(_ other: Gift) {
        unit = unit.lowerBound..<max(unit.upperBound, other.unit.upperBound)
        if funder == nil { funder = other.funder }
        if recipient == nil { recipient = other.recipient }
        if purpose == nil { purpose = other.purpose }
        features.formUnion(other.features)
    }
}
