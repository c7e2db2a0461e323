/// A readable form of a tree: one node a line, indented by depth. For tests and for people.
///
///     html
///       body
///         p class="lead"
///           "Wali kota membuka rapat."
enum DocumentDump {
    static func text(of document: Document) -> String {
        var lines: [String] = []
        var ends: [Int32] = []
        for (index, node) in document.nodes.enumerated() {
            while let end = ends.last, end <= index { ends.removeLast() }
            let indent = String(repeating: "  ", count: ends.count)
            if node.name == .text {
                lines.append(indent + "\"" + String(decoding: document.text(of: index), as: UTF8.self) + "\"")
            } else {
                lines.append(indent + "\(node.name)" + attributes(of: node, in: document))
                ends.append(node.end)
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func attributes(of node: Document.Node, in document: Document) -> String {
        document.attributes[Int(node.contentStart)..<Int(node.contentEnd)].map { attribute in
            let value = document.bytes[Int(attribute.start)..<Int(attribute.end)]
            return " \(attribute.name)=\"\(String(decoding: value, as: UTF8.self))\""
        }.joined()
    }
}
