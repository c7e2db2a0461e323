#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A value that several threads share: one of them has it at a time, and they can wait for it to change.
///
/// Waiting is on a condition, a number below `conditionCount` that the user gives a meaning.
///
/// Ownership: the mutex and the conditions are freed with the monitor.
/// Thread: any. Sendable since the value is reached with the mutex held alone.
@safe package final class Monitor<Value>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let conditions: UnsafeMutablePointer<pthread_cond_t>
    private let conditionCount: Int
    private var value: Value

    package init(_ value: sending Value, conditionCount: Int) {
        // SAFETY: allocated here, initialised at once, freed in deinit; their addresses never change.
        unsafe mutex = .allocate(capacity: 1)
        unsafe conditions = .allocate(capacity: conditionCount)
        unsafe pthread_mutex_init(mutex, nil)
        #if canImport(Darwin)
            for index in 0..<conditionCount { unsafe pthread_cond_init(conditions + index, nil) }
        #else
            // Waits go by time that passes, not by what people's clocks are set to.
            var attributes = pthread_condattr_t()
            unsafe pthread_condattr_init(&attributes)
            unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
            for index in 0..<conditionCount { unsafe pthread_cond_init(conditions + index, &attributes) }
            unsafe pthread_condattr_destroy(&attributes)
        #endif
        self.conditionCount = conditionCount
        self.value = value
    }

    deinit {
        // SAFETY: nobody holds or waits any more: whoever did would keep the monitor alive.
        for index in 0..<conditionCount { unsafe pthread_cond_destroy(conditions + index) }
        unsafe pthread_mutex_destroy(mutex)
        unsafe conditions.deallocate()
        unsafe mutex.deallocate()
    }

    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // SAFETY: both pointers live as long as the monitor.
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try body(&value)
    }

    /// Waits until `body` gives something, looking again whenever the condition is signalled.
    ///
    /// - Parameter seconds: how long to wait for a signal at most; nil for ever.
    /// - Returns: nil only when the time was over.
    package func wait<Result>(
        for condition: Int, seconds: Double? = nil, until body: (inout Value) -> Result?
    ) -> Result? {
        // SAFETY: both pointers live as long as the monitor, and the mutex is held while waiting begins.
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        let deadline = seconds.map(Self.deadline(after:))
        while true {
            if let result = body(&value) { return result }
            if var deadline {
                let status = unsafe pthread_cond_timedwait(conditions + condition, mutex, &deadline)
                if status == ETIMEDOUT { return body(&value) }
            } else {
                unsafe pthread_cond_wait(conditions + condition, mutex)
            }
        }
    }

    /// Wakes one thread that waits for the condition.
    package func signal(_ condition: Int) {
        // SAFETY: the pointer lives as long as the monitor.
        unsafe pthread_cond_signal(conditions + condition)
    }

    /// Wakes all threads that wait, whatever for.
    package func wakeAll() {
        // SAFETY: the pointers live as long as the monitor.
        for index in 0..<conditionCount { unsafe pthread_cond_broadcast(conditions + index) }
    }

    private static func deadline(after seconds: Double) -> timespec {
        var time = timespec()
        #if canImport(Darwin)
            let clock = CLOCK_REALTIME
        #else
            let clock = CLOCK_MONOTONIC
        #endif
        // SAFETY: the system fills the structure during the call alone.
        unsafe clock_gettime(clock, &time)
        let nanoseconds = Double(time.tv_nsec) + seconds.truncatingRemainder(dividingBy: 1) * 1e9
        time.tv_sec += Int(seconds) + Int(nanoseconds / 1e9)
        time.tv_nsec = Int(nanoseconds.truncatingRemainder(dividingBy: 1e9))
        return time
    }
}
