#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the system, or people, ask of a process that runs on.
package enum Signal: Hashable, Sendable, CaseIterable {
    /// Control-C.
    case interrupt
    case terminate
    /// What services are sent to read their configuration again.
    case hangUp

    fileprivate var number: CInt {
        switch self {
        case .interrupt: SIGINT
        case .terminate: SIGTERM
        case .hangUp: SIGHUP
        }
    }

    /// Has these signals given to `body`, on a thread of its own, instead of ending the process.
    ///
    /// For the main thread, before there are others: a thread blocks what the one that made it blocks.
    ///
    /// - Returns: false where the system gives no thread; nothing has changed then.
    package static func take(_ body: @escaping @Sendable (Signal) -> Void) -> Bool {
        var (signals, before) = (sigset_t(), sigset_t())
        // SAFETY: the sets are this function's; the system reads and fills them during the calls.
        unsafe sigemptyset(&signals)
        for signal in allCases { unsafe sigaddset(&signals, signal.number) }
        unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
        let isStarted = Thread.start(stackBytes: 1 << 18) { wait(body) }
        if !isStarted { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        return isStarted
    }

    private static func wait(_ body: (Signal) -> Void) {
        var signals = sigset_t()
        // SAFETY: the set and the number are this thread's.
        unsafe sigemptyset(&signals)
        for signal in allCases { unsafe sigaddset(&signals, signal.number) }
        while true {
            var number: CInt = 0
            guard unsafe sigwait(&signals, &number) == 0 else { continue }
            if let signal = allCases.first(where: { $0.number == number }) { body(signal) }
        }
    }

    /// Ends the process at once, with the status that shells give to a process that a signal ended.
    package static func endProcess(by signal: Signal) -> Never { _exit(128 + signal.number) }
}
