import NameTraining
@_spi(Training) import TextAnalysis

/// The choices about a sum, or about help without one, with what an annotation says is right.
package struct LabelledGift {
    package var isHelp: Bool
    package var payers: Choice
    /// By payer who it is, where an annotated entry names it.
    package private(set) var named: [GiftChoices.Option.Identity?]
    /// By payer whether the words of giving themselves name it.
    package private(set) var isGrammatical: [Bool]
    /// By payer that an entry names the choices of the other kinds, where an option is right.
    package private(set) var roles: [Int: [FundingModels.Kind: Choice]] = [:]

    package init(_ gift: GiftChoices, _ match: EntryMatch, _ table: inout FeatureTable) {
        isHelp = gift.sums.isEmpty
        let entries = gift.payers.map { Self.entries(of: $0, gift, match) }
        payers = Choice(
            options: gift.payers.map { .init(features: table.numbers(of: $0.features), isRight: false) })
        named = zip(gift.payers, entries).map { $1.isEmpty ? nil : $0.identity }
        isGrammatical = gift.payers.map { $0.features.contains { $0.hasPrefix("unit") || $0.hasPrefix("grammar:") } }
        let hasRequired = entries.joined().contains { !match.entries[$0].isOptional }
        for (payer, own) in entries.enumerated() where !own.isEmpty {
            let isRight = isHelp || !hasRequired || own.contains { !match.entries[$0].isOptional }
            guard isRight else { continue }
            payers.options[payer].isRight = !isHelp
            roles[payer] = Self.roles(of: payer, own.map { match.entries[$0] }, gift, &table)
        }
    }

    /// The entries whose sum this is and whose funder the payer is.
    private static func entries(of payer: GiftChoices.Option, _ gift: GiftChoices, _ match: EntryMatch) -> [Int] {
        match.entries.indices.filter { index in
            if gift.sums.isEmpty {
                guard match.entries[index].value == nil, !payer.names.isEmpty else { return false }
            } else {
                let entry = match.entries[index]
                guard let value = entry.value, gift.sums.contains(where: { $0.isSame(value, entry.currency) })
                else { return false }
            }
            return match.likeness(of: payer.names, to: index) > 0
        }
    }

    private static let roleKinds: [FundingModels.Kind] = [.receiver, .phrase, .program, .instrument, .status]

    private static func roles(
        of payer: Int, _ entries: [FundingAnnotation.Entry], _ gift: GiftChoices, _ table: inout FeatureTable
    ) -> [FundingModels.Kind: Choice] {
        var roles: [FundingModels.Kind: Choice] = [:]
        for kind in roleKinds {
            let isRight = test(of: kind, entries)
            let options = gift.options(kind, payer)
            // The text may not say who receives or what for; of the other kinds something has to be chosen.
            let isForm = kind == .instrument || kind == .status
            guard !isForm || options.contains(where: isRight) else { continue }
            roles[kind] = Choice(
                options: options.map { .init(features: table.numbers(of: $0.features), isRight: isRight($0)) })
        }
        return roles
    }

    private static func test(
        of kind: FundingModels.Kind, _ entries: [FundingAnnotation.Entry]
    ) -> (GiftChoices.Option) -> Bool {
        switch kind {
        case .sumPayer, .helpPayer: return { _ in false }
        case .instrument: return { option in entries.contains { $0.instrument == option.label } }
        case .status: return { option in entries.contains { $0.status == option.label } }
        case .receiver, .phrase, .program:
            let wanted = entries.flatMap { (kind == .receiver ? $0.recipient : $0.program) ?? [] }
                .map { NameWords($0) }
            return { option in
                option.names.contains { name in wanted.contains { name.overlap(with: $0) >= 0.6 } }
            }
        }
    }
}
