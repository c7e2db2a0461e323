internal import FaultServer
internal import FoundationEssentials
internal import Logging
internal import Monitor
internal import Store
internal import WatchSupport

/// A service that watches 40 sites every hour for so many days of a clock of its own, in a process of its own: what it
/// takes is its own, too. Prints a line of JSON for each day.
///
///     watch-simulation FOLDER DAYS
@main
struct Simulation {
    private static let siteCount = 40
    /// Days between two articles of a site.
    private static let daysPerArticle = 3

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let days = Int(arguments[2]) else { return }
        try Simulation(folder: arguments[1], days: days).run()
    }

    private let folder: String
    private let days: Int
    private let scene: WatchScene
    private let sites: [NewsSite]

    private init(folder: String, days: Int) throws {
        (self.folder, self.days) = (folder, days)
        scene = try WatchScene(folder: folder)
        sites = try (0..<Self.siteCount).map { try NewsSite(name: "situs-\($0)", seed: UInt64($0 + 1)) }
        for site in sites { site.setFaults(Reply.troubles, share: 0.05) }
        scene.rules = [WatchRule(name: "all", filter: FigureFilter(), deliveries: ["log", "reader"])]
    }

    private func run() throws {
        let configuration = try scene.configuration(
            sources: sites.map { "  - name: \($0.name)\n    kind: feed\n    url: \($0.url("/rss.xml"))" }
                .joined(separator: "\n"),
            alerts: """
                alerts:
                  rules: [{name: all, deliver: [log, reader]}]
                  deliveries:
                    - {name: log, kind: jsonl, path: "\(folder)/alerts.jsonl"}
                    - {name: reader, kind: atom, path: "\(folder)/alerts.xml"}
                """)
        let log = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        let receivers = try configuration.deliveries.map { delivery in
            (delivery.name, try AlertReceiver(delivery, fetching: .init(configuration), environment: [:]))
        }
        let outbox = Outbox(receivers, state: scene.state, seed: 1, log: log)
        let watch = try scene.watch(configuration)
        let start = scene.clock.now
        var day = 0
        let ending = try watch.run(isRound: false) { [scene] report, now in
            while now >= start + Double(day) * 86_400, day <= days {
                try self.tell(day, report)
                // The last articles have some days to arrive.
                if day < days - 2 { self.publish(on: day) }
                if day == days { scene.mailbox.post(.stop) }
                try scene.state.prune(now: now)
                day += 1
            }
            let due = try outbox.deliverDue(clock: scene.clock)
            return min(due ?? .infinity, start + Double(day) * 86_400)
        }
        guard ending == .stopped else { return }
    }

    private func publish(on day: Int) {
        for (number, site) in sites.enumerated() where (day + number) % Self.daysPerArticle == 0 {
            site.publish([day * Self.siteCount + number + 1])
        }
    }

    private func tell(_ day: Int, _ report: WatchReport) throws {
        let requests = sites.reduce(0) { $0 + $1.takeLog().count }
        let (documents, keys) = (
            try count("documents"), try scene.sql("SELECT COUNT(DISTINCT key) FROM documents")[0][0]
        )
        let line = """
            {"day":\(day),"kilobytes":\(try kilobytes()),"descriptors":\(try descriptors()),"requests":\(requests),\
            "documents":\(documents),"keys":\(keys),"figures":\(try count("figures")),"alerts":\(try count("alerts")),\
            "items":\(try count("watch_items")),"failed":\(try scene.state.failures(limit: 1_000).count),\
            "hosts":\(try count("watch_hosts")),"database":\(try bytes("archive.db"))}

            """
        FileHandleOutput.write(line)
    }

    private func count(_ table: String) throws -> String { try scene.sql("SELECT COUNT(*) FROM \(table)")[0][0] }

    private func bytes(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        return attributes[.size] as? Int ?? 0
    }

    /// The memory that the process has, as proc(5) tells.
    private func kilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    private func descriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
