internal import Fetching
package import Store

/// What a watch has done since it began.
package struct WatchReport: Hashable, Sendable {
    /// Names of the places that were looked at.
    package internal(set) var looks: Set<String> = []
    /// Names of the places whose last look failed.
    package internal(set) var failedPlaces: Set<String> = []
    package internal(set) var newItems = 0
    package internal(set) var changedItems = 0
    package internal(set) var unchangedPages = 0
    package internal(set) var postponedItems = 0
    package internal(set) var failedItems = 0
    package internal(set) var documents = LoadSummary()
    package internal(set) var statements = 0
    package internal(set) var alerts = 0
    /// Requests by what they came to: "200", "304", "timeout".
    package internal(set) var requests: [String: Int] = [:]

    package init() {}

    /// Names of sources whose last look failed, or that of a sitemap that they name.
    package var failedSources: Set<String> {
        Set(failedPlaces.map { name in String(name.prefix { $0 != " " }) })
    }

    mutating func count(_ result: Result<FetchResponse, FetchError>) { requests[Self.outcome(result), default: 0] += 1 }

    static func outcome(_ result: Result<FetchResponse, FetchError>) -> String {
        switch result {
        case .success(let response): "\(response.status)"
        case .failure(let error) where error.kind == .unwantedRedirect: "redirect"
        case .failure(let error): error.kind.rawValue
        }
    }
}
