/// How a monitor stands: what `watch status` and metrics are made of.
package struct WatchOverview: Hashable, Sendable {
    /// By name, each with the failures of the worst of its parts.
    package var sources: [SourceOverview] = []
    /// By name.
    package var deliveries: [DeliveryOverview] = []

    package struct SourceOverview: Hashable, Sendable {
        package var source: WatchedSource
        package var waiting = 0
        /// Of those that wait, such as are due.
        package var due = 0
        package var stored = 0
        package var failed = 0
        /// Documents that came from it, the revisions among them, and their funding statements: since the archive was
        /// made.
        package var documents = 0
        package var revisions = 0
        package var statements = 0

        package init(source: WatchedSource) { self.source = source }
    }

    package struct DeliveryOverview: Hashable, Sendable {
        package var name: String
        package var waiting = 0
        package var delivered = 0
        /// Given up: the receiver is gone.
        package var ended = 0
        /// When the oldest that waits was made; seconds since 1970.
        package var oldest: Double?
        /// Why the last try went wrong.
        package var reason: String?

        package init(name: String) { self.name = name }
    }

    package init() {}
}
