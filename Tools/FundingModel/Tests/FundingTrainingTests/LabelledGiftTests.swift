import NameTraining
import Testing
@_spi(Training) import TextAnalysis

@testable import FundingTraining

@Suite struct LabelledGiftTests {
    private typealias Entry = FundingAnnotation.Entry

    private let million = Sum(value: 1_000_000, currency: "IDR")

    private func option(_ name: String?, label: String = "", _ features: [String] = ["known"]) -> GiftChoices.Option {
        .init(
            identity: .init(name: name), names: name.map { [NameWords($0)] } ?? [], label: label, features: features)
    }

    private func label(
        _ gift: GiftChoices, _ entries: [Entry], actors: [FundingAnnotation.Actor] = []
    ) -> LabelledGift {
        var table = FeatureTable()
        let annotation = FundingAnnotation(id: "a", actors: actors, funding: entries)
        return LabelledGift(gift, EntryMatch(annotation), &table)
    }

    private func gift(
        _ sums: [Sum], _ payers: [String?], _ roles: [FundingModels.Kind: [GiftChoices.Option]] = [:]
    ) -> GiftChoices {
        GiftChoices(sums: sums, payers: payers.map { option($0) }) { kind, _ in roles[kind] ?? [] }
    }

    private func right(_ gift: LabelledGift) -> [Bool] { gift.payers.options.map(\.isRight) }

    @Test func takesThePayerOfTheSameSumByAnyOfItsNames() {
        let bank = FundingAnnotation.Actor(name: "Bank Pembangunan Timur", accept: ["BPT"])
        let labelled = label(
            gift([million], ["BPT", "Dinas Sosial", nil]),
            [Entry(funder: "Bank Pembangunan Timur", value: 1_000_000, currency: "IDR")], actors: [bank])
        #expect(right(labelled) == [true, false, false])
    }

    @Test func takesNobodyWhereNobodyIsNamed() {
        let labelled = label(
            gift([million], ["BPT", nil]), [Entry(funder: nil, value: 1_000_000, currency: "IDR")])
        #expect(right(labelled) == [false, true])
    }

    @Test func takesNothingForAnotherSumOrCurrency() {
        let gift = gift([million], ["BPT", nil])
        #expect(right(label(gift, [Entry(funder: "BPT", value: 2_000_000, currency: "IDR")])) == [false, false])
        #expect(right(label(gift, [Entry(funder: "BPT", value: 1_000_000, currency: "USD")])) == [false, false])
        #expect(right(label(gift, [Entry(funder: "BPT", value: nil, currency: nil)])) == [false, false])
    }

    @Test func takesTheSumThatRestatesIt() {
        let sums = [Sum(value: 50, currency: "USD"), million]
        let labelled = label(gift(sums, ["BPT"]), [Entry(funder: "BPT", value: 1_000_000, currency: "IDR")])
        #expect(right(labelled) == [true])
    }

    @Test func prefersRequiredEntriesToOptionalOnes() {
        let optional = Entry(funder: "Dinas Sosial", value: 1_000_000, currency: "IDR", optional: true)
        let required = Entry(funder: "BPT", value: 1_000_000, currency: "IDR")
        #expect(right(label(gift([million], ["BPT", "Dinas Sosial"]), [optional, required])) == [true, false])
        #expect(right(label(gift([million], ["BPT", "Dinas Sosial"]), [optional])) == [false, true])
    }

    @Test func leavesHelpWithoutASumOpenAndNeverToNobody() {
        let entry = Entry(funder: nil, value: nil, currency: nil)
        let labelled = label(gift([], ["BPT", nil]), [entry, Entry(funder: "BPT", value: nil, currency: nil)])
        #expect(right(labelled) == [false, false])
        #expect(labelled.named == [.init(name: "BPT"), nil])
    }

    @Test func labelsTheRolesOfTheRightPayerAlone() throws {
        let roles: [FundingModels.Kind: [GiftChoices.Option]] = [
            .receiver: [option("warga Desa Sukamaju"), option("Desa Sukamaju"), option("nelayan")],
            .phrase: [option("membeli kapal")],
            .instrument: [option(nil, label: "grant"), option(nil, label: "loan")],
        ]
        let entry = Entry(
            funder: "BPT", value: 1_000_000, currency: "IDR", recipient: ["Desa Sukamaju"], program: ["jembatan"],
            instrument: "loan")
        let labelled = label(gift([million], ["BPT", "Dinas Sosial"], roles), [entry])
        #expect(Array(labelled.roles.keys) == [0])
        let own = try #require(labelled.roles[0])
        #expect(own[.receiver]?.options.map(\.isRight) == [true, true, false])
        #expect(own[.instrument]?.options.map(\.isRight) == [false, true])
        #expect(own[.phrase] == nil)
        #expect(own[.status] == nil)
    }
}
