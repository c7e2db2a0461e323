import FaultServer
import Fetching
import Files
import FoundationEssentials
import Hashing
import Store
import TestSupport
import Testing

@testable import Monitor

/// A webhook's server, right and wrong.
@Suite struct AlertWebhookTests {
    private let key = Array("kunci rahasia dua puluh empat bita".utf8)
    private var secret: String { "whsec_" + Data(key).base64EncodedString() }

    private func webhook(
        _ url: String, isSigned: Bool = true, _ change: (inout FetchConfiguration) -> Void = { _ in }
    ) throws -> AlertReceiver {
        var fetching = FetchConfiguration(userAgent: "penguji/1.0 (+https://example.org/penguji)")
        fetching.proxy = .none
        fetching.addresses.allowed = ["127.0.0.1"].compactMap { Fetching.AddressBlock($0) }
        change(&fetching)
        let kind = Configuration.Delivery.Kind.webhook(url: url, secretVariable: isSigned ? "RAHASIA" : nil)
        return try AlertReceiver(
            Configuration.Delivery(name: "tim", kind: kind), fetching: fetching, environment: ["RAHASIA": secret])
    }

    private func deliver(_ alert: QueuedAlert, to receiver: AlertReceiver, now: Double = 1e9) -> DeliveryResult? {
        guard case .delivery(let delivery) = receiver else { return nil }
        return delivery.deliver(alert, now: now)
    }

    @Test func aFailureIsTriedAgainAsTheSameMessage() throws {
        let server = try FaultServer(["/hook": [.status(500), .status(204)]])
        let (alert, webhook) = (queuedAlert(), try webhook(server.url("/hook")))
        #expect(deliver(alert, to: webhook, now: 1_600_000_000.9) == .failed(reason: "the answer was 500"))
        #expect(deliver(alert, to: webhook, now: 1_600_000_005) == .delivered)
        #expect(server.log.map(\.method) == ["POST", "POST"])
        #expect(server.log.map { $0["webhook-id"] } == [alert.id, alert.id])
        #expect(server.log.map { $0["webhook-timestamp"] } == ["1600000000", "1600000005"])
        for request in server.log {
            #expect(request.body == alert.payload)
            #expect(request["Content-Type"] == "application/json")
            let signed = "\(alert.id).\(request["webhook-timestamp"] ?? "")."
            let code = HMAC.sha256(of: Array(signed.utf8) + request.body, key: key)
            #expect(request["webhook-signature"] == "v1," + Data(code).base64EncodedString())
        }
    }

    /// Key, message and signature made with Python's hmac and base64.
    @Test func theSignatureIsTheStandards() throws {
        let server = try FaultServer(["/": [.status(200)]])
        var alert = queuedAlert()
        (alert.id, alert.payload) = ("msg_1", Array("{}".utf8))
        #expect(deliver(alert, to: try webhook(server.url("/")), now: 1_600_000_000) == .delivered)
        #expect(server.log.first?["webhook-signature"] == "v1,PfpjBkHaFnz2zkrrhgxVvRk/m7tXqyw7ZsS60dglH8o=")
    }

    @Test func withoutASecretNothingIsSigned() throws {
        let server = try FaultServer(["/": [.status(200)]])
        #expect(deliver(queuedAlert(), to: try webhook(server.url("/"), isSigned: false)) == .delivered)
        #expect(server.log.first?["webhook-id"] == queuedAlert().id)
        #expect(server.log.map { $0["webhook-signature"] } == [nil])
    }

    @Test func answers() throws {
        let server = try FaultServer([
            "/gone": [.status(410)], "/moved": [.redirect(to: "/ok", status: 308)], "/ok": [.status(200)],
            "/busy": [.status(429, fields: ["Retry-After: 120"])],
            "/down": [.status(503, fields: ["Retry-After: Sun, 09 Sep 2001 01:50:00 GMT"])],
            "/none": [.status(404)], "/accepted": [.status(202, Array("baik".utf8))],
        ])
        func result(_ path: String) throws -> DeliveryResult? {
            deliver(queuedAlert(), to: try webhook(server.url(path)))
        }
        let gone = try result("/gone")
        #expect(gone == .gone(reason: gone?.reason ?? ""))
        #expect(try result("/moved") == .failed(reason: "the answer was 308: redirects are not followed"))
        #expect(!server.log.map(\.target).contains("/ok"))
        #expect(try result("/busy") == .failed(reason: "the answer was 429", retryAfter: 120))
        #expect(try result("/down") == .failed(reason: "the answer was 503", retryAfter: 200))
        #expect(try result("/none") == .failed(reason: "the answer was 404"))
        #expect(try result("/accepted") == .delivered)
    }

    @Test func serversThatDoNotAnswer() throws {
        let server = try FaultServer(["/": [Reply([.hang])], "/reset": [Reply([.reset])]])
        let slow = try webhook(server.url("/")) { $0.totalTimeout = 0.3 }
        #expect(deliver(queuedAlert(), to: slow)?.reason != nil)
        #expect(deliver(queuedAlert(), to: try webhook(server.url("/reset")))?.reason != nil)
        let port = try FaultServer([:]).port
        let result = deliver(queuedAlert(), to: try webhook("http://127.0.0.1:\(port)/jalan/rahasia"))
        #expect(result?.reason?.contains("rahasia") == false, "an address may hold a secret")
    }

    @Test func privateAddressesAreRefused() throws {
        let server = try FaultServer(["/": [.status(200)]])
        let refused = try webhook(server.url("/")) { $0.addresses.allowed = [] }
        #expect(deliver(queuedAlert(), to: refused)?.reason?.contains("127.0.0.1 is loopback") == true)
        #expect(server.log.isEmpty)
        #expect(deliver(queuedAlert(), to: try webhook(server.url("/"))) == .delivered)
    }

    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"].first {
        (try? FileSystem.entry(at: $0)) != nil
    }

    /// The example of docs/alerts.md, run on a request as it arrives, and on one that somebody changed.
    @Test(.enabled(if: python != nil, "there is no python3"), arguments: [true, false])
    func thePagesExampleChecksSignatures(isGenuine: Bool) throws {
        let server = try FaultServer(["/": [.status(200)]])
        let now = Date().timeIntervalSince1970
        #expect(deliver(queuedAlert(), to: try webhook(server.url("/")), now: now) == .delivered)
        let request = try #require(server.log.first)
        let page = try Checkout.text(of: "docs/alerts.md")
        let start = try #require(page.firstRange(of: "```python\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "```")).lowerBound
        let script =
            page[start..<end] + """

                import os, sys
                names = ["webhook-id", "webhook-timestamp", "webhook-signature"]
                headers = {name: os.environ[name] for name in names}
                sys.exit(0 if is_genuine(os.environ["SECRET"], headers, sys.stdin.buffer.read()) else 9)
                """
        var environment = ["SECRET": secret]
        for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] { environment[name] = request[name] }
        let python = ChildProcess([Self.python ?? "", "-c", String(script)], environment: environment)
        let result = try python.run(input: request.body + (isGenuine ? [] : [32]))
        #expect(result.ending == .exited(status: isGenuine ? 0 : 9))
        #expect(String(decoding: result.standardError, as: UTF8.self) == "")
    }
}
