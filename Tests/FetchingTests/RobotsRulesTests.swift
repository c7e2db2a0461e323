import Testing

@testable import Fetching

@Suite struct RobotsRulesTests {
    private func rules(_ file: String, crawler: String = "ingest-cli/1.4 (+https://example.org)") -> RobotsRules {
        RobotsRules(Array(file.utf8), crawler: crawler)
    }

    /// A pattern that is disallowed, a path, and whether the pattern matches it (RFC 9309, 2.2.2 and 2.2.3, and beyond).
    @Test(arguments: [
        ("/", "/a", true), ("/ikan", "/ikan", true), ("/ikan", "/ikan.html", true), ("/ikan", "/ikan/laut", true),
        ("/ikan", "/Ikan", false), ("/ikan", "/a/ikan", false), ("/ikan/", "/ikan", false),
        ("/ikan/", "/ikan/?id=1", true),
        ("/ikan*", "/ikan", true), ("/*.php", "/", false), ("/*.php", "/a.php?x", true), ("/*.php", "/a/b.php5", true),
        ("/*.php$", "/a.php", true), ("/*.php$", "/a.php?x", false), ("/*.php$", "/a.php/", false),
        ("/*.php$", "/a.php.php", true), ("/ikan*.php", "/ikan/a.php?x", true), ("/ikan*.php", "/Ikan.php", false),
        ("/$", "/", true), ("/$", "/a", false), ("/a$b", "/a$b", true), ("/a$b", "/a", false), ("*", "/a", true),
        ("*/b", "/a/b", true), ("b", "/b", false), ("/a**b", "/axb", true), ("/a*$", "/abc", true),
        ("/*a*a$", "/a", false),
        ("/a*b*c", "/abbc", true), ("/a*b*c", "/acb", false), ("/ab*ab$", "/ab", false), ("/ab*ab$", "/abab", true),
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", true),
        ("/foo/bar?baz=http://foo.bar", "/foo/bar?baz=http%3A%2F%2Ffoo.bar", true),
        ("/foo/bar?baz=http%3a%2f%2ffoo.bar", "/foo/bar?baz=http://foo.bar", true),
        ("/foo/bar/ツ", "/foo/bar/%E3%83%84", true), ("/foo/bar/%e3%83%84", "/foo/bar/ツ", true),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", true), ("/a%2Fb", "/a/b", false), ("/a%2fb", "/a%2Fb", true),
        ("/a%2Ab", "/a*b", true), ("/a%2Ab", "/axb", false), ("/a%24", "/a$", true), ("/a%24", "/a", false),
        ("/a%zz", "/a%zz", true), ("/%7Ejoe", "/~joe", true), ("/a b", "/a%20b", true),
    ])
    func patterns(pattern: String, path: String, matches: Bool) {
        #expect(rules("User-agent: *\nDisallow: \(pattern)").allows(path) == !matches)
        #expect(rules("User-agent: *\nDisallow: \(pattern)").allows("https://example.org" + path) == !matches)
    }

    @Test func theLongestPatternDecides() {
        let file =
            "User-agent: *\nAllow: /p\nDisallow: /\nAllow: /page\nDisallow: /*.htm\nDisallow: /same\nAllow: /same"
        let rules = rules(file)
        #expect(rules.allows("/page"))
        #expect(!rules.allows("/a"))
        #expect(!rules.allows("/page.htm"))
        #expect(rules.allows("/same"))
        #expect(rules.allows("/robots.txt"))
        #expect(!rules.allows("/robots.txt?x"))
        #expect(!rules.allows("https://example.org"))
        #expect(!rules.allows("https://example.org#/page"))
        #expect(!rules.allows("https://example.org?/page"))
    }

    /// A file, and whether /a and /b are allowed.
    @Test(arguments: [
        ("User-agent: *\nDisallow: /a\n\nUser-agent: ingest-cli\nDisallow: /b", "a"),
        ("User-agent: INGEST-CLI/2.0 beta\nDisallow: /b", "a"), ("User-agent: ingest\nDisallow: /", "ab"),
        ("User-agent: ingest-client\nDisallow: /", "ab"), ("User-agent: *\nDisallow: /a", "b"),
        ("User-agent: ingest-cli\nDisallow:\n\nUser-agent: *\nDisallow: /", "ab"),
        ("User-agent: ingest-cli\nUser-agent: *\nDisallow: /a", "b"),
        ("User-agent: x\nUser-agent: ingest-cli\nDisallow: /a\nUser-agent: y\nDisallow: /b", "b"),
        ("User-agent: ingest-cli\nDisallow: /a\nUser-agent: y\nDisallow: /\nUser-agent: ingest-cli\nDisallow: /b", ""),
        ("User-agent: ingest-cli\nSitemap: https://example.org/s.xml\nUser-agent: y\nDisallow: /a", "b"),
        ("User-agent: ingest-cli\nCrawl-delay: 3\nUser-agent: y\nDisallow: /a", "b"),
        ("Disallow: /\nUser-agent: x\nDisallow: /", "ab"), ("", "ab"), ("<html>Disallow: /</html>", "ab"),
        ("\u{FEFF}user-AGENT : * # semua\r\n  disallow\t:\t/a # nota\rDISALLOW: /b", ""),
        ("User-agent: *\nNoindex: /a\nDisallow /a\n: /a\nDisallow", "ab"),
        ("User-agent: ingest-cli", "ab"), ("User-agent: ingest-cli\n\nUser-agent: *\nDisallow: /a", "b"),
    ])
    func groups(file: String, allowed: String) {
        let rules = rules(file)
        #expect(["a", "b"].filter { rules.allows("/" + $0) }.joined() == allowed)
    }

    @Test(arguments: [
        (200, false, true), (204, false, true), (304, true, true), (401, true, true), (404, true, true),
        (410, true, true),
        (429, false, false), (500, false, false), (503, false, false), (599, false, false),
    ])
    func statuses(status: Int, allowsA: Bool, allowsB: Bool) {
        let rules = RobotsRules(status: status, body: Array("User-agent: *\nDisallow: /a".utf8), crawler: "ingest-cli")
        #expect(rules.allows("/a") == allowsA)
        #expect(rules.allows("/b") == allowsB)
    }

    @Test func unreachableMeansNothing() {
        #expect(!RobotsRules.unreachable.allows("/"))
        #expect(RobotsRules.unreachable.allows("/robots.txt"))
        #expect(RobotsRules.everythingAllowed.allows("/"))
    }

    @Test func crawlDelays() {
        #expect(rules("User-agent: *\nCrawl-delay: 10\nDisallow:").crawlDelay == 10)
        #expect(rules("User-agent: *\nCrawl-delay: 9\n\nUser-agent: ingest-cli\nCrawl-delay: 0.5").crawlDelay == 0.5)
        #expect(rules("User-agent: *\nCrawl-delay: 9\n\nUser-agent: ingest-cli\nDisallow: /a").crawlDelay == nil)
        for text in ["", "x", "-1", "inf", "nan", "1e999"] {
            #expect(rules("User-agent: *\nCrawl-delay: \(text)").crawlDelay == nil, "\(text)")
        }
    }

    @Test func filesAreReadUpToTheLimit() {
        let limit = RobotsRules.sizeLimit
        let start = "User-agent: *\nDisallow: /a\n"
        let line = "Disallow: /b"
        func allowsB(fill: Int, end: String) -> Bool {
            let file = start + String(repeating: "#", count: fill) + "\n" + line + end
            let rules = rules(file)
            #expect(!rules.allows("/a"))
            return rules.allows("/bc")
        }
        let fill = limit - start.utf8.count - 1 - line.utf8.count
        #expect(!allowsB(fill: fill - 1, end: "\n"), "the line and its end are within the limit")
        #expect(allowsB(fill: fill, end: "c\n"), "the limit cuts the line")
        #expect(allowsB(fill: fill + 1, end: "\n"))
    }

    @Test func whereTheRulesAre() {
        #expect(RobotsRules.location(for: "HTTPS://Example.ORG:443/a/b?c#d") == "https://example.org/robots.txt")
        #expect(RobotsRules.location(for: "http://nama@example.org:8080") == "http://example.org:8080/robots.txt")
        #expect(RobotsRules.location(for: "http://[::1]:80/x") == "http://[::1]/robots.txt")
        for url in ["", "/a", "ftp://example.org/", "https:///a", "example.org/https://a.b"] {
            #expect(RobotsRules.location(for: url) == nil, "\(url)")
        }
    }

    /// Rules made to be slow: the work is the file's length times the URL's at most.
    @Test func hostileRulesEnd() {
        let line = "Disallow: /" + String(repeating: "*a", count: 60) + "b\n"
        let file = "User-agent: *\n" + String(repeating: line, count: RobotsRules.sizeLimit / line.utf8.count)
        #expect(rules(file).allows("/" + String(repeating: "a", count: 500)))
    }
}
