/// Makes a `Document` out of elements opened and closed in order.
struct DocumentBuilder {
    private(set) var document = Document()
    private var open: [Int32] = []

    /// Text and attribute values are addressed with 32 bits.
    private var hasRoom: Bool { document.bytes.count < Int(Int32.max) / 2 }

    mutating func openElement(_ name: ElementName) {
        let start = Int32(document.attributes.count)
        append(.init(name: name, parent: open.last ?? -1, end: 0, contentStart: start, contentEnd: start))
        open.append(Int32(document.nodes.count - 1))
    }

    /// Adds to the element opened last, before it has children.
    mutating func addAttribute(_ name: AttributeName, _ value: some Collection<UInt8>) {
        guard hasRoom, let element = open.last else { return }
        let start = Int32(document.bytes.count)
        document.bytes.append(contentsOf: value)
        document.attributes.append(.init(name: name, start: start, end: Int32(document.bytes.count)))
        document.nodes[Int(element)].contentEnd = Int32(document.attributes.count)
    }

    mutating func addText(_ text: some Collection<UInt8>) {
        guard hasRoom, !open.isEmpty else { return }
        let start = Int32(document.bytes.count)
        document.bytes.append(contentsOf: text)
        append(
            .init(
                name: .text, parent: open.last ?? -1, end: Int32(document.nodes.count + 1), contentStart: start,
                contentEnd: Int32(document.bytes.count)))
    }

    mutating func closeElement() {
        guard let element = open.popLast() else { return }
        document.nodes[Int(element)].end = Int32(document.nodes.count)
    }

    private mutating func append(_ node: Document.Node) { document.nodes.append(node) }
}
