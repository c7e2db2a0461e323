import CDOMFloor
import Foundation
import Ingest

/// Writes a line for each page: id, text, title, date, author and what else Ingest found; and beside it, as
/// OUTPUT.time.json, the CPU that it took.
struct ExtractRun {
    let set: PageSet

    func write(to path: String) throws {
        var lines = Data()
        var cpu = 0.0
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for page in set.pages {
            let raw = RawPage(bytes: page.bytes, mediaType: .html, url: page.url)
            let start = dom_floor_cpu_seconds()
            let article = try? Ingestor().article(from: raw)
            cpu += dom_floor_cpu_seconds() - start
            lines += try encoder.encode(Line(id: page.id, article: article)) + Data([0x0A])
        }
        try lines.write(to: URL(fileURLWithPath: path))
        let time = Time(cpu_s: cpu, docs: set.pages.count, bytes: set.pages.reduce(0) { $0 + $1.bytes.count })
        let timePath = (path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path) + ".time.json"
        try encoder.encode(time).write(to: URL(fileURLWithPath: timePath))
    }

    private struct Line: Encodable {
        var id: String
        var text: String?
        var title: String?
        var date: String?
        var author: [String]?
        var publisher: String?
        var language: String?
        var basis: String?

        init(id: String, article: Article?) {
            self.id = id
            (text, title, author) = (article?.text, article?.title, article?.authors)
            (publisher, language) = (article?.publisher, article?.language)
            (date, basis) = (article?.published?.date, article?.published.map { "\($0.basis)" })
        }
    }

    /// The scorer's names.
    private struct Time: Encodable {
        var cpu_s: Double
        var docs: Int
        var bytes: Int
    }
}
