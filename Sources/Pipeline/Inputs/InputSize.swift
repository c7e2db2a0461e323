internal import Threads

/// How many bytes the inputs of a plan have, found out in the background, for those who wait for the end of a run.
package final class InputSize: Sendable {
    private let monitor = Monitor<Int?>(nil, conditionCount: 1)

    /// - Parameter isWanted: whether to look at all; inputs that can be read only once are never looked at.
    package init(of plan: InputPlan, isWanted: Bool) {
        guard isWanted, plan.listPath != "-", !plan.paths.contains("-") else { return }
        let monitor = monitor
        _ = Thread.start {
            guard var walk = try? InputWalk(plan) else { return }
            var sum = 0
            while let input = walk.next() { sum += input.byteCount }
            monitor.withLock { $0 = sum }
        }
    }

    /// The sum of the files' sizes; nil as long as it is not known.
    package var byteCount: Int? { monitor.withLock { $0 } }
}
