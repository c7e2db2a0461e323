#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A socket of TCP on the loopback address.
///
/// Thread: any; closed by one, once.
struct Socket: Hashable, Sendable {
    private let descriptor: CInt

    struct Failure: Error {
        var call: String
        var number: CInt
    }

    private init(_ descriptor: CInt) { self.descriptor = descriptor }

    /// Listens on a port that the system chooses.
    static func listening() throws -> Socket {
        #if canImport(Darwin)
            let stream = SOCK_STREAM
        #else
            // Programs that a test starts do not hold it.
            let stream = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        #endif
        let socket = Socket(Platform.socket(AF_INET, stream, 0))
        guard socket.descriptor >= 0 else { throw Failure(call: "socket", number: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        // SAFETY: the system reads the address during the call.
        let status = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0, listen(socket.descriptor, 64) == 0 else { throw Failure(call: "bind", number: errno) }
        return socket
    }

    var port: Int {
        var (address, length) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
        // SAFETY: the system fills the address during the call, within its length.
        _ = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor, $0, &length)
            }
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// - Returns: nil where the socket was ended.
    func accepted() -> Socket? {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else { return nil }
        _ = fcntl(client, F_SETFD, FD_CLOEXEC)
        #if canImport(Darwin)
            var on: CInt = 1
            unsafe setsockopt(client, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<CInt>.size))
        #endif
        return Socket(client)
    }

    /// - Returns: nothing at the end, or where the client has gone.
    func read() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        // SAFETY: no more is read than there is room for.
        let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    /// - Returns: false where the client has gone.
    func write(_ bytes: [UInt8]) -> Bool {
        #if canImport(Darwin)
            let flags: CInt = 0
        #else
            let flags = CInt(MSG_NOSIGNAL)
        #endif
        var start = 0
        while start < bytes.count {
            // SAFETY: the pointer is used within the array's bounds, inside the closure.
            let count = unsafe bytes.withUnsafeBytes { room in
                unsafe send(descriptor, room.baseAddress.map { unsafe $0 + start }, bytes.count - start, flags)
            }
            guard count > 0 else { return false }
            start += count
        }
        return true
    }

    /// Ends both directions: whoever reads or accepts, goes on with nothing.
    func end() { shutdown(descriptor, CInt(SHUT_RDWR)) }

    /// - Parameter resets: the client gets an error, not an end.
    func close(resets: Bool = false) {
        if resets {
            var linger = linger(l_onoff: 1, l_linger: 0)
            // SAFETY: the system reads the value during the call.
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
        }
        Platform.close(descriptor)
    }
}

/// Calls whose names are taken above.
private enum Platform {
    static func socket(_ family: CInt, _ type: CInt, _ transport: CInt) -> CInt {
        #if canImport(Glibc)
            Glibc.socket(family, type, transport)
        #elseif canImport(Musl)
            Musl.socket(family, type, transport)
        #else
            Darwin.socket(family, type, transport)
        #endif
    }

    static func close(_ descriptor: CInt) {
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }
}
