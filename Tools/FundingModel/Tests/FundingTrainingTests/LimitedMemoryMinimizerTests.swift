import Testing

@testable import FundingTraining

@Suite struct LimitedMemoryMinimizerTests {
    /// Rosenbrock's valley, whose least value is at (1, 1).
    @Test func findsTheEndOfACurvedValley() {
        var minimizer = LimitedMemoryMinimizer()
        minimizer.tolerance = 1e-8
        let found = minimizer.minimum(from: [-1.2, 1]) { point, slope in
            let (x, y) = (point[0], point[1])
            slope[0] = -2 * (1 - x) - 400 * x * (y - x * x)
            slope[1] = 200 * (y - x * x)
            return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
        }
        #expect(abs(found[0] - 1) < 1e-5)
        #expect(abs(found[1] - 1) < 1e-5)
    }

    /// A bowl whose axes are of very different steepness: each parameter's optimum is its number.
    @Test func findsTheBottomOfAFlatBowl() {
        let found = LimitedMemoryMinimizer().minimum(from: Array(repeating: 0, count: 30)) { point, slope in
            var value = 0.0
            for index in point.indices {
                let (distance, steepness) = (point[index] - Double(index), Double(1 + index * index))
                value += steepness * distance * distance / 2
                slope[index] = steepness * distance
            }
            return value
        }
        #expect(found.enumerated().allSatisfy { abs($1 - Double($0)) < 1e-3 })
    }

    @Test func staysWhereItIsFlat() {
        var calls = 0
        let found = LimitedMemoryMinimizer().minimum(from: [3]) { _, slope in
            calls += 1
            slope[0] = 0
            return 7
        }
        #expect(found == [3])
        #expect(calls == 1)
    }

    @Test func endsWhereTheFunctionHasNoBottom() {
        var minimizer = LimitedMemoryMinimizer()
        minimizer.iterations = 20
        let found = minimizer.minimum(from: [0]) { point, slope in
            slope[0] = -1
            return -point[0]
        }
        #expect(found[0] > 0)
    }
}
