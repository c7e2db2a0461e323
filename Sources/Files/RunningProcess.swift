#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A program that runs. Whoever has it has to `reap` it.
struct RunningProcess: ~Copyable {
    private let process: pid_t
    /// Nil when all is written, or it reads no more.
    private var input: Descriptor?
    private var unsent: ArraySlice<UInt8>
    /// Nil when nobody can write to it any more.
    private var errors: Descriptor?
    private(set) var standardError: [UInt8] = []
    /// Milliseconds to wait for something to happen, longer each time: the end itself wakes nobody.
    private var pause: CInt = 1

    init(_ process: pid_t, input: consuming Descriptor, _ bytes: [UInt8], errors: consuming Descriptor) {
        self.process = process
        input.makeNonblocking()
        errors.makeNonblocking()
        unsent = bytes[...]
        self.input = consume input
        self.errors = consume errors
    }

    /// It is not reaped, and its number nobody else's.
    var hasEnded: Bool {
        // SAFETY: the system fills the structure during the call alone; the field is no pointer.
        var information = unsafe siginfo_t()
        let status = unsafe waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
        return unsafe status == 0 && information.si_signo != 0
    }

    /// Writes and reads what can be written and read now or soon.
    mutating func exchange(_ errorLimit: Int) {
        var files = [
            pollfd(fd: input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: errors?.number ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        // SAFETY: the system reads and changes the array's two elements during the call alone.
        unsafe poll(&files, nfds_t(files.count), pause)
        pause = min(2 * pause, 50)
        if files[0].revents != 0 { send() }
        if files[1].revents != 0 { takeErrors(errorLimit) }
    }

    private mutating func send() {
        guard let number = input?.number else { return }
        // SAFETY: no more is read than the slice has.
        let count = unsafe unsent.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
        if count >= 0 { unsent = unsent.dropFirst(count) }
        if unsent.isEmpty || (count < 0 && errno != EAGAIN && errno != EINTR) { input = nil }
    }

    private mutating func takeErrors(_ limit: Int) {
        guard let number = errors?.number else { return }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        // SAFETY: no more is read than there is room for.
        let count = unsafe read(number, &bytes, bytes.count)
        if count > 0 { standardError += bytes.prefix(min(count, limit - standardError.count)) }
        if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { errors = nil }
    }

    /// Ends it and all of its group.
    func end(grace: Double) {
        kill(-process, SIGTERM)
        let end = Self.now + grace
        while !hasEnded, Self.now < end { usleep(10_000) }
        kill(-process, SIGKILL)
    }

    /// Waits for its end.
    func reap() -> ChildProcess.Ending {
        var status: CInt = 0
        // SAFETY: the system fills the number during the call alone.
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exited(status: Int(status >> 8 & 0xFF)) : .signalled(Int(signal))
    }

    /// Seconds by the monotonic clock.
    static var now: Double {
        var time = timespec()
        // SAFETY: the system fills the structure during the call alone.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Both of its ends, which programs that are started do not inherit.
struct Pipe: ~Copyable {
    let reading: Descriptor
    let writing: Descriptor

    /// Nil where the system has no more.
    init?() {
        var ends: [CInt] = [-1, -1]
        // SAFETY: the system writes both numbers during the call.
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = Descriptor(number: ends[0])
        writing = Descriptor(number: ends[1])
    }
}

/// An end of a pipe. Closed when its owner goes.
struct Descriptor: ~Copyable {
    let number: CInt

    deinit { close(number) }

    func makeNonblocking() { _ = fcntl(number, F_SETFL, O_NONBLOCK) }
}
