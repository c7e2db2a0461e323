import Testing

@testable import Charts

@Suite("lines over years")
struct LineChartTests {
    private func svg(_ years: [Chart.Year]) throws -> SVGText { try SVGText(Chart.sample(.line(years)).svg) }

    @Test func yearsWithoutValuesAreNoZeros() throws {
        let svg = try svg([.init(2015, 2e12, count: 1), .init(2016, 3e12, count: 2), .init(2019, 1e12, count: 1)])
        let lines = svg.elements("line").compactMap { $0["class"] }
        #expect(lines.filter { $0 == "stroke" }.count == 1)
        #expect(lines.filter { $0 == "gap" }.count == 1)
        #expect(svg.elements("circle").count == 3)
        #expect(svg.titles.contains("2016: Rp 3.000.000.000.000 (angka: 2)"))
    }

    @Test func theHighestIsTold() throws {
        let svg = try svg((2015...2024).map { .init($0, $0 == 2020 ? 1.75e13 : 1e12, count: 1) })
        #expect(svg.texts.contains("Rp 17,5 triliun"))
        #expect(svg.texts.filter { $0.hasPrefix("Rp") }.count == 3)
    }

    @Test(arguments: [[], [Chart.Year(2019, 5e9, count: 1)], [.init(2019, 0, count: 1), .init(2020, 0, count: 1)]])
    func fewYearsAreDrawn(years: [Chart.Year]) throws {
        let circles = try svg(years).elements("circle")
        #expect(circles.count == years.count)
        for circle in circles { #expect(circle["cx"].flatMap(Double.init).map { $0 > 0 && $0 < 720 } == true) }
    }

    @Test(arguments: [
        (17_439e12, ["0", "5.000", "10.000", "15.000", "20.000"]), (7.5e9, ["0", "2", "4", "6", "8"]),
        (0.0, ["0", "1"]), (9.2e5, ["0", "250.000", "500.000", "750.000", "1.000.000"]),
    ])
    func axesAreRound(maximum: Double, labels: [String]) {
        #expect(ValueAxis(maximum: maximum).labels == labels)
    }

    @Test func hugeValuesEnd() { #expect(ValueAxis(maximum: .infinity).values.count < 10) }
}
