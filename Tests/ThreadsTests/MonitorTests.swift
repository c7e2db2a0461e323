import Testing
import Threads

@Suite struct MonitorTests {
    @Test func threadsCountTogether() {
        let count = Monitor((sum: 0, left: 4), conditionCount: 1)
        for _ in 0..<4 {
            let isStarted = Thread.start {
                for _ in 0..<10_000 { count.withLock { $0.sum += 1 } }
                count.withLock { $0.left -= 1 }
                count.signal(0)
            }
            #expect(isStarted)
        }
        let sum = count.wait(for: 0, seconds: 60) { $0.left == 0 ? $0.sum : nil }
        #expect(sum == 40_000)
    }

    @Test func waitingEndsWithTheTime() {
        let monitor = Monitor(0, conditionCount: 1)
        let start = Clock.monotonicSeconds
        let result: Int? = monitor.wait(for: 0, seconds: 0.05) { _ in nil }
        #expect(result == nil)
        #expect(Clock.monotonicSeconds - start >= 0.04)
    }

    @Test func everyConditionIsWoken() {
        let monitor = Monitor((isOver: false, gone: 0), conditionCount: 2)
        for condition in 0..<2 {
            _ = Thread.start {
                _ = monitor.wait(for: condition) { $0.isOver ? true : nil }
                monitor.withLock { $0.gone += 1 }
                monitor.wakeAll()
            }
        }
        monitor.withLock { $0.isOver = true }
        monitor.wakeAll()
        #expect(monitor.wait(for: 0, seconds: 60) { $0.gone == 2 ? true : nil } == true)
    }
}
