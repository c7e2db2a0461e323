extension PageSurvey {
    /// How many elements around another are looked at: pages nest dozens of them, hostile ones thousands.
    private static let levels = 100

    /// True when the node or an element around it is as asked.
    private func isInside(_ node: Int, _ condition: (Int) -> Bool) -> Bool {
        var current = node
        for _ in 0..<PageSurvey.levels {
            if condition(current) { return true }
            guard let parent = document.parent(of: current) else { return false }
            current = parent
        }
        return false
    }

    /// In readers' comments, or in a quotation, as embedded posts are.
    func isOthersWord(_ node: Int) -> Bool {
        isInside(node) { evidence[$0].contains(.comments) || document.nodes[$0].name == .blockquote }
    }

    /// In a part of the page that is none of the article's, nor a detail of it.
    func isAside(_ node: Int) -> Bool { isDropped[node] && !isInside(node) { evidence[$0].contains(.detail) } }
}
