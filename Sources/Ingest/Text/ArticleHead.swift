import Records

/// What the first lines of a plain text are besides its first paragraphs: title, date, byline.
///
/// The title, and a subtitle that stands behind the date, leave the text for fields of their own.
struct ArticleHead {
    private(set) var blocks: [DraftBlock]
    private(set) var title: String?
    private(set) var subtitle: String?
    private(set) var authors: [String] = []
    private(set) var published: Article.Publication?
    private let givenTitle: String?

    init(_ blocks: [DraftBlock], givenTitle: String?) {
        self.blocks = blocks
        self.givenTitle = givenTitle
    }

    mutating func read() {
        takeTitle()
        takeReport()
        takeDate()
    }

    // MARK: Title

    /// A headline is no longer than this, in bytes.
    private static let longestTitle = 160

    private mutating func takeTitle() {
        guard let first = blocks.first else { return }
        if let givenTitle {
            if TitleCleaner.key(givenTitle) == TitleCleaner.key(first.string), blocks.count > 1 { blocks.removeFirst() }
            return
        }
        guard blocks.count > 1, isTitle(first.string) else { return }
        title = first.string
        blocks.removeFirst()
    }

    private func isTitle(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard line.utf8.count <= ArticleHead.longestTitle, (3...25).contains(words.count),
            let last = line.utf8.last, !".:,;".utf8.contains(last), let first = line.unicodeScalars.first,
            !first.properties.isLowercase, Dateline.publisher(of: line) == nil, DateReader.first(in: line) == nil
        else { return false }
        return blocks.dropFirst().contains { $0.text.count > line.utf8.count }
    }

    // MARK: Date

    private mutating func takeDate() {
        for index in blocks.indices.prefix(3) where blocks[index].text.count < 220 {
            let line = blocks[index].string
            guard let date = DateReader.first(in: line), isOnlyWeekday(before: date.range.lowerBound, of: line) else {
                continue
            }
            published = PublicationFinder.publication(date, .byline, in: line)
            let rest = String(decoding: line.utf8.dropFirst(date.range.upperBound), as: UTF8.self)
            takeRest(trimmed(rest), of: index)
            return
        }
    }

    /// What stands behind a date on its own line: nothing, or a subtitle; anything else is text.
    private mutating func takeRest(_ rest: String, of index: Int) {
        if rest.isEmpty {
            blocks.remove(at: index)
        } else if let first = rest.unicodeScalars.first, first.properties.isUppercase,
            rest.utf8.count <= ArticleHead.longestTitle, rest.utf8.last != UInt8(ascii: ".")
        {
            subtitle = rest
            blocks.remove(at: index)
        }
    }

    private static let weekdays: Set<String> = [
        "senin", "selasa", "rabu", "kamis", "jumat", "jum", "at", "sabtu", "minggu", "ahad", "monday", "tuesday",
        "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tanggal",
        "diterbitkan", "terbit", "published", "posted", "on", "dipublikasikan", "pada", "hari", "date", "sen", "sel",
        "rab",
        "kam", "sab", "min",
    ]

    private func isOnlyWeekday(before offset: Int, of line: String) -> Bool {
        String(decoding: line.utf8.prefix(offset), as: UTF8.self).lowercased()
            .split { !$0.isLetter }.allSatisfy { ArticleHead.weekdays.contains(String($0)) }
    }

    private func trimmed(_ text: String) -> String {
        let marks = Set(" |-–—:,;".unicodeScalars)
        return String(text.unicodeScalars.drop { marks.contains($0) })
    }

    // MARK: Reporter

    /// "Laporan Reporter Kontan, Rina Sari TRIBUNNEWS.COM, JAKARTA - …": the reporter before the dateline.
    private mutating func takeReport() {
        guard let first = blocks.first, first.text.hasASCII("laporan ", at: 0) else { return }
        let head = String(decoding: first.text.prefix(140), as: UTF8.self)
        guard let outlet = head.split(separator: " ").dropFirst(2).first(where: isOutlet),
            let range = head.byteRange(of: " " + outlet)
        else { return }
        let report = String(head[..<range.lowerBound])
        guard report.contains(",") || report.split(separator: " ").count > 2 else { return }
        authors = Byline(line: report)?.authors ?? []
        let offset = head.utf8.distance(from: head.startIndex, to: range.lowerBound)
        blocks[0].text = TextNormalizer.normalized(first.text.dropFirst(offset))
    }

    private func isOutlet(_ word: Substring) -> Bool {
        let name = word.drop { $0 == "," }
        return name.contains(".COM") || name.contains(".CO.ID") || name.contains(".NET")
    }
}
