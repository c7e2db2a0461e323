/// Puts a document together out of a page's outline and the parser's reports on it.
///
/// The parser tells elements and texts by its place in the outline's markup. Elements that have no item
/// there are implied: `<html>`, `<head>`, `<body>`, `<p>`. Items that it passes over are tags that HTML
/// ignores, such as a second `<body>`.
struct DocumentAssembly {
    private let items: [MarkupOutline.Item]
    private var next = 0
    private var document = Document()
    /// Open elements, innermost last.
    private var open: [Int32] = []

    init(_ outline: consuming MarkupOutline) {
        items = outline.items
        document.bytes = outline.bytes
        document.attributes = outline.attributes
        document.nodes.reserveCapacity(items.count + 4)
    }

    /// - Parameter implied: the element, if it is one that may be open without a tag.
    mutating func startElement(at place: Int, implied: ElementName?) {
        skip(to: place)
        var node = Document.Node(name: .other, parent: open.last ?? -1, end: 0, contentStart: 0, contentEnd: 0)
        if let item = item(at: place), item.name != .text, implied == nil || implied == item.name {
            (node.name, node.contentStart, node.contentEnd) = (item.name, item.start, item.end)
            next += 1
        } else if let implied {
            node.name = implied
        }
        open.append(Int32(document.nodes.count))
        document.nodes.append(node)
    }

    mutating func endElement() {
        guard let element = open.popLast() else { return }
        document.nodes[Int(element)].end = Int32(document.nodes.count)
    }

    /// Takes the texts and settled elements that one byte stands for.
    mutating func text(at place: Int) {
        skip(to: place)
        while let item = item(at: place), item.name == .text || item.settledEnd > 0 {
            if item.name == .text {
                add(item)
                next += 1
            } else {
                addSettled(to: Int(item.settledEnd))
            }
        }
    }

    private mutating func add(_ text: MarkupOutline.Item) {
        guard let parent = open.last else { return }
        // A tag that was ignored does not part two texts.
        if let last = document.nodes.indices.last, document.nodes[last].name == .text,
            document.nodes[last].parent == parent
        {
            return extend(last, by: text)
        }
        document.nodes.append(
            .init(
                name: .text, parent: parent, end: Int32(document.nodes.count + 1), contentStart: text.start,
                contentEnd: text.end))
    }

    /// Adds the element at `next` with all that it holds, as its tags say.
    private mutating func addSettled(to end: Int) {
        guard !open.isEmpty else { return next = end }
        var ends: [Int] = []
        while next < end {
            let item = items[next]
            next += 1
            if item.name == .text {
                add(item)
            } else {
                open.append(Int32(document.nodes.count))
                ends.append(Int(item.settledEnd))
                document.nodes.append(
                    .init(
                        name: item.name, parent: open[open.count - 2], end: 0, contentStart: item.start,
                        contentEnd: item.end))
            }
            while let last = ends.last, last <= next {
                ends.removeLast()
                endElement()
            }
        }
    }

    private mutating func extend(_ text: Int, by item: MarkupOutline.Item) {
        let node = document.nodes[text]
        if node.contentEnd != item.start {
            document.nodes[text].contentStart = Int32(document.bytes.count)
            document.bytes += Array(document.bytes[Int(node.contentStart)..<Int(node.contentEnd)])
            document.bytes += Array(document.bytes[Int(item.start)..<Int(item.end)])
            document.nodes[text].contentEnd = Int32(document.bytes.count)
        } else {
            document.nodes[text].contentEnd = item.end
        }
    }

    private func item(at place: Int) -> MarkupOutline.Item? {
        next < items.count && Int(items[next].place) == place ? items[next] : nil
    }

    private mutating func skip(to place: Int) {
        while next < items.count, Int(items[next].place) < place {
            if items[next].name == .html { addToRoot(items[next]) }
            next = max(next + 1, Int(items[next].settledEnd))
        }
    }

    /// A second `<html>` is ignored but for what it says of the page.
    private mutating func addToRoot(_ item: MarkupOutline.Item) {
        guard let root = document.nodes.first, root.name == .html else { return }
        let old = document.attributes[Int(root.contentStart)..<Int(root.contentEnd)]
        let more = document.attributes[Int(item.start)..<Int(item.end)].filter { added in
            !old.contains { $0.name == added.name }
        }
        guard !more.isEmpty else { return }
        document.nodes[0].contentStart = Int32(document.attributes.count)
        document.attributes += Array(old) + more
        document.nodes[0].contentEnd = Int32(document.attributes.count)
    }

    /// The document; elements that the parser has not closed end with it.
    consuming func finished() -> Document {
        while !open.isEmpty { endElement() }
        return document
    }
}
