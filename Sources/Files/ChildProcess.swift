#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Another program, run to its end: it gets bytes on standard input, what it says on standard error is kept as far as it is
/// asked for, and its standard output goes nowhere.
///
/// It leads a process group of its own, and inherits no descriptor but these three. One that does not read its input
/// is none the worse for it.
/// Thread: any.
package struct ChildProcess: Sendable {
    /// The program, looked for in PATH where it has no slash, and its arguments. Without a shell.
    package var arguments: [String]
    package var environment: [String: String]
    /// Seconds; then its group is told to end (SIGTERM), and is killed when the grace is over.
    package var timeLimit = 60.0
    package var grace = 5.0
    /// So many bytes of standard error are kept, the first; the rest is read and left out.
    package var errorLimit = 4096

    package enum Ending: Hashable, Sendable {
        case exited(status: Int)
        /// By a signal that was not ours.
        case signalled(Int)
        case timedOut
    }

    package init(_ arguments: [String], environment: [String: String] = [:]) {
        (self.arguments, self.environment) = (arguments, environment)
    }

    /// Runs it and waits for its end.
    ///
    /// From then on a closed pipe does not end this process any more, and it hears of the ends of its children, whoever
    /// started it.
    ///
    /// - Throws: `.open` where the program cannot be started.
    package func run(input: [UInt8]) throws(FileError) -> (ending: Ending, standardError: [UInt8]) {
        ignoreBrokenPipeSignal()
        _ = signal(SIGCHLD, SIG_DFL)
        var running = try start(input)
        let end = RunningProcess.now + timeLimit
        while !running.hasEnded, RunningProcess.now < end { running.exchange(errorLimit) }
        let isLate = !running.hasEnded
        if isLate { running.end(grace: grace) }
        running.exchange(errorLimit)
        let ending = running.reap()
        return (isLate ? .timedOut : ending, running.standardError)
    }

    // MARK: Starting

    /// Held from the making of pipes until the program has started: where a pipe cannot be made close-on-exec at once, a
    /// program that another thread starts in between would inherit it.
    // SAFETY: allocated and initialised once, never freed; locked and unlocked in pairs.
    private static nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t> = {
        let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
        return unsafe mutex
    }()

    private func start(_ input: [UInt8]) throws(FileError) -> RunningProcess {
        unsafe pthread_mutex_lock(Self.mutex)
        defer { unsafe pthread_mutex_unlock(Self.mutex) }
        guard let standardInput = Pipe(), let errors = Pipe() else {
            throw FileError(kind: .open, path: arguments.first ?? "", reason: FileDescriptor.lastReason())
        }
        var process: pid_t = 0
        let code = spawn(standardInput, errors, &process)
        guard code == 0 else {
            throw FileError(kind: .open, path: arguments.first ?? "", reason: FileDescriptor.reason(of: code))
        }
        return RunningProcess(process, input: standardInput.writing, input, errors: errors.reading)
    }

    /// - Returns: 0, or the number of an error.
    private func spawn(_ input: borrowing Pipe, _ errors: borrowing Pipe, _ process: inout pid_t) -> CInt {
        // SAFETY: both structures are initialised here and destroyed on every way out; texts are the system's during the call
        // alone, and freed behind it.
        #if canImport(Darwin)
            var (actions, attributes) = unsafe (posix_spawn_file_actions_t(nil), posix_spawnattr_t(nil))
        #else
            var (actions, attributes) = unsafe (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, input.reading.number, STDIN_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing.number, STDERR_FILENO)
        // What we ignore, or a thread of ours has blocked, is not for it.
        var (pipe, none) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&pipe)
        unsafe sigaddset(&pipe, SIGPIPE)
        unsafe sigemptyset(&none)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        unsafe posix_spawnattr_setflags(&attributes, CShort(flags))
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setsigdefault(&attributes, &pipe)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        let words = unsafe arguments.map { unsafe strdup($0) }
        let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") }
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        guard let program = arguments.first else { return ENOENT }
        return unsafe posix_spawnp(&process, program, &actions, &attributes, words + [nil], variables + [nil])
    }
}
