import FaultServer
import TestSupport
import Testing

@testable import Fetching

/// What servers do wrong, by accident and on purpose: each comes to an error of its kind, soon.
@Suite struct FetcherFaultTests {
    private func failure(
        _ reply: Reply, _ change: (inout FetchConfiguration) -> Void = { _ in }
    ) throws -> FetchError.Kind? {
        let server = try FaultServer(["/": [reply]])
        return try Fetcher(.loopback(change)).failure(server.url("/"))?.kind
    }

    @Test func bodiesThatEndTooSoon() throws {
        let half = Array("separuh".utf8)
        #expect(try failure(.body(ofLength: 1000, .send(half), .close)) == .interrupted)
        #expect(try failure(.body(ofLength: 1000, .send(half), .reset)) == .interrupted)
        #expect(try failure(Reply([.close])) == .interrupted)
        #expect(try failure(Reply([.reset])) == .interrupted)
        #expect(try failure(Reply([.send(Array("bukan HTTP\r\n\r\n".utf8)), .close])) != nil)
        let chunked = Reply.header(["HTTP/1.1 200 OK", "Transfer-Encoding: chunked"])
        #expect(try failure(Reply([.send(chunked + Array("5\r\nabcde\r\n".utf8)), .close])) == .interrupted)
    }

    /// libcurl would ask again at once where a kept connection ends without an answer: more often than a host allows.
    @Test(arguments: [Reply.Step.close, .reset])
    func aKeptConnectionThatEndsIsNoReasonToAskTwice(end: Reply.Step) throws {
        let server = try FaultServer(["/a": [.page("isi")], "/b": [Reply([end])]])
        let fetcher = try Fetcher(.loopback())
        #expect(try fetcher.fetch(FetchRequest(url: server.url("/a"))).isSuccess)
        #expect(fetcher.failure(server.url("/b"))?.kind == .interrupted)
        #expect(server.log.map(\.target) == ["/a", "/b"])
        #expect(Set(server.log.map(\.connection)).count == 1)
        #expect(try fetcher.fetch(FetchRequest(url: server.url("/a"))).isSuccess)
    }

    /// What is left over may arrive when the connection is taken for the next request: then that one fails.
    @Test func aLengthThatIsTooSmallSpoilsNoOtherPage() throws {
        let server = try FaultServer([
            "/a": [.status(200, Array("abcdef".utf8), length: 3)], "/b": [.page("isi")],
        ])
        let fetcher = try Fetcher(.loopback())
        #expect(try fetcher.fetch(FetchRequest(url: server.url("/a"))).body == Array("abc".utf8))
        let second = Result { try fetcher.fetch(FetchRequest(url: server.url("/b"))) }
        switch second {
        case .success(let response): #expect(response.body == Array("isi".utf8))
        case .failure(let error): #expect((error as? FetchError)?.kind == .interrupted)
        }
        #expect(try fetcher.fetch(FetchRequest(url: server.url("/b"))).body == Array("isi".utf8))
    }

    @Test func codingsThatAreWrong() throws {
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let coded = gzip(noise)
        let fields = ["Content-Encoding: gzip"]
        #expect(try failure(.page(Array(coded.prefix(coded.count / 2)), fields: fields)) == .damaged)
        #expect(try failure(.page(coded, fields: ["Content-Encoding: zstd"])) == .damaged)
        #expect(try failure(.page(noise, fields: fields)) == nil, "plain though the header says otherwise")
    }

    @Test func bombsAndFloods() throws {
        let bomb = gzip([[UInt8]](repeating: [UInt8](repeating: 0, count: 1 << 20), count: 8))
        let limit = { (configuration: inout FetchConfiguration) in configuration.bodyLimit = 1 << 20 }
        #expect(try failure(.page(bomb, fields: ["Content-Encoding: gzip"]), limit) == .tooLarge)
        #expect(try failure(.page(gzip(bomb), fields: ["Content-Encoding: gzip, gzip"]), limit) == .tooLarge)
        #expect(try failure(.body(ofLength: 50_000_000, .flood(50_000_000))) == .tooLarge)
        let endless = Reply.header(["HTTP/1.1 200 OK", "Connection: close"])
        #expect(try failure(Reply([.send(endless), .flood(50_000_000), .close])) == .tooLarge)
        let fields = (0..<4000).map { "X-\($0): " + String(repeating: "x", count: 100) }
        #expect(try failure(.page(Array("isi".utf8), fields: fields)) == .tooLarge)
        #expect(try failure(.body(ofLength: 50_000_000, .hang)) == .tooLarge, "by what it says alone")
    }

    /// A body is taken up to its very limit, and one of an error does not matter.
    @Test func theLimitIsExact() throws {
        let limit = { (configuration: inout FetchConfiguration) in configuration.bodyLimit = 1000 }
        #expect(try failure(.page([UInt8](repeating: 1, count: 1000)), limit) == nil)
        #expect(try failure(.page([UInt8](repeating: 1, count: 1001)), limit) == .tooLarge)
        let server = try FaultServer([
            "/": [Reply([.send(Reply.header(["HTTP/1.1 404 x"])), .flood(9_000_000), .close])]
        ])
        #expect(try Fetcher(.loopback(limit)).fetch(FetchRequest(url: server.url("/"))).status == 404)
    }

    @Test func serversThatAreSlow() throws {
        let soon = { (configuration: inout FetchConfiguration) in configuration.totalTimeout = 0.3 }
        #expect(try failure(Reply([.hang]), soon) == .timeout)
        #expect(try failure(.body(ofLength: 9, .send([1]), .hang), soon) == .timeout)
        let drips = (0..<50).flatMap { _ in [Reply.Step.wait(0.05), .send([1])] }
        #expect(
            try failure(Reply([.send(Reply.header(["HTTP/1.1 200 OK", "Content-Length: 50"]))] + drips), soon)
                == .timeout)
    }

    @Test func redirectsShareTheTime() throws {
        let server = try FaultServer([
            "/": [Reply([.wait(0.15)] + [.send(Reply.header(["HTTP/1.1 302 x", "Location: /", "Content-Length: 0"]))])]
        ])
        let fetcher = try Fetcher(.loopback { ($0.totalTimeout, $0.redirectLimit) = (0.4, 1000) })
        #expect(fetcher.failure(server.url("/"))?.kind == .timeout)
        #expect(server.log.count <= 4)
    }

    /// Slower than it may be, long before the time is over.
    @Test func slownessIsGivenUp() throws {
        let server = try FaultServer(["/": [.body(ofLength: 9, .send([1]), .hang)]])
        let fetcher = try Fetcher(.loopback { $0.slowness = .init(bytesPerSecond: 1000, seconds: 1) })
        let error = fetcher.failure(server.url("/"))
        #expect(error?.kind == .timeout)
        #expect(error?.reason.contains("too slow") == true)
    }

    @Test func redirectsThatLeadNowhere() throws {
        let server = try FaultServer([
            "/loop": [.redirect(to: "/loop")], "/file": [.redirect(to: "file:///etc/passwd")],
            "/ftp": [.redirect(to: "ftp://example.org/")], "/gopher": [.redirect(to: "gopher://127.0.0.1:25/")],
        ])
        let fetcher = try Fetcher(.loopback { $0.redirectLimit = 5 })
        #expect(fetcher.failure(server.url("/loop"))?.kind == .tooManyRedirects)
        #expect(server.log.count == 6)
        for path in ["/file", "/ftp", "/gopher"] { #expect(fetcher.failure(server.url(path))?.kind == .invalidURL) }
        for url in [
            "", "example.org", "file:///etc/passwd", "http:/example.org", "http://", "http://exa mple.org/",
            "http://a\u{0}b/",
        ] {
            #expect(fetcher.failure(url)?.kind == .invalidURL, "\(url)")
        }
    }

    @Test(arguments: [
        "http://127.0.0.2:9/", "http://localhost:9/", "http://2130706434:9/", "http://0x7f.2:9/",
        "http://017700000002:9/",
        "http://0:9/", "http://10.0.0.1:9/", "http://169.254.169.254/latest/meta-data/", "http://[::1]:9/",
        "http://[::ffff:10.0.0.1]:9/", "http://[::ffff:7f00:2]:9/", "http://[fe80::1]:9/", "http://[64:ff9b::a00:1]:9/",
        "https://192.168.0.1/", "http://100.64.0.1/", "http://224.0.0.1/",
    ])
    func privateAddressesAreRefused(target: String) throws {
        let server = try FaultServer(["/": [.redirect(to: target)]])
        let fetcher = try Fetcher(.loopback { if target.contains("localhost") { $0.addresses.allowed = [] } })
        #expect(fetcher.failure(target)?.kind == .refusedAddress)
        guard !target.contains("localhost") else { return }
        let error = fetcher.failure(server.url("/"))
        #expect(error?.kind == .refusedAddress, "behind a redirect as well")
        #expect(error.map { $0.url != server.url("/") } == true)
        #expect(error?.isTransient == false)
    }

    @Test func hostsThatAreNotThere() throws {
        let fetcher = try Fetcher(.loopback())
        let port = try FaultServer([:]).port
        #expect(fetcher.failure("http://127.0.0.1:\(port)/")?.kind == .unreachable)
        #expect(fetcher.failure("http://tidak-ada.invalid/")?.kind == .unresolvedHost)
        let server = try FaultServer([:])
        let secure = "https" + server.url("/").dropFirst(4)
        #expect(fetcher.failure(secure).map { $0.kind == .insecure || $0.kind == .interrupted } == true)
    }

    /// A fetcher that has seen everything goes wrong still fetches.
    @Test func faultsLeaveNothingBehind() throws {
        let server = try FaultServer([
            "/good": [.page("isi")], "/reset": [Reply([.reset])], "/short": [.body(ofLength: 99, .send([1]), .close)],
            "/large": [.body(ofLength: 2000, .flood(2000))], "/away": [.redirect(to: "http://10.0.0.1/")],
        ])
        let fetcher = try Fetcher(.loopback { $0.bodyLimit = 1000 })
        for _ in 0..<5 {
            for path in ["/reset", "/short", "/large", "/away"] {
                #expect(fetcher.failure(server.url(path)) != nil, "\(path)")
                #expect(try fetcher.fetch(FetchRequest(url: server.url("/good"))).body == Array("isi".utf8))
            }
        }
    }
}
