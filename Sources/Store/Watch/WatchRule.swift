/// Which new figures are told to whom.
package struct WatchRule: Hashable, Sendable {
    package var name: String
    package var filter: FigureFilter
    /// Only of funders that the archive did not have.
    package var isForNewFunders: Bool
    /// Names of sources; empty: all.
    package var sources: Set<String>
    /// Names of deliveries.
    package var deliveries: [String]

    package init(
        name: String, filter: FigureFilter, isForNewFunders: Bool = false, sources: Set<String> = [],
        deliveries: [String]
    ) {
        (self.name, self.filter, self.isForNewFunders) = (name, filter, isForNewFunders)
        (self.sources, self.deliveries) = (sources, deliveries)
    }
}

/// A figure that the archive did not have, and the rule that asks for it.
package struct NewFigure: Hashable, Sendable {
    /// Of the alert: the same whenever it is found again.
    package var id: String
    package var rule: String
    /// Seconds since 1970.
    package var made: Double
    package var source: String
    package var statement: FigureStatement
    /// Of its document, from 1.
    package var revision: Int

    package init(
        id: String, rule: String, made: Double, source: String, statement: FigureStatement, revision: Int
    ) {
        (self.id, self.rule, self.made) = (id, rule, made)
        (self.source, self.statement, self.revision) = (source, statement, revision)
    }
}

/// An alert on its way to one delivery.
package struct QueuedAlert: Hashable, Sendable {
    package var id: String
    package var rule: String
    package var delivery: String
    /// Seconds since 1970.
    package var made: Double
    /// JSON, the same at every try.
    package var payload: [UInt8]
    package var tries: Int

    package init(id: String, rule: String, delivery: String, made: Double, payload: [UInt8], tries: Int) {
        (self.id, self.rule, self.delivery) = (id, rule, delivery)
        (self.made, self.payload, self.tries) = (made, payload, tries)
    }
}
