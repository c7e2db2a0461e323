import Files
import TestSupport
import Testing

@testable import Archives

@Suite struct WebPageTests {
    private static let page = "<html><body><p>Dana desa cair.</p></body></html>\n"

    private func outcome(_ header: String, _ body: [UInt8] = [UInt8](page), limit: Int = 1 << 16) -> WebPage.Outcome {
        let block = [UInt8](header.replacing("\n", with: "\r\n") + "\r\n\r\n") + body
        return WebPage.read(record("response", "application/http", block), limit: limit)
    }

    private func record(_ type: String, _ contentType: String?, _ block: [UInt8]) -> WARCRecord {
        WARCRecord(
            type: type, recordID: "urn:test:1", targetURI: "https://berita.example/1", contentType: contentType,
            byteOffset: 12, block: block[...])
    }

    /// "html 49", "not_html image/png", "html 49 remark": what came of it.
    private func told(_ outcome: WebPage.Outcome) -> String {
        switch outcome {
        case .page(let page): ([page.kind.rawValue, "\(page.bytes.count)"] + page.remarks).joined(separator: " ")
        case .none(let reason, let detail): "\(reason.rawValue) \(detail)"
        }
    }

    private static func chunked(_ bytes: [UInt8]) -> [UInt8] {
        let half = bytes.count / 2
        func chunk(_ part: ArraySlice<UInt8>) -> [UInt8] {
            [UInt8](String(part.count, radix: 16) + ";ext=\"1\"\r\n") + part + [13, 10]
        }
        return chunk(bytes[..<half]) + chunk(bytes[half...]) + [UInt8]("0\r\nX-Trailer: 1\r\n\r\n")
    }

    /// The page, raw as deflate makes it and in zlib's frame.
    private static let deflated = Array(gzip([UInt8](page)).dropFirst(10).dropLast(8))
    private static let framed: [UInt8] = {
        var (low, high) = (1, 0)
        for byte in page.utf8 {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return [0x78, 0x9C] + deflated + [high >> 8, high & 255, low >> 8, low & 255].map { UInt8($0) }
    }()
    private static let brotli: [UInt8] = [
        0x0B, 0x18, 0x80, 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0x3C, 0x62, 0x6F, 0x64, 0x79, 0x3E, 0x3C, 0x70, 0x3E,
        0x44, 0x61, 0x6E, 0x61, 0x20, 0x64, 0x65, 0x73, 0x61, 0x20, 0x63, 0x61, 0x69, 0x72, 0x2E, 0x3C, 0x2F, 0x70,
        0x3E, 0x3C, 0x2F, 0x62, 0x6F, 0x64, 0x79, 0x3E, 0x3C, 0x2F, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0x0A, 0x03,
    ]

    @Test func readsAPage() throws {
        guard case .page(let page) = outcome("HTTP/1.1 200 OK\ncontent-type: Text/HTML; Charset=\"UTF-8\"") else {
            Issue.record("no page")
            return
        }
        #expect(page.bytes.text == Self.page)
        #expect(page.charset == "UTF-8")
        #expect(page.url == "https://berita.example/1")
        #expect(page.provenance == WebPage.Provenance(byteOffset: 12, recordID: "urn:test:1"))
        #expect(page.remarks == [])
    }

    @Test func undoesCodings() {
        let html = "HTTP/1.1 200 OK\nContent-Type: text/html\n"
        let zipped = gzip([UInt8](Self.page))
        for (header, body) in [
            ("Content-Encoding: gzip", zipped), ("Content-Encoding: x-gzip", zipped),
            ("Content-Encoding: GZIP, identity", zipped), ("Content-Encoding: deflate", Self.deflated),
            ("Content-Encoding: deflate", Self.framed), ("Content-Encoding: br", Self.brotli),
            ("Content-Encoding: gzip, gzip", gzip(zipped)),
            ("Content-Encoding: br\nContent-Encoding: gzip", gzip(Self.brotli)),
            ("Transfer-Encoding: chunked", Self.chunked([UInt8](Self.page))),
            ("Transfer-Encoding: gzip, chunked", Self.chunked(zipped)),
            ("Transfer-Encoding: chunked\nContent-Encoding: gzip", Self.chunked(zipped)),
        ] {
            #expect(told(outcome(html + header, body)) == "html 49", "\(header)")
        }
    }

    @Test func takesBodiesThatAreDecodedAlready() {
        let html = "HTTP/1.1 200 OK\nContent-Type: text/html\n"
        for name in ["gzip", "deflate", "br"] {
            #expect(
                told(outcome(html + "Content-Encoding: \(name)"))
                    == "html 49 the body has no \(name) coding, though the header says so")
        }
        #expect(
            told(outcome(html + "Transfer-Encoding: chunked"))
                == "html 49 the body is not in chunks, though the header says so")
    }

    @Test func givesWhatThereIsOfABodyThatIsCut() {
        let html = "HTTP/1.1 200 OK\nContent-Type: text/html\n"
        let chunks = Self.chunked([UInt8](Self.page))
        for end in 1..<chunks.count {
            let told = told(outcome(html + "Transfer-Encoding: chunked", Array(chunks[..<end])))
            #expect(told.hasPrefix("html ") || told == "empty ", "\(end) \(told)")
        }
        for (name, body) in [("gzip", gzip([UInt8](Self.page))), ("br", Self.brotli), ("deflate", Self.framed)] {
            for end in 1..<body.count {
                let told = told(outcome(html + "Content-Encoding: \(name)", Array(body[..<end])))
                #expect(
                    told.hasSuffix("the body ends within its \(name) coding") || told == "empty ",
                    "\(name) \(end) \(told)")
            }
        }
    }

    @Test func lyingChunksGiveWhatThereIs() {
        let html = "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked"
        #expect(told(outcome(html, [UInt8]("ffff\r\n" + Self.page))) == "html 49 the body ends within a chunk")
        #expect(told(outcome(html, [UInt8]("ffffffffffffffff\r\n" + Self.page))).contains("not in chunks"))
        #expect(
            told(outcome(html, [UInt8]("7fffffffffffffff\r\n" + Self.page))) == "html 49 the body ends within a chunk")
        #expect(told(outcome(html, [UInt8]("3\r\n<p>dana"))).contains("not in chunks"))
        #expect(told(outcome(html, [UInt8]("3\n<p>\n4\ndana\n0\n"))) == "html 7")
        #expect(told(outcome(html, [UInt8]("3\r\n<p>\r\n-4\r\ndana"))) == "html 3 the body ends within a chunk")
    }

    @Test func bombsAreRefused() {
        let html = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip"
        let bomb = gzip([UInt8](repeating: 0, count: 1 << 20))
        #expect(told(outcome(html, bomb)) == "too_large the body has more than 65536 bytes")
        let nested = gzip(gzip(bomb))
        #expect(told(outcome(html + ", gzip, gzip", nested)) == "too_large the body has more than 65536 bytes")
        #expect(told(outcome(html, gzip([UInt8](repeating: 65, count: 1 << 16)))) == "html 65536")
        #expect(told(outcome(html, gzip([UInt8](repeating: 65, count: 1 << 16 + 1)))).hasPrefix("too_large"))
    }

    @Test func saysWhyThereIsNoPage() {
        #expect(told(outcome("HTTP/1.1 404 Not Found\nContent-Type: text/html")) == "http_status 404")
        #expect(told(outcome("HTTP/1.1 302")) == "http_status 302")
        #expect(told(outcome("HTTP/1.1 200 OK\nContent-Type: image/png")) == "not_html image/png")
        #expect(told(outcome("HTTP/1.1 200 OK\nContent-Type: text/html", [])) == "empty ")
        #expect(
            told(outcome("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: zstd"))
                == "unsupported_encoding zstd")
        #expect(told(outcome("SSH-2.0 oops")).hasPrefix("damaged no HTTP header: \"SSH-2.0 oops"))
        var broken = gzip([UInt8](Self.page))
        broken[12] ^= 0xFF
        #expect(
            told(outcome("HTTP/1.1 200\nContent-Type: text/html\nContent-Encoding: gzip", broken)).hasPrefix("damaged ")
        )
        #expect(told(WebPage.read(record("response", "text/dns", [1]))) == "not_a_page text/dns")
        #expect(told(WebPage.read(record("response", "application/http", []))) == "empty ")
        #expect(told(WebPage.read(record("resource", "image/png", [1]))) == "not_html image/png")
    }

    @Test func readsResourcesAndConversions() {
        #expect(told(WebPage.read(record("resource", "text/html", [UInt8](Self.page)))) == "html 49")
        #expect(told(WebPage.read(record("resource", nil, [UInt8](Self.page)))) == "html 49")
        #expect(told(WebPage.read(record("conversion", "text/plain", [UInt8]("Dana desa")))) == "plainText 9")
    }

    @Test func looksIntoWhatHasNoType() {
        let status = "HTTP/1.1 200 OK\nServer: x"
        for body in [
            "<!DOCTYPE HTML><x>", "\n <html>", "\u{FEFF}<!-- a --><p>b", "<?xml version=\"1.0\"?><html>",
            "teks <b>tebal",
        ] {
            #expect(told(outcome(status, [UInt8](body))).hasPrefix("html"), "\(body)")
        }
        for body in [
            "{}", "%PDF-1.4", "<rss><title>a", "<svg>", "a < b", "<?xml?><feed>",
            String(repeating: " ", count: 1_024) + "<p>",
        ] {
            #expect(told(outcome(status, [UInt8](body))) == "not_html no Content-Type", "\(body)")
        }
    }

    @Test func readsLooseHeaders() {
        func told(_ block: String) -> String {
            self.told(WebPage.read(record("response", "application/http;msgtype=response", [UInt8](block))))
        }
        #expect(told("HTTP/1.1 200\nContent-Type:\n text/html\n\n<p>a") == "html 4")
        #expect(
            told("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n<p>a") == "html 4 no blank line ends the HTTP header")
        #expect(told("HTTP/2 200\r\n\r\n<p>a") == "html 4")
        #expect(told("HTTP/1.1 200 OK\r\nContent-Type: text/html") == "empty ")
        #expect(told("HTTP/1.1 200 OK") == "not_html no Content-Type" || told("HTTP/1.1 200 OK") == "empty ")
        #expect(told("HTTP/1.1 200 OK\r\nA: " + String(repeating: "b", count: 10_000_000)).hasPrefix("damaged"))
    }

    @Test func reasonsStand() {
        let names = WebPage.Reason.allCases.map(\.rawValue)
        #expect(
            names == ["not_a_page", "not_html", "http_status", "empty", "too_large", "damaged", "unsupported_encoding"])
    }
}
