internal import Records

/// What makes two records revisions of one document: the address of its page; else the caller's id, or the file that
/// is one document; else the text itself.
enum DocumentKey {
    static func key(of record: Record, _ article: Record.Article) -> String {
        let source = record.source
        if let url = source.url.flatMap(address) ?? article.canonicalURL.flatMap(canonicalAddress) { return url }
        if let id = source.id, !id.isEmpty { return "id:\(id)" }
        if source.offset == nil, source.member == nil, !source.uri.isEmpty, source.uri != "-" {
            return "file:\(source.uri)"
        }
        return "text:\(record.id)"
    }

    /// An address without what does not change the page: scheme, "www.", fragment, parameters of campaigns.
    static func address(_ url: String) -> String? {
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
        return "url:\(host)/\(tail)\(query)"
    }

    /// Sites that name their front page on every page have no address there.
    private static func canonicalAddress(_ url: String) -> String? {
        guard let address = address(url), !address.hasSuffix("/") else { return nil }
        return address
    }

    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || ["fbclid", "gclid", "igshid", "mc_cid", "mc_eid"].contains(name)
    }
}
