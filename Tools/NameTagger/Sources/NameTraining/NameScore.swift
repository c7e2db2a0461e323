@_spi(Training) import TextAnalysis

/// Names found, given and right, by exact range and kind.
package struct NameScore {
    package var (right, found, given) = (0, 0, 0)

    package init() {}

    package mutating func add(_ tags: [NameTag], against gold: [NameTag]) {
        let (ours, theirs) = (Set(TaggedName.names(of: tags)), Set(TaggedName.names(of: gold)))
        right += ours.intersection(theirs).count
        found += ours.count
        given += theirs.count
    }

    package var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
    package var recall: Double { given > 0 ? Double(right) / Double(given) : 0 }
    package var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
}
