/// Finds the least value of a smooth function of many parameters by L-BFGS: the two loops of algorithm 7.4 in Nocedal
/// and Wright, "Numerical Optimization" (2006), with steps that meet the weak Wolfe conditions, found by doubling and
/// halving as Lewis and Overton (2013) do. Sums are taken in one order: the same function gives the same bits.
package struct LimitedMemoryMinimizer {
    /// Steps that the curvature is told from.
    package var memory = 10
    package var iterations = 400
    /// It stops where no slope is steeper.
    package var tolerance = 1e-4

    package init() {}

    /// The value at some parameters; writes the slope there into the second argument, which comes in with its size.
    package typealias Function = (_ parameters: [Double], _ slope: inout [Double]) -> Double

    package func minimum(from start: [Double], of function: Function) -> [Double] {
        var point = Point(parameters: start, slope: Array(repeating: 0, count: start.count), value: 0)
        point.value = function(point.parameters, &point.slope)
        var steps: [Step] = []
        for _ in 0..<iterations where point.slope.contains(where: { abs($0) > tolerance }) {
            var direction = Self.direction(point.slope, steps)
            if Self.product(direction, point.slope) >= 0 {
                steps.removeAll()
                direction = point.slope.map { -$0 }
            }
            let length = steps.isEmpty ? 1 / Self.product(direction, direction).squareRoot() : 1
            guard let next = Self.search(from: point, along: direction, first: length, function) else { break }
            if let step = Step(from: point, to: next) { steps.append(step) }
            if steps.count > memory { steps.removeFirst() }
            point = next
        }
        return point.parameters
    }

    private struct Point {
        var parameters: [Double]
        var slope: [Double]
        var value: Double
    }

    /// What a step changed.
    private struct Step {
        var move: [Double]
        var change: [Double]
        /// One over the product of both.
        var scale: Double

        /// Nil where the curvature along the step is not positive.
        init?(from old: Point, to new: Point) {
            move = zip(new.parameters, old.parameters).map { $0 - $1 }
            change = zip(new.slope, old.slope).map { $0 - $1 }
            let curvature = LimitedMemoryMinimizer.product(move, change)
            guard curvature > 1e-12 else { return nil }
            scale = 1 / curvature
        }
    }

    /// Downhill, by the inverse curvature that the steps tell.
    private static func direction(_ slope: [Double], _ steps: [Step]) -> [Double] {
        var direction = slope.map { -$0 }
        var shares = Array(repeating: 0.0, count: steps.count)
        for (index, step) in steps.enumerated().reversed() {
            shares[index] = step.scale * product(step.move, direction)
            add(-shares[index], step.change, to: &direction)
        }
        if let last = steps.last {
            let factor = 1 / (last.scale * product(last.change, last.change))
            for index in direction.indices { direction[index] *= factor }
        }
        for (index, step) in steps.enumerated() {
            add(shares[index] - step.scale * product(step.change, direction), step.move, to: &direction)
        }
        return direction
    }

    /// A point that is low enough and past the steepest of the way, or low enough at least; nil where none is found.
    private static func search(
        from start: Point, along direction: [Double], first: Double, _ function: Function
    ) -> Point? {
        let descent = product(direction, start.slope)
        var (near, far, length) = (0.0, Double.infinity, first)
        var next = start
        var lower: Point?
        for _ in 0..<50 {
            next.parameters = start.parameters
            add(length, direction, to: &next.parameters)
            next.value = function(next.parameters, &next.slope)
            if !(next.value <= start.value + 1e-4 * length * descent) {
                far = length
            } else if product(direction, next.slope) < 0.9 * descent {
                near = length
                lower = next
            } else {
                return next
            }
            length = far.isFinite ? (near + far) / 2 : 2 * near
        }
        return lower
    }

    fileprivate static func product(_ first: [Double], _ second: [Double]) -> Double {
        var sum = 0.0
        for index in first.indices { sum += first[index] * second[index] }
        return sum
    }

    private static func add(_ factor: Double, _ addend: [Double], to sum: inout [Double]) {
        for index in sum.indices { sum[index] += factor * addend[index] }
    }
}
