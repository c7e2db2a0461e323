/// A reference to a resource in the parts of RFC 3986. Every text is one.
package struct URIReference: Hashable, Sendable {
    package var scheme: String?
    package var authority: String?
    package var path: String
    package var query: String?
    package var fragment: String?

    /// Splits as appendix B of RFC 3986 does.
    package init(_ text: String) {
        var rest = Substring(text).utf8
        if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<mark]) {
            scheme = String(rest[..<mark])?.lowercased()
            rest = rest[rest.index(after: mark)...]
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = String(rest[..<end])
            rest = rest[end...]
        }
        path = String(rest) ?? ""
    }

    /// What the reference means on a page at `base`: section 5.2.2, strict.
    package func resolved(against base: URIReference) -> URIReference {
        var target = self
        if scheme == nil {
            target.scheme = base.scheme
            if authority == nil {
                target.authority = base.authority
                if path.isEmpty {
                    target.path = base.path
                    target.query = query ?? base.query
                    return target
                }
                if !path.utf8.starts(with: "/".utf8) { target.path = merged(with: base) }
            }
        }
        target.path = Self.withoutDotSegments(target.path)
        return target
    }

    /// Section 5.2.3.
    private func merged(with base: URIReference) -> String {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return base.path[...slash] + path
    }

    /// Section 5.2.4. Linear.
    static func withoutDotSegments(_ path: String) -> String {
        let isRooted = path.utf8.starts(with: "/".utf8)
        let segments = Substring(path).utf8.dropFirst(isRooted ? 1 : 0).split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for (index, segment) in segments.enumerated() {
            let segment = Substring(segment)
            let isDot = segment == "."
            guard isDot || segment == ".." else {
                kept.append(segment)
                continue
            }
            if !isDot, !kept.isEmpty { kept.removeLast() }
            if index == segments.count - 1 { kept.append("") }
        }
        return (isRooted ? "/" : "") + kept.joined(separator: "/")
    }

    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, first.isLetter else { return false }
        return text.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    }
}

extension URIReference: CustomStringConvertible {
    /// Section 5.3.
    package var description: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
            + (fragment.map { "#" + $0 } ?? "")
    }
}

extension URIReference {
    /// The address on the web that is meant by what a feed or a page says, absolute and in ASCII but for its host; nil
    /// for other schemes, and for what is relative to nothing.
    package static func webAddress(_ text: String, base: String?) -> String? {
        let reference = URIReference(escaped(text))
        let target = reference.resolved(against: URIReference(base ?? ""))
        guard target.scheme == "https" || target.scheme == "http", let host = target.authority, !host.isEmpty,
            !host.contains("%20")
        else { return nil }
        return target.description
    }

    /// Without blanks around it and line breaks inside; what no address may hold is escaped.
    private static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        var result: [UInt8] = []
        for byte in bytes[first...last] {
            if byte > 0x20, byte < 0x7F, !forbidden.contains(byte) {
                result.append(byte)
            } else if byte != 0x0A, byte != 0x0D, byte != 0x09 {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let forbidden = Array(#""<>\^`{|}"#.utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
