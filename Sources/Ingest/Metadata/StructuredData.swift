import JSON

/// What a page's JSON-LD says of its article.
struct StructuredData {
    var headline: String?
    var authors: [String] = []
    var publisher: String?
    var datePublished: String?
    var dateModified: String?
    var articleBody: String?
    var language: String?
    var url: String?
    /// Names of the objects that others point to by their "@id".
    private var nameOfID: [String: String] = [:]
    private var people: Set<String> = []

    /// Reads the first article of the scripts; what it lacks comes from the next one. Scripts that are not
    /// JSON count for nothing.
    init(scripts: [[UInt8]]) {
        let objects = scripts.flatMap(StructuredData.objects(of:))
        for object in objects {
            guard let id = object["@id"]?.string, let name = StructuredData.text(object["name"]) else { continue }
            nameOfID[id] = nameOfID[id] ?? name
            // A blog of one person names that person as its publisher; the name of the blog is elsewhere.
            if StructuredData.types(of: object).contains("Person") { people.insert(name) }
        }
        for object in objects where StructuredData.isArticle(object) { fill(from: object) }
        // A page's own object gives the date where no article is declared.
        for object in objects where StructuredData.types(of: object).contains("WebPage") {
            datePublished = datePublished ?? object["datePublished"]?.string
            language = language ?? object["inLanguage"]?.string
        }
    }

    private mutating func fill(from article: JSONValue) {
        headline = headline ?? StructuredData.text(article["headline"]) ?? StructuredData.text(article["name"])
        if authors.isEmpty { authors = names(of: article["author"] ?? article["creator"]) }
        publisher = publisher ?? names(of: article["publisher"]).first { !people.contains($0) }
        datePublished = datePublished ?? article["datePublished"]?.string ?? article["dateCreated"]?.string
        dateModified = dateModified ?? article["dateModified"]?.string
        articleBody = articleBody ?? StructuredData.text(article["articleBody"])
        language = language ?? article["inLanguage"]?.string
        url =
            url ?? article["url"]?.string ?? article["mainEntityOfPage"]?.string
            ?? article["mainEntityOfPage"]?["@id"]?.string
    }

    // MARK: Objects

    /// At most so many objects are looked at on a page.
    private static let maximumObjectCount = 2_000

    /// All objects of a script: of lists, of @graph, and the main entity of a page.
    private static func objects(of script: [UInt8]) -> [JSONValue] {
        guard let root = try? JSONParser.parse(withoutWrapping(script), lenient: true) else { return [] }
        var pending = [root]
        var objects: [JSONValue] = []
        while let value = pending.popLast(), objects.count < maximumObjectCount {
            switch value {
            case .array(let values): pending += values.reversed()
            case .object:
                objects.append(value)
                for key in ["mainEntity", "@graph"] { value[key].map { pending.append($0) } }
            default: break
            }
        }
        return objects
    }

    /// Without the CDATA and comment marks that some systems put around JSON.
    private static func withoutWrapping(_ script: [UInt8]) -> [UInt8] {
        guard let start = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = script.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        else { return [] }
        let isCDATA = script[start...].starts(with: Array("[CDATA[".utf8))
        guard isCDATA else { return Array(script[start...end]) }
        guard let inner = script.firstIndex(of: UInt8(ascii: "{")),
            let close = script.lastIndex(of: UInt8(ascii: "}")), inner < close
        else { return [] }
        return Array(script[inner...close])
    }

    private static func types(of object: JSONValue) -> [String] {
        (object["@type"]?.elements ?? []).compactMap(\.string)
    }

    private static let articleTypes: Set<String> = ["BlogPosting", "Report", "Review", "LiveBlogPosting", "Posting"]

    private static func isArticle(_ object: JSONValue) -> Bool {
        types(of: object).contains { $0.hasSuffix("Article") || articleTypes.contains($0) }
    }

    private static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string.map(CharacterReferences.decoded) else { return nil }
        let normalized = TextNormalizer.normalized(Array(text.utf8))
        return normalized.isEmpty ? nil : String(decoding: normalized, as: UTF8.self)
    }

    /// Names of people or bodies given as strings, objects, references to objects, or lists of them.
    private func names(of value: JSONValue?) -> [String] {
        (value?.elements ?? []).compactMap { element in
            guard let name = element["name"] else {
                return element["@id"]?.string.flatMap { nameOfID[$0] } ?? StructuredData.text(element)
            }
            return name.elements.lazy.compactMap { StructuredData.text($0) }.first
        }
    }
}
