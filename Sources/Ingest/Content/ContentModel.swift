/// Boosted decision trees over `UnitFeatures`: how likely a unit of a page is to be of its article.
///
/// Trained by Tools/ContentModel on the development sets; the score is a log-odds.
struct ContentModel: Sendable {
    /// An inner node asks whether a feature is at most a threshold; below zero, a child is a leaf: `~index`.
    ///
    /// Eight bytes, so that all trees stay in the processor's first cache.
    private struct Node: Sendable {
        var threshold: Float
        var feature: Int16
        var left: Int8
        var right: Int8
    }

    private struct Tree: Sendable {
        var firstNode: Int32
        var firstLeaf: Int32
    }

    private var nodes: [Node] = []
    private var leaves: [Float] = []
    private var trees: [Tree] = []

    /// - Parameters:
    ///   - features: the names that the trees count by, in order, parted by spaces. A model made for other features
    ///     than `UnitFeatures.names` is a fault of the build.
    ///   - trees: a line a tree, as Tools/ContentModel writes them.
    init(features: String, trees text: String) {
        precondition(
            features.split(separator: " ").elementsEqual(UnitFeatures.names, by: ==),
            "the content model was trained on other features: train it anew with Tools/ContentModel")
        var reader = NumberReader(text)
        while !reader.isAtEnd {
            trees.append(Tree(firstNode: Int32(nodes.count), firstLeaf: Int32(leaves.count)))
            while let node = ContentModel.node(&reader) { nodes.append(node) }
            while let leaf = reader.number() { leaves.append(leaf) }
            reader.nextLine()
        }
    }

    private static func node(_ reader: inout NumberReader) -> Node? {
        guard let feature = reader.number(), let threshold = reader.number(), let left = reader.number(),
            let right = reader.number()
        else { return nil }
        return Node(threshold: threshold, feature: Int16(feature), left: Int8(left), right: Int8(right))
    }

    /// Every so many trees a score counts as sure when it is that far from even. Of 29,000 decisions on hosts that
    /// the model was not trained on, none came out otherwise with all trees; three in four units end here.
    private static let step = 8
    private static let sureScore: Float = 2

    /// The log-odds of the unit whose features start at `offset` of `values`.
    func score(_ values: [Float], at offset: Int) -> Float {
        let values = values.span.extracting(offset..<offset + UnitFeatures.width)
        let (nodes, trees) = (nodes.span, trees.span)
        var score: Float = 0
        for count in 0..<trees.count {
            // The first trees say the most; where they agree, the rest change nothing.
            if count % ContentModel.step == 0, abs(score) > ContentModel.sureScore { break }
            let tree = trees[count]
            var next: Int8 = 0
            while next >= 0 {
                let node = nodes[Int(tree.firstNode) + Int(next)]
                next = values[Int(node.feature)] <= node.threshold ? node.left : node.right
            }
            score += leaves[Int(tree.firstLeaf) + Int(~next)]
        }
        return score
    }
}

/// Reads decimal numbers with spaces and commas between them, up to a semicolon or the end of a line.
private struct NumberReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { index >= bytes.count }

    mutating func nextLine() { if index < bytes.count { index += 1 } }

    /// The next number; nil at a semicolon, which is passed, and at the end of a line.
    mutating func number() -> Float? {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
        let start = index
        while index < bytes.count, !" ,;\n".utf8.contains(bytes[index]) { index += 1 }
        guard index > start else {
            if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
            return nil
        }
        return Float(String(decoding: bytes[start..<index], as: UTF8.self))
    }
}
