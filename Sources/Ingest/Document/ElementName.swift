/// The elements that Ingest tells apart; `text` is a run of characters, `other` all the rest.
enum ElementName: UInt8, CaseIterable, Sendable {
    case text, other
    case html, head, title, meta, link, body
    case article, main, section, aside, nav, header, footer, hgroup, address, div, span, center
    case p, br, hr, pre, blockquote, q
    case h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, menu
    case table, caption, thead, tbody, tfoot, tr, td, th
    case figure, figcaption, picture, img, video, audio, object, embed, canvas, map
    case a, b, strong, i, em, u, s, small, sub, sup, mark, code, font, abbr, cite, time, label, del, ins
    case form, input, select, option, button, fieldset, legend, textarea
    case iframe, noscript, script, style, svg, template, dialog, details, summary

    /// The element of a tag name, in lower case as libxml2 gives it.
    init(tag: some Collection<UInt8>) {
        self = ElementName.byHash[ByteHash.of(tag)]
    }

    /// The elements by their tags' names; `other` for all the rest.
    static let byHash = NameTable(
        allCases.filter { $0 != .text && $0 != .other }.map { (spelling: "\($0)", name: $0) }, other: ElementName.other)

    /// The element starts and ends a block of text.
    var isBlock: Bool { ElementName.blocks.contains(self) }

    var isHeading: Bool { rawValue >= ElementName.h1.rawValue && rawValue <= ElementName.h6.rawValue }

    private static let blocks: ElementSet = [
        .html, .body, .article, .main, .section, .aside, .nav, .header, .footer, .hgroup, .address, .div, .center,
        .p, .hr, .pre, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table,
        .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .figure, .figcaption, .form, .fieldset, .legend,
        .details, .summary, .dialog, .other,
    ]
}

/// A set of elements that costs two machine words and no hashing.
struct ElementSet: ExpressibleByArrayLiteral, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(arrayLiteral elements: ElementName...) {
        for element in elements {
            if element.rawValue < 64 { low |= 1 << element.rawValue } else { high |= 1 << (element.rawValue - 64) }
        }
    }

    func contains(_ element: ElementName) -> Bool {
        let bits = element.rawValue < 64 ? low >> element.rawValue : high >> (element.rawValue - 64)
        return bits & 1 == 1
    }
}

/// The attributes that a document keeps.
enum AttributeName: UInt8, CaseIterable, Sendable {
    case id, `class`, href, itemprop, itemtype, property, name, content, datetime, rel, lang, src, alt, role, style
    case hidden, colspan, rowspan, value
    case ariaHidden, httpEquiv, dataTestID

    init?(attribute: some Collection<UInt8>) {
        guard let name = AttributeName.byHash[ByteHash.of(attribute)] else { return nil }
        self = name
    }

    /// The attributes by their names; nil for all the rest.
    static let byHash = NameTable(
        allCases.map { (spelling: $0.spelling, name: Optional($0)) }, other: AttributeName?.none)

    private var spelling: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .httpEquiv: "http-equiv"
        case .dataTestID: "data-testid"
        default: "\(self)"
        }
    }
}

/// FNV-1a over 64 bits: names are looked up by it without making strings.
enum ByteHash {
    static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { hash = adding(byte, to: hash) }
        return hash
    }

    /// The hash of no bytes.
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of some bytes and one more.
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
