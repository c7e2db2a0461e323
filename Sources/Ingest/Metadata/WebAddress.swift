/// Parts of web addresses, as far as reading pages needs them.
enum WebAddress {
    /// The host without "www.", in lower case; nil for an address without one.
    static func host(of url: String) -> String? {
        guard let scheme = url.byteRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
        return host.isEmpty ? nil : (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
    }

    /// "regional.kompas.com" as site names: "regional", "kompas", "kompascom".
    static func names(ofHost host: String) -> [String] {
        let labels = host.split(separator: ".").map(String.init).filter { $0.utf8.count > 3 }
        return labels + [host]
    }

    /// The address in full; nil when it is none of the web's, or relative and there is nothing to resolve it with.
    static func absolute(_ address: String, on page: String?) -> String? {
        let address = address.trimmingSpaces
        if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
        guard !address.isEmpty, !address.hasPrefix("#"), let page, let scheme = page.byteRange(of: "://") else {
            return nil
        }
        if address.hasPrefix("//") { return page[..<scheme.lowerBound] + ":" + address }
        let host = page[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let origin = page[..<scheme.upperBound] + host
        if address.hasPrefix("/") { return origin + address }
        // "mailto:", "data:", "about:".
        if address.prefix(while: { $0 != "/" && $0 != "?" }).contains(":") { return nil }
        let path = page[scheme.upperBound...].dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return origin + folder + (address.hasPrefix("./") ? String(address.dropFirst(2)) : address)
    }
}
