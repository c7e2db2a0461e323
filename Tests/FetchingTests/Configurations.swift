import Fetching

extension FetchConfiguration {
    /// For servers on the loopback address, with times that a busy machine keeps.
    static func loopback(_ change: (inout FetchConfiguration) -> Void = { _ in }) -> FetchConfiguration {
        var configuration = FetchConfiguration(userAgent: "penguji/1.0 (+https://example.org/penguji)")
        configuration.proxy = .none
        configuration.addresses.allowed = ["127.0.0.1"].compactMap { AddressBlock($0) }
        change(&configuration)
        return configuration
    }
}

extension Fetcher {
    /// Why there is no response; nil where there is one.
    func failure(_ url: String) -> FetchError? {
        do {
            _ = try fetch(FetchRequest(url: url))
            return nil
        } catch { return error }
    }
}
