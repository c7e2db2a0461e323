import FoundationEssentials
import TestSupport
import Testing

@Suite(
    "What the pipeline makes of the seed articles",
    .enabled(if: Checkout.shared != nil, Comment(rawValue: Checkout.sharedIsAbsent)))
struct SeedScoreTests {
    @Test func keepsTheFloors() throws {
        let shared = try #require(Checkout.shared)
        let gold = try GoldFiles.documents(in: shared.appending(path: "gold/seeds"))
        let records = try PipelineRun.records(of: GoldFiles.files(in: shared.appending(path: "seeds")))
        let score = GoldScorer.score(records, against: gold)
        #expect(score.absent == [])
        for (kind, floor) in try GoldFiles.floors(of: "seeds") {
            #expect(score[kind].f1 >= floor, "\(kind.rawValue)\n\(score)\n\(score.disagreements(of: kind))")
        }
    }
}
