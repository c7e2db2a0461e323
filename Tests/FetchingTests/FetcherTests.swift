import FaultServer
import TestSupport
import Testing

@testable import Fetching

/// Pages from a real server: what comes back when all goes well.
@Suite struct FetcherTests {
    @Test func aPage() throws {
        let fields = [
            "Content-Type: text/html; charset=iso-8859-1", "ETag: \"v1\"",
            "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT",
            "Cache-Control: public, max-age=900",
        ]
        let body: [UInt8] = [0x68, 0xE9, 0xFF]
        let server = try FaultServer(["/a?b=c": [.page(body, fields: fields)]])
        let response = try Fetcher(.loopback()).fetch(FetchRequest(url: server.url("/a?b=c#d"), accept: "text/html"))
        #expect(response.status == 200)
        #expect(response.url == server.url("/a?b=c#d"))
        #expect(response.body == body, "whatever its charset")
        #expect(response.header.entityTag == "\"v1\"")
        #expect(response.header.lastModified == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(response.header.contentType == "text/html; charset=iso-8859-1")
        #expect(response.header.maxAge == 900)
        let request = try #require(server.log.first)
        #expect(request.target == "/a?b=c")
        #expect(request["User-Agent"] == "penguji/1.0 (+https://example.org/penguji)")
        #expect(request["Accept"] == "text/html")
        #expect(request["Accept-Encoding"] == "gzip, deflate, br")
        #expect(request["Cookie"] == nil)
    }

    @Test func pagesThatDidNotChange() throws {
        let server = try FaultServer([
            "/etag": [.page("isi", entityTag: "W/\"7\"")],
            "/date": [.page("isi", lastModified: "Sun, 06 Nov 1994 08:49:37 GMT")],
        ])
        let fetcher = try Fetcher(.loopback())
        for path in ["/etag", "/date"] {
            let first = try fetcher.fetch(FetchRequest(url: server.url(path)))
            #expect(first.isSuccess && !first.isNotModified)
            let request = FetchRequest(
                url: server.url(path), entityTag: first.header.entityTag, lastModified: first.header.lastModified)
            let second = try fetcher.fetch(request)
            #expect(second.isNotModified)
            #expect(second.body.isEmpty)
            // What is asked next knows nothing of it.
            #expect(try fetcher.fetch(FetchRequest(url: server.url(path))).body == Array("isi".utf8))
        }
        #expect(Set(server.log.map(\.connection)) == [0], "one connection does for all")
    }

    @Test(arguments: [("gzip", 6), ("x-gzip", 9), ("gzip, gzip", 1)]) func codings(name: String, level: Int) throws {
        let text = Array(String(repeating: "Dana desa Rp 1 miliar. ", count: 2000).utf8)
        var coded = gzip(text, level: level)
        if name.contains(",") { coded = gzip(coded) }
        let server = try FaultServer(["/": [.page(coded, fields: ["Content-Encoding: \(name)"])]])
        #expect(try Fetcher(.loopback()).fetch(FetchRequest(url: server.url("/"))).body == text)
    }

    @Test func redirectsAreFollowedAndTold() throws {
        let server = try FaultServer([
            "/a": [.redirect(to: "/b/", status: 301)], "/b/": [.redirect(to: "c", status: 307)], "/b/c": [.page("isi")],
        ])
        let fetcher = try Fetcher(.loopback())
        let response = try fetcher.fetch(FetchRequest(url: server.url("/a"), entityTag: "\"x\""))
        #expect(response.body == Array("isi".utf8))
        #expect(response.url == server.url("/b/c"))
        #expect(response.redirects.map(\.status) == [301, 307])
        #expect(response.redirects.map(\.target) == [server.url("/b/"), server.url("/b/c")])
        #expect(server.log.map { $0["If-None-Match"] } == ["\"x\"", "\"x\"", "\"x\""])
    }

    @Test func theCallerDecidesOnRedirects() throws {
        let server = try FaultServer(["/a": [.redirect(to: "/b")], "/b": [.page("isi")]])
        var asked: [String] = []
        let error = #expect(throws: FetchError.self) {
            try Fetcher(.loopback()).fetch(FetchRequest(url: server.url("/a"))) { target in
                asked.append(target)
                return false
            }
        }
        #expect(error?.kind == .unwantedRedirect)
        #expect(error?.url == server.url("/b"))
        #expect(asked == [server.url("/b")])
        #expect(server.log.map(\.target) == ["/a"])
    }

    @Test func errorsAreAnswers() throws {
        let server = try FaultServer([
            "/busy": [.status(429, Array("Sabar".utf8), fields: ["Retry-After: 120"])],
            "/down": [.status(503, fields: ["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"]), .page("isi")],
            "/moved": [.status(301)], "/choice": [.redirect(to: "/a", status: 300)],
        ])
        let fetcher = try Fetcher(.loopback())
        func fetch(_ path: String) throws -> FetchResponse { try fetcher.fetch(FetchRequest(url: server.url(path))) }
        let busy = try fetch("/busy")
        #expect(busy.status == 429 && busy.header.retryAfter == .seconds(120) && busy.body.isEmpty)
        let down = try fetch("/down")
        #expect(down.status == 503 && down.header.retryAfter?.seconds(from: 784_111_770) == 7)
        #expect(try fetch("/down").body == Array("isi".utf8))
        #expect(try fetch("/none").status == 404)
        #expect(try fetch("/moved").status == 301, "a redirect to nowhere is an answer")
        #expect(try fetch("/choice").status == 300)
    }

    @Test func proxiesAreAsked() throws {
        let proxy = try FaultServer(["http://example.invalid/a": [.page("dari proksi")]])
        let fetcher = try Fetcher(.loopback { $0.proxy = .server(proxy.url("")) })
        let response = try fetcher.fetch(FetchRequest(url: "http://example.invalid/a"))
        #expect(response.body == Array("dari proksi".utf8))
        let refused = try Fetcher(
            .loopback {
                $0.proxy = .server(proxy.url(""))
                $0.addresses.allowed = []
            })
        #expect(
            refused.failure("http://example.invalid/a")?.kind == .refusedAddress,
            "its address is the one that is checked")
        #expect(proxy.log.count == 1)
    }
}
