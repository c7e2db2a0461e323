@_spi(Training) import TextAnalysis

/// Which actors of an analysis are which of the annotated ones: one to one, the best names first.
package struct ActorMatch {
    /// By actor of the analysis the index of the annotated one.
    package private(set) var gold: [Int?]

    /// Names match when equal without case and marks, or when their words overlap with an F1 of 0.75.
    package init(_ actors: [Analysis.Actor], _ annotated: [GoldSet.Actor]) {
        gold = Array(repeating: nil, count: actors.count)
        var pairs: [(score: Double, actor: Int, gold: Int)] = []
        let wanted = annotated.map { $0.names.map { NameWords($0) } }
        for (index, actor) in actors.enumerated() {
            let names = ([actor.name] + actor.aliases).map { NameWords($0) }
            for (place, forms) in wanted.enumerated() {
                let score = names.flatMap { name in forms.map { name.overlap(with: $0) } }.max() ?? 0
                if score >= 0.75 { pairs.append((score, index, place)) }
            }
        }
        var isTaken = Array(repeating: false, count: annotated.count)
        for pair in pairs.sorted(by: { ($1.score, $0.actor, $0.gold) < ($0.score, $1.actor, $1.gold) })
        where gold[pair.actor] == nil && !isTaken[pair.gold] {
            gold[pair.actor] = pair.gold
            isTaken[pair.gold] = true
        }
    }
}
