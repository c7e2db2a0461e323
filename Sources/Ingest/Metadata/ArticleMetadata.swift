import Records

/// What a page says about its article, beside the text.
struct ArticleMetadata {
    private let raw: RawPage
    private let survey: PageSurvey
    let page: PageMetadata
    let structured: StructuredData

    init(_ survey: PageSurvey, structuredData: [[UInt8]], page raw: RawPage) {
        self.raw = raw
        self.survey = survey
        page = PageMetadata(survey)
        structured = StructuredData(scripts: structuredData)
    }

    func title() -> TitleFinder.Found {
        TitleFinder(survey: survey, metadata: page, structured: structured, siteNames: siteNames(publisher)).title()
    }

    /// Fills in all but title and text, which have to be there.
    ///
    /// `bylines` are the names found in the article's own first and last lines.
    func complete(_ article: inout Article, bylines: [String], titleNode: Int?) {
        let publisher = self.publisher
        article.publisher =
            publisher ?? Dateline.publisher(of: article.text) ?? siteInTitle(article.title) ?? page.copyrightHolder
        article.canonicalURL = canonicalURL
        article.subtitle =
            SubtitleFinder(survey: survey, structured: structured, title: article.title, titleNode: titleNode)
            .subtitle()
        let topics = PageTopics(
            metadata: page, structured: structured, title: article.title,
            siteKeys: Set(siteNames(article.publisher).map(TitleCleaner.key)))
        (article.section, article.keywords) = (topics.section, topics.keywords)
        article.imageURL = PageImage.address(page, structured, page: raw.url ?? article.canonicalURL)
        article.language = LanguageIdentifier.language(of: article.text) ?? declaredLanguage
        (article.authors, article.editors) = AuthorFinder(
            metadata: page, structured: structured, survey: survey, titleNode: titleNode
        ).people(bylines: bylines, publisher: publisher)
        readDates(of: &article, titleNode: titleNode)
    }

    /// What is longer is no title that a page repeats, and comparing it would take too long.
    private static let longestTitle = 600

    private var publisher: String? {
        raw.given.source ?? structured.publisher
            ?? page.meta("og:site_name", "publisher", "dc.publisher", "application-name", "article:publisher")
            .flatMap { $0.holds("://") ? nil : $0 }
    }

    /// "Jembatan Dibuka - Kabar Kota" names the site behind the title of the article.
    private func siteInTitle(_ title: String?) -> String? {
        guard let title, let whole = page.documentTitle, whole.utf8.count <= ArticleMetadata.longestTitle,
            let range = whole.byteRange(of: title)
        else { return nil }
        let marks = Set(" -|–—:·»".unicodeScalars)
        let rest = String(whole[range.upperBound...].unicodeScalars.drop { marks.contains($0) }).trimmingSpaces
        return (2...40).contains(rest.utf8.count) && rest.split(separator: " ").count <= 4 ? rest : nil
    }

    private func siteNames(_ publisher: String?) -> [String] {
        let host = (raw.url ?? canonicalURL).flatMap(WebAddress.host(of:))
        let names = [
            publisher, structured.publisher, page.meta("og:site_name"), page.meta("application-name"), host,
            page.copyrightHolder,
        ]
        return names.compactMap { $0 } + (host.map(WebAddress.names(ofHost:)) ?? [])
    }

    private var canonicalURL: String? {
        for candidate in [page.canonical, page.meta("og:url"), structured.url] {
            if let candidate, let address = WebAddress.absolute(candidate, on: raw.url) { return address }
        }
        return raw.url
    }

    private var declaredLanguage: String? {
        let tag = page.language ?? structured.language ?? page.meta("og:locale", "content-language")
        guard let code = tag?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first,
            (2...3).contains(code.utf8.count)
        else { return nil }
        // "in" was Indonesian's code until 1989 and is still written.
        return code == "in" ? "id" : String(code)
    }

    /// Indonesian pages mean their readers' day; a moment in UTC is told on the clocks of Jakarta.
    private static func inWesternIndonesia(_ found: Article.Publication) -> Article.Publication {
        guard found.date.hasSuffix("+00:00"), let moment = DateReader.first(in: found.date) else { return found }
        var shifted = found
        shifted.date = moment.shifted(to: 420).iso
        return shifted
    }

    private func readDates(of article: inout Article, titleNode: Int?) {
        let finder = PublicationFinder(
            survey: survey, metadata: page, structured: structured, titleNode: titleNode,
            url: raw.url ?? canonicalURL, monthFirst: writesMonthFirst(article.language))
        let local = { (found: Article.Publication) in
            article.language == "id" ? ArticleMetadata.inWesternIndonesia(found) : found
        }
        if let given = raw.given.date, let date = DateReader.first(in: given) {
            article.published = PublicationFinder.publication(date, .given, in: given)
        } else {
            article.published = finder.published().map(local) ?? Dateline.publication(of: article.text)
        }
        article.modified = finder.modified(after: article.published).map(local)
    }

    /// English pages write 7/3/2018 for 3 July, but for those of countries that don't.
    private func writesMonthFirst(_ language: String?) -> Bool {
        guard language != "id" else { return false }
        if let declared = page.language?.lowercased(), !declared.isEmpty {
            return declared.hasPrefix("en") && !ArticleMetadata.dayFirst.contains { declared.hasSuffix($0) }
                && !isUnderDayFirstDomain
        }
        return language == "en" && !isUnderDayFirstDomain
    }

    private static let dayFirst = ["-gb", "-au", "-nz", "-ie", "-in", "-za", "-sg", "-my", "_gb", "_au", "_nz", "_in"]

    private var isUnderDayFirstDomain: Bool {
        guard let host = (raw.url ?? canonicalURL).flatMap(WebAddress.host(of:)) else { return false }
        return [".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".my", ".id"].contains { host.hasSuffix($0) }
    }
}
