import Testing

@testable import Charts

@Suite("flows")
struct FlowChartTests {
    private static let gifts = [
        Chart.Flow.Gift(from: "A", to: "x", value: 5e9), .init(from: "A", to: "x", value: 1e9),
        .init(from: "A", to: "y", value: 2e9), .init(from: "B", to: "y", value: 3e9),
        .init(from: "C", to: "z", value: 1e9),
        .init(from: "D", to: "w", value: 1e9),
    ]

    private static let flow = Chart.Flow(gifts, limit: 2) { "lainnya (\($0))" }

    @Test func gathersTheSmall() {
        let flow = Self.flow
        #expect(flow.left.map(\.label) == ["A", "B", "lainnya (2)"])
        #expect(flow.left.map(\.value) == [8e9, 3e9, 2e9])
        #expect(flow.right.map(\.label) == ["x", "y", "lainnya (2)"])
        #expect(flow.links.map { [$0.from, $0.to] } == [[0, 0], [0, 1], [1, 1], [2, 2]])
        #expect(flow.links.map(\.count) == [2, 1, 1, 2])
        #expect(flow.links.reduce(0) { $0 + $1.value } == 13e9)
    }

    @Test func aRestOfOneKeepsItsName() {
        let flow = Chart.Flow(Array(Self.gifts.prefix(4)), limit: 1) { "lainnya (\($0))" }
        #expect(flow.left.map(\.label) == ["A", "B"])
    }

    @Test func ribbonsAreDrawnAndTold() throws {
        let svg = try SVGText(Chart.sample(.flow(Self.flow)).svg)
        #expect(svg.elements("path").count == 4)
        #expect(svg.titles.contains("A → x: Rp 6.000.000.000 (angka: 2)"))
        #expect(svg.texts.contains("lainnya (2)"))
        #expect(svg.descriptions.first?.hasPrefix("A → x: Rp 6 miliar; A → y: Rp 2 miliar") == true)
        // Names and sums of both sides.
        #expect(svg.texts.filter { $0.hasPrefix("Rp ") }.count == 6)
    }

    @Test func nothingIsAPictureToo() throws {
        let svg = try SVGText(Chart.sample(.flow(.init([], limit: 8) { "\($0)" })).svg)
        #expect(svg.elements("path") == [])
    }

    @Test func theOrderOfGiftsDoesNotMatter() {
        let flow = Chart.Flow(Self.gifts.reversed(), limit: 2) { "lainnya (\($0))" }
        #expect(flow == Self.flow)
    }
}
