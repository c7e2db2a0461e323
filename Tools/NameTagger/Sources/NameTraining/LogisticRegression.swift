/// Weights of named features, each there or not, fitted by Newton's method with an L2 penalty.
package struct LogisticRegression {
    package private(set) var bias = 0.0
    package private(set) var weights: [String: Double] = [:]

    /// - Parameters:
    ///   - examples: features with whether the claim holds.
    ///   - penalty: half the penalty on the square of each weight; the bias goes free.
    ///
    /// Complexity: O(n · f² + f³) for a step, with n examples and f features.
    package init(_ examples: [(features: [String], holds: Bool)], penalty: Double = 3) {
        let names = Set(examples.flatMap(\.features)).sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let rows = examples.map { $0.features.compactMap { places[$0] } + [names.count] }
        var parameters = Array(repeating: 0.0, count: names.count + 1)
        for _ in 0..<40 {
            var slope = parameters.dropLast().map { $0 * penalty } + [0]
            var curve = parameters.indices.map { row in
                parameters.indices.map { $0 == row ? (row < names.count ? penalty : 1e-9) : 0 }
            }
            for (row, example) in zip(rows, examples) {
                let share = 1 / (1 + Self.power(-row.reduce(0) { $0 + parameters[$1] }))
                for place in row {
                    slope[place] += share - (example.holds ? 1 : 0)
                    for other in row { curve[place][other] += share * (1 - share) }
                }
            }
            let step = Self.solution(curve, slope)
            for index in parameters.indices { parameters[index] -= step[index] }
            if step.allSatisfy({ abs($0) < 1e-7 }) { break }
        }
        bias = parameters[names.count]
        for (name, place) in places { weights[name] = parameters[place] }
    }

    package func score(_ features: [String]) -> Double { features.reduce(bias) { $0 + (weights[$1] ?? 0) } }

    /// e to a power, by squaring a short series: the same bits on every system.
    private static func power(_ exponent: Double) -> Double {
        let reduced = min(max(exponent, -40), 40) / 1024
        var (term, sum) = (1.0, 1.0)
        for place in 1...8 {
            term *= reduced / Double(place)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }

    /// Gaussian elimination with the largest pivot of each column.
    private static func solution(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
        var (matrix, values) = (matrix, values)
        for column in values.indices {
            let pivot = (column..<values.count).max { abs(matrix[$0][column]) < abs(matrix[$1][column]) } ?? column
            matrix.swapAt(column, pivot)
            values.swapAt(column, pivot)
            guard matrix[column][column] != 0 else { continue }
            for row in column + 1..<values.count where matrix[row][column] != 0 {
                let factor = matrix[row][column] / matrix[column][column]
                for place in column..<values.count { matrix[row][place] -= factor * matrix[column][place] }
                values[row] -= factor * values[column]
            }
        }
        for row in values.indices.reversed() where matrix[row][row] != 0 {
            for place in row + 1..<values.count { values[row] -= matrix[row][place] * values[place] }
            values[row] /= matrix[row][row]
        }
        return values
    }
}
