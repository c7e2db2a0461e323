/// Why there is no response, and for which address.
package struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
    package var kind: Kind
    /// The one that failed: behind redirects, the last; empty where no fetcher can be made.
    package var url: String
    /// In words, libcurl's where it is libcurl that says so.
    package var reason: String

    package enum Kind: String, Hashable, Sendable {
        /// No URL, or of another scheme than http and https.
        case invalidURL = "invalid_url"
        /// The host leads to an address that may not be asked (`AddressRules`).
        case refusedAddress = "refused_address"
        case unresolvedHost = "unresolved_host"
        case unreachable
        /// A certificate, or what was agreed on.
        case insecure
        case timeout
        /// The connection ended before the response did, or what came is not HTTP.
        case interrupted
        case tooManyRedirects = "too_many_redirects"
        /// The caller did not want to go there.
        case unwantedRedirect = "unwanted_redirect"
        case tooLarge = "too_large"
        /// A content coding that is cut off, damaged or unknown.
        case damaged
        /// libcurl cannot go on, such as for want of memory.
        case failed
    }

    package init(kind: Kind, url: String, reason: String) {
        (self.kind, self.url, self.reason) = (kind, url, reason)
    }

    /// Whether the same request may go better later, without anybody changing anything on purpose.
    package var isTransient: Bool {
        switch kind {
        case .unresolvedHost, .unreachable, .timeout, .interrupted, .damaged, .failed: true
        case .invalidURL, .refusedAddress, .insecure, .tooManyRedirects, .unwantedRedirect, .tooLarge: false
        }
    }

    package var description: String { url.isEmpty ? reason : "\(url) cannot be fetched: \(reason)" }
}
