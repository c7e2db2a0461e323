import Mathematics
import Testing

@Suite struct ExponentialTests {
    @Test(arguments: [
        (0.0, 1.0), (-0.5, 0.6065306597126334), (-1, 0.36787944117144233), (-10, 4.5399929762484854e-5),
        (-59, 2.3802664086944007e-26),
    ])
    func isClose(power: Double, value: Double) {
        #expect(abs(Exponential.of(power) / value - 1) < 1e-13)
        #expect(Exponential.power(power) == Exponential.of(power))
        #expect(Exponential.power(-power) == 1 / Exponential.of(power))
    }

    @Test(arguments: [-60, -61, -1e300, -Double.infinity])
    func isZeroFarBelow(power: Double) {
        #expect(Exponential.of(power) == 0)
        #expect(Exponential.power(-power).isFinite)
    }

    /// Trained weights were measured with these very bits.
    @Test func keepsItsBits() {
        let bits = (0..<64).map { Exponential.of(Double(-$0) * 0.37).bitPattern }
        #expect(bits.reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1 } == 0x368B_4A4F_0F4B_E33D)
    }
}
