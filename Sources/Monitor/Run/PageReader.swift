internal import Fetching
internal import FoundationEssentials
internal import Hashing
internal import Ingest
internal import Pipeline
internal import Records

/// An answer, or a file, to records.
struct PageReader {
    private let pipeline = TimedPipeline()

    /// What keeps a page from being read.
    struct Unreadable: Error { var reason: String }

    /// - Throws: `Unreadable`; `RunError`.
    func record(
        of response: FetchResponse, title: String?, source: Configuration.Source, now: Double
    ) throws -> Record {
        guard !response.body.isEmpty else { throw Unreadable(reason: "the page is empty") }
        let type = ContentType(response.header.contentType)
        guard let mediaType = type.mediaType else {
            throw Unreadable(reason: "it is \(type.name), neither HTML nor text")
        }
        let page = RawPage(
            bytes: response.body, mediaType: mediaType, declaredCharset: type.charset, url: response.url)
        let provenance = Record.Source(
            uri: response.url, url: response.url, mediaType: mediaType.rawValue, bytes: response.body.count,
            sha256: SHA256.hexadecimal(of: response.body), retrieved: Self.time(now))
        let document = SourceDocument(source: provenance, content: .page(page), name: "")
        return try completed(pipeline.record(of: document), by: source)
    }

    /// The records of a file, one by one, with whatever is wrong with one of its documents in its place.
    func records(ofFile path: String, source: Configuration.Source, _ body: (Record) throws -> Void) throws {
        var reader = try DocumentReader(InputPlan(paths: [path]))
        while let pending = reader.next() {
            guard case .document(let document) = pending.open() else { continue }
            try body(completed(pipeline.record(of: document), by: source))
        }
    }

    /// With what the configuration says of documents that do not say it.
    private func completed(_ record: Record, by source: Configuration.Source) -> Record {
        guard case .document(var document) = record.outcome else { return record }
        var record = record
        document.article.publisher = document.article.publisher ?? source.publisher
        document.article.language = document.article.language ?? source.language
        record.outcome = .document(document)
        return record
    }

    /// ISO 8601, in UTC.
    static func time(_ seconds: Double) -> String {
        Date(timeIntervalSince1970: seconds.rounded(.down)).formatted(.iso8601)
    }
}

/// A field Content-Type (RFC 9110, 8.3).
private struct ContentType {
    /// "text/html", in small letters; "" where nothing is said.
    var name: String
    var charset: String?

    init(_ field: String?) {
        let parts = (field ?? "").split(separator: ";", omittingEmptySubsequences: false)
        name = parts.first.map { Self.trimmed($0).lowercased() } ?? ""
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, Self.trimmed(sides[0]).lowercased() == "charset" else { continue }
            charset = String(Self.trimmed(sides[1]).filter { $0 != "\"" && $0 != "'" })
            break
        }
    }

    var mediaType: RawPage.MediaType? {
        switch name {
        case "", "text/html", "application/xhtml+xml", "application/xml", "text/xml": .html
        case "text/plain": .plainText
        default: nil
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
