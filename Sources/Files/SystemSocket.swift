#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The system's calls for sockets, with types that cannot be held wrongly.
enum SystemSocket {
    /// - Returns: below 0 where there is none.
    static func stream(_ family: CInt) -> CInt {
        #if canImport(Glibc)
            socket(family, CInt(SOCK_STREAM.rawValue), 0)
        #else
            socket(family, SOCK_STREAM, 0)
        #endif
    }

    /// Not inherited by programs that are started, and never waited for but by `wait`.
    static func prepare(_ descriptor: CInt) -> Bool {
        #if canImport(Darwin)
            var on: CInt = 1
            // SAFETY: the system reads the value during the call.
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<CInt>.size))
        #endif
        return fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 && fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0
    }

    /// A port that was in use a moment ago may be taken again.
    static func reuseAddress(_ descriptor: CInt) -> Bool {
        var on: CInt = 1
        // SAFETY: the system reads the value during the call.
        return unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size)) == 0
    }

    static func bind(_ descriptor: CInt, family: CInt, host: String, port: Int) -> Bool {
        let port = in_port_t(truncatingIfNeeded: port).bigEndian
        if family == AF_INET6 {
            var address = sockaddr_in6()
            (address.sin6_family, address.sin6_port) = (sa_family_t(family), port)
            // SAFETY: the system reads the text and fills the address during the call.
            return unsafe inet_pton(family, host, &address.sin6_addr) == 1 && bind(descriptor, &address)
        }
        var address = sockaddr_in()
        (address.sin_family, address.sin_port) = (sa_family_t(family), port)
        // SAFETY: the system reads the text and fills the address during the call.
        return unsafe inet_pton(family, host, &address.sin_addr) == 1 && bind(descriptor, &address)
    }

    private static func bind<Address>(_ descriptor: CInt, _ address: inout Address) -> Bool {
        // SAFETY: the system reads the address, within its size, during the call.
        unsafe withUnsafeBytes(of: &address) { bytes in
            unsafe bytes.withMemoryRebound(to: sockaddr.self) { buffer in
                unsafe systemBind(descriptor, buffer.baseAddress, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
    }

    static func port(_ descriptor: CInt) -> Int? {
        var (address, length) = (sockaddr_in6(), socklen_t(MemoryLayout<sockaddr_in6>.size))
        // SAFETY: the system fills the address, within its length, during the call; both families have the port at one place.
        let status = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor, $0, &length)
            }
        }
        return status == 0 ? Int(in_port_t(bigEndian: address.sin6_port)) : nil
    }

    static func pipe() -> (reader: CInt, writer: CInt)? {
        var ends: [CInt] = [-1, -1]
        // SAFETY: the system writes two numbers during the call.
        guard unsafe systemPipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Waits until something happens at a descriptor.
    ///
    /// - Parameter seconds: how long at most; nil for ever.
    /// - Returns: false when the time is over, or when there is something at `stop`.
    static func wait(for descriptor: CInt, _ events: CInt, or stop: CInt, seconds: Double?) -> Bool {
        var polled = [
            pollfd(fd: descriptor, events: Int16(events), revents: 0),
            pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds = seconds.map { CInt(max(0, min($0, 3_600)) * 1_000) } ?? -1
        var status: CInt
        // SAFETY: the system reads and writes the two entries during the call.
        repeat { status = unsafe poll(&polled, 2, milliseconds) } while status < 0 && errno == EINTR
        return status > 0 && polled[1].revents == 0
    }

    static func close(_ descriptor: CInt) {
        guard descriptor >= 0 else { return }
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }

    /// A reader who has gone is an error that we see, where it would else end the process.
    static var sendFlags: CInt {
        #if canImport(Darwin)
            0
        #else
            CInt(MSG_NOSIGNAL)
        #endif
    }

    // MARK: The system's own functions, whose names ours hide

    private static func systemBind(
        _ descriptor: CInt, _ address: UnsafePointer<sockaddr>?, _ length: socklen_t
    ) -> CInt {
        #if canImport(Glibc)
            unsafe Glibc.bind(descriptor, address, length)
        #elseif canImport(Musl)
            unsafe Musl.bind(descriptor, address, length)
        #else
            unsafe Darwin.bind(descriptor, address, length)
        #endif
    }

    private static func systemPipe(_ ends: UnsafeMutablePointer<CInt>) -> CInt {
        #if canImport(Glibc)
            unsafe Glibc.pipe(ends)
        #elseif canImport(Musl)
            unsafe Musl.pipe(ends)
        #else
            unsafe Darwin.pipe(ends)
        #endif
    }
}
