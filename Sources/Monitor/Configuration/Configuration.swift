package import Fetching

/// What `watch` is told: which places to look at, how, and whom to tell what (docs/watch.md).
package struct Configuration: Hashable, Sendable {
    /// The archive's file, as written: relative to where the tool runs.
    package var archive: String
    package var userAgent: String?
    /// Who answers for the requests: an address of mail or of the web.
    package var contact: String?
    package var sources: [Source]
    package var network = Network()
    package var alerts: [AlertRule] = []
    package var deliveries: [Delivery] = []
    package var metrics = Metrics()
}

extension Configuration {
    /// A place where documents are announced.
    package struct Source: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case feed(url: String), sitemap(url: String), listing(url: String)
            case folder(path: String)
            case urls([String])
        }

        package var name: String
        package var kind: Kind
        package var interval: Duration
        /// What its documents are taken to be, where they do not say it.
        package var language: String?
        package var publisher: String?
        /// Regular expressions; a document is wanted when one of `include` is in its address, if there are any, and
        /// none of `exclude`.
        package var include: [String] = []
        package var exclude: [String] = []
        /// Of one look, the newest.
        package var maximumItems: Int?
        /// After which pages that are in the archive, and still announced, are asked for again.
        package var recheck: Duration?
    }

    package struct Network: Hashable, Sendable {
        /// Private addresses that may be asked nevertheless.
        package var allowedPrivate: [AddressBlock] = []
        /// Between two requests to a host.
        package var delay = Duration.seconds(2)
        package var timeout = Duration.seconds(30)
        /// The first wait after a failure; it doubles with each that follows.
        package var backoff = Duration.seconds(60)
        package var maximumByteCount = 20_000_000
        /// Whether HTTPS_PROXY and its kin count.
        package var usesProxies = false
    }

    /// Which new figures are told to whom: `query funding`'s filters.
    package struct AlertRule: Hashable, Sendable {
        package enum Novelty: String, Hashable, Sendable, CaseIterable {
            /// A funder that the archive did not have.
            case funder
        }

        package var name: String
        package var funder: String?
        package var recipient: String?
        package var program: String?
        package var place: String?
        package var instrument: String?
        package var status: String?
        package var currency: String?
        /// Sums as people write them.
        package var least: PlacedText?
        package var most: PlacedText?
        package var novelty: Novelty?
        /// Names of sources; empty: all.
        package var sources: [String] = []
        /// Names of deliveries.
        package var deliveries: [String] = []
    }

    /// A text that the caller reads, with what an error about it needs.
    package struct PlacedText: Hashable, Sendable {
        package var text: String
        package var place: ConfigurationPlace
        package var path: String

        package func error(_ message: String, remedy: String) -> ConfigurationError {
            ConfigurationError(
                line: place.line, column: place.column, path: path, message: message, remedy: remedy)
        }
    }

    package struct Delivery: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// A request is signed with the secret of an environment variable, where one is named.
            case webhook(url: String, secretVariable: String?)
            case jsonLines(path: String)
            /// A program with its arguments, without a shell.
            case command([String])
            case atom(path: String)
        }

        package var name: String
        package var kind: Kind
    }

    package struct Metrics: Hashable, Sendable {
        package var prometheusFile: String?
        package var listen: LoopbackAddress?
    }
}
