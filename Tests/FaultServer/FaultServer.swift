internal import Threads

/// A real HTTP server on the loopback address that does what a script says, right or wrong, and notes what it was asked.
///
/// Each connection has a thread and is kept until the script or the client ends it.
package final class FaultServer: Sendable {
    private let listener: Socket
    package let port: Int
    private let state: Monitor<State>

    private struct State {
        /// What is left to answer on each path; the last reply is given again and again.
        var script: [String: [Reply]]
        /// In place of the script.
        var answer: (@Sendable (LoggedRequest) -> Reply)?
        var log: [LoggedRequest] = []
        var connections: Set<Socket> = []
        var connectionCount = 0
        var isOver = false
    }

    /// - Parameter script: replies by path and query, one for each request; other paths are answered 404.
    package convenience init(_ script: [String: [Reply]]) throws { try self.init(State(script: script)) }

    /// - Parameter answer: gives the reply to each request; called by a thread of the connection.
    package convenience init(_ answer: @escaping @Sendable (LoggedRequest) -> Reply) throws {
        try self.init(State(script: [:], answer: answer))
    }

    private init(_ first: State) throws {
        listener = try Socket.listening()
        port = listener.port
        state = Monitor(first, conditionCount: 1)
        let (listener, state) = (listener, state)
        _ = Thread.start(stackBytes: 1 << 18) { Self.accept(listener, state) }
    }

    deinit {
        state.withLock { state in
            state.isOver = true
            for connection in state.connections { connection.end() }
        }
        state.wakeAll()
        listener.end()
    }

    /// "http://127.0.0.1:40000/path"
    package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Replaces what a path answers from now on.
    package func answer(_ path: String, with replies: Reply...) { state.withLock { $0.script[path] = replies } }

    /// The requests so far, in order.
    package var log: [LoggedRequest] { state.withLock { $0.log } }

    /// The requests since they were taken last, in order: what is taken takes no room any more.
    package func takeLog() -> [LoggedRequest] {
        state.withLock { state in
            defer { state.log = [] }
            return state.log
        }
    }

    private static func accept(_ listener: Socket, _ state: Monitor<State>) {
        while let socket = listener.accepted() {
            let number: Int? = state.withLock { state in
                guard !state.isOver else { return nil }
                state.connections.insert(socket)
                state.connectionCount += 1
                return state.connectionCount - 1
            }
            let isServed = number.map { number in
                Thread.start(stackBytes: 1 << 18) {
                    let resets = serve(socket, number, state)
                    // Nobody ends a descriptor that is another's by now.
                    state.withLock { state in
                        state.connections.remove(socket)
                        socket.close(resets: resets)
                    }
                }
            }
            if isServed != true {
                state.withLock { state in
                    state.connections.remove(socket)
                    socket.close()
                }
            }
        }
        listener.close()
    }

    /// - Returns: whether the connection ends with an error.
    private static func serve(_ socket: Socket, _ number: Int, _ state: Monitor<State>) -> Bool {
        var bytes: [UInt8] = []
        while true {
            guard let request = request(from: socket, number, &bytes) else { return false }
            let (answer, scripted) = state.withLock { state in
                state.log.append(request)
                return (state.answer, state.answer == nil ? take(request.target, from: &state.script) : nil)
            }
            guard let reply = answer?(request) ?? scripted else { return false }
            for step in reply.steps(for: request) {
                switch step {
                case .send(let bytes): if !socket.write(bytes) { return false }
                case .flood(let count): if !flood(socket, count) { return false }
                case .wait(let seconds):
                    let isOver: Bool? = state.wait(for: 0, seconds: seconds) { $0.isOver ? true : nil }
                    if isOver == true { return false }
                case .hang:
                    while !socket.read().isEmpty {}
                    return false
                case .reset: return true
                case .close: return false
                }
            }
        }
    }

    /// - Parameter bytes: what came before it, and then what came behind it.
    /// - Returns: nil where the client has gone, or speaks TLS.
    private static func request(from socket: Socket, _ number: Int, _ bytes: inout [UInt8]) -> LoggedRequest? {
        func readMore() -> Bool {
            let more = socket.read()
            bytes += more
            return !more.isEmpty && bytes[0] >= 0x20
        }
        func headerEnd() -> Int? { bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound }
        while headerEnd() == nil { guard readMore() else { return nil } }
        let (start, time) = (headerEnd() ?? 0, Clock.monotonicSeconds)
        guard var request = LoggedRequest(Array(bytes[..<start]), time: time, connection: number) else { return nil }
        let length = request["Content-Length"].flatMap { Int($0) } ?? 0
        while bytes.count < start + length { guard readMore() else { return nil } }
        request.body = Array(bytes[start..<start + length])
        bytes.removeFirst(start + length)
        return request
    }

    private static func take(_ path: String, from script: inout [String: [Reply]]) -> Reply {
        guard let replies = script[path], let reply = replies.first else { return .status(404) }
        if replies.count > 1 { script[path] = Array(replies.dropFirst()) }
        return reply
    }

    private static func flood(_ socket: Socket, _ count: Int) -> Bool {
        let block = [UInt8](repeating: 0, count: 1 << 16)
        for start in stride(from: 0, to: count, by: block.count) {
            guard socket.write(start + block.count <= count ? block : Array(block.prefix(count - start))) else {
                return false
            }
        }
        return true
    }
}
