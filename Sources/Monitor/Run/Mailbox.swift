internal import Fetching
internal import Threads

/// What a watch waits for: answers of servers, and what people want of it.
///
/// Thread: any posts, one reads.
package final class Mailbox: Sendable {
    private let monitor = Monitor(State(), conditionCount: 1)

    private struct State {
        var answers: [FetchCrew.Answer] = []
        var wish: Wish?
    }

    package enum Wish: Hashable, Sendable {
        /// To end soon, with nothing begun any more.
        case stop
        /// To end when all that was begun is done, and to go on with another configuration.
        case reload
    }

    enum Letter {
        case answer(FetchCrew.Answer)
        case wish(Wish)
    }

    package init() {}

    /// From a thread, not from a signal handler. Who wants to stop is heard before who wants to reload.
    package func post(_ wish: Wish) {
        monitor.withLock { if $0.wish != .stop { $0.wish = wish } }
        monitor.signal(0)
    }

    /// Whether somebody wants it to stop, and nobody has heard it yet.
    var isStopWanted: Bool { monitor.withLock { $0.wish == .stop } }

    func post(_ answer: FetchCrew.Answer) {
        monitor.withLock { $0.answers.append(answer) }
        monitor.signal(0)
    }

    /// The next letter, wishes first; nil when the time is over.
    func next(seconds: Double) -> Letter? {
        monitor.wait(for: 0, seconds: seconds) { state in
            if let wish = state.wish {
                state.wish = nil
                return .wish(wish)
            }
            return state.answers.isEmpty ? nil : .answer(state.answers.removeFirst())
        }
    }
}
