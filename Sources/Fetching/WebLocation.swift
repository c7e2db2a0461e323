/// Parts of a URL of http or https, as text.
package enum WebLocation {
    /// Scheme, host and port: "https://example.org:8443", in small letters, without the port that the scheme has
    /// anyway. Nil where it is no URL of http or https, or has no host.
    package static func origin(of url: String) -> String? {
        guard let split = split(url), ["http", "https"].contains(split.scheme) else { return nil }
        // A name and password before the host are nobody's business here.
        let host =
            split.authority.split(separator: "@", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
        let usual = split.scheme == "http" ? ":80" : ":443"
        let trimmed = host.hasSuffix(usual) ? String(host.dropLast(usual.count)) : host
        let plain = trimmed.hasSuffix(":") ? String(trimmed.dropLast()) : trimmed
        return plain.isEmpty ? nil : split.scheme + "://" + plain
    }

    /// The path with its query, "/" at least; without what follows `#`.
    ///
    /// - Parameter url: whole, or its path and query alone.
    package static func path(of url: String) -> String {
        let rest = split(url)?.rest ?? url[...]
        let path = rest.prefix { $0 != "#" }
        return path.first == "/" ? String(path) : "/" + path
    }

    private static func split(_ url: String) -> (scheme: String, authority: Substring, rest: Substring)? {
        guard let mark = url.firstRange(of: "://"), !url[..<mark.lowerBound].contains("/") else { return nil }
        let rest = url[mark.upperBound...]
        let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
        return (url[..<mark.lowerBound].lowercased(), rest[..<end], rest[end...])
    }
}
