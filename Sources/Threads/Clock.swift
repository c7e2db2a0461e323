#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Clocks of the operating system, in seconds.
package enum Clock {
    /// Time that passes whatever the wall clock is set to; counted from no particular day.
    package static var monotonicSeconds: Double { seconds(CLOCK_MONOTONIC) }

    /// What people's clocks show: seconds since 1970. It may be set, also back.
    package static var unixSeconds: Double { seconds(CLOCK_REALTIME) }

    /// What the processor has spent on the calling thread.
    package static var threadSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

    /// What the processor has spent on the whole process.
    package static var processSeconds: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        // SAFETY: the system fills the structure during the call alone.
        unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
