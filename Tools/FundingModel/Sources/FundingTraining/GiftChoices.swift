import NameTraining
import Records
@_spi(Training) import TextAnalysis

/// A sum, or help without one, with all that might be chosen about it and the names that the options go by.
package struct GiftChoices {
    package typealias Kind = FundingModels.Kind

    package struct Option {
        /// Somebody, or nobody, within the article.
        package struct Identity: Hashable {
            package var actor: Int?
            package var program: Int?
            package var name: String?

            package init(actor: Int? = nil, program: Int? = nil, name: String? = nil) {
                (self.actor, self.program, self.name) = (actor, program, name)
            }
        }

        package var identity: Identity
        /// Empty for nobody.
        package var names: [NameWords]
        package var label: String
        package var features: [String]

        package init(identity: Identity, names: [NameWords], label: String, features: [String]) {
            (self.identity, self.names, self.label, self.features) = (identity, names, label, features)
        }
    }

    /// The sum and those that restate it; none for help without a sum.
    package var sums: [Sum]
    package var payers: [Option]
    /// Options of a kind once the payer of an index is chosen.
    package var options: (_ kind: Kind, _ payer: Int) -> [Option]

    package init(sums: [Sum], payers: [Option], options: @escaping (Kind, Int) -> [Option]) {
        (self.sums, self.payers, self.options) = (sums, payers, options)
    }

    package init(_ choices: FundingChoices, in analysis: Analysis) {
        let amounts = [choices.amount].compactMap { $0 } + (choices.amount == nil ? [] : choices.equivalents)
        sums = amounts.map { Sum(analysis.amounts[$0]) }
        payers = choices.payers.map { Option($0, in: analysis) }
        options = { kind, payer in
            let options: [FundingChoices.Option] =
                switch kind {
                case .sumPayer, .helpPayer: []
                case .receiver: choices.receivers(payer: payer)
                case .phrase: choices.phrases(payer: payer)
                case .program: choices.programs(payer: payer)
                case .instrument: choices.instruments(payer: payer)
                case .status: choices.statuses(payer: payer)
                }
            return options.map { Option($0, in: analysis) }
        }
    }
}

extension GiftChoices.Option {
    init(_ option: FundingChoices.Option, in analysis: Analysis) {
        var names: [String] = []
        if let actor = option.actor {
            names = [analysis.actors[actor].name] + analysis.actors[actor].aliases
        } else if let program = option.program {
            names = [analysis.programs[program].name] + analysis.programs[program].aliases
        } else if let name = option.name {
            names = [name]
        }
        self.init(
            identity: .init(actor: option.actor, program: option.program, name: option.name),
            names: names.map { NameWords($0) }, label: option.label, features: option.features)
    }
}

extension Sum {
    /// Of a range its lower bound.
    package init(_ amount: Analysis.Amount) {
        self.init(value: (amount.value ?? amount.low)?.approximation, currency: amount.currency)
    }
}
