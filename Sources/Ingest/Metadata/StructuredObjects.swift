import JSON

/// The objects of JSON-LD scripts, and what they are.
enum StructuredObjects {
    /// All objects of a script: of lists, of @graph, and the main entity of a page. Of a script that is not JSON none.
    static func objects(of script: [UInt8], _ notes: inout MetadataLimits.Notes) -> [JSONValue] {
        let root: JSONValue
        do {
            root = try JSONParser.parse(withoutWrapping(script), lenient: true)
        } catch {
            if error.isTooDeep { notes.limitedScriptCount += 1 }
            return []
        }
        var pending = [root]
        var objects: [JSONValue] = []
        while let value = pending.popLast() {
            if objects.count == MetadataLimits.objectCount {
                notes.limitedScriptCount += 1
                break
            }
            switch value {
            case .array(let values): pending += values.reversed()
            case .object:
                objects.append(value)
                for key in ["breadcrumb", "mainEntity", "@graph"] { value[key].map { pending.append($0) } }
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

    /// True when the word stands at the place as it is spelled.
    static func holds(_ word: [UInt8], in bytes: Span<UInt8>, at place: Int) -> Bool {
        guard place + word.count <= bytes.count else { return false }
        for offset in word.indices where bytes[place + offset] != word[offset] { return false }
        return true
    }

    static func types(of object: JSONValue) -> [String] {
        (object["@type"]?.elements ?? []).compactMap(\.string)
    }

    private static let articleTypes: Set<String> = ["BlogPosting", "Report", "Review", "LiveBlogPosting", "Posting"]

    static func isArticle(_ object: JSONValue) -> Bool {
        types(of: object).contains { $0.hasSuffix("Article") || articleTypes.contains($0) }
    }

    /// A string as readers see it; nil for none, for an empty one and for one that is too long.
    static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string, text.utf8.count <= MetadataLimits.valueCount else { return nil }
        return longText(value)
    }

    /// As `text`, however long.
    static func longText(_ value: JSONValue?) -> String? {
        guard let text = value?.string.map(CharacterReferences.decoded) else { return nil }
        let normalized = TextNormalizer.normalized(Array(text.utf8))
        return normalized.isEmpty ? nil : String(decoding: normalized, as: UTF8.self)
    }
}

/// The names in JSON-LD: strings, objects, references to objects by their "@id", and lists of these.
struct StructuredNames {
    private struct Named {
        var name: String
        var types: [String]
        /// Declared to be a body and no person.
        var isOrganization: Bool { !types.contains("Person") && types.contains { $0.hasSuffix("Organization") } }
    }

    private var named: [String: Named] = [:]
    private var people: Set<String> = []

    init() {}

    init(_ objects: [JSONValue]) {
        for object in objects {
            guard let id = object["@id"]?.string, let name = StructuredNames.name(of: object) else { continue }
            let types = StructuredObjects.types(of: object)
            named[id] = named[id] ?? Named(name: name, types: types)
            if types.contains("Person") { people.insert(name) }
        }
    }

    /// Without those that are declared to be organisations.
    func people(of value: JSONValue?) -> [String] {
        resolved(value).filter { !$0.isOrganization }.map(\.name)
    }

    /// The first that is no person; a person where there is nobody else.
    ///
    /// A blog of one person names that person as its publisher; the name of the blog is elsewhere.
    func publisher(of value: JSONValue?) -> (name: String?, isPerson: Bool)? {
        let found = resolved(value)
        if let outlet = found.first(where: { !people.contains($0.name) }) { return (outlet.name, false) }
        return found.isEmpty ? nil : (nil, true)
    }

    private func resolved(_ value: JSONValue?) -> [Named] {
        (value?.elements ?? []).prefix(60).compactMap { element in
            if let text = StructuredObjects.text(element) { return Named(name: text, types: []) }
            let own = StructuredObjects.types(of: element)
            if let name = StructuredNames.name(of: element) { return Named(name: name, types: own) }
            return element["@id"]?.string.flatMap { named[$0] }
        }
    }

    private static func name(of object: JSONValue) -> String? {
        if let name = object["name"]?.elements.lazy.compactMap({ StructuredObjects.text($0) }).first { return name }
        let parts = [object["givenName"], object["familyName"]].compactMap { StructuredObjects.text($0) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
