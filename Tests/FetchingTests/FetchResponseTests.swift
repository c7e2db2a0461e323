import Archives
import Testing

@testable import Fetching

@Suite struct FetchResponseTests {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799), ("Mon, 23 Nov 2026 00:00:00 GMT", 1_795_392_000),
        ("Fri, 01-Jan-49 00:00:00 GMT", 2_493_072_000),
    ])
    func dates(text: String, seconds: Int) { #expect(HTTPDate(text)?.secondsSince1970 == seconds) }

    @Test(arguments: [
        "", "0", "-1", "besok", "Sun, 06 Nob 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT", "1 2 3 4 5 6 7 8",
    ])
    func noDates(text: String) { #expect(HTTPDate(text) == nil) }

    @Test func retryAfterIsSecondsOrADate() {
        #expect(RetryAfter("120")?.seconds(from: 5) == 120)
        #expect(RetryAfter("Sun, 06 Nov 1994 08:49:37 GMT")?.seconds(from: 784_111_700) == 77)
        #expect(RetryAfter("Sun, 06 Nov 1994 08:49:37 GMT")?.seconds(from: 800_000_000) == 0)
        #expect(RetryAfter(String(repeating: "9", count: 40)) == .seconds(.max))
        for text in ["", "-5", "1.5", "soon", "٣"] { #expect(RetryAfter(text) == nil, "\(text)") }
    }

    private func header(_ text: String) -> FetchResponse.Header {
        FetchResponse.Header(HeaderFields(Array(text.utf8)[...]))
    }

    @Test func theFieldsThatMatter() {
        let header = header(
            "etag: W/\"a\"\r\nLAST-MODIFIED: x\r\nContent-Type: text/html\r\nCache-Control: public\r\n"
                + "Cache-Control: S-Maxage=9, Max-Age=600\r\nRetry-After: 7\r\n\r\n")
        #expect(header.entityTag == "W/\"a\"")
        #expect(header.lastModified == "x")
        #expect(header.contentType == "text/html")
        #expect(header.maxAge == 600)
        #expect(header.retryAfter == .seconds(7))
        #expect(self.header("Cache-Control: max-age=x, no-store\r\n").maxAge == nil)
    }

    @Test func storedValuesMakeNoFields() {
        var request = FetchRequest(url: "", entityTag: "\"a\"\r\nX: y", lastModified: "b", accept: "")
        #expect(request.headerLines == ["If-Modified-Since: b"])
        request.entityTag = "\"a\""
        #expect(request.headerLines == ["If-None-Match: \"a\"", "If-Modified-Since: b"])
    }
}
