internal import Feeds
internal import Fetching

/// The forms that values of a configuration have.
enum ConfigurationForms {
    /// "500ms", "45s", "30m", "1h", "1d", "2w"; longer than nothing.
    static func duration(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).trimmingPrefix { $0 == " " }
        let milliseconds = [
            "ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000,
        ]
        guard let factor = milliseconds[String(unit)], let count = Int(digits), count > 0, count <= 100_000 else {
            return nil
        }
        return .milliseconds(count * factor)
    }

    /// "500kB", "10 MB", "2MiB"; units count thousands, or 1,024 with an "i".
    static func byteCount(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).trimmingPrefix { $0 == " " }.lowercased()
        let factors = [
            "b": 1, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30,
        ]
        guard let factor = factors[unit], let count = Int(digits), count > 0, count <= 1_000_000_000 else { return nil }
        return count * factor
    }

    static func count(_ text: String) -> Int? {
        guard let count = Int(text), count > 0, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return count
    }

    static func flag(_ text: String) -> Bool? { ["true": true, "false": false][text] }

    /// Names stand in the archive, in metrics and in messages.
    static func name(_ text: String) -> String? {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0))
        }
        return isPlain && text.utf8.count <= 64 ? text : nil
    }

    static func hasUser(_ text: String) -> Bool { URIReference(text).authority?.contains("@") ?? false }

    /// An address of the web without user and password.
    static func webAddress(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 > 0x20 }), let url = URIReference.webAddress(text, base: nil),
            !hasUser(url), URIReference(url).authority?.first != ":"
        else { return nil }
        return url
    }

    /// An address of mail or of the web.
    static func contact(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isMail = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace }
        return isMail || webAddress(text) != nil ? text : nil
    }

    static func pattern(_ text: String) -> String? { (try? Regex(text)).map { _ in text } }

    static func userAgent(_ text: String) -> String? {
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text : nil
    }

    static func environmentVariable(_ text: String) -> String? {
        text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/).map { _ in text }
    }

    /// A language's code as BCP 47 writes it: "id", "en-GB".
    static func language(_ text: String) -> String? {
        text.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/).map { _ in text }
    }

    /// "10.0.0.0/8", "fd00::/8" (RFC 4632, RFC 4291); nil for one with bits behind its prefix, which may be meant
    /// otherwise.
    static func addressBlock(_ text: String) -> AddressBlock? {
        AddressBlock(text).flatMap { text.contains("/") && $0.isExact ? $0 : nil }
    }

    static func currency(_ text: String) -> String? {
        text.wholeMatch(of: /[A-Za-z]{3}/).map { _ in text.uppercased() }
    }
}

/// Where to listen, on this machine alone.
package struct LoopbackAddress: Hashable, Sendable {
    package let host: String
    package let port: Int

    /// "127.0.0.1:9464", "[::1]:9464", "localhost:9464".
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = ConfigurationForms.number(text[text.index(after: colon)...], atMost: 65_535), port > 0
        else { return nil }
        let host = text[..<colon]
        guard host == "localhost" || host == "[::1]" || NetworkAddress(host)?.bytes.prefix(1) == [127] else {
            return nil
        }
        (self.host, self.port) = (host.filter { $0 != "[" && $0 != "]" }, port)
    }
}

extension ConfigurationForms {
    /// Up to five digits, without sign.
    static func number(_ text: Substring, atMost limit: Int) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let value = Int(text), value <= limit
        else { return nil }
        return value
    }
}
