import FaultServer
import Foundation
import JSON
import TestSupport
import Testing
import WatchSupport

extension WatchTests {
    @Suite struct Status {
        /// A page that is gone, one that nobody may read, and alerts that nobody takes.
        private func troubledFolder(_ site: NewsSite) throws -> WatchFolder {
            site.publish(1...4)
            site.change(2) { $0.isGone = true }
            site.setRobots("User-agent: *\nDisallow: /berita/4")
            let folder = try WatchFolder(
                [site],
                more: """
                    alerts:
                      deliveries:
                        - {name: log, kind: jsonl, path: alerts.jsonl}
                        - {name: mail, kind: command, command: [sh, -c, "echo penuh >&2; test -e open"]}
                      rules:
                        - {name: all, deliver: [log, mail]}
                    """)
            #expect(try folder.watch("run", "--once").status == 0)
            return folder
        }

        @Test func hasATableForEachThing() throws {
            let site = try NewsSite()
            let folder = try troubledFolder(site)
            let all = try folder.watch("status")
            #expect(all.status == 0)
            let tables = all.output.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
            #expect(tables.map { $0[0].split(separator: " ")[0] } == ["SOURCE", "DELIVERY", "SOURCE"])
            #expect(tables.map(\.count) == [3, 4, 4])
            #expect(tables[0][2].hasPrefix("kabar "))
            let sources = try folder.watch("status", "--list", "sources", "--format", "csv").output
            #expect(sources.hasPrefix("source,last_success,next_check,failures,waiting,stored,failed,documents,"))
            #expect(sources.contains(",0,1,2,1,2,2,"))
            let failures = try folder.rows("failures")
            // Given up, and to be tried again.
            #expect(failures.map { $0["url"]?.string } == [site.url("/berita/4"), site.url("/berita/2")])
            #expect(failures.first?["next_try"]?.string == "given up")
            #expect(failures.last?["reason"]?.string?.contains("answers 410") == true)
            #expect(failures.first?["reason"]?.string?.contains("robots.txt forbids it") == true)
            let deliveries = try folder.watch("status", "--list", "deliveries", "--format", "jsonl").output
            let rows = try deliveries.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
            #expect(rows.map { $0["delivery"]?.string } == ["log", "mail"])
            #expect(rows.map { $0["delivered"]?.integer } == [2, 0])
            #expect(rows.map { $0["waiting"]?.integer } == [0, 2])
            #expect(rows.last?["error"]?.string == "the command ended with status 1: penuh")
            #expect(try folder.watch("status", "--list", "failures", "--limit", "0").output == "0 rows\n")
        }

        @Test func whatWasGivenUpIsTriedAgain() throws {
            let site = try NewsSite()
            let folder = try troubledFolder(site)
            site.change(2) { $0.isGone = false }
            let stored = try folder.watch("retry", "--url", site.url("/berita/1"))
            #expect(stored.messages == "0 pages wait to be fetched again, 0 sources to be looked at\n")
            let page = try folder.watch("retry", "--url", site.url("/berita/2"))
            #expect(page.status == 0)
            #expect(page.messages == "1 pages wait to be fetched again, 0 sources to be looked at\n")
            let alerts = try folder.watch("retry", "--deliveries")
            #expect(alerts.messages == "2 alerts wait for their delivery again\n")
            try folder.files.write("", to: "open")
            #expect(try folder.watch("run", "--once").status == 0)
            #expect(try folder.storedCount("kabar") == 3)
            #expect(try folder.rows("failures").count == 1)
            let all = try folder.watch("retry")
            #expect(all.messages == "1 pages wait to be fetched again, 0 sources to be looked at\n")
            #expect(try folder.rows("deliveries").map { $0["delivered"]?.integer } == [3, 3])
        }

        @Test func aSourceIsTriedAgainAndNoOther() throws {
            let sites = try ["kabar", "warta"].map { try NewsSite(name: $0) }
            for site in sites {
                site.publish(1...1)
                site.setFaults([.status(503)], share: 1)
            }
            let folder = try WatchFolder(sites, backoff: "4s")
            #expect(try folder.watch("run", "--once").status == 1)
            #expect(try folder.rows().map { $0["failures"]?.integer } == [1, 1])
            for site in sites { site.setFaults([], share: 0) }
            let one = try folder.watch("retry", "--source", "warta")
            #expect(one.messages == "0 pages wait to be fetched again, 1 sources to be looked at\n")
            let rest = try folder.watch("retry")
            #expect(rest.messages == "0 pages wait to be fetched again, 1 sources to be looked at\n")
            // It waits until the hosts may be asked again, for their robots.txt first.
            #expect(try folder.watch("run", "--once").status == 0)
            #expect(try folder.rows().map { $0["failures"]?.integer } == [0, 0])
            #expect(try folder.rows().map { $0["stored"]?.integer } == [1, 1])
        }
    }

    @Suite struct WrongRequest {
        @Test func nobodyIsMistakenForAnother() throws {
            let folder = try WatchFolder([try NewsSite()])
            let result = try folder.watch("retry", "--source", "warta")
            #expect(result.status == 64)
            #expect(result.messages.contains("watch.yaml has no source named warta."))
        }

        /// Such as in another folder than the monitor's.
        @Test func noArchiveIsMadeByAskingForOne() throws {
            let folder = try WatchFolder([try NewsSite()])
            for command in ["status", "retry", "doctor"] {
                let result = try folder.watch(command)
                #expect(result.status == 74)
                #expect(result.messages.hasPrefix("ingest-cli: archive.db"))
                #expect(result.output.isEmpty)
            }
            #expect(try folder.files.files() == ["watch.yaml"])
        }
    }

    @Suite struct Doctor {
        @Test func isContentUntilNobodyLooks() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder([site])
            #expect(try folder.watch("run", "--once").status == 0)
            let well = try folder.watch("doctor")
            #expect(well.status == 0)
            #expect(well.messages == "all is well with 1 sources\n")
            try folder.configure([site, try NewsSite(name: "warta")])
            let ill = try folder.watch("doctor")
            #expect(ill.status == 1)
            #expect(ill.messages == "warta: nobody has looked at it yet\n")
        }

        @Test(.enabled(if: Python.has("sqlite3"))) func tellsOfAlertsThatWait() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder(
                [site],
                more: """
                    alerts:
                      deliveries: [{name: mail, kind: command, command: ["false"]}]
                      rules: [{name: all, deliver: mail}]
                    """)
            #expect(try folder.watch("run", "--once").status == 0)
            // It has not waited for long.
            #expect(try folder.watch("doctor").status == 0)
            let script = """
                import sqlite3
                with sqlite3.connect("archive.db") as archive: archive.execute("UPDATE alerts SET made = made - 7300")
                """
            #expect(try Python.run(script, in: folder.files.path) == "")
            let ill = try folder.watch("doctor")
            #expect(ill.status == 1)
            let complaint = "mail: 1 alerts wait, the oldest for 2 hours: the command ended with status 1\n"
            #expect(ill.messages == complaint)
        }
    }
}
