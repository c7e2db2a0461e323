@testable import Ingest

/// A page of news with the parts that a test is about.
enum PageFixture {
    private static let prose = """
        <p>Pemerintah desa membangun jembatan baru, kata kepala desa itu kepada warga pada hari Senin.</p>
        <p>Warga berharap jembatan itu selesai sebelum musim hujan, karena jalan lama sering terendam air.</p>
        """

    /// `beside` stands between the title and the text, `below` behind the text.
    static func article(
        head: String = "", title: String = "Jembatan Desa Dibuka", above: String = "", beside: String = "",
        below: String = "",
        url: String? = nil, language: String = "id"
    ) throws -> Article {
        let markup = """
            <html lang="\(language)"><head>\(head)</head><body>\(above)<h1>\(title)</h1>\(beside)
            <article>\(prose)</article>\(below)</body></html>
            """
        return try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html, url: url))
    }

    static func script(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }
}
