internal import Logging
package import Monitor
package import Store

/// A monitor over an archive of its own, with a clock that tests control.
package final class WatchScene {
    package let clock: SimulatedClock
    package let store: RecordStore
    package let state: WatchState
    package let mailbox = Mailbox()
    /// Told of everything; a rule for all figures, to nobody who would be asked.
    package var rules = [WatchRule(name: "all", filter: FigureFilter(), deliveries: ["log"])]
    private let archive: String

    package init(folder: String, clock: SimulatedClock = SimulatedClock()) throws {
        self.clock = clock
        archive = folder + "/archive.db"
        store = try RecordStore(path: archive)
        state = WatchState(store, version: "test")
    }

    /// - Parameters:
    ///   - sources: in YAML, each line indented by two; `network` as well.
    package func configuration(sources: String, network: String = "", alerts: String = "") throws -> Configuration {
        try ConfigurationReader.configuration(
            of: """
                archive: \(archive)
                contact: tim@example.org
                sources:
                \(sources)
                network:
                  allow_private: [127.0.0.0/8]
                \(network)
                \(alerts)
                """)
    }

    /// A round by a process of its own, as it were.
    package func round(_ configuration: Configuration) throws -> WatchReport {
        let watch = try watch(configuration)
        var last = WatchReport()
        _ = try watch.run(isRound: true) { report, _ in
            last = report
            return nil
        }
        return last
    }

    package func watch(_ configuration: Configuration, seed: UInt64 = 1) throws -> Watch {
        try Watch(
            configuration, state: state, rules: rules, mailbox: mailbox, clock: clock, seed: seed,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Titles of the documents that count, by their addresses.
    package func documents() throws -> [String: String] {
        let rows = try sql("SELECT url, title FROM documents WHERE is_current")
        return Dictionary(rows.map { ($0[0], $0[1]) }) { $1 }
    }

    /// What SQL gives, as texts.
    package func sql(_ query: String) throws -> [[String]] {
        try store.select(query).rows.map { $0.map(Self.text) }
    }

    private static func text(_ value: QueryResult.Value) -> String {
        switch value {
        case .null: ""
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        }
    }
}
