package import FaultServer
internal import FoundationEssentials
internal import Monitor
internal import Threads

/// A news site on the loopback address: a feed, a sitemap, a listing and articles that each tell of one sum; as faulty as
/// is wanted.
package final class NewsSite: Sendable {
    private let state: Threads.Monitor<State>
    private let server: FaultServer
    package let name: String

    private struct State {
        var articles: [Int: Article] = [:]
        /// In the feed's order.
        var announced: [Int] = []
        var robots: String?
        var faultShare = 0.0
        var faults: [Reply] = []
        var random: UInt64
        /// As many entries as the feed has at most.
        var feedLength = 100
        var guids: [Int: String] = [:]

        /// From 0 to 1 (xorshift).
        mutating func chance() -> Double {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Double(random % 1_000_003) / 1_000_003
        }
    }

    package struct Article: Hashable, Sendable {
        package var path: String
        package var title: String
        /// In billions of rupiah.
        package var sum: Int
        /// As the feed writes it.
        package var updated: String
        package var isGone = false
        /// Answers that nothing has changed to whoever has nothing.
        package var isUnasked304 = false
        /// Where the old address leads to.
        package var redirect: String?
    }

    package init(name: String = "kabar", seed: UInt64 = 1) throws {
        self.name = name
        let state = Threads.Monitor(State(random: seed &* 0x9E37_79B9_7F4A_7C15 | 1), conditionCount: 0)
        self.state = state
        server = try FaultServer { request in
            state.withLock { state in
                if !state.faults.isEmpty, state.chance() < state.faultShare {
                    return state.faults[Int(state.chance() * Double(state.faults.count)) % state.faults.count]
                }
                return Self.reply(to: request, name, &state)
            }
        }
    }

    // MARK: What is there

    package func url(_ path: String) -> String { server.url(path) }

    package var host: String { "127.0.0.1:\(server.port)" }

    /// The requests since they were taken last, in order.
    package func takeLog() -> [LoggedRequest] { server.takeLog() }

    package func publish(_ numbers: some Sequence<Int>, at updated: String = "Tue, 03 Jul 2018 06:00:00 GMT") {
        state.withLock { state in
            for number in numbers {
                state.articles[number] = Article(
                    path: "/berita/\(number)", title: "Hibah ke-\(number) untuk sekolah di Kota \(name.capitalized)",
                    sum: number + 2, updated: updated)
                state.announced.insert(number, at: 0)
            }
        }
    }

    package func change(_ number: Int, _ body: @Sendable (inout Article) -> Void) {
        state.withLock { state in
            if var article = state.articles[number] {
                body(&article)
                state.articles[number] = article
            }
        }
    }

    /// Which articles the feed has, in its order.
    package func announce(_ numbers: [Int]) { state.withLock { $0.announced = numbers } }

    package func setGUID(_ guid: String, of numbers: some Sequence<Int>) {
        state.withLock { state in for number in numbers { state.guids[number] = guid } }
    }

    package func setRobots(_ text: String?) { state.withLock { $0.robots = text } }

    package func setFeedLength(_ count: Int) { state.withLock { $0.feedLength = count } }

    /// That share of all requests gets one of these in place of its answer.
    package func setFaults(_ faults: [Reply], share: Double) {
        state.withLock { ($0.faults, $0.faultShare) = (faults, share) }
    }

    // MARK: Answers

    private static func reply(to request: LoggedRequest, _ name: String, _ state: inout State) -> Reply {
        let base = "http://\(request["Host"] ?? "")"
        let path = String(request.target.prefix { $0 != "?" })
        switch path {
        case "/robots.txt":
            return state.robots.map { .page(Array($0.utf8), fields: ["Content-Type: text/plain"]) } ?? .status(404)
        case "/rss.xml": return conditional(rss(base, name, state), "application/rss+xml")
        case "/sitemap.xml": return conditional(sitemap(base, state), "application/xml")
        case "/indeks-peta.xml": return conditional(sitemapIndex(base), "application/xml")
        case "/indeks": return conditional(listing(base, state), "text/html; charset=utf-8")
        default:
            guard let article = state.articles.values.first(where: { $0.path == path || $0.redirect == path }) else {
                return .status(404)
            }
            if article.isUnasked304 { return .status(304) }
            if let target = article.redirect, path == article.path { return .redirect(to: target, status: 301) }
            if article.isGone { return .status(410) }
            return conditional(page(article, name), "text/html; charset=utf-8")
        }
    }

    private static func conditional(_ text: String, _ type: String) -> Reply {
        // FNV-1a: the same text has the same tag in every process.
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return .page(text, entityTag: "\"\(String(hash, radix: 16))\"", contentType: type)
    }

    private static func listed(_ state: State) -> [(number: Int, article: Article)] {
        state.announced.prefix(state.feedLength).compactMap { number in
            state.articles[number].map { (number, $0) }
        }
    }

    private static func rss(_ base: String, _ name: String, _ state: State) -> String {
        let items = listed(state).map { number, article in
            """
            <item><title>\(article.title)</title><link>\(base)\(article.path)</link>
            <guid isPermaLink="false">\(state.guids[number] ?? "\(name)-\(number)")</guid>
            <pubDate>\(article.updated)</pubDate></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>\(name)</title><link>\(base)/</link>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
    }

    private static func sitemap(_ base: String, _ state: State) -> String {
        let urls = listed(state).map { "<url><loc>\(base)\($0.article.path)</loc></url>" }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\(urls.joined(separator: "\n"))</urlset>
            """
    }

    /// Of two sitemaps, one of which is not there.
    private static func sitemapIndex(_ base: String) -> String {
        let parts = ["/sitemap.xml", "/tiada.xml"].map { "<sitemap><loc>\(base)\($0)</loc></sitemap>" }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\(parts.joined())</sitemapindex>
            """
    }

    private static func listing(_ base: String, _ state: State) -> String {
        let links = listed(state).map { "<li><a href=\"\($0.article.path)\">\($0.article.title)</a></li>" }
        return "<html><body><h1>Indeks</h1><ul>\(links.joined())</ul></body></html>"
    }

    private static func page(_ article: Article, _ name: String) -> String {
        var random = SplitMix64(seed: UInt64(article.sum))
        let sentences = (0..<24).map { _ in
            "\(pick(subjects, &random)) \(pick(verbs, &random)) \(pick(objects, &random)) \(pick(places, &random))."
        }
        return """
            <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>\(article.title)</title>
            <meta property="article:published_time" content="2018-07-03T13:00:00+07:00"></head><body><article>
            <h1>\(article.title)</h1>
            <p>Pemerintah Kota Jambi menerima hibah sebesar Rp \(article.sum) miliar dari Yayasan Melati Nusantara untuk \
            pembangunan sekolah.</p>
            <p>\(sentences[..<8].joined(separator: " "))</p>
            <p>\(sentences[8..<16].joined(separator: " "))</p>
            <p>\(sentences[16...].joined(separator: " "))</p>
            </article></body></html>
            """
    }

    private static func pick(_ words: [String], _ random: inout SplitMix64) -> String {
        words.randomElement(using: &random) ?? ""
    }

    private static let subjects = [
        "Para guru", "Warga desa", "Anak-anak", "Nelayan muda", "Kepala dusun", "Seorang petani", "Pedagang pasar",
        "Tukang kayu", "Ibu-ibu", "Penjaga taman", "Sopir angkutan", "Murid kelas enam",
    ]
    private static let verbs = [
        "menunggu", "memperbaiki", "melihat", "membawa", "membersihkan", "mengangkat", "mencari", "menyimpan",
        "menghitung", "menjaga", "mengecat", "mengukur",
    ]
    private static let objects = [
        "papan tulis", "perahu tua", "kursi bambu", "batu bata", "jaring ikan", "buku catatan", "pagar besi",
        "lampu jalan", "benih padi", "atap seng", "kain tenun", "meja panjang", "sumur lama", "gerobak kayu",
    ]
    private static let places = [
        "di tepi sungai", "dekat balai desa", "sejak pagi", "di bawah pohon", "sampai malam", "di halaman sekolah",
        "di ujung jalan", "setelah hujan", "di samping pasar", "pada hari libur", "di atas bukit", "menjelang sore",
    ]
}

extension Reply {
    /// What servers with trouble do: nothing of it says that a page is wrong for good.
    package static let troubles: [Reply] = [
        .status(500), .status(502, Array("<html>Bad gateway</html>".utf8)), .status(503, fields: ["Retry-After: 0"]),
        .status(429, fields: ["Retry-After: 1"]), Reply([.reset]), Reply([.close]),
        // Cut off: a body that was announced longer, and a gzip stream that ends within.
        .body(ofLength: 5_000, .send(Array("<html><p>Pemer".utf8)), .close),
        .page([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C], fields: ["Content-Encoding: gzip"]),
    ]
}
