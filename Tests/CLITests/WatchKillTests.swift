import FaultServer
import Foundation
import Store
import TestSupport
import Testing
import WatchSupport

/// The monitor as a process that is killed again and again, over sites that fail.
@Suite(.serialized) struct WatchKillTests {
    private static let siteCount = 20
    private static let articlesPerSite = 25
    private static let killCount = 30
    /// Between two requests to a host, in seconds; what is read of clocks may differ by so much.
    private static let delay = 0.1
    private static let tolerance = 0.01

    /// Whoever is told of alerts: three of ten requests fail.
    private final class Receiver: Sendable {
        let server: FaultServer

        init() throws {
            let troubles = Reply.troubles
            server = try FaultServer { request in
                // The same request fails or not by the moment of its arrival.
                let share = request.time.truncatingRemainder(dividingBy: 0.01) * 100
                let number = Int(request.time * 1_000)
                return share < 0.3 ? troubles[number % troubles.count] : .status(204)
            }
        }
    }

    private func configuration(_ sites: [NewsSite], _ receiver: Receiver) -> String {
        let sources = sites.map { site in
            "  - {name: \(site.name), kind: feed, url: \"\(site.url("/rss.xml"))\", interval: 1h}"
        }
        return """
            archive: archive.db
            contact: tim@example.org
            sources:
            \(sources.joined(separator: "\n"))
            network:
              allow_private: [127.0.0.0/8]
              delay: 100ms
              timeout: 5s
              backoff: 200ms
            alerts:
              deliveries:
                - {name: hook, kind: webhook, url: "\(receiver.server.url("/hook"))", secret_env: WATCH_SECRET}
                - {name: log, kind: jsonl, path: alerts.jsonl}
              rules:
                - {name: all, deliver: [hook, log]}
            metrics: {prometheus_file: watch.prom}
            """
    }

    private func start(_ arguments: [String], in folder: borrowing TemporaryFolder) throws -> Process {
        let process = Process()
        process.executableURL = Tool.url
        process.arguments = ["watch"] + arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = ["WATCH_SECRET": "whsec_" + Data(repeating: 7, count: 32).base64EncodedString()]
        process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "messages"))
        try process.run()
        return process
    }

    private func count(_ sql: String, _ path: String) -> Int {
        guard let store = try? RecordStore(reading: path), let rows = try? store.select(sql).rows,
            case .integer(let count)? = rows.first?.first
        else { return 0 }
        return Int(count)
    }

    @Test func eachArticleIsThereOnceAndEachAlertArrives() throws {
        let folder = try TemporaryFolder()
        let archive = folder.path + "/archive.db"
        let receiver = try Receiver()
        let sites = try (0..<Self.siteCount).map { try NewsSite(name: "situs-\($0)", seed: UInt64($0 + 1)) }
        for (number, site) in sites.enumerated() {
            // No two articles have the same sum: what is told of one is not told of another.
            site.publish((0..<Self.articlesPerSite).map { number * Self.articlesPerSite + $0 })
            site.setFaults(Reply.troubles, share: 0.3)
        }
        try folder.write(configuration(sites, receiver), to: "watch.yaml")
        var random = SystemRandomNumberGenerator()
        for _ in 0..<Self.killCount {
            let process = try start(["watch.yaml"], in: folder)
            Foundation.Thread.sleep(forTimeInterval: .random(in: 0.1...2, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let total = Self.siteCount * Self.articlesPerSite
        let deadline = Date(timeIntervalSinceNow: 600)
        let waiting = "SELECT COUNT(*) FROM alert_deliveries WHERE state = 'waiting'"
        while Date() < deadline {
            let stored = count("SELECT COUNT(*) FROM watch_items WHERE state = 'stored'", archive)
            if stored == total, count(waiting, archive) == 0 { break }
            // Failures in a row make waits of hours: somebody does not want to wait.
            #expect(try Tool.run(["watch", "retry", "watch.yaml"], in: folder.path).status == 0)
            #expect(try Tool.run(["watch", "retry", "watch.yaml", "--deliveries"], in: folder.path).status == 0)
            let process = try start(["watch.yaml", "--once"], in: folder)
            process.waitUntilExit()
            #expect([0, 1].contains(process.terminationStatus))
        }
        // Each item once in the archive.
        #expect(count("SELECT COUNT(*) FROM watch_items", archive) == total)
        #expect(count("SELECT COUNT(*) FROM watch_items WHERE state = 'stored'", archive) == total)
        #expect(count("SELECT COUNT(*) FROM documents", archive) == total)
        #expect(count("SELECT COUNT(DISTINCT key) FROM documents", archive) == total)
        try checkAlerts(folder, archive, receiver)
        for site in sites { checkPoliteness(site) }
    }

    /// Each figure is one alert with one id; each arrived at the webhook, and is once in the file.
    private func checkAlerts(_ folder: borrowing TemporaryFolder, _ archive: String, _ receiver: Receiver) throws {
        let alerts = count("SELECT COUNT(*) FROM alerts", archive)
        #expect(alerts == count("SELECT COUNT(*) FROM figures", archive))
        #expect(alerts >= Self.siteCount * Self.articlesPerSite * 9 / 10)
        var bodies: [String: Set<[UInt8]>] = [:]
        for request in receiver.server.log {
            bodies[request["webhook-id"] ?? "", default: []].insert(request.body)
        }
        #expect(bodies.count == alerts)
        #expect(bodies.values.allSatisfy { $0.count == 1 })
        let lines = try folder.read("alerts.jsonl").split(separator: "\n")
        #expect(lines.count == alerts)
        #expect(Set(lines).count == alerts)
    }

    /// The server's own log: no two requests nearer than the delay, whichever process they are from.
    private func checkPoliteness(_ site: NewsSite) {
        let times = site.takeLog().map(\.time)
        let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
        let tooNear = gaps.filter { $0 < Self.delay - Self.tolerance }
        #expect(tooNear.isEmpty, "\(site.name): \(tooNear)")
    }
}
