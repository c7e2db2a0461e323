@_spi(Training) import TextAnalysis

/// Fits the models of all kinds of choice.
package struct FundingTrainer {
    package var payerPenalty = 6.0
    package var rolePenalty = 5.0
    package var leastChoices = 4
    /// How often it is chosen anew which sentences speak of help without a sum.
    package var rounds = 3

    package init() {}

    /// Weights of named features by kind of choice, in hundredths of log-odds: small ones are left out.
    package func weights(
        _ articles: [[LabelledGift]], _ table: FeatureTable
    ) -> [FundingModels.Kind: [String: Double]] {
        let payers = ConditionalLogit.Settings(none: 1, penalty: payerPenalty, leastChoices: leastChoices)
        let roles = ConditionalLogit.Settings(none: 0, penalty: rolePenalty, leastChoices: leastChoices)
        var articles = articles
        var weights: [FundingModels.Kind: [String: Double]] = [:]
        let sums = articles.flatMap { $0.filter { !$0.isHelp }.map(\.payers) }
        weights[.sumPayer] = Self.named(ConditionalLogit(sums, payers), table)
        weights[.helpPayer] = Self.named(help(&articles, payers), table)
        let gifts = articles.flatMap { $0 }
        for kind in [FundingModels.Kind.receiver, .phrase, .program, .instrument, .status] {
            let choices = gifts.flatMap { gift in
                gift.payers.options.indices.compactMap { payer in
                    gift.payers.options[payer].isRight ? gift.roles[payer]?[kind] : nil
                }
            }
            weights[kind] = Self.named(ConditionalLogit(choices, roles), table)
        }
        return weights
    }

    /// An annotation says who helps, not where the text says so: what the words of giving name is taken first, then
    /// what the model finds likeliest of each payer.
    private func help(
        _ articles: inout [[LabelledGift]], _ settings: ConditionalLogit.Settings
    ) -> ConditionalLogit {
        for article in articles.indices { Self.choose(&articles[article]) { gift, payer in gift.isGrammatical[payer] } }
        var model = ConditionalLogit(articles.flatMap { $0.filter(\.isHelp).map(\.payers) }, settings)
        for _ in 0..<rounds {
            for article in articles.indices { Self.choose(&articles[article], by: model) }
            model = ConditionalLogit(articles.flatMap { $0.filter(\.isHelp).map(\.payers) }, settings)
        }
        return model
    }

    private static func choose(_ gifts: inout [LabelledGift], where holds: (LabelledGift, Int) -> Bool) {
        for gift in gifts.indices where gifts[gift].isHelp {
            for payer in gifts[gift].named.indices {
                gifts[gift].payers.options[payer].isRight =
                    gifts[gift].named[payer] != nil && holds(gifts[gift], payer)
            }
        }
    }

    /// What is as likely as seven tenths of the likeliest place of the same payer is right.
    private static func choose(_ gifts: inout [LabelledGift], by model: ConditionalLogit) {
        let shares = gifts.map { $0.isHelp ? model.probabilities($0.payers) : [] }
        var best: [GiftChoices.Option.Identity: Double] = [:]
        for (gift, shares) in zip(gifts, shares) {
            for (named, share) in zip(gift.named, shares) {
                if let named { best[named] = max(best[named] ?? 0, share) }
            }
        }
        for gift in gifts.indices where gifts[gift].isHelp {
            for (payer, named) in gifts[gift].named.enumerated() {
                gifts[gift].payers.options[payer].isRight =
                    named.map { shares[gift][payer] >= 0.7 * (best[$0] ?? 0) } ?? false
            }
        }
    }

    private static func named(_ model: ConditionalLogit, _ table: FeatureTable) -> [String: Double] {
        var named: [String: Double] = [:]
        for (feature, weight) in model.weights.enumerated() {
            let hundredths = (weight * 100).rounded()
            if abs(hundredths) >= 2, Self.isNameable(table.names[feature]) {
                named[table.names[feature]] = hundredths / 100
            }
        }
        return named
    }

    /// The reader takes "a & b" for the pair of a and b: a feature of a text's own "&" cannot be found by its name.
    private static func isNameable(_ name: String) -> Bool {
        name.split(separator: " & ", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.contains("&")
        }
    }
}
