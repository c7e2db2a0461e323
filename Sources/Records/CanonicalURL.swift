/// What makes two addresses one page.
package enum CanonicalURL {
    /// An address without what does not change the page: scheme, "www.", fragment, slashes at the end, parameters of
    /// campaigns. Nil for what has no host.
    ///
    ///     "https://www.Example.org/a/?utm_source=x&id=1#top"   // "example.org/a?id=1"
    package static func key(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        var rest = url[scheme.upperBound...]
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        var host = path[0].lowercased()[...]
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        guard !host.isEmpty else { return nil }
        var tail = path.count > 1 ? path[1] : ""
        while tail.last == "/" { tail = tail.dropLast() }
        let parameters = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter { !isTracking($0) }
        let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
        return "\(host)/\(tail)\(query)"
    }

    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || ["fbclid", "gclid", "igshid", "mc_cid", "mc_eid"].contains(name)
    }
}
