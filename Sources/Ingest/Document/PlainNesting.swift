/// The elements that are surely open where libxml2's input ends, as far as they are known.
///
/// Where a page's tags nest plainly, so that no start tag ends another element and each end tag ends the
/// innermost one, there is nothing to decide: the tree is what the tags say. Such elements are settled here, and
/// libxml2 is fed one byte for all of them; it is asked where an element's end is implied, missing or misplaced.
struct PlainNesting {
    struct Element {
        var hash: UInt64
        var name: ElementName
        /// The element's start tag in `MarkupOutline.markup` and in its items.
        var markupStart: Int
        var item: Int
    }

    /// A body is open. libxml2 opens it once and never closes it before the page's end, but for the end of a head
    /// around it, so that no more elements are implied.
    var isInBody: Bool { stage == .inside }
    private var stage: Stage
    private enum Stage { case before, inside, unknown }
    /// What stands before the body's tag is of the page's head, so that the tag opens it.
    private var isHeadSoFar = true
    private var isInTitle = false
    /// What lies around the first of them is unknown.
    private var open: [Element] = []
    /// So many of them, from the outermost on, are left to libxml2, or hold something that is.
    private var mixedCount = 0

    /// - Parameter isUsed: false leaves everything to libxml2.
    init(isUsed: Bool) { stage = isUsed ? .before : .unknown }

    /// True when the start tag of such an element ends no other element, as far as is known.
    func mayHold(_ name: ElementName, _ hash: UInt64) -> Bool {
        guard isInBody else { return false }
        if name == .other { return !PlainNesting.names[hash] }
        if PlainNesting.endingNothing.contains(name) { return true }
        guard let outer = open.last?.name else { return false }
        switch name {
        case .a: return outer != .a
        case .div, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .hr: return outer != .p
        case .p, .ul, .ol, .dl, .table, .pre, .address: return PlainNesting.containers.contains(outer)
        case .form: return PlainNesting.containers.contains(outer) && outer != .form
        case .li: return outer == .ul || outer == .ol
        case .dt, .dd: return outer == .dl
        case .thead, .tbody, .tfoot: return outer == .table
        case .tr: return outer == .table || outer == .thead || outer == .tbody || outer == .tfoot
        case .td, .th: return outer == .tr
        case .option: return outer == .select
        default: return false
        }
    }

    /// Takes note of a start tag.
    /// - Returns: true for an element that ends where it starts, and needs no parser.
    mutating func add(_ element: Element, isSelfClosing: Bool) -> Bool {
        if stage == .before {
            enterBody(element, isSelfClosing: isSelfClosing)
            return false
        }
        let isPlain = mayHold(element.name, element.hash)
        if !isPlain { forget() }
        if isSelfClosing || PlainNesting.empty.contains(element.name) { return isPlain }
        let isKnown = isPlain || element.name != .other && !PlainNesting.pageParts.contains(element.name)
        if isInBody, isKnown { open.append(element) }
        // Its start tag is left to libxml2, as it may end others.
        if !isPlain { mixedCount = open.count }
        return false
    }

    /// Takes note of a start tag before the body or of the body's own, which the parser gets like all others there.
    private mutating func enterBody(_ element: Element, isSelfClosing: Bool) {
        isInTitle = element.name == .title && !isSelfClosing
        if element.name == .body {
            stage = .inside
            if isHeadSoFar { open.append(element) }
            mixedCount = open.count
        } else if !PlainNesting.headParts.contains(element.name) {
            isHeadSoFar = false
        }
    }

    /// Takes note of words before the body's tag, which imply a body anywhere but in the title.
    mutating func addWords() {
        if !isInTitle { isHeadSoFar = false }
    }

    /// Takes note of the end tag of an element that may be open.
    /// - Returns: the innermost element, when the end is its own, so that it needs no parser.
    mutating func close(_ name: ElementName, _ hash: UInt64) -> Element? {
        guard stage != .before else {
            isInTitle = false
            // The end of a paragraph makes one.
            if name == .p { isHeadSoFar = false }
            return nil
        }
        let priority = MarkupNesting.priority(of: name)
        for index in open.indices.reversed() {
            if open[index].hash == hash {
                let element = open[index]
                let isPlain = index == open.count - 1 && index >= mixedCount
                open.removeSubrange(index...)
                if !isPlain { mixedCount = open.count }
                return isPlain ? element : nil
            }
            // libxml2 lets no end tag close what ranks higher; but for that of a paragraph it may make one.
            if MarkupNesting.priority(of: open[index].name) > priority, name != .p { return nil }
        }
        forget()
        // The one end that may close a body.
        if name == .head, isInBody { stage = .unknown }
        return nil
    }

    /// Something else than plain tags has been fed.
    mutating func forget() {
        isHeadSoFar = false
        open.removeAll(keepingCapacity: true)
        mixedCount = 0
    }

    private static let headParts: ElementSet = [.html, .head, .title, .meta, .link]

    // What ends what was asked of libxml2 2.9.14, for each pair of names; its table `htmlStartClose` has not changed
    // since. What is not told of here is left to it.

    private static let endingNothing: ElementSet = [
        .article, .main, .section, .aside, .nav, .header, .footer, .hgroup, .span, .b, .strong, .i, .em, .u, .s,
        .small, .sub, .sup, .mark, .code, .font, .abbr, .cite, .time, .label, .del, .ins, .q, .figure, .figcaption,
        .picture, .video, .audio, .object, .canvas, .map, .button, .select, .details, .summary, .dialog,
        .br, .img, .input, .meta, .link,
    ]

    /// Elements without an end tag; libxml2's versions do not agree on `<embed>`.
    private static let empty: ElementSet = [.br, .hr, .img, .input, .meta, .link, .embed]

    /// There is one of each, and what another tag does is left to libxml2.
    private static let pageParts: ElementSet = [.html, .head, .body]

    /// Elements that none of those with a text of their own ends.
    private static let containers: ElementSet = [
        .body, .div, .section, .article, .main, .aside, .nav, .header, .footer, .li, .td, .th, .dd, .blockquote,
        .figure, .figcaption, .form, .details, .dialog, .summary, .button, .label,
    ]

    /// Other names that libxml2 knows: they end elements, or are ended by some.
    private static let names = NameTable(
        [
            "acronym", "applet", "area", "base", "basefont", "bdo", "big", "col", "colgroup", "dfn", "dir", "frame",
            "frameset", "isindex", "kbd", "noframes", "optgroup", "param", "samp", "strike", "tt", "var",
        ].map { (spelling: $0, name: true) }, other: false)
}
