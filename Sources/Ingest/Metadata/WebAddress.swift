/// Parts of web addresses, as far as reading pages needs them.
enum WebAddress {
    /// The host without "www.", in lower case; nil for an address without one.
    static func host(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
        return host.isEmpty ? nil : (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
    }

    /// "regional.kompas.com" as site names: "regional", "kompas", "kompascom".
    static func names(ofHost host: String) -> [String] {
        let labels = host.split(separator: ".").map(String.init).filter { $0.utf8.count > 3 }
        return labels + [host]
    }

    /// The address in full; nil when it is relative and there is nothing to resolve it with.
    static func absolute(_ address: String, on page: String?) -> String? {
        if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
        guard let page, let scheme = page.firstRange(of: "://") else { return nil }
        if address.hasPrefix("//") { return page[..<scheme.lowerBound] + ":" + address }
        guard address.hasPrefix("/") else { return nil }
        return page[..<scheme.upperBound] + page[scheme.upperBound...].prefix { $0 != "/" } + address
    }
}
