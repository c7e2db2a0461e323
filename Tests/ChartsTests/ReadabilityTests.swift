import Foundation
import Testing

@testable import Charts

/// What makes charts legible: numbers as people write them, lines that fit, colours that stand out.
@Suite struct ReadabilityTests {
    @Test(arguments: [
        (1.5e9, "Rp 1,5 miliar"), (5_392.08e12, "Rp 5.392 triliun"), (27.1e12, "Rp 27,1 triliun"),
        (7.56e8, "Rp 756 juta"),
        (999.96e9, "Rp 1 triliun"), (999_999.9, "Rp 1 juta"), (150_000.0, "Rp 150.000"), (0.0, "Rp 0"),
        (1.05e9, "Rp 1,05 miliar"),
        (-2.5e9, "Rp -2,5 miliar"),
    ])
    func sumsAreWrittenAsInIndonesia(value: Double, text: String) {
        #expect(IndonesianNumber.rupiah(value) == text)
    }

    @Test(arguments: [(1.5e9, "Rp 1.500.000.000"), (1e18, "Rp 1.000.000.000.000.000.000"), (999.0, "Rp 999")])
    func tablesHaveAllDigits(value: Double, text: String) {
        #expect(IndonesianNumber.wholeRupiah(value) == text)
    }

    @Test func linesFit() {
        let words = "Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro untuk Pembangunan"
        let lines = TextMeasure.lines(words, size: 14, limit: 200, count: 2)
        #expect(lines.count == 2)
        #expect(lines.last?.hasSuffix("…") == true)
        for line in lines { #expect(TextMeasure.width(line, size: 14) <= 200) }
        #expect(TextMeasure.lines(words, size: 14, limit: 200).joined(separator: " ") == words)
        #expect(
            TextMeasure.lines(String(repeating: "a", count: 90), size: 14, limit: 100).first?.hasSuffix("…") == true)
        #expect(TextMeasure.lines("", size: 14, limit: 100) == [])
    }

    /// WCAG 2.2: 4.5 to 1 for words, 3 to 1 for what is drawn, on light paper and on dark.
    @Test func everythingStandsOut() throws {
        let style = try SVGText(Chart.sample(.bars([])).svg).style
        let parts = style.components(separatedBy: "@media")
        #expect(parts.count == 2)
        for part in parts {
            let paper = try #require(Self.colour(".paper", "fill", in: part))
            for words in ["text", ".unit", ".note", ".quiet"] {
                let colour = try #require(Self.colour(words, "fill", in: part), "\(words)")
                #expect(Self.contrast(colour, paper) >= 4.5, "\(words)")
            }
            for mark in [".mark", ".rest", ".a", ".b", ".c", ".d", ".e", ".f", ".neutral", ".dot"] {
                let colour = try #require(Self.colour(mark, "fill", in: part), "\(mark)")
                #expect(Self.contrast(colour, paper) >= 3, "\(mark)")
            }
            let stroke = try #require(Self.colour(".stroke", "stroke", in: part))
            #expect(Self.contrast(stroke, paper) >= 3)
        }
    }

    /// The colour that the last rule with a selector gives a property: red, green, blue from 0 to 1.
    private static func colour(_ selector: String, _ property: String, in style: String) -> [Double]? {
        for rule in style.components(separatedBy: "}").reversed() {
            let halves = rule.components(separatedBy: "{")
            guard halves.count >= 2, halves[halves.count - 2].components(separatedBy: ",").contains(selector) else {
                continue
            }
            for declaration in halves[halves.count - 1].components(separatedBy: ";") {
                let pair = declaration.components(separatedBy: ":")
                guard pair.count == 2, pair[0] == property, pair[1].hasPrefix("#") else { continue }
                let digits = pair[1].dropFirst()
                let pairs =
                    digits.count == 3
                    ? digits.map { "\($0)\($0)" }
                    : stride(from: 0, to: 6, by: 2).map {
                        String(digits.dropFirst($0).prefix(2))
                    }
                return pairs.compactMap { Int($0, radix: 16) }.map { Double($0) / 255 }
            }
        }
        return nil
    }

    private static func contrast(_ a: [Double], _ b: [Double]) -> Double {
        let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
        return (light + 0.05) / (dark + 0.05)
    }

    private static func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
