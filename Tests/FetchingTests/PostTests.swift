import FaultServer
import Testing

@testable import Fetching

/// What is sent arrives as it is, once, and nowhere else.
@Suite struct PostTests {
    private func request(_ url: String, _ bytes: [UInt8] = Array("{}".utf8)) -> FetchRequest {
        var request = FetchRequest(url: url)
        request.body = FetchRequest.Body(contentType: "application/json", bytes: bytes)
        return request
    }

    /// Zero bytes, no bytes, and more than libcurl would send without asking first.
    @Test(arguments: [Array("{\"a\": \"Rp\"}".utf8), [0, 1, 0, 255], [], [UInt8](repeating: 7, count: 3_000_000)])
    func bodiesArriveAsTheyAre(bytes: [UInt8]) throws {
        let server = try FaultServer(["/hook?a=b": [.status(204)]])
        var request = request(server.url("/hook?a=b"), bytes)
        request.headerFields = ["X-Nomor": "7", "X-Salah": "a\r\nX-Lain: b"]
        let response = try Fetcher(.loopback()).fetch(request)
        #expect(response.status == 204 && response.isSuccess)
        let logged = try #require(server.log.first)
        #expect(server.log.count == 1)
        #expect(logged.method == "POST" && logged.target == "/hook?a=b")
        #expect(logged.body == bytes)
        #expect(logged["Content-Length"] == String(bytes.count))
        #expect(logged["Content-Type"] == "application/json")
        #expect(logged["X-Nomor"] == "7")
        #expect(logged["X-Salah"] == nil && logged["X-Lain"] == nil)
        #expect(logged["Expect"] == nil && logged["Transfer-Encoding"] == nil && logged["Accept-Encoding"] == nil)
    }

    @Test(arguments: [301, 302, 303, 307, 308]) func redirectsAreAnswers(status: Int) throws {
        let server = try FaultServer(["/a": [.redirect(to: "/b", status: status)], "/b": [.page("isi")]])
        var asked: [String] = []
        let response = try Fetcher(.loopback()).fetch(request(server.url("/a"))) { target in
            asked.append(target)
            return true
        }
        #expect(response.status == status)
        #expect(response.url == server.url("/a") && response.redirects.isEmpty)
        #expect(asked.isEmpty)
        #expect(server.log.map(\.target) == ["/a"])
    }

    /// Both over one connection, and neither leaves anything behind for the other.
    @Test func postsAndGetsInTurn() throws {
        let server = try FaultServer(["/": [.page("isi")]])
        let fetcher = try Fetcher(.loopback())
        for _ in 0..<2 {
            #expect(try fetcher.fetch(request(server.url("/"), [1, 2, 3])).body.isEmpty, "what it says is not kept")
            #expect(try fetcher.fetch(FetchRequest(url: server.url("/"))).body == Array("isi".utf8))
        }
        #expect(server.log.map(\.method) == ["POST", "GET", "POST", "GET"])
        #expect(server.log.map(\.body) == [[1, 2, 3], [], [1, 2, 3], []])
        #expect(server.log.map { $0["Content-Type"] } == ["application/json", nil, "application/json", nil])
        #expect(Set(server.log.map(\.connection)) == [0])
    }

    /// Too long, in a coding that nobody knows: it was taken all the same.
    @Test func whatTheAnswerSaysDoesNotMatter() throws {
        let server = try FaultServer([
            "/long": [.body(ofLength: 50_000_000, .flood(50_000_000))],
            "/coded": [.page([1, 2, 3], fields: ["Content-Encoding: zstd"])],
        ])
        let fetcher = try Fetcher(.loopback { $0.bodyLimit = 1000 })
        #expect(try fetcher.fetch(request(server.url("/long"))).status == 200)
        #expect(try fetcher.fetch(request(server.url("/coded"))).status == 200)
    }

    @Test func theLimitsAreThoseOfPages() throws {
        let server = try FaultServer(["/": [Reply([.hang])], "/busy": [.status(503, fields: ["Retry-After: 7"])]])
        func failure(_ url: String, _ change: (inout FetchConfiguration) -> Void) throws -> FetchError.Kind? {
            let fetcher = try Fetcher(.loopback(change))
            return #expect(throws: FetchError.self) { try fetcher.fetch(request(url)) }?.kind
        }
        #expect(try failure(server.url("/")) { $0.totalTimeout = 0.3 } == .timeout)
        #expect(try failure(server.url("/")) { $0.addresses.allowed = [] } == .refusedAddress)
        #expect(try failure("http://10.0.0.1/") { _ in } == .refusedAddress)
        #expect(try failure("file:///etc/passwd") { _ in } == .invalidURL)
        let busy = try Fetcher(.loopback()).fetch(request(server.url("/busy")))
        #expect(busy.status == 503 && busy.header.retryAfter == .seconds(7))
    }
}
