/// How deep a page's elements lie in one another, about as libxml2 will find it.
///
/// libxml2 looks through all open elements for many an end tag, so that its time is linear only while their
/// number is bounded. Browsers bound it, too: 512 is Blink's figure.
struct MarkupNesting {
    static let maximumDepth = 512

    private struct Element {
        var hash: UInt64
        var name: ElementName
    }

    private var open: [Element] = []

    /// False when the element is too deep to be nested any further.
    mutating func open(_ name: ElementName, _ hash: UInt64) -> Bool {
        if MarkupNesting.pageParts.contains(name) { return true }
        guard !MarkupNesting.empty.contains(name) else { return open.count < MarkupNesting.maximumDepth }
        closeImplied(by: name)
        open.append(Element(hash: hash, name: name))
        return open.count <= MarkupNesting.maximumDepth
    }

    /// Takes back an element that closes itself.
    mutating func closeLast(_ hash: UInt64) {
        if open.last?.hash == hash { open.removeLast() }
    }

    /// False for the end of an element that was too deep.
    mutating func close(_ name: ElementName, _ hash: UInt64) -> Bool {
        let priority = MarkupNesting.priority(of: name)
        var index = open.count - 1
        let lowest = max(0, open.count - MarkupNesting.maximumDepth)
        while index >= lowest {
            if open[index].hash == hash {
                let isNested = index < MarkupNesting.maximumDepth
                open.removeSubrange(index...)
                return isNested
            }
            // libxml2 lets no end tag close what ranks higher.
            if MarkupNesting.priority(of: open[index].name) > priority { break }
            index -= 1
        }
        return open.count < MarkupNesting.maximumDepth
    }

    /// Elements without an end tag.
    private static let empty: ElementSet = [.br, .hr, .img, .input, .meta, .link, .embed]

    /// There is one of each, which further tags do not nest.
    private static let pageParts: ElementSet = [.html, .head, .body]

    /// Ends what authors leave open: paragraphs, list items, cells, rows.
    private mutating func closeImplied(by name: ElementName) {
        if open.last?.name == .p, name.isBlock { open.removeLast() }
        switch name {
        case .li: closeLast(among: [.li])
        case .option: closeLast(among: [.option])
        case .dt, .dd: closeLast(among: [.dt, .dd])
        case .td, .th: closeLast(among: [.td, .th])
        case .tr:
            closeLast(among: [.td, .th])
            closeLast(among: [.tr])
        default: break
        }
    }

    private mutating func closeLast(among names: ElementSet) {
        if let last = open.last, names.contains(last.name) { open.removeLast() }
    }

    static func priority(of name: ElementName) -> Int {
        switch name {
        case .div: 150
        case .td, .th: 160
        case .tr: 170
        case .thead, .tbody, .tfoot: 180
        case .table: 190
        case .head, .body: 200
        case .html: 220
        default: 100
        }
    }
}
