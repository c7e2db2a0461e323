/// Boosted decision trees over `UnitFeatures`: how likely a unit of a page is to be of its article.
///
/// Trained by Tools/ContentModel on the development sets; the score is a log-odds.
struct ContentModel: Sendable {
    /// An inner node asks whether a feature is at most a threshold; below zero, a child is a leaf: `~index`.
    private struct Node: Sendable {
        var threshold: Float
        var feature: Int16
        var left: Int16
        var right: Int16
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
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ";")
            guard parts.count == 2 else { continue }
            trees.append(Tree(firstNode: Int32(nodes.count), firstLeaf: Int32(leaves.count)))
            nodes += parts[0].split(separator: ",").compactMap(ContentModel.node)
            leaves += parts[1].split(separator: " ").compactMap { Float($0) }
        }
    }

    private static func node(_ text: Substring) -> Node? {
        let fields = text.split(separator: " ")
        guard fields.count == 4, let feature = Int16(fields[0]), let threshold = Float(fields[1]),
            let left = Int16(fields[2]), let right = Int16(fields[3])
        else { return nil }
        return Node(threshold: threshold, feature: feature, left: left, right: right)
    }

    /// Every so many trees a score counts as sure when it is that far from even. Of 29,000 decisions on hosts that
    /// the model was not trained on, none came out otherwise with all trees; three in four units end here.
    private static let step = 8
    private static let sureScore: Float = 2

    /// The log-odds of the unit whose features start at `offset` of `values`.
    func score(_ values: [Float], at offset: Int) -> Float {
        var score: Float = 0
        for (count, tree) in trees.enumerated() {
            // The first trees say the most; where they agree, the rest change nothing.
            if count % ContentModel.step == 0, abs(score) > ContentModel.sureScore { break }
            var next: Int16 = 0
            while next >= 0 {
                let node = nodes[Int(tree.firstNode) + Int(next)]
                next = values[offset + Int(node.feature)] <= node.threshold ? node.left : node.right
            }
            score += leaves[Int(tree.firstLeaf) + Int(~next)]
        }
        return score
    }
}
