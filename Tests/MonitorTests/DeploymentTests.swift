import Foundation
import Monitor
import TestSupport
import Testing

/// What runs the monitor, in deploy/, held to the monitor.
@Suite("What runs the monitor")
struct DeploymentTests {
    @Test func theExampleConfigurationIsRight() throws {
        let text = try Checkout.text(of: "deploy/watch.example.yaml")
        let configuration = try ConfigurationReader.configuration(of: text)
        #expect(configuration.sources.count == 4)
        #expect(configuration.alerts.count == 2)
        #expect(configuration.metrics.listen?.port == 9_464)
    }

    private var metrics: Set<String> {
        Set(PrometheusTextTests.text().text.matches(of: /# TYPE (\S+)/).map { String($0.output.1) })
    }

    private func metrics(namedIn page: String) throws -> Set<String> {
        Set(try Checkout.text(of: page).matches(of: /ingest_watch_[a-z_]+/).map { String($0.output) })
    }

    @Test func everyMetricIsTold() throws {
        #expect(try metrics(namedIn: "docs/monitoring.md") == metrics)
    }

    @Test func rulesAskForMetricsThatAreThere() throws {
        let asked = try metrics(namedIn: "deploy/prometheus/ingest-watch.rules.yml")
        #expect(asked.count > 5)
        #expect(asked.isSubset(of: metrics))
    }

    @Test func everyRuleIsTold() throws {
        let rules = try Checkout.text(of: "deploy/prometheus/ingest-watch.rules.yml")
        let page = try Checkout.text(of: "docs/monitoring.md")
        let names = rules.matches(of: /- alert: (\w+)/).map { String($0.output.1) }
        #expect(names.count > 5)
        #expect(names.filter { !page.contains("`\($0)`") } == [])
    }

    @Test(.enabled(if: Bash.has("promtool"), "promtool is not installed"))
    func prometheusLikesThem() throws {
        let folder = Checkout.root.path
        let rules = try Bash.output(of: "promtool check rules '\(folder)/deploy/prometheus/ingest-watch.rules.yml'")
        #expect(rules.contains("SUCCESS"))
        let status = try Bash.output(
            of: "printf '%s' \"$TEXT\" | promtool check metrics 2>&1; echo $?",
            environment: ["TEXT": PrometheusTextTests.text().text])
        #expect(status == "0\n")
    }

    /// Whether it runs all the time or in rounds, it may do the same.
    @Test func bothUnitsAreShutInAlike() throws {
        let units = try ["ingest-watch", "ingest-watch@"].map { name in
            let unit = try Checkout.text(of: "deploy/systemd/\(name).service")
            let rest = try #require(unit.split(separator: "\n# What follows is the same in ").dropFirst().first)
            return rest.split(separator: "\n").dropFirst().prefix { $0 != "[Install]" }
        }
        #expect(units[0].count > 30)
        #expect(units[0] == units[1])
    }

    @Test(.enabled(if: Bash.has("systemd-analyze"), "systemd-analyze is not installed"))
    func theUnitsAreWellShutIn() throws {
        for name in ["ingest-watch", "ingest-watch@"] {
            let unit = Checkout.root.appending(path: "deploy/systemd/\(name).service").path
            let report = try Bash.output(
                of: "systemd-analyze security --offline=true --threshold=20 '\(unit)'; echo $?")
            #expect(report.hasSuffix("\n0\n"), "\(name)")
        }
    }
}
