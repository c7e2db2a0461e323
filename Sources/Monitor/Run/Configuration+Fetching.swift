internal import Fetching
internal import Logging
internal import Store

extension Configuration {
    /// The name that robots.txt files know us by, and whom to ask: "ingest-cli (+mailto:team@example.org)".
    var crawler: String {
        let name = userAgent ?? "ingest-cli"
        guard let contact else { return name }
        return "\(name) (+\(contact.contains("://") ? contact : "mailto:" + contact))"
    }
}

extension FetchConfiguration {
    package init(_ configuration: Configuration) {
        self.init(userAgent: configuration.crawler)
        let network = configuration.network
        bodyLimit = network.maximumByteCount
        totalTimeout = network.timeout.seconds
        connectTimeout = min(connectTimeout, totalTimeout)
        addresses = AddressRules(allowed: network.allowedPrivate)
        proxy = network.usesProxies ? .environment : .none
    }
}

extension HostPoliteness.Policy {
    init(_ network: Configuration.Network) {
        self.init()
        delay = network.delay.seconds
        firstBackoff = network.backoff.seconds
    }
}

extension HostPoliteness.Outcome {
    init(_ result: Result<FetchResponse, FetchError>, now: Double) {
        switch result {
        case .success(let response):
            self = .answered(status: response.status, retryAfter: response.header.retryAfter?.seconds(from: now))
        case .failure(let error):
            // The host did answer, or was not asked.
            let isAnswered = [.unwantedRedirect, .tooLarge, .invalidURL].contains(error.kind)
            self = isAnswered ? .answered(status: 200) : .failed
        }
    }
}

extension Watch {
    func about(_ item: WatchedItem) -> Logger.Metadata { ["source": "\(item.source)", "url": "\(item.url)"] }
}
