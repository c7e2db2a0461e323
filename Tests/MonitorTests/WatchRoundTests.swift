import FaultServer
import Monitor
import Store
import TestSupport
import Testing
import WatchSupport

/// Rounds over a site on the loopback address, with a clock that shows what is waited for at once.
@Suite struct WatchRoundTests {
    private func source(_ site: NewsSite, kind: String = "feed", path: String = "/rss.xml", more: String = "") -> String
    {
        """
          - name: \(site.name)
            kind: \(kind)
            url: \(site.url(path))
        \(more)
        """
    }

    @Test(arguments: [("feed", "/rss.xml"), ("sitemap", "/sitemap.xml"), ("listing", "/indeks")])
    func storesWhatIsAnnounced(kind: String, path: String) throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...5)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(
            sources: source(site, kind: kind, path: path, more: "    include: '/berita/'"))
        let report = try scene.round(configuration)
        #expect(report.documents.added == 5)
        #expect(report.failedSources.isEmpty)
        #expect(report.alerts == 5)
        let documents = try scene.documents()
        #expect(documents[site.url("/berita/3")] == "Hibah ke-3 untuk sekolah di Kota Kabar")
        #expect(documents.count == 5)
    }

    @Test func asksOnceForRobotsAndLeavesHostsTheirDelay() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        site.setRobots("User-agent: *\nCrawl-delay: 7\nDisallow: /berita/2")
        let scene = try WatchScene(folder: folder.path)
        let start = scene.clock.now
        let report = try scene.round(try scene.configuration(sources: source(site)))
        #expect(report.documents.added == 2)
        #expect(report.failedItems == 1)
        #expect(site.takeLog().map(\.target).filter { $0 == "/robots.txt" }.count == 1)
        // Robots, feed, two pages: three waits, the first of them not told of by robots.txt yet.
        #expect(scene.clock.now - start >= 14)
        let failures = try scene.state.failures(limit: 10)
        #expect(failures.count == 1)
        #expect(failures.first?.reason?.contains("robots.txt forbids it") ?? false)
    }

    @Test func asksAgainWithWhatItHas() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...2)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        _ = site.takeLog()
        scene.clock.advance(by: 4_000)
        let report = try scene.round(configuration)
        #expect(report.documents.count == 0)
        #expect(report.requests == ["304": 1])
        #expect(site.takeLog().first?["If-None-Match"] != nil)
    }

    @Test func nothingIsDueWithinTheInterval() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...2)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        scene.clock.advance(by: 600)
        #expect(try scene.round(configuration).requests.isEmpty)
    }

    @Test func aChangedArticleIsARevision() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        site.change(2) { article in
            article.sum = 70
            article.updated = "Wed, 04 Jul 2018 06:00:00 GMT"
        }
        scene.clock.advance(by: 4_000)
        let report = try scene.round(configuration)
        #expect(report.documents.revised == 1)
        #expect(report.documents.added == 0)
        #expect(report.alerts == 1)
        #expect(try scene.sql("SELECT COUNT(*), MAX(revision) FROM documents") == [["4", "2"]])
        #expect(try scene.documents().count == 3)
    }

    @Test func aMovedAddressIsNoNewArticle() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        // The feed has a new address with the old GUID; the old address leads there, and is then gone.
        site.change(2) { article in
            article.path = "/arsip/2018/2"
            article.updated = "Wed, 04 Jul 2018 06:00:00 GMT"
        }
        scene.clock.advance(by: 4_000)
        let report = try scene.round(configuration)
        #expect(report.documents.added == 0)
        #expect(report.alerts == 0)
        #expect(try scene.sql("SELECT COUNT(DISTINCT key) FROM documents") == [["3"]])
    }

    @Test func feedsThatRepeatReorderDropAndRestoreGiveNothingTwice() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...6)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        var added = try scene.round(configuration).documents.added
        for order in [[3, 3, 1, 2, 2], [], [6, 5, 4, 3, 2, 1], [1], [2, 4, 6, 1, 3, 5]] {
            site.announce(order)
            scene.clock.advance(by: 4_000)
            let report = try scene.round(configuration)
            added += report.documents.added
            #expect(report.documents.revised == 0)
        }
        // Other GUIDs for pages that are known.
        site.setGUID("lain", of: 1...6)
        scene.clock.advance(by: 4_000)
        added += try scene.round(configuration).documents.added
        #expect(added == 6)
        #expect(try scene.sql("SELECT COUNT(*) FROM documents") == [["6"]])
    }

    @Test func oneGUIDForAllLosesNothing() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...4)
        site.setGUID("sama", of: 1...9)
        site.setFeedLength(1)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        for number in 1...4 {
            site.announce([number])
            _ = try scene.round(configuration)
            scene.clock.advance(by: 4_000)
        }
        #expect(try scene.documents().count == 4)
    }

    @Test func troublePassesAndNothingIsLost() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite(seed: 5)
        site.publish(1...20)
        site.setFaults(Reply.troubles, share: 0.4)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(
            sources: source(site), network: "  delay: 1s\n  backoff: 10s")
        var added = 0
        for _ in 0..<60 where added < 20 {
            added += try scene.round(configuration).documents.added
            scene.clock.advance(by: 1_800)
        }
        #expect(added == 20)
        #expect(try scene.sql("SELECT COUNT(*) FROM documents") == [["20"]])
        #expect(try scene.sql("SELECT COUNT(*) FROM alerts") == [["20"]])
        #expect(try scene.state.failures(limit: 10) == [])
    }

    @Test func whatIsGoneIsInTheListOfFailures() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...2)
        site.change(1) { $0.isGone = true }
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        // Not given up yet: that, too, is told.
        #expect(try scene.state.postponed(limit: 10).map(\.reason) == ["\(site.url("/berita/1")) answers 410"])
        for _ in 0..<5 {
            scene.clock.advance(by: 40_000)
            _ = try scene.round(configuration)
        }
        #expect(try scene.state.postponed(limit: 10) == [])
        let failure = try #require(try scene.state.failures(limit: 10).first)
        #expect(failure.reason == "\(site.url("/berita/1")) answers 410")
        // It comes back, and somebody asks to try again.
        site.change(1) { $0.isGone = false }
        #expect(try scene.state.retry(source: site.name, url: nil, now: scene.clock.now) == 1)
        #expect(try scene.round(configuration).documents.added == 1)
        #expect(try scene.state.failures(limit: 10) == [])
    }

    @Test func redirectsInCirclesAndToPrivateAddressesEnd() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        site.change(1) { ($0.path, $0.redirect) = ("/berita/1", "/berita/1") }
        site.change(2) { $0.redirect = "http://169.254.169.254/latest/meta-data" }
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        for _ in 0..<5 {
            _ = try scene.round(configuration)
            scene.clock.advance(by: 40_000)
        }
        let reasons = try scene.state.failures(limit: 10).compactMap(\.reason).sorted()
        #expect(reasons.count == 2, "\(reasons)")
        #expect(reasons.contains { $0.contains("redirects") })
        #expect(reasons.contains { $0.contains("169.254.169.254") })
        #expect(try scene.documents().count == 1)
    }

    /// Bodies that are too large, that never end, that are written otherwise than they say, that are cut off within gzip.
    @Test func wrongBodiesEndAndAreTold() throws {
        let folder = try TemporaryFolder()
        let text =
            "Pemerintah Kota Jambi menerima hibah sebesar Rp 4 miliar dari Yayasan Caf\u{E9} Melati untuk sekolah. "
        let page =
            "<html><head><title>Hibah sekolah</title></head><body><article><p>\(text)\(text)</p></article></body></html>"
        let latin = page.unicodeScalars.map { UInt8($0.value & 0xFF) }
        let fields = ["Content-Type: text/html; charset=utf-8"]
        let server = try FaultServer([
            "/besar": [.body(ofLength: 50 << 20, fields: fields, .flood(50 << 20))],
            "/gantung": [.body(ofLength: 5_000, fields: fields, .send(Array("<html>".utf8)), .hang)],
            "/aksara": [.page(latin, fields: fields)],
            "/potong": [
                .page([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x4B], fields: fields + ["Content-Encoding: gzip"])
            ],
        ])
        let scene = try WatchScene(folder: folder.path)
        let urls = ["/besar", "/gantung", "/aksara", "/potong"].map { "\"\(server.url($0))\"" }.joined(separator: ", ")
        let configuration = try scene.configuration(
            sources: "  - {name: daftar, kind: urls, interval: 4w, urls: [\(urls)]}",
            network: "  timeout: 1s\n  delay: 1s\n  backoff: 1s")
        for _ in 0..<20 {
            _ = try scene.round(configuration)
            scene.clock.advance(by: 20_000)
        }
        #expect(try scene.documents().keys.sorted() == [server.url("/aksara")])
        #expect(try scene.sql("SELECT text FROM documents")[0][0].contains("Caf\u{E9}"))
        let reasons = try scene.state.failures(limit: 10).map { "\($0.url) \($0.reason ?? "")" }.sorted()
        #expect(reasons.count == 3, "\(reasons)")
        #expect(reasons.first?.contains("larger than we take") ?? false, "\(reasons)")
    }

    @Test func aWallMakesNoPagesOne() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...4)
        // For a day, three pages lead to a fourth that nobody announces.
        site.announce([1, 2, 3])
        for number in 1...3 { site.change(number) { $0.redirect = "/berita/4" } }
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        _ = try scene.round(configuration)
        for number in 1...3 { site.change(number) { $0.redirect = nil } }
        for _ in 0..<4 {
            scene.clock.advance(by: 20_000)
            _ = try scene.round(configuration)
        }
        let titles = try scene.sql("SELECT DISTINCT title FROM documents").map { $0[0] }
        for number in 1...3 { #expect(titles.contains { $0.hasPrefix("Hibah ke-\(number) ") }, "\(titles)") }
    }

    @Test func nothingThatWasNeverKeptIsUnchanged() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...1)
        site.change(1) { $0.isUnasked304 = true }
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(sources: source(site))
        for _ in 0..<4 {
            _ = try scene.round(configuration)
            scene.clock.advance(by: 40_000)
        }
        #expect(try scene.state.failures(limit: 2).first?.reason?.contains("though nothing was kept") ?? false)
    }

    @Test func whatTheConfigurationWantsNowIsFoundThoughNothingChanged() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        let scene = try WatchScene(folder: folder.path)
        _ = try scene.round(try scene.configuration(sources: source(site, more: "    include: '/berita/1'")))
        scene.clock.advance(by: 4_000)
        let report = try scene.round(try scene.configuration(sources: source(site, more: "    include: '/berita/'")))
        #expect(report.documents.added == 2)
    }

    @Test func aSitemapThatFailsIsItsSourcesFailure() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        let scene = try WatchScene(folder: folder.path)
        let sources = source(site, kind: "sitemap", path: "/indeks-peta.xml")
        let report = try scene.round(try scene.configuration(sources: sources))
        #expect(report.documents.added == 3)
        #expect(report.failedSources == [site.name])
        let overview = try scene.state.status(now: scene.clock.now)
        #expect(overview.sources.map(\.source.name) == [site.name])
        #expect(overview.sources.first?.source.lastError?.contains("/tiada.xml") ?? false)
    }

    @Test func aClockThatWasWrongSilencesNothing() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...2)
        let scene = try WatchScene(folder: folder.path, clock: SimulatedClock(start: 4_000_000_000))
        _ = try scene.round(try scene.configuration(sources: source(site)))
        site.publish(3...3)
        let later = try WatchScene(folder: folder.path, clock: SimulatedClock())
        #expect(try later.round(try later.configuration(sources: source(site))).documents.added == 1)
    }

    @Test func aRenamedSourceKeepsWhatItAnnounced() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...3)
        site.change(2) { $0.isGone = true }
        let scene = try WatchScene(folder: folder.path)
        _ = try scene.round(try scene.configuration(sources: source(site)))
        site.announce([])
        site.change(2) { $0.isGone = false }
        scene.clock.advance(by: 40_000)
        let renamed = source(site).replacing("name: \(site.name)", with: "name: lain")
        #expect(try scene.round(try scene.configuration(sources: renamed)).documents.added == 1)
        #expect(try scene.sql("SELECT DISTINCT source FROM watch_items") == [["lain"]])
    }

    @Test func readsTheFilesOfAFolder() throws {
        let folder = try TemporaryFolder()
        let text = "Pemerintah Kota Contoh menerima hibah Rp 2 miliar dari Yayasan Melati untuk sekolah."
        try folder.write(text, to: "masuk/satu.txt")
        try folder.write("{\"text\": \"\(text) Dua.\"}\n{\"text\": \"\(text) Tiga.\"}\n", to: "masuk/banyak.jsonl")
        try folder.write("", to: "masuk/kosong.html")
        let scene = try WatchScene(folder: folder.path, clock: SimulatedClock(start: SystemClock().now + 60))
        let configuration = try scene.configuration(
            sources: "  - name: masuk\n    kind: folder\n    path: \(folder.path)/masuk")
        #expect(try scene.round(configuration).documents.added == 3)
        scene.clock.advance(by: 4_000)
        #expect(try scene.round(configuration).documents.count == 0)
        try folder.write(text + " Diperbarui.", to: "masuk/satu.txt")
        scene.clock.advance(by: 4_000)
        #expect(try scene.round(configuration).documents.revised == 1)
    }

    @Test func aPageOfAListOfPagesIsReadAgain() throws {
        let folder = try TemporaryFolder()
        let site = try NewsSite()
        site.publish(1...1)
        let scene = try WatchScene(folder: folder.path)
        let configuration = try scene.configuration(
            sources: "  - name: daftar\n    kind: urls\n    urls: [\"\(site.url("/berita/1"))\"]")
        #expect(try scene.round(configuration).documents.added == 1)
        scene.clock.advance(by: 4_000)
        #expect(try scene.round(configuration).requests == ["304": 1])
        site.change(1) { $0.sum = 50 }
        scene.clock.advance(by: 4_000)
        #expect(try scene.round(configuration).documents.revised == 1)
    }
}
