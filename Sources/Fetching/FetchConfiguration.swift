/// How a `Fetcher` asks: who it says it is, how long it waits, where it may go.
package struct FetchConfiguration: Sendable {
    /// With a way to reach whoever runs it: "ingest-cli/1.4 (+https://example.org/about-our-archive)". Its first word
    /// is the product token that robots.txt files name.
    package var userAgent: String
    /// Bytes of a body, decompressed.
    package var bodyLimit = 15 << 20
    /// Seconds for one connection: name, TCP and TLS.
    package var connectTimeout = 15.0
    /// Seconds for one fetch, redirects and all.
    package var totalTimeout = 60.0
    /// A response that is slower than this for so long is given up.
    package var slowness = Slowness(bytesPerSecond: 100, seconds: 20)
    package var redirectLimit = 10
    package var addresses = AddressRules()
    package var proxy = Proxy.environment
    /// Certificates to trust, a PEM file; nil for those that libcurl was built to know.
    package var certificateFile: String?

    package struct Slowness: Hashable, Sendable {
        package var bytesPerSecond: Int
        /// Whole ones, at least 1.
        package var seconds: Int

        package init(bytesPerSecond: Int, seconds: Int) {
            (self.bytesPerSecond, self.seconds) = (bytesPerSecond, seconds)
        }
    }

    /// With a proxy, the address that is connected to is the proxy's, and `addresses` is held against that one: a proxy
    /// in a private network has to be allowed, best as a network of one address. Which addresses the proxy connects to
    /// is not seen from here: it has to refuse private ones on its own. Hosts of `no_proxy` are asked directly and
    /// checked.
    package enum Proxy: Hashable, Sendable {
        /// Those of http_proxy, https_proxy, all_proxy and no_proxy.
        case environment
        case none
        /// "http://proxy.example.org:3128"
        case server(String)
    }

    package init(userAgent: String) { self.userAgent = userAgent }
}
