/// What a model that judges unit by unit gets wrong for want of sight of the whole.
extension ContentFinder {
    /// Linear in the units, and in the depth of those in tables.
    func correct(_ chosen: inout [Bool]) {
        takeProseOfBriefs(&chosen)
        takeTables(&chosen)
        takeSiblings(&chosen)
        leaveLeadingLinks(&chosen)
        takeCopyrightLines(&chosen)
    }

    // MARK: Briefs

    /// Bytes of prose below which the model has seen too little of an article to know its last sentences.
    private static let briefBytes = 400

    /// Of a brief the rules' prose is taken as well: a sentence more costs less than one of three lost.
    private func takeProseOfBriefs(_ chosen: inout [Bool]) {
        let units = survey.units
        let bytes = units.indices.reduce(0) { $0 + (chosen[$1] ? Int(units[$1].proseBytes) : 0) }
        guard bytes < ContentFinder.briefBytes else { return }
        for index in units.indices where selection.isSelected[index] && units[index].isProse { chosen[index] = true }
    }

    // MARK: Tables

    /// A cell looks like a label of the page; a table of data that stands beside the article's text is the article's.
    ///
    /// On hosts that the model has not seen: shingle F1 of wcxb-dev .951 to .954, of the others the same.
    private func takeTables(_ chosen: inout [Bool]) {
        let units = survey.units
        var index = 0
        while index < units.count {
            guard let table = TableReader.dataTable(around: units[index], in: survey) else {
                index += 1
                continue
            }
            let tableEnd = survey.document.nodes[table].end
            let end = units[index...].firstIndex { $0.firstNode >= tableEnd } ?? units.count
            if index > 0 && chosen[index - 1] || end < units.count && chosen[end] {
                for cell in index..<end where selection.isSelected[cell] { chosen[cell] = true }
            }
            index = end
        }
    }

    // MARK: Paragraphs

    /// A sentence beside one that was taken, in the same element and by the rules' choice, is of the same article.
    private func takeSiblings(_ chosen: inout [Bool]) {
        let units = survey.units
        var last: Int?
        for index in units.indices where units[index].isProse && selection.isSelected[index] {
            defer { last = index }
            guard let last, chosen[last] != chosen[index], areSiblings(units[last], units[index]) else { continue }
            let other = chosen[last] ? index : last
            if units[other].linkBytes == 0 { chosen[other] = true }
        }
    }

    private func areSiblings(_ left: TextUnit, _ right: TextUnit) -> Bool {
        let nodes = survey.document.nodes
        let (first, second) = (Int(left.block), Int(right.block))
        return first == second || nodes[first].parent == nodes[second].parent && nodes[first].name == nodes[second].name
    }

    // MARK: Links

    /// Lines of links before the article's first sentence are menus and labels.
    private func leaveLeadingLinks(_ chosen: inout [Bool]) {
        let units = survey.units
        guard let first = units.indices.first(where: { chosen[$0] && units[$0].isProse }) else { return }
        for index in units.indices.prefix(upTo: first) where units[index].linkBytes * 10 >= units[index].textBytes * 8 {
            chosen[index] = false
        }
    }

    // MARK: Copyright

    /// The line in which an article claims its copyright is read for its year before it is left out.
    private func takeCopyrightLines(_ chosen: inout [Bool]) {
        for (index, unit) in survey.units.enumerated()
        where selection.isSelected[index] && !chosen[index] && unit.digitCount >= 4
            && unit.textBytes <= Boilerplate.longestLine
        {
            if let rule = BoilerplateMatcher.rule(for: survey.text(of: unit)), Boilerplate.claimsCopyright(rule) {
                chosen[index] = true
            }
        }
    }
}
