package import Files
internal import Threads

/// `/metrics` and `/healthz`, for this machine alone.
///
/// One thread answers one request at a time. A request has a few seconds and a few thousand bytes; what takes longer or more,
/// is no GET or HEAD, or was sent to another host's name (a page in a browser could do that), is turned away.
package struct MetricsPage: Sendable {
    private let listener: LoopbackListener
    /// Whether its thread has ended.
    private let hasEnded = Threads.Monitor(false, conditionCount: 1)
    package var port: Int { listener.port }

    /// Answers from now on, until `stop()`.
    ///
    /// - Parameters:
    ///   - port: 0 for one that the system chooses.
    ///   - problem: what keeps the monitor from its work, for `/healthz`; nil when it is well.
    ///   - metrics: in Prometheus' text format.
    /// - Throws: `.open`, such as for a port that is taken.
    package init(
        host: String, port: Int, problem: @escaping @Sendable () -> String? = { nil },
        metrics: @escaping @Sendable () -> String
    ) throws(FileError) {
        let listener = try LoopbackListener(host: host, port: port)
        let isStarted = Thread.start(stackBytes: 1 << 20) { [hasEnded] in
            while let connection = listener.next() {
                Self.serve(connection) { request in
                    switch request {
                    case "/metrics": MetricsResponse(.ok, type: PrometheusText.mediaType, metrics())
                    case "/healthz":
                        problem().map { MetricsResponse(.unavailable, $0 + "\n") } ?? MetricsResponse(.ok, "ok\n")
                    default: MetricsResponse(.notFound)
                    }
                }
            }
            hasEnded.withLock { $0 = true }
            hasEnded.wakeAll()
        }
        guard isStarted else {
            throw FileError(kind: .open, path: "\(host):\(port)", reason: "there is no thread left")
        }
        self.listener = listener
    }

    /// Answers nobody any more, and gives the port back; waits a moment for an answer that is under way.
    package func stop() {
        listener.stop()
        _ = hasEnded.wait(for: 0, seconds: 2) { $0 ? () : nil }
    }

    private static func serve(_ connection: borrowing LoopbackConnection, _ answer: (String) -> MetricsResponse) {
        let deadline = Clock.monotonicSeconds + 2
        var head: [UInt8] = []
        var request = MetricsRequest.unfinished
        while case .unfinished = request {
            let bytes = connection.read(limit: 4_096, seconds: deadline - Clock.monotonicSeconds)
            head += bytes
            request = bytes.isEmpty ? .rejected(.timeout) : MetricsRequest(head)
        }
        guard !head.isEmpty else { return }
        switch request {
        case .unfinished: break
        case .rejected(let status): write(MetricsResponse(status), to: connection, withBody: true)
        case .read(let path, let wantsBody): write(answer(path), to: connection, withBody: wantsBody)
        }
    }

    private static func write(_ response: MetricsResponse, to connection: borrowing LoopbackConnection, withBody: Bool)
    {
        let deadline = Clock.monotonicSeconds + 5
        var rest = response.bytes(withBody: withBody)[...]
        while !rest.isEmpty {
            let count = connection.write(rest, seconds: deadline - Clock.monotonicSeconds)
            if count == 0 { return }
            rest = rest.dropFirst(count)
        }
        // Closing with bytes unread would tear the connection down before the response is read.
        connection.finishWriting()
        let end = Clock.monotonicSeconds + 0.5
        var count = 0
        while count < 1 << 16 {
            let bytes = connection.read(limit: 1 << 14, seconds: end - Clock.monotonicSeconds)
            if bytes.isEmpty { return }
            count += bytes.count
        }
    }
}
