import Fetching
import Testing

@testable import Monitor

@Suite("The monitor's configuration")
struct ConfigurationTests {
    private func errors(_ text: String) -> String {
        do throws(ConfigurationErrors) {
            _ = try ConfigurationReader.configuration(of: text)
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: WrongConfiguration.all)
    func saysAllThatIsWrong(configuration: WrongConfiguration) {
        #expect(errors(configuration.text) == configuration.errors)
    }

    @Test func theTableIsLong() {
        #expect(WrongConfiguration.all.count >= 40)
        #expect(WrongConfiguration.all.allSatisfy { !$0.errors.isEmpty })
    }

    @Test func readsAllThatThereIs() throws {
        let configuration = try ConfigurationReader.configuration(
            of: #"""
                user_agent: Pemantau/1.0
                contact: tim@example.org
                archive: dana.db
                defaults:
                  interval: 2h
                  language: id
                  exclude: '/video/'
                  max_items: 50
                sources:
                  - name: kabar
                    kind: feed
                    url: https://example.org/rss
                    interval: 30m
                    publisher: Kabar Contoh
                  - {name: peta, kind: sitemap, url: "https://example.org/sitemap.xml", exclude: []}
                  - name: indeks
                    kind: listing
                    url: https://example.org/indeks
                    include: ['/berita/\d+', '/siaran/']
                  - {name: masuk, kind: folder, path: masuk}
                  - name: daftar
                    kind: urls
                    urls: [https://example.org/1]
                network:
                  allow_private: [10.0.0.0/8, "fd00::/8"]
                  delay: 5s
                  timeout: 1m
                  max_size: 10 MB
                  proxies_from_environment: true
                alerts:
                  deliveries:
                    - {name: tim, kind: webhook, url: "https://example.org/hook", secret_env: HOOK}
                    - {name: arsip, kind: jsonl, path: baru.jsonl}
                    - {name: kirim, kind: command, command: [kirim, --cepat]}
                    - {name: umpan, kind: atom, path: baru.xml}
                  rules:
                    - name: besar
                      funder: Bank
                      recipient: Kota
                      program: sekolah
                      place: Jambi
                      instrument: grant
                      status: planned
                      currency: idr
                      least: Rp 10 miliar
                      most: 2 triliun
                      new: funder
                      sources: kabar
                      deliver: [tim, arsip]
                metrics:
                  prometheus_file: m.prom
                  listen: "[::1]:9464"
                """#.replacing("exclude: []", with: "max_items: 5"))
        #expect(configuration.archive == "dana.db")
        #expect(configuration.userAgent == "Pemantau/1.0")
        #expect(configuration.contact == "tim@example.org")
        #expect(
            configuration.sources.map(\.kind) == [
                .feed(url: "https://example.org/rss"), .sitemap(url: "https://example.org/sitemap.xml"),
                .listing(url: "https://example.org/indeks"), .folder(path: "masuk"), .urls(["https://example.org/1"]),
            ])
        #expect(configuration.sources.map(\.interval) == [1_800, 7_200, 7_200, 7_200, 7_200].map { .seconds($0) })
        #expect(configuration.sources.map(\.maximumItems) == [50, 5, 50, 50, 50])
        #expect(configuration.sources[0].publisher == "Kabar Contoh")
        #expect(configuration.sources[0].language == "id")
        #expect(configuration.sources[0].exclude == ["/video/"])
        #expect(configuration.sources[2].include == ["/berita/\\d+", "/siaran/"])
        #expect(configuration.network.allowedPrivate.map(\.description) == ["10.0.0.0/8", "fd00:0:0:0:0:0:0:0/8"])
        #expect(configuration.network.delay == .seconds(5))
        #expect(configuration.network.timeout == .seconds(60))
        #expect(configuration.network.maximumByteCount == 10_000_000)
        #expect(configuration.network.usesProxies)
        #expect(
            configuration.deliveries.map(\.kind) == [
                .webhook(url: "https://example.org/hook", secretVariable: "HOOK"), .jsonLines(path: "baru.jsonl"),
                .command(["kirim", "--cepat"]), .atom(path: "baru.xml"),
            ])
        let rule = try #require(configuration.alerts.first)
        #expect([rule.funder, rule.recipient, rule.program, rule.place] == ["Bank", "Kota", "sekolah", "Jambi"])
        #expect([rule.instrument, rule.status, rule.currency] == ["grant", "planned", "IDR"])
        #expect(rule.least?.text == "Rp 10 miliar")
        #expect(
            rule.most?.error("is no sum", remedy: "write one").description.hasSuffix("is no sum; write one") ?? false)
        #expect(rule.novelty == .funder)
        #expect(rule.sources == ["kabar"])
        #expect(rule.deliveries == ["tim", "arsip"])
        #expect(configuration.metrics.prometheusFile == "m.prom")
        #expect(configuration.metrics.listen == LoopbackAddress("[::1]:9464"))
    }

    @Test func whatIsNotSaidHasADefault() throws {
        let text = "archive: a.db\nsources:\n  - {name: masuk, kind: folder, path: masuk}\n"
        let configuration = try ConfigurationReader.configuration(of: text)
        #expect(configuration.contact == nil)
        #expect(configuration.sources[0].interval == .seconds(3_600))
        #expect(configuration.sources[0].maximumItems == nil)
        #expect(configuration.network == Configuration.Network())
        #expect(configuration.alerts == [])
    }

    @Test func blocksHaveZerosBehindTheirPrefix() {
        #expect(ConfigurationForms.addressBlock("10.16.0.0/12") != nil)
        #expect(ConfigurationForms.addressBlock("::1/128") != nil)
        #expect(
            ["10.0.0.1/8", "10.0.0/8", "::1::/8", "10.0.0.0", "1:2:3/8", "fd00::/129"]
                .compactMap(ConfigurationForms.addressBlock) == [])
    }
}
