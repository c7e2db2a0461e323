/// The elements of a feed, with the texts that stand in them.
struct XMLTree {
    struct Attribute {
        var name: String
        var value: String
    }

    struct Element {
        /// With the prefix of `XMLNames`.
        var name: String
        var attributes: [Attribute]
        var text = ""
        var children: [Int] = []
        /// By xml:base, else the document's.
        var base: String?
        /// By xml:lang, of the element or around it.
        var language: String?

        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    /// A full sitemap has 50,000 entries of some ten elements.
    private static let maximumElements = 1_000_000
    /// Bytes of text in one element that are kept: titles and addresses are shorter, articles are not wanted.
    private static let maximumText = 65_536

    private(set) var elements: [Element] = []
    private var open: [Int] = []
    /// The title that is open: all text inside belongs to it.
    private var title: Int?
    private let base: String?

    init(base: String?) { self.base = base }

    // MARK: Building

    /// False when there are too many.
    mutating func start(_ name: String, _ attributes: [Attribute]) -> Bool {
        guard elements.count < Self.maximumElements else { return false }
        var element = Element(name: name, attributes: attributes)
        let parent = open.last
        element.base = parent.map { elements[$0].base } ?? base
        element.language = parent.flatMap { elements[$0].language }
        if let base = element["xml:base"] {
            element.base = URIReference.webAddress(base, base: element.base) ?? element.base
        }
        if let language = element["xml:lang"], !language.isEmpty { element.language = language }
        if let parent { elements[parent].children.append(elements.count) }
        if title == nil, name == "title" || name == "atom:title" { title = elements.count }
        open.append(elements.count)
        elements.append(element)
        return true
    }

    mutating func end() {
        if open.popLast() == title { title = nil }
    }

    mutating func append(_ text: String) {
        guard let target = title ?? open.last, elements[target].text.utf8.count < Self.maximumText else { return }
        elements[target].text += text
    }

    // MARK: Reading

    /// The first child of one of the names, in the order of the names.
    func child(_ names: String..., of parent: Int) -> Element? {
        for name in names {
            if let child = elements[parent].children.first(where: { elements[$0].name == name }) {
                return elements[child]
            }
        }
        return nil
    }

    /// The trimmed text of the first child of one of the names that has any.
    func text(_ names: String..., of parent: Int) -> String? {
        for name in names {
            for child in elements[parent].children where elements[child].name == name {
                let text = PlainText.trimmed(elements[child].text)
                if !text.isEmpty { return text }
            }
        }
        return nil
    }

    func children(_ name: String, of parent: Int) -> [Element] {
        elements[parent].children.map { elements[$0] }.filter { $0.name == name }
    }

    /// All elements of a name, at any depth, in order.
    func all(_ names: String...) -> [Int] { elements.indices.filter { names.contains(elements[$0].name) } }
}

/// Names by what their namespace is, whichever prefix a feed has for it.
enum XMLNames {
    static func name(_ local: String, prefix: String?, namespace: String?) -> String {
        let prefix = namespace.map { prefixes[$0] ?? prefix ?? "" } ?? prefix ?? ""
        return prefix.isEmpty ? local : "\(prefix):\(local)"
    }

    private static let prefixes = [
        "http://www.w3.org/2005/Atom": "atom",
        "http://purl.org/atom/ns#": "atom",
        "http://purl.org/rss/1.0/": "",
        "http://my.netscape.com/rdf/simple/0.9/": "",
        "http://backend.userland.com/rss2": "",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://purl.org/dc/terms/": "dcterms",
        "http://www.sitemaps.org/schemas/sitemap/0.9": "",
        "http://www.google.com/schemas/sitemap/0.84": "",
        "http://www.google.com/schemas/sitemap-news/0.9": "news",
        "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
        "http://www.w3.org/XML/1998/namespace": "xml",
    ]
}
