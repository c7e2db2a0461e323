import Testing

@testable import Charts

@Suite("bars")
struct BarChartTests {
    private let bars = [
        Chart.Bar("Bank Contoh", 1.5e12, count: 3), Chart.Bar("PT <Maju> & \"Jaya\"", 2.5e9, count: 1),
        Chart.Bar("lainnya (4)", 1e9, count: 5, isRemainder: true),
    ]

    @Test func tellsNamesAndValuesAsText() throws {
        let svg = try SVGText(Chart.sample(.bars(bars)).svg)
        #expect(svg.texts.contains("Bank Contoh"))
        #expect(svg.texts.contains("Rp 1,5 triliun"))
        #expect(svg.texts.contains("PT <Maju> & \"Jaya\""))
        #expect(svg.titles.contains("lainnya (4): Rp 1.000.000.000 (angka: 5)"))
    }

    @Test func isAPictureForAllReaders() throws {
        let svg = try SVGText(Chart.sample(.bars(bars)).svg)
        #expect(svg.root["role"] == "img")
        #expect(svg.root["aria-labelledby"] == "chart-title chart-desc")
        #expect(svg.titles.first == "Judul (Rupiah, nominal)")
        #expect(
            svg.descriptions == [
                "Bank Contoh: Rp 1,5 triliun; PT <Maju> & \"Jaya\": Rp 2,5 miliar; lainnya (4): Rp 1 miliar."
            ])
        #expect(svg.texts.contains("Sumber: arsip.db"))
    }

    @Test func barsAreAsLongAsTheirValues() throws {
        let svg = try SVGText(Chart.sample(.bars([.init("a", 4e9, count: 1), .init("b", 1e9, count: 1)])).svg)
        let widths = svg.elements("rect").filter { $0["class"] == "mark" }.compactMap {
            $0["width"].flatMap(Double.init)
        }
        #expect(widths.count == 2)
        #expect(abs(widths[0] / widths[1] - 4) < 0.01)
    }

    @Test func longNamesAreCutAndToldInFull() throws {
        let name = "Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan Republik Indonesia Raya"
        let svg = try SVGText(Chart.sample(.bars([.init(name, 1e9, count: 1)])).svg)
        #expect(svg.titles.contains { $0.hasPrefix(name) })
        let lines = svg.texts.filter { $0.contains("Kementerian") || $0.hasSuffix("…") }
        #expect(lines.count == 2)
        #expect(lines.last?.hasSuffix("…") == true)
    }

    @Test(arguments: [[], [Chart.Bar("a", 0, count: 0)], [.init("a", .infinity, count: 1)], [.init("a", -5, count: 1)]])
    func strangeValuesDoNoHarm(bars: [Chart.Bar]) throws {
        let svg = try SVGText(Chart.sample(.bars(bars)).svg)
        for width in svg.elements("rect").compactMap({ $0["width"].flatMap(Double.init) }) { #expect(width >= 0) }
    }

    @Test func theTableHasAllValues() throws {
        let page = Chart.sample(.bars(bars)).html
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
        #expect(
            page.contains(
                "<th scope=\"row\" class=\"name\">Bank Contoh</th>\n<td class=\"number\">Rp 1.500.000.000.000</td>"))
        #expect(page.contains("PT &lt;Maju&gt; &amp; &quot;Jaya&quot;"))
        #expect(!page.contains("<script"))
        #expect(page == Chart.sample(.bars(bars)).html)
    }
}
