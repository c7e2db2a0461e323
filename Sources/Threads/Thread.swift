internal import CCrashHandler

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Threads of the operating system: for work that lasts, and for work that may never end and has to be left behind.
package enum Thread {
    /// Starts a thread that nobody waits for.
    ///
    /// - Parameter stackBytes: the size of its stack.
    /// - Returns: false where the system gives no more threads.
    package static func start(stackBytes: Int = 8 << 20, _ body: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        // SAFETY: initialised by the first call, destroyed on the way out.
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stackBytes)
        unsafe pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        // SAFETY: the box is retained for the new thread, which takes it over; where there is none it is released.
        let box = unsafe Unmanaged.passRetained(Body(body))
        let status = unsafe pthread_create(&thread, &attributes, runBody, box.toOpaque())
        if status != 0 { unsafe box.release() }
        return status == 0
    }

    fileprivate final class Body: Sendable {
        private let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }

        func run() {
            _ = ccrash_enter_thread()
            body()
            ccrash_leave_thread()
        }
    }
}

#if canImport(Darwin)
    private func runBody(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        // SAFETY: the pointer is the box that `start` retained for this thread.
        unsafe Unmanaged<Thread.Body>.fromOpaque(box).takeRetainedValue().run()
        return nil
    }
#else
    private func runBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        // SAFETY: the pointer is the box that `start` retained for this thread.
        if let box = unsafe box { unsafe Unmanaged<Thread.Body>.fromOpaque(box).takeRetainedValue().run() }
        return nil
    }
#endif
