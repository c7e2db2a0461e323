/// A page's tree as plain values: nodes in document order, so that a subtree is a range.
struct Document: Sendable {
    struct Node: Sendable {
        var name: ElementName
        /// Index of the parent; -1 for the root.
        var parent: Int32
        /// One past the last node of the subtree.
        var end: Int32
        /// A text's bytes in `Document.bytes`; an element's attributes in `Document.attributes`.
        var contentStart: Int32
        var contentEnd: Int32
    }

    struct Attribute: Sendable {
        var name: AttributeName
        var start: Int32
        var end: Int32
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// All texts and attribute values, UTF-8.
    var bytes: [UInt8] = []

    /// The nodes below and including `node`.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    func parent(of node: Int) -> Int? { nodes[node].parent < 0 ? nil : Int(nodes[node].parent) }

    /// The children in order.
    func children(of node: Int) -> [Int] {
        var result: [Int] = []
        var child = node + 1
        while child < Int(nodes[node].end) {
            result.append(child)
            child = Int(nodes[child].end)
        }
        return result
    }

    /// A text node's characters; empty for an element.
    func text(of node: Int) -> ArraySlice<UInt8> {
        guard nodes[node].name == .text else { return [] }
        return bytes[Int(nodes[node].contentStart)..<Int(nodes[node].contentEnd)]
    }

    /// The value of an attribute; nil when the element has none of that name.
    func attribute(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].name != .text else { return nil }
        for index in Int(nodes[node].contentStart)..<Int(nodes[node].contentEnd) where attributes[index].name == name {
            return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
        }
        return nil
    }

    func value(of attribute: Attribute) -> ArraySlice<UInt8> { bytes[Int(attribute.start)..<Int(attribute.end)] }

    func string(_ name: AttributeName, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of an element of few nodes, as `flatText(of:)` gives it; nil for a larger one.
    ///
    /// What is asked of every element of a page has to be asked so: elements that lie in one another by
    /// the thousand would have their text read once for each of them.
    /// - Parameter limit: nodes of the element; a byline or date has a dozen, page builders' wrappers included.
    func shortText(of node: Int, atMost limit: Int = 64) -> String? {
        shortBytes(of: node, atMost: limit).map { String(decoding: $0, as: UTF8.self) }
    }

    /// As `shortText(of:atMost:)`, in UTF-8.
    func shortBytes(of node: Int, atMost limit: Int = 64) -> [UInt8]? {
        subtree(node).count <= limit ? flatBytes(of: node) : nil
    }

    /// The text of a whole subtree with spaces folded; elements that break lines part words.
    func flatText(of node: Int) -> String { String(decoding: flatBytes(of: node), as: UTF8.self) }

    /// As `flatText(of:)`, in UTF-8.
    func flatBytes(of node: Int) -> [UInt8] {
        // One text is most of what is asked for.
        if subtree(node).count == 2, nodes[node + 1].name == .text {
            return TextNormalizer.normalized(text(of: node + 1))
        }
        var text: [UInt8] = []
        for index in subtree(node) {
            if nodes[index].name == .text {
                text.append(contentsOf: self.text(of: index))
            } else if nodes[index].name.isBlock || nodes[index].name == .br {
                text.append(0x20)
            }
        }
        return TextNormalizer.normalized(text)
    }
}
