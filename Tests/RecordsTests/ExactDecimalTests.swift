import Records
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        (ExactDecimal(significand: 134, exponent: 5), "13400000"),
        (ExactDecimal(significand: -5, exponent: -2), "-0.05"),
        (ExactDecimal(significand: 1250, exponent: -3), "1.25"), (.zero, "0"),
    ])
    func writesPlainDigits(value: ExactDecimal, expected: String) {
        #expect(value.description == expected)
    }

    @Test func isExactWhereDoubleIsNot() {
        let product = ExactDecimal(significand: 23, exponent: -1).multiplied(by: ExactDecimal(1_000_000_000))
        #expect(product == ExactDecimal(2_300_000_000))
    }

    @Test func refusesWhatDoesNotFit() {
        let large = ExactDecimal(significand: .max)
        #expect(large.multiplied(by: ExactDecimal(3)) == nil)
        #expect(large.adding(ExactDecimal(significand: 1, exponent: -1)) == nil)
    }

    @Test func comparesAcrossExponents() {
        #expect(ExactDecimal(significand: 25, exponent: -1) < ExactDecimal(3))
        #expect(ExactDecimal(significand: 30, exponent: -1) == ExactDecimal(3))
    }
}
