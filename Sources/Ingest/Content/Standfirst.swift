import Records

/// The lead that stands between a page's title and the body of its article, outside of both.
struct Standfirst {
    let survey: PageSurvey
    let metadata: PageMetadata

    /// A lead has at least a clause and at most a paragraph, in bytes.
    private static let size = 60...700

    /// So many nodes behind an image, text is its caption.
    private static let captionReach = 12

    /// The lead as a paragraph; nil when nothing like one stands there.
    func block(before roots: [Int]) -> DraftBlock? {
        guard let root = roots.first,
            let title = metadata.headings.last(where: { $0.node < root && !$0.text.isEmpty })?.node
        else { return nil }
        let document = survey.document
        var index = Int(document.nodes[title].end)
        var imageEnd = 0
        while index < root {
            let node = document.nodes[index]
            if survey.isDropped[index] || node.name == .figcaption
                || !survey.evidence[index].isDisjoint(with: [.detail, .caption])
            {
                index = Int(node.end)
                continue
            }
            if node.name == .img || node.name == .figure { imageEnd = index + Standfirst.captionReach }
            // The elements around the body are looked into, those before it taken whole.
            if node.name != .text, Int(node.end) <= root, index > imageEnd,
                Standfirst.size.contains(Int(survey.textBytes[index]))
            {
                if let block = lead(index) { return block }
            }
            index += 1
        }
        return nil
    }

    private func lead(_ index: Int) -> DraftBlock? {
        let document = survey.document
        let name = document.nodes[index].name
        guard name == .p || name == .div || name == .h2 || name == .section || name == .span,
            survey.linkDensity(of: index) < 0.2,
            let text = document.shortText(of: index),
            !document.subtree(index).dropFirst().contains(where: { document.nodes[$0].name.isBlock })
        else { return nil }
        let bytes = Array(text.utf8)
        guard Standfirst.size.contains(bytes.count), text.contains(" "), DateReader.first(in: text) == nil,
            BoilerplateMatcher.rule(for: bytes) == nil, Byline(line: text) == nil
        else { return nil }
        return DraftBlock(kind: .paragraph, text: bytes)
    }
}
