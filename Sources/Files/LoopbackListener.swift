#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A socket that listens for TCP connections from this machine alone.
///
/// Ownership: the socket, and a pipe by which `stop()` wakes whoever waits, are closed with the listener.
/// Thread: one accepts; any may stop.
package final class LoopbackListener: Sendable {
    private let socket: CInt
    private let wakeReader: CInt
    private let wakeWriter: CInt
    package let port: Int

    /// - Parameters:
    ///   - host: "127.0.0.1" and what else begins with 127, "::1", "localhost".
    ///   - port: 0 for one that the system chooses.
    /// - Throws: `.open`, such as for a port that is taken.
    package init(host: String, port: Int) throws(FileError) {
        let name = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        let family = host.contains(":") ? AF_INET6 : AF_INET
        let socket = SystemSocket.stream(family)
        var isTaken = false
        defer { if !isTaken { SystemSocket.close(socket) } }
        guard socket >= 0, SystemSocket.prepare(socket), SystemSocket.reuseAddress(socket),
            SystemSocket.bind(socket, family: family, host: host == "localhost" ? "127.0.0.1" : host, port: port),
            listen(socket, 16) == 0
        else { throw FileError(kind: .open, path: name, reason: FileDescriptor.lastReason()) }
        guard let wake = SystemSocket.pipe() else {
            throw FileError(kind: .open, path: name, reason: FileDescriptor.lastReason())
        }
        (self.socket, wakeReader, wakeWriter) = (socket, wake.reader, wake.writer)
        self.port = SystemSocket.port(socket) ?? port
        isTaken = true
    }

    deinit { for descriptor in [socket, wakeReader, wakeWriter] { SystemSocket.close(descriptor) } }

    /// Waits for somebody to connect.
    ///
    /// - Returns: nil once the listener was stopped; nobody can connect then, and the port is free.
    package func next() -> LoopbackConnection? {
        while SystemSocket.wait(for: socket, CInt(POLLIN), or: wakeReader, seconds: nil) {
            let descriptor = accept(socket, nil, nil)
            if descriptor >= 0, SystemSocket.prepare(descriptor) {
                return LoopbackConnection(descriptor: descriptor, wakeReader: wakeReader, listener: self)
            }
            SystemSocket.close(descriptor)
            // Out of descriptors, say: the connection stays in the queue, and asking at once would find it again.
            if descriptor < 0, errno != EAGAIN, errno != ECONNABORTED, errno != EINTR { usleep(100_000) }
        }
        // Closes the socket and keeps its number, which nothing else in the process can be given by mistake.
        dup2(wakeReader, socket)
        return nil
    }

    /// Ends `next()` and what connections wait for, now and for ever.
    package func stop() {
        // SAFETY: the system reads one byte during the call.
        _ = unsafe write(wakeWriter, [1], 1)
    }
}

/// Somebody who has connected.
///
/// Ownership: closed when its owner goes.
/// Thread: one.
package struct LoopbackConnection: ~Copyable {
    fileprivate let descriptor: CInt
    fileprivate let wakeReader: CInt
    /// Keeps the pipe open.
    fileprivate let listener: LoopbackListener

    deinit { SystemSocket.close(descriptor) }

    /// - Returns: at most `limit` bytes; none at the end, when the listener stops, and when so many seconds are over.
    package func read(limit: Int, seconds: Double) -> [UInt8] {
        guard SystemSocket.wait(for: descriptor, CInt(POLLIN), or: wakeReader, seconds: seconds) else { return [] }
        var bytes = [UInt8](repeating: 0, count: limit)
        // SAFETY: no more is read than there is room for.
        let count = unsafe recv(descriptor, &bytes, limit, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    /// - Returns: how many bytes were taken: 0 when the reader has gone, the listener stops, or so many seconds are over.
    package func write(_ bytes: ArraySlice<UInt8>, seconds: Double) -> Int {
        guard SystemSocket.wait(for: descriptor, CInt(POLLOUT), or: wakeReader, seconds: seconds) else { return 0 }
        // SAFETY: the pointer is used inside the closure, within the slice's bounds.
        let count = unsafe bytes.withUnsafeBytes { room in
            unsafe send(descriptor, room.baseAddress, room.count, SystemSocket.sendFlags)
        }
        return max(0, count)
    }

    /// Says that nothing more will be written.
    package func finishWriting() { shutdown(descriptor, CInt(SHUT_WR)) }
}
