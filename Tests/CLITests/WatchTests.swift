import FaultServer
import Foundation
import JSON
import TestSupport
import Testing
import WatchSupport

/// The commands of `watch` as their users run them, over sites on the loopback address.
@Suite(.serialized) enum WatchTests {
    @Suite struct Check {
        @Test func tellsInALineThatAFileIsRight() throws {
            let folder = try WatchFolder([try NewsSite()])
            let result = try folder.watch("run", "--check")
            #expect(result.status == 0)
            #expect(result.messages == "watch.yaml is right: 1 sources, 0 rules, 0 deliveries → archive.db\n")
            #expect(try folder.files.files() == ["watch.yaml"])
        }

        @Test func tellsAllThatIsWrongAndWhere() throws {
            let folder = try WatchFolder([])
            try folder.files.write(
                """
                archive: archive.db
                contact: tim@example.org
                sources:
                  - {name: kabar, kind: feed, url: https://example.org/rss.xml, interval: 1 jam}
                  - name: kabar
                    kind: surat
                intervall: 1h
                """, to: "watch.yaml")
            for options in [["--check"], ["--once"], []] {
                let result = try Tool.run(["watch", "watch.yaml"] + options, in: folder.files.path)
                #expect(result.status == 78)
                let lines = result.messages.split(separator: "\n")
                #expect(lines.allSatisfy { $0.hasPrefix("line ") && $0.contains(", column ") && $0.contains("; ") })
                #expect(lines.contains { $0.hasPrefix("line 4, column 75: sources[0].interval: \"1 jam\"") })
                #expect(lines.contains { $0.hasPrefix("line 5, column 11: sources[1].name: ") })
                #expect(lines.contains { $0.hasPrefix("line 6, column 11: sources[1].kind: ") })
                #expect(lines.contains { $0.hasPrefix("line 7, column 1: ") })
            }
            #expect(try folder.files.files() == ["watch.yaml"])
        }

        @Test func aSumOfARuleThatNobodyReadsIsWrong() throws {
            let folder = try WatchFolder(
                [try NewsSite()],
                more: """
                    alerts:
                      deliveries: [{name: log, kind: jsonl, path: alerts.jsonl}]
                      rules:
                        - name: large
                          least: banyak
                          deliver: log
                    """)
            let result = try folder.watch("run", "--check")
            #expect(result.status == 78)
            #expect(result.messages.hasPrefix("line 11, column 14: alerts.rules[0].least: \"banyak\" is no sum; "))
        }

        @Test func namesTheVariableOfASecretAndNeverTheSecret() throws {
            let folder = try WatchFolder(
                [try NewsSite()],
                more: """
                    alerts:
                      deliveries:
                        - {name: hook, kind: webhook, url: https://example.org/hook, secret_env: TEST_HOOK_SECRET}
                      rules: [{name: all, deliver: hook}]
                    """)
            let missing = try folder.watch("run", "--check")
            #expect(missing.status == 78)
            #expect(missing.messages.contains("hook") && missing.messages.contains("TEST_HOOK_SECRET"))
            let wrong = try folder.watch("run", "--check", environment: ["TEST_HOOK_SECRET": "whsec_cmFoYXNpYQ=="])
            #expect(wrong.status == 78)
            #expect(wrong.messages.contains("TEST_HOOK_SECRET"))
            #expect(!wrong.messages.contains("cmFoYXNpYQ") && !wrong.messages.contains("rahasia"))
            let secret = "whsec_" + Data(repeating: 7, count: 32).base64EncodedString()
            let right = try folder.watch("run", "--check", environment: ["TEST_HOOK_SECRET": secret])
            #expect(right.status == 0)
        }

        @Test func aFileThatIsNotThereIsNamed() throws {
            let folder = try TemporaryFolder()
            for arguments in [
                ["run", "w.yaml", "--check"], ["status", "w.yaml"], ["retry", "w.yaml"], ["doctor", "w.yaml"],
            ] {
                let result = try Tool.run(["watch"] + arguments, in: folder.path)
                #expect(result.status == 74)
                #expect(result.messages.contains("w.yaml"))
                #expect(result.output.isEmpty)
            }
        }
    }

    @Suite struct Once {
        @Test func isQuietWhereAllIsWellAndDoesNothingTwice() throws {
            let site = try NewsSite()
            site.publish(1...3)
            let folder = try WatchFolder([site])
            let first = try folder.watch("run", "--once")
            #expect(first.status == 0)
            #expect(first.output.isEmpty)
            #expect(first.messages.isEmpty)
            #expect(try folder.storedCount("kabar") == 3)
            #expect(site.takeLog().count == 5)
            let rows = try folder.rows()
            let second = try folder.watch("run", "--once")
            #expect(second.status == 0)
            #expect(second.messages.isEmpty)
            #expect(site.takeLog().isEmpty)
            #expect(try folder.rows() == rows)
        }

        @Test func aSourceThatFailsMakesItOne() throws {
            let (good, bad) = (try NewsSite(), try NewsSite(name: "warta"))
            good.publish(1...1)
            bad.setFaults([.status(500)], share: 1)
            let folder = try WatchFolder([good, bad])
            let result = try folder.watch("run", "--once")
            #expect(result.status == 1)
            #expect(result.output.isEmpty)
            let lines = result.messages.split(separator: "\n")
            #expect(lines.contains { $0.contains(" warning: ") && $0.contains("source=warta") })
            #expect(!result.messages.contains("source=kabar"))
            #expect(try folder.storedCount("kabar") == 1)
        }

        @Test func tellsAsMuchAsIsAskedFor() throws {
            let site = try NewsSite()
            site.publish(1...2)
            let text = try WatchFolder([site])
            let told = try text.watch("run", "--once", "--log-level", "info")
            #expect(told.status == 0)
            #expect(told.messages.contains(" info: 2 new, 0 changed of 2 announced source=kabar\n"))
            let json = try WatchFolder([site])
            let result = try json.watch("run", "--once", "--log-level", "debug", "--log-format", "json")
            let lines = try result.messages.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
            #expect(lines.contains { $0["source"]?.string == "kabar" && $0["level"]?.string == "info" })
            #expect(lines.allSatisfy { $0["time"]?.string?.hasSuffix("Z") == true && $0["message"]?.string != nil })
        }

        @Test func waitsForNoOther() throws {
            let site = try NewsSite()
            site.publish(1...1)
            let folder = try WatchFolder([site])
            let service = try folder.start()
            #expect(try eventually { try folder.storedCount("kabar") == 1 })
            let result = try folder.watch("run", "--once")
            #expect(result.status == 75)
            #expect(result.messages == "ingest-cli: another process watches with archive.db; wait for its end\n")
            // Those that only look, or ask for another try, keep nobody and are kept by nobody.
            #expect(try folder.watch("doctor").status == 0)
            #expect(try folder.watch("retry").status == 0)
            #expect(try folder.watch("run", "--check").status == 0)
            #expect(service.end(within: 10) == 0)
            #expect(try folder.watch("run", "--once").status == 0)
        }
    }
}
