import Files
import Monitor
import Testing
import Threads

@Suite("The page of metrics")
struct MetricsPageTests {
    private func page(_ text: String = "a 1\n", problem: String? = nil) throws -> MetricsPage {
        try MetricsPage(host: "127.0.0.1", port: 0, problem: { problem }, metrics: { text })
    }

    /// What the page answers to bytes that are sent as they are.
    private func answer(to request: String, text: String = "a 1\n", problem: String? = nil) throws -> String {
        let page = try page(text, problem: problem)
        defer { page.stop() }
        return try Bash.output(of: Self.client, environment: ["PORT": "\(page.port)", "REQUEST": request])
    }

    private static let client = #"exec 3<>/dev/tcp/127.0.0.1/$PORT; printf '%s' "$REQUEST" >&3; cat <&3"#

    @Test func givesMetrics() throws {
        let answer = try answer(to: "GET /metrics HTTP/1.1\r\nHost: localhost:9464\r\n\r\n", text: "a 1\nb 2\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
        #expect(answer.contains("\r\nContent-Length: 8\r\n"))
        #expect(answer.contains("\r\nConnection: close\r\n"))
        #expect(answer.hasSuffix("\r\n\r\na 1\nb 2\n"))
    }

    @Test func giveALongPageWhole() throws {
        let text = String(repeating: "metric 1\n", count: 200_000)
        #expect(
            try answer(to: "GET /metrics HTTP/1.1\r\nHost: [::1]:1\r\n\r\n", text: text).hasSuffix("\r\n\r\n" + text))
    }

    @Test func headHasNoBody() throws {
        let answer = try answer(to: "HEAD /metrics?x=1 HTTP/1.0\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
        #expect(answer.contains("\r\nContent-Length: 4\r\n"))
    }

    @Test func saysWhetherTheMonitorIsWell() throws {
        let request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        #expect(try answer(to: request).hasSuffix("\r\n\r\nok\n"))
        let ill = try answer(to: request, problem: "the archive is gone")
        #expect(ill.hasPrefix("HTTP/1.1 503 "))
        #expect(ill.hasSuffix("\r\n\r\nthe archive is gone\n"))
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "404"),
        ("GET /metrics/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "404"),
        ("POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc", "405"),
        ("BREW /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", "405"),
        ("GET /metrics HTTP/1.1\r\n\r\n", "400"),
        ("GET /metrics HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\n\r\n", "400"),
        ("GET /metrics HTTP/2.0\r\nHost: localhost\r\n\r\n", "400"),
        ("GET /metrics\r\n\r\n", "400"),
        ("GET http://localhost/metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
        ("\u{16}\u{3}\u{1} hello\n\n", "400"),
        ("\r\n\r\n\r\n", "400"),
        // A site whose name leads to this machine.
        ("GET /metrics HTTP/1.1\r\nHost: evil.example:9464\r\n\r\n", "421"),
        ("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", "421"),
        ("GET /metrics HTTP/1.1\r\nHost: \r\n\r\n", "421"),
        ("GET /" + String(repeating: "x", count: 9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "431"),
        ("GET /metrics HTTP/1.1\r\nX: " + String(repeating: "y\r\n", count: 15_000), "431"),
    ])
    func turnsAway(request: String, status: String) throws {
        let answer = try answer(to: request)
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(!answer.contains("a 1\n"))
        #expect(answer.contains("\r\nAllow: GET, HEAD\r\n") == (status == "405"))
    }

    /// Whoever says nothing, or half a request, is answered or left, and the next one is served.
    @Test(arguments: ["", "GET /metrics HTTP/1.1\r\nHost:"])
    func leavesWhoIsTooSlow(beginning: String) throws {
        let page = try page()
        defer { page.stop() }
        let script = "exec 4<>/dev/tcp/127.0.0.1/$PORT; printf '%s' \"$BEGINNING\" >&4; " + Self.client
        let start = Clock.monotonicSeconds
        let answer = try Bash.output(
            of: script,
            environment: [
                "PORT": "\(page.port)", "BEGINNING": beginning,
                "REQUEST": "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n",
            ])
        #expect(answer.hasSuffix("\r\n\r\na 1\n"))
        #expect(Clock.monotonicSeconds - start > 1)
    }

    @Test func aRequestMayComeInPieces() throws {
        let page = try page()
        defer { page.stop() }
        let script =
            #"exec 3<>/dev/tcp/127.0.0.1/$PORT; for part in 'GET /met' 'rics HT' 'TP/1.0' $'\r' $'\n\r' $'\n'; "#
            + #"do printf '%s' "$part" >&3; sleep 0.05; done; cat <&3"#
        #expect(try Bash.output(of: script, environment: ["PORT": "\(page.port)"]).hasSuffix("\r\n\r\na 1\n"))
    }

    @Test func stopsAtOnce() throws {
        let page = try page()
        let script = "exec 3<>/dev/tcp/127.0.0.1/$PORT; cat <&3"
        let isStopped = Monitor(false, conditionCount: 1)
        let start = Clock.monotonicSeconds
        #expect(
            Thread.start {
                isStopped.wait(for: 0, seconds: 0.2) { $0 ? () : nil }
                page.stop()
            })
        // A connection that says nothing is open when the page stops.
        #expect(try Bash.output(of: script, environment: ["PORT": "\(page.port)"]) == "")
        #expect(Clock.monotonicSeconds - start < 1.9)
    }

    /// As after a change of the configuration.
    @Test func givesThePortBack() throws {
        let first = try page()
        first.stop()
        #expect(try Bash.output(of: Self.client, environment: ["PORT": "\(first.port)", "REQUEST": "x"]) == "")
        let second = try MetricsPage(host: "127.0.0.1", port: first.port, metrics: { "" })
        #expect(second.port == first.port)
        second.stop()
        first.stop()
    }

    @Test func saysWhenThePortIsTaken() throws {
        let page = try page()
        defer { page.stop() }
        let error = try #require(throws: FileError.self) {
            try MetricsPage(host: "127.0.0.1", port: page.port, metrics: { "" })
        }
        #expect(error.kind == .open)
        #expect(error.path == "127.0.0.1:\(page.port)")
    }
}
