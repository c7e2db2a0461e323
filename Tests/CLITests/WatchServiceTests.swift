import FaultServer
import Files
import Foundation
import JSON
import TestSupport
import Testing
import WatchSupport

extension WatchTests {
    /// A service that runs while its sites and its configuration change.
    @Suite struct Service {
        private static let client = #"exec 3<>/dev/tcp/127.0.0.1/$PORT; printf '%s' "$REQUEST" >&3; cat <&3 >&2"#

        /// What the page of metrics answers; "" where nobody listens.
        private func get(_ path: String, _ port: Int) throws -> String {
            let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n"
            return try Shell.run(
                Self.client, in: "/", environment: ["PORT": "\(port)", "REQUEST": request])
        }

        /// A port that nobody has at the moment.
        private func freePort() throws -> Int { try LoopbackListener(host: "127.0.0.1", port: 0).port }

        @Test func storesWhatIsPublishedAndTakesAnotherConfiguration() throws {
            let (first, second) = (try NewsSite(), try NewsSite(name: "warta"))
            first.publish(1...1)
            second.publish(2...2)
            let folder = try WatchFolder([first], interval: "1s")
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 1 })
            first.publish(3...3)
            #expect(try eventually { try folder.storedCount("kabar") == 2 })
            try folder.configure([first, second], interval: "1s")
            service.send(SIGHUP)
            #expect(try eventually { try folder.storedCount("warta") == 1 })
            first.publish(4...4)
            #expect(try eventually { try folder.storedCount("kabar") == 3 })
            #expect(service.end(within: 10) == 0)
            #expect(service.messages.isEmpty)
            #expect(try folder.metric("ingest_watch_items{source=\"kabar\",state=\"stored\"}") == "3")
        }

        @Test func aWrongConfigurationChangesNothing() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder([site], interval: "1s")
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 1 })
            let right = try folder.files.read("watch.yaml")
            try folder.files.write(right.replacing("interval: 1s", with: "interval: sering"), to: "watch.yaml")
            service.send(SIGHUP)
            #expect(eventually { service.messages.contains("the old one goes on") })
            #expect(service.messages.contains("error: line 4, column "))
            #expect(service.messages.contains("\"sering\" is no duration"))
            try FileManager.default.removeItem(atPath: folder.files.path("watch.yaml"))
            service.send(SIGHUP)
            #expect(eventually { service.messages.contains("No such file") })
            try folder.files.write(right, to: "watch.yaml")
            site.publish(2...2)
            #expect(try eventually { try folder.storedCount("kabar") == 2 })
            #expect(service.end(within: 10) == 0)
        }

        @Test func anotherArchiveNeedsARestart() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder([site], interval: "1s")
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 1 })
            let right = try folder.files.read("watch.yaml")
            try folder.files.write(right.replacing("archive.db", with: "other.db"), to: "watch.yaml")
            service.send(SIGHUP)
            #expect(eventually { service.messages.contains("goes on with archive.db") })
            #expect(service.end(within: 10) == 0)
            #expect(try !folder.files.files().contains("other.db"))
        }

        @Test func aTakenPortEndsNoServiceThatRuns() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder([site], interval: "1s")
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 1 })
            let taken = try LoopbackListener(host: "127.0.0.1", port: 0)
            let metrics = "metrics: {listen: \"127.0.0.1:\(taken.port)\"}"
            try folder.configure([site], interval: "1s", metrics: metrics)
            service.send(SIGHUP)
            #expect(eventually { service.messages.contains("error: there is no page of metrics: ") })
            site.publish(2...2)
            #expect(try eventually { try folder.storedCount("kabar") == 2 })
            #expect(service.end(within: 10) == 0)
            // Who begins has to know.
            let result = try folder.watch()
            #expect(result.status == 74)
            #expect(result.messages.contains("127.0.0.1:\(taken.port)"))
        }

        @Test func hasAPageOfMetricsAlsoAfterAnotherConfiguration() throws {
            let (site, other) = (try NewsSite(), try NewsSite(name: "warta"))
            site.publish(1...2)
            let port = try freePort()
            let metrics = "metrics: {prometheus_file: watch.prom, listen: \"127.0.0.1:\(port)\"}"
            let folder = try WatchFolder([site], interval: "1s", metrics: metrics)
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 2 })
            #expect(try get("/healthz", port).hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(try get("/healthz", port).hasSuffix("\r\n\r\nok\n"))
            let page = try get("/metrics", port)
            #expect(page.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4"))
            #expect(page.contains("\ningest_watch_items{source=\"kabar\",state=\"stored\"} 2\n"))
            #expect(page.contains("\ningest_watch_fetches_total{outcome=\"200\"} 3\n"))
            #expect(try folder.files.read("watch.prom").contains("\ningest_watch_build_info{version="))
            try folder.configure([site, other], interval: "1s", metrics: metrics)
            service.send(SIGHUP)
            // Of the new source, counted since the process began.
            let count = "\ningest_watch_fetches_total{outcome=\"200\"} 4\n"
            #expect(try eventually { try get("/metrics", port).contains(count) })
            #expect(try get("/metrics", port).contains("{source=\"warta\",state=\"stored\"} 0\n"))
            #expect(service.end(within: 10) == 0)
            #expect(try get("/metrics", port).contains("HTTP") == false)
            #expect(service.messages.isEmpty)
        }
    }

    /// From a page to whoever is told of its figure.
    @Suite struct Alerts {
        private static let rules = """
            alerts:
              deliveries:
                - {name: all, kind: jsonl, path: all.jsonl}
                - {name: large, kind: jsonl, path: large.jsonl}
                - {name: here, kind: jsonl, path: here.jsonl}
                - {name: elsewhere, kind: jsonl, path: elsewhere.jsonl}
                - {name: program, kind: command, command: [sh, -c, "cat >> told; echo $INGEST_ALERT_RULE >> rules"]}
                - {name: reader, kind: atom, path: alerts.xml}
              rules:
                - {name: all, deliver: [all, reader]}
                - {name: large, least: Rp 10 miliar, deliver: large}
                - {name: here, place: Jambi, most: "4000000000", deliver: here}
                - {name: elsewhere, place: Aceh, deliver: elsewhere}
                - {name: new-funders, new: funder, deliver: program}
            """

        private func alerts(_ folder: WatchFolder, _ name: String) throws -> [JSONValue] {
            guard FileManager.default.fileExists(atPath: folder.files.path(name)) else { return [] }
            return try folder.files.read(name).split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
        }

        private func sums(_ folder: WatchFolder, _ name: String) throws -> [Int?] {
            try alerts(folder, name).map { $0["data"]?["figure"]?["amount"]?["value"]?.integer }
        }

        private func sentence(_ billions: Int) -> String {
            "Pemerintah Kota Jambi menerima hibah sebesar Rp \(billions) miliar dari Yayasan Melati Nusantara untuk "
                + "pembangunan sekolah."
        }

        @Test func eachRuleTellsWhatFitsOnce() throws {
            let site = try NewsSite()
            // Of 3 and 22 billion.
            site.publish([1, 20])
            let folder = try WatchFolder([site], interval: "1s", more: Self.rules)
            #expect(try folder.watch("run", "--once").status == 0)
            #expect(Set(try sums(folder, "all.jsonl")) == [3_000_000_000, 22_000_000_000])
            #expect(try sums(folder, "large.jsonl") == [22_000_000_000])
            #expect(try sums(folder, "here.jsonl") == [3_000_000_000])
            #expect(try sums(folder, "elsewhere.jsonl").isEmpty)
            let told = try alerts(folder, "told")
            #expect(told.map { $0["data"]?["figure"]?["funder"]?["name"]?.string } == ["Yayasan Melati Nusantara"])
            #expect(try folder.files.read("rules") == "new-funders\n")
            for alert in try alerts(folder, "all.jsonl") + told {
                let billions = (alert["data"]?["figure"]?["amount"]?["value"]?.integer ?? 0) / 1_000_000_000
                #expect(alert["data"]?["evidence"]?.string == sentence(billions))
                #expect(alert["data"]?["source"]?.string == "kabar")
            }
            let feed = try folder.files.read("alerts.xml")
            #expect(feed.split(separator: "<entry>").count == 3)
            for billions in [3, 22] { #expect(feed.contains("<p>\(sentence(billions))</p>")) }
        }

        @Test func aPageWrittenAnewTellsOnlyWhatIsNew() throws {
            let site = try NewsSite()
            site.publish(1...2)
            let folder = try WatchFolder([site], interval: "1s", more: Self.rules)
            #expect(try folder.watch("run", "--once").status == 0)
            let before = try folder.files.read("all.jsonl")
            site.change(1) { article in
                article.title += ", diperbarui"
                article.updated = "Wed, 04 Jul 2018 06:00:00 GMT"
            }
            site.publish(8...8)
            Foundation.Thread.sleep(forTimeInterval: 1.2)
            #expect(try folder.watch("run", "--once").status == 0)
            #expect(try folder.metric("ingest_watch_revisions_total{source=\"kabar\"}") == "1")
            let after = try folder.files.read("all.jsonl")
            #expect(after.hasPrefix(before))
            #expect(try sums(folder, "all.jsonl").last == 10_000_000_000)
            #expect(try sums(folder, "all.jsonl").count == 3)
            // The funder is known by now.
            #expect(try alerts(folder, "told").count == 1)
        }
    }

    /// What a round costs in which nothing is new.
    @Suite struct Cost {
        private static let siteCount = 40
        /// Of processor time, in seconds, with checks of a build for debugging.
        private static let limit = 3.0

        @Test func aQuietRoundIsCheap() throws {
            let sites = try (0..<Self.siteCount).map { try NewsSite(name: "situs-\($0)", seed: UInt64($0 + 1)) }
            for site in sites { site.publish(1...1) }
            let folder = try WatchFolder(sites, interval: "1s")
            #expect(try folder.watch("run", "--once").status == 0)
            for site in sites { _ = site.takeLog() }
            Foundation.Thread.sleep(forTimeInterval: 1.2)
            let script = #"TIMEFORMAT='%3U %3S'; time "$TOOL" watch watch.yaml --once"#
            let output = try Shell.run(script, in: folder.files.path, environment: ["TOOL": Tool.path])
            let seconds = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            try #require(seconds.count == 2, "\(output)")
            print(
                "A round over \(Self.siteCount) unchanged sources: \(seconds[0]) s of its own, \(seconds[1]) s of the system"
            )
            #expect(seconds[0] + seconds[1] < Self.limit)
            for site in sites {
                let requests = site.takeLog()
                #expect(requests.map(\.target) == ["/rss.xml"])
                #expect(requests.allSatisfy { $0["If-None-Match"] != nil })
            }
            #expect(try folder.metric("ingest_watch_fetches_total{outcome=\"304\"}") == "\(Self.siteCount)")
        }
    }
}
