import NameTraining
import Testing
@_spi(Training) import TextAnalysis

@testable import FundingTraining

@Suite struct FundingTrainerTests {
    private func payer(_ name: String?, _ features: [String]) -> GiftChoices.Option {
        .init(identity: .init(name: name), names: name.map { [NameWords($0)] } ?? [], label: "", features: features)
    }

    private func gift(_ sum: Sum?, _ payers: [GiftChoices.Option]) -> GiftChoices {
        GiftChoices(sums: [sum].compactMap { $0 }, payers: payers) { _, _ in [] }
    }

    private func weights(
        _ gift: GiftChoices, _ entries: [FundingAnnotation.Entry]
    ) -> [FundingModels.Kind: [String: Double]] {
        var table = FeatureTable()
        let match = EntryMatch(FundingAnnotation(id: "a", actors: [], funding: entries))
        let gifts = (0..<40).map { _ in [LabelledGift(gift, match, &table)] }
        var trainer = FundingTrainer()
        trainer.payerPenalty = 1
        return trainer.weights(gifts, table)
    }

    @Test func weighsTheEvidenceOfPayers() throws {
        let sum = Sum(value: 5, currency: "IDR")
        let weights = weights(
            gift(sum, [payer("BPT", ["gives"]), payer("Dinas", ["speaks"])]),
            [.init(funder: "BPT", value: 5, currency: "IDR")])
        let payers = try #require(weights[.sumPayer])
        #expect(payers["gives"] ?? 0 > 1)
        #expect(payers["speaks"] ?? 0 < -0.1)
        #expect(weights[.helpPayer] == [:])
    }

    /// The same payer is named twice; only one place has words of giving, and it is the one that is learnt from.
    @Test func findsThePlaceThatSpeaksOfHelp() throws {
        var table = FeatureTable()
        let match = EntryMatch(
            FundingAnnotation(id: "a", actors: [], funding: [.init(funder: "BPT", value: nil, currency: nil)]))
        let articles = (0..<40).map { _ in
            [
                LabelledGift(gift(nil, [payer("BPT", ["unit before"])]), match, &table),
                LabelledGift(gift(nil, [payer("BPT", ["far back"])]), match, &table),
            ]
        }
        let payers = try #require(FundingTrainer().weights(articles, table)[.helpPayer])
        #expect(payers["unit before"] ?? 0 > 0.5)
        #expect(payers["far back"] ?? 0 < -0.5)
    }

    @Test func keepsHundredths() throws {
        let sum = Sum(value: 5, currency: "IDR")
        let weights = weights(
            gift(sum, [payer("BPT", ["gives"])]), [.init(funder: "BPT", value: 5, currency: "IDR")])
        let weight = try #require(weights[.sumPayer]?["gives"])
        #expect((weight * 100).rounded() / 100 == weight)
    }
}
