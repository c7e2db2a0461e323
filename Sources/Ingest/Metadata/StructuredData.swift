import JSON

/// What a page's JSON-LD says of its article.
struct StructuredData {
    private(set) var headline: String?
    private(set) var alternativeHeadline: String?
    /// People, and names that nothing tells apart from people's; never what is declared to be an organisation.
    private(set) var authors: [String] = []
    private(set) var editors: [String] = []
    private(set) var publisher: String?
    /// A site of one person declares that person as its publisher.
    private(set) var isPublishedByPerson = false
    private(set) var datePublished: String?
    private(set) var dateCreated: String?
    private(set) var dateModified: String?
    private(set) var section: String?
    private(set) var keywords: [String] = []
    private(set) var image: String?
    private(set) var articleBody: String?
    private(set) var language: String?
    private(set) var url: String?
    /// The names of the page's breadcrumbs, from the whole site to the page.
    private(set) var breadcrumbs: [String] = []
    private(set) var notes = MetadataLimits.Notes()
    private var names = StructuredNames()

    /// Reads the first article of the scripts; what it lacks comes from others of the same headline. Scripts that
    /// are not JSON count for nothing.
    init(scripts: [[UInt8]]) {
        var all: [JSONValue] = []
        for script in scripts where StructuredData.matters(script) {
            all += StructuredObjects.objects(of: script, &notes)
        }
        guard !all.isEmpty else { return }
        names = StructuredNames(all)
        for object in all where StructuredObjects.isArticle(object) { fill(from: object) }
        for object in all where StructuredObjects.types(of: object).contains("BreadcrumbList") {
            if breadcrumbs.isEmpty { breadcrumbs = StructuredData.crumbs(of: object) }
        }
        // A page's own object gives the date where no article is declared.
        for object in all where StructuredObjects.types(of: object).contains("WebPage") {
            datePublished = datePublished ?? object["datePublished"]?.string
            dateModified = dateModified ?? object["dateModified"]?.string
            language = language ?? object["inLanguage"]?.string
        }
    }

    /// True for a script that names a type or member that is read here.
    private static func matters(_ script: [UInt8]) -> Bool {
        let bytes = script.span
        for index in 0..<bytes.count
        where bytes[index].isASCIIUppercase
            && words.contains(where: { StructuredObjects.holds($0, in: bytes, at: index) })
        {
            return true
        }
        return false
    }

    private static let words = ["Article", "Posting", "WebPage", "Report", "Review", "Breadcrumb"].map {
        Array($0.utf8)
    }

    private mutating func fill(from article: JSONValue) {
        let title = StructuredObjects.text(article["headline"]) ?? StructuredObjects.text(article["name"])
        // Teasers are articles, too.
        if let title, let headline, TitleCleaner.key(title) != TitleCleaner.key(headline) { return }
        headline = headline ?? title
        notes.longValueCount += StructuredData.longValueCount(of: article)
        alternativeHeadline = alternativeHeadline ?? StructuredObjects.text(article["alternativeHeadline"])
        if authors.isEmpty { authors = names.people(of: article["author"] ?? article["creator"]) }
        if editors.isEmpty { editors = names.people(of: article["editor"]) }
        if publisher == nil, let found = names.publisher(of: article["publisher"]) {
            (publisher, isPublishedByPerson) = (found.name, found.isPerson)
        }
        datePublished = datePublished ?? article["datePublished"]?.string
        dateCreated = dateCreated ?? article["dateCreated"]?.string ?? article["uploadDate"]?.string
        dateModified = dateModified ?? article["dateModified"]?.string
        section = section ?? article["articleSection"]?.elements.lazy.compactMap { StructuredObjects.text($0) }.first
        if keywords.isEmpty {
            keywords = (article["keywords"]?.elements ?? []).compactMap {
                StructuredObjects.text($0) ?? StructuredObjects.text($0["name"])
            }
        }
        image = image ?? StructuredData.image(of: article["image"]) ?? article["thumbnailUrl"]?.string
        articleBody = articleBody ?? StructuredObjects.longText(article["articleBody"])
        language = language ?? article["inLanguage"]?.string
        url =
            url ?? article["url"]?.string ?? article["mainEntityOfPage"]?.string
            ?? article["mainEntityOfPage"]?["@id"]?.string
    }

    private static func longValueCount(of article: JSONValue) -> Int {
        guard case .object(let members) = article else { return 0 }
        return members.count { member in
            member.name != "articleBody" && (member.value.string?.utf8.count ?? 0) > MetadataLimits.valueCount
        }
    }

    private static func image(of value: JSONValue?) -> String? {
        for element in value?.elements ?? [] {
            guard
                let address = element.string ?? element["url"]?.elements.first?.string ?? element["contentUrl"]?.string
            else { continue }
            return address
        }
        return nil
    }

    private static func crumbs(of list: JSONValue) -> [String] {
        (list["itemListElement"]?.elements ?? []).prefix(20).compactMap { element in
            StructuredObjects.text(element["name"]) ?? StructuredObjects.text(element["item"]?["name"])
        }
    }
}
