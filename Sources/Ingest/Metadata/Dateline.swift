import Records

/// The head of a news text that names place and outlet: "JAKARTA, KOMPAS.com - ".
///
/// It stays in the text, as pages print it; only the outlet is read out of it.
enum Dateline {
    /// A dateline is no longer than this, in bytes.
    private static let reach = 80

    /// The outlet that the text's dateline names; nil without one.
    ///
    /// - Parameter known: the outlet's name from elsewhere, as a name in the dateline may be a place's.
    static func publisher(of text: String, known: String? = nil) -> String? {
        let head = String(decoding: text.utf8.prefix(reach), as: UTF8.self)
        guard let end = ends(of: head).min() else { return nil }
        let dateline = String(head.utf8.prefix(end)) ?? ""
        let parts = dateline.split { ",|()".contains($0) }.map { String($0).trimmingSpaces }
        if let part = parts.first(where: isDomain) ?? parts.first(where: holdsOutletWord) { return part }
        return known.flatMap { name in parts.first { TitleCleaner.key($0) == TitleCleaner.key(name) } }
    }

    /// The full date that stands in the text's dateline: "ISTANBUL, 23 Februari 2016 (Antara) -- "; nil without one.
    static func publication(of text: String) -> Article.Publication? {
        let head = String(decoding: text.utf8.prefix(reach), as: UTF8.self)
        guard let end = ends(of: head).min() else { return nil }
        let dateline = String(decoding: head.utf8.prefix(end), as: UTF8.self)
        return DateReader.first(in: dateline).map { PublicationFinder.publication($0, .dateline, in: dateline) }
    }

    /// The marks behind a dateline, with the bytes of them that still belong to it.
    private static let marks: [(text: String, kept: Int)] = [
        (" -", 0), (" –", 0), ("—", 0), (")-", 1), (")–", 1), ("com-", 3), ("com–", 3), ("co-", 2), ("id-", 2),
    ]

    /// Where a dateline may end, in bytes.
    private static func ends(of head: String) -> [Int] {
        marks.compactMap { mark in
            head.byteRange(of: mark.text).map {
                head.utf8.distance(from: head.startIndex, to: $0.lowerBound) + mark.kept
            }
        }
    }

    private static func isDomain(_ part: String) -> Bool {
        guard !part.contains(" "), let point = part.lastIndex(of: "."), point != part.startIndex else { return false }
        return ["com", "co", "id", "net", "org", "news", "tv"].contains(part[part.index(after: point)...].lowercased())
    }

    private static let outletWords: Set<String> = [
        "antara", "antaranews", "cnn", "news", "kompas", "kompasotomotif", "detik", "detikcom", "viva", "bisnis",
        "kontan", "tribun", "tempo", "republika", "okezone", "sindonews", "jpnn", "rri", "bbc", "metrotvnews",
        "liputan6",
        "suara", "merdeka", "inews", "medcom", "beritasatu", "kantor", "pos", "post",
    ]

    private static func holdsOutletWord(_ part: String) -> Bool {
        let words = part.lowercased().split(separator: " ")
        return words.count <= 4 && words.contains { outletWords.contains(String($0)) }
    }
}
