/// What a site's robots.txt lets a crawler fetch (RFC 9309).
///
/// Fetch `location(for:)`, give the answer to `init(status:body:crawler:)`, and keep the rules for up to 24 hours
/// (2.4). Where there is no answer use `unreachable`; behind too many redirects, `everythingAllowed` (2.3.1.2).
package struct RobotsRules: Hashable, Sendable {
    private var rules: [Rule]
    /// Seconds between requests, where the group of the crawler says so: Crawl-delay is no part of the standard and
    /// widely used.
    package private(set) var crawlDelay: Double?

    private struct Rule: Hashable {
        var allows: Bool
        var pattern: RobotsPattern
    }

    /// The longest pattern first, of two as long the one that allows.
    private init(rules: [Rule]) {
        self.rules = rules.sorted { left, right in
            (left.pattern.length, left.allows ? 1 : 0) > (right.pattern.length, right.allows ? 1 : 0)
        }
    }

    /// No file, no rules.
    package static let everythingAllowed = RobotsRules(rules: [])
    /// The server could not be asked, or has an error of its own (2.3.1.4).
    package static let unreachable = RobotsRules(
        rules: [Rule(allows: false, pattern: RobotsPattern("/"))])

    /// - Parameters:
    ///   - status: behind redirects. What is neither a success nor a server's error is a file that is not there
    ///     (2.3.1.3), but for 429, which asks for patience: it counts as unreachable.
    ///   - crawler: the product token, or a user agent that begins with it: "ingest-cli/1.4 (+https://example.org)".
    package init(status: Int, body: [UInt8], crawler: String) {
        switch status {
        case 200..<300: self.init(body, crawler: crawler)
        case 429, 500...: self = .unreachable
        default: self = .everythingAllowed
        }
    }

    /// Bytes of a file that are read; a line that they cut is left out (2.5).
    package static let sizeLimit = 500 << 10

    /// Reads a file: the groups that name the crawler, all together; else those for everybody.
    package init(_ file: [UInt8], crawler: String) {
        let token = Self.token(crawler)
        var (own, others) = (Group(), Group())
        // Whom the group that is being read is for; a rule ends the list of names.
        var (isOwn, isForOthers, isListing) = (false, false, false)
        for line in RobotsLine.all(in: file, limit: Self.sizeLimit) {
            switch line {
            case .userAgent(let name):
                if !isListing { (isOwn, isForOthers, isListing) = (false, false, true) }
                if name.first == "*" {
                    isForOthers = true
                } else if !token.isEmpty, Self.token(name) == token {
                    isOwn = true
                }
                if isOwn { own.isNamed = true }
            case .rule(let allows, let path):
                isListing = false
                guard !path.isEmpty else { continue }
                let rule = Rule(allows: allows, pattern: RobotsPattern(path))
                if isOwn { own.rules.append(rule) }
                if isForOthers { others.rules.append(rule) }
            case .crawlDelay(let seconds):
                if isOwn { own.crawlDelay = max(own.crawlDelay ?? 0, seconds) }
                if isForOthers { others.crawlDelay = max(others.crawlDelay ?? 0, seconds) }
            }
        }
        let group = own.isNamed ? own : others
        self.init(rules: group.rules)
        crawlDelay = group.crawlDelay
    }

    private struct Group {
        var rules: [Rule] = []
        var crawlDelay: Double?
        var isNamed = false
    }

    /// Letters, `_` and `-` from the start (2.2.1), in small letters.
    private static func token(_ name: String) -> String {
        name.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }.lowercased()
    }

    /// Whether the crawler may fetch a URL: the longest pattern that matches decides, of two as long the one that
    /// allows.
    ///
    /// - Parameter url: whole, or its path and query alone.
    package func allows(_ url: String) -> Bool {
        let path = WebLocation.path(of: url)
        if path == "/robots.txt" { return true }
        let target = RobotsPattern.normalized(path: path)
        return rules.first { $0.pattern.matches(target) }?.allows ?? true
    }

    /// Where the rules for a URL are: "https://example.org:8443/robots.txt". Nil where it is none of http or https.
    package static func location(for url: String) -> String? {
        WebLocation.origin(of: url).map { $0 + "/robots.txt" }
    }
}
