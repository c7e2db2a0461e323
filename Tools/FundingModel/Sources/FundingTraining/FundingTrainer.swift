@_spi(Training) import TextAnalysis

/// Fits the models of all kinds of choice.
package struct FundingTrainer {
    package var payerPenalty = 4.0
    package var helpPenalty = 8.0
    package var rolePenalty = 2.0
    package var leastChoices = 4
    /// The same for instruments and statuses, whose features are many.
    package var leastForms = 12
    /// How often it is chosen anew which sentences speak of help without a sum.
    package var rounds = 3

    package init() {}

    /// Weights of named features by kind of choice, in hundredths of log-odds: small ones are left out.
    ///
    /// - Parameter shares: how much each article counts; one each where none are given.
    package func weights(
        _ articles: [[LabelledGift]], _ table: FeatureTable, shares: [Double]? = nil
    ) -> [FundingModels.Kind: [String: Double]] {
        let payers = ConditionalLogit.Settings(none: 1, penalty: payerPenalty, leastChoices: leastChoices)
        let roles = ConditionalLogit.Settings(none: 0, penalty: rolePenalty, leastChoices: leastChoices)
        var articles = articles
        var weights: [FundingModels.Kind: [String: Double]] = [:]
        let shares = shares ?? Array(repeating: 1, count: articles.count)
        let sums = zip(articles, shares).flatMap { Self.weighed($0.filter { !$0.isHelp }.map(\.payers), $1) }
        weights[.sumPayer] = Self.named(ConditionalLogit(sums, payers), table)
        let helps = ConditionalLogit.Settings(none: 1, penalty: helpPenalty, leastChoices: leastChoices)
        weights[.helpPayer] = Self.named(help(&articles, helps, shares), table)
        let open = ConditionalLogit.Settings(none: 1, penalty: rolePenalty, leastChoices: leastChoices)
        for kind in [FundingModels.Kind.receiver, .phrase, .program, .instrument, .status] {
            let choices = zip(articles, shares).flatMap { gifts, share in
                Self.weighed(
                    gifts.flatMap { gift in
                        gift.payers.options.indices.compactMap { payer in
                            gift.payers.options[payer].isRight ? gift.roles[payer]?[kind] : nil
                        }
                    }, share)
            }
            // The text may not say who receives or what for; a form and a status every gift has.
            let isForm = kind == .instrument || kind == .status
            var settings = isForm ? roles : open
            if isForm { settings.leastChoices = leastForms }
            weights[kind] = Self.named(ConditionalLogit(choices, settings), table)
        }
        return weights
    }

    /// An annotation says who helps, not where the text says so: what the words of giving name is taken first, then
    /// what the model finds likeliest of each payer.
    private func help(
        _ articles: inout [[LabelledGift]], _ settings: ConditionalLogit.Settings, _ shares: [Double]
    ) -> ConditionalLogit {
        for article in articles.indices { Self.choose(&articles[article]) { gift, payer in gift.isGrammatical[payer] } }
        var model = ConditionalLogit(Self.helps(of: articles, shares), settings)
        for _ in 0..<rounds {
            for article in articles.indices { Self.choose(&articles[article], by: model) }
            model = ConditionalLogit(Self.helps(of: articles, shares), settings)
        }
        return model
    }

    private static func helps(of articles: [[LabelledGift]], _ shares: [Double]) -> [Choice] {
        zip(articles, shares).flatMap { weighed($0.filter(\.isHelp).map(\.payers), $1) }
    }

    /// Choices of one article are much alike: n of them count as the square root of n.
    private static func weighed(_ choices: [Choice], _ share: Double) -> [Choice] {
        let weight = share / Double(choices.count).squareRoot()
        return choices.map { choice in
            var choice = choice
            choice.weight = weight
            return choice
        }
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
            if abs(hundredths) >= 5, Self.isNameable(table.names[feature]) {
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
