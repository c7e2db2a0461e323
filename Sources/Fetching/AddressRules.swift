/// Which addresses may be connected to: those of the public Internet, and what is allowed beside them.
///
/// A page can name any address, and a name can lead to any: without this, whoever writes a link or a redirect could
/// have the machine's own network asked (server-side request forgery).
package struct AddressRules: Sendable {
    /// Networks that may be asked though they are not public. One of version 4 is allowed in its forms of version 6 as
    /// well.
    package var allowed: [AddressBlock]

    package init(allowed: [AddressBlock] = []) { self.allowed = allowed }

    /// Why an address is refused: "10.0.0.1 is private"; nil where it may be asked.
    package func refusal(of address: NetworkAddress) -> String? {
        let meant = address.embedded ?? address
        if allowed.contains(where: { $0.contains(address) || $0.contains(meant) }) { return nil }
        if let block = Self.special.first(where: { $0.block.contains(meant) }) { return "\(address) is \(block.name)" }
        let isGlobal = meant.bytes.count == 4 || meant.bytes[0] >> 5 == 1
        return isGlobal ? nil : "\(address) is not global unicast"
    }

    /// IANA's registries of special-purpose addresses (RFC 6890), and multicast; beyond these, addresses of version 6
    /// are global within 2000::/3 alone.
    private static let special: [(block: AddressBlock, name: String)] = [
        ("0.0.0.0/8", "of this network"), ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared by a carrier's customers"),
        ("127.0.0.0/8", "loopback"), ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "for protocols"), ("192.0.2.0/24", "for documentation"), ("192.88.99.0/24", "a 6to4 relay"),
        ("192.168.0.0/16", "private"), ("198.18.0.0/15", "for benchmarks"), ("198.51.100.0/24", "for documentation"),
        ("203.0.113.0/24", "for documentation"), ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"),
        ("::/128", "unspecified"), ("::1/128", "loopback"), ("64:ff9b:1::/48", "translated locally"),
        ("fc00::/7", "private"), ("fe80::/10", "link-local"), ("ff00::/8", "multicast"),
        ("2001::/23", "for protocols"), ("2001:db8::/32", "for documentation"), ("3fff::/20", "for documentation"),
    ].compactMap { text, name in AddressBlock(text).map { ($0, name) } }
}
