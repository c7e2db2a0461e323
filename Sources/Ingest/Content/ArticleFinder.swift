/// Finds the elements that hold the article.
///
/// A body that is named as one (schema.org's articleBody, class names such as "entry-content") is
/// taken when it holds a fair share of the page's prose; else an `<article>` or `<main>`; else the
/// smallest element around most of the prose.
struct ArticleFinder {
    let survey: PageSurvey
    private let document: Document

    init(_ survey: PageSurvey) { (self.survey, document) = (survey, survey.document) }

    /// Roots of the article in document order, none inside another; empty for a page without prose.
    func roots() -> [Int] {
        guard let page = document.nodes.indices.first(where: { document.nodes[$0].name == .body }) ?? firstNode,
            survey.proseBytes[page] > 0 || survey.textBytes[page] > 0
        else { return [] }
        if let body = best(named: .body, atLeast: 0.3, on: page) {
            return widened(withSiblings(narrowed(body, by: .body)), on: page)
        }
        if let element = bestSemantic(atLeast: 0.4, on: page) { return [descend(from: element)] }
        if let article = best(named: .article, atLeast: 0.5, on: page) { return [descend(from: article)] }
        return [descend(from: page)]
    }

    private var firstNode: Int? { document.nodes.isEmpty ? nil : 0 }

    // MARK: Named bodies

    private func best(named evidence: Evidence, atLeast share: Double, on page: Int) -> Int? {
        strongest(among: document.subtree(page).filter { survey.evidence[$0].contains(evidence) }, share, page)
    }

    private func bestSemantic(atLeast share: Double, on page: Int) -> Int? {
        let articles = document.subtree(page).filter { document.nodes[$0].name == .article }
        if let article = strongest(among: articles, share, page) { return article }
        return strongest(among: document.subtree(page).filter { document.nodes[$0].name == .main }, share, page)
    }

    private func strongest(among nodes: [Int], _ share: Double, _ page: Int) -> Int? {
        var best: Int?
        for node in nodes where !survey.isDropped[node] {
            if survey.proseBytes[node] > best.map({ survey.proseBytes[$0] }) ?? 0 { best = node }
        }
        guard let best, Double(survey.proseBytes[best]) >= share * Double(survey.proseBytes[page]) else { return nil }
        return best
    }

    /// The innermost element of the same evidence that still holds nearly all.
    private func narrowed(_ node: Int, by evidence: Evidence) -> Int {
        var result = node
        for inner in document.subtree(node).dropFirst()
        where survey.evidence[inner].contains(evidence) && !survey.isDropped[inner]
            && inner < document.nodes[result].end
        {
            if Double(survey.proseBytes[inner]) >= 0.85 * Double(survey.proseBytes[node]) { result = inner }
        }
        return result
    }

    /// The body with the siblings that carry the same class: pages part one article in several.
    private func withSiblings(_ node: Int) -> [Int] {
        guard let parent = document.parent(of: node), let name = document.attribute(.class, of: node) else {
            return [node]
        }
        let siblings = document.children(of: parent).filter { sibling in
            sibling == node
                || !survey.isDropped[sibling] && survey.proseBytes[sibling] > 0
                    && document.attribute(.class, of: sibling).map { $0.elementsEqual(name) } ?? false
        }
        return siblings
    }

    /// The roots, or the element around them when it holds much more prose and few links besides: pages
    /// wrap every section of an article in a body of its own.
    private func widened(_ roots: [Int], on page: Int) -> [Int] {
        guard sums(of: roots).prose * 10 < Int(survey.proseBytes[page]) * 8 else { return roots }
        var result = roots
        while let first = result.first, let outer = document.parent(of: first), document.nodes[outer].name != .body,
            document.nodes[outer].name != .html, !survey.isDropped[outer]
        {
            let held = sums(of: result)
            let more = Int(survey.proseBytes[outer]) - held.prose
            let moreText = Int(survey.textBytes[outer]) - held.text
            let moreLinks = Int(survey.linkBytes[outer]) - held.links
            guard more * 20 >= moreText * 9, moreLinks * 5 <= moreText else { break }
            result = [outer]
        }
        return sums(of: result).prose * 10 >= sums(of: roots).prose * 12 ? result : roots
    }

    private func sums(of nodes: [Int]) -> (prose: Int, text: Int, links: Int) {
        nodes.reduce(into: (0, 0, 0)) { sum, node in
            sum.0 += Int(survey.proseBytes[node])
            sum.1 += Int(survey.textBytes[node])
            sum.2 += Int(survey.linkBytes[node])
        }
    }

    // MARK: Prose alone

    /// Follows the child that holds nearly all of the prose, down to where it spreads.
    private func descend(from node: Int) -> Int {
        var current = node
        while true {
            let heaviest = document.children(of: current).filter { !survey.isDropped[$0] }
                .max { survey.proseBytes[$0] < survey.proseBytes[$1] }
            guard let heaviest, document.nodes[heaviest].name != .text, document.nodes[heaviest].name != .p,
                Double(survey.proseBytes[heaviest]) >= 0.85 * Double(survey.proseBytes[current]),
                survey.proseBytes[heaviest] > 0
            else { return current }
            current = heaviest
        }
    }
}
