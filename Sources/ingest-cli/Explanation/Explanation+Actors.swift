internal import Pipeline
internal import Records
internal import TextAnalysis

extension Explanation {
    /// Each actor with what speaks for and against it, then the names that were too unsure.
    func actorLines() -> [String] {
        let analysis = reading.analysis
        guard !(analysis.actors + analysis.doubtfulActors).isEmpty else { return ["nobody is named"] }
        let sure = analysis.actors.map { lines(of: $0, isActor: true) }
        let doubtful = analysis.doubtfulActors.map { lines(of: $0, isActor: false) }
        return (sure + doubtful).joined(separator: [""]).map { $0 }
    }

    private func lines(of actor: Analysis.Actor, isActor: Bool) -> [String] {
        let name = isActor ? style.bold(actor.name) : style.dim(actor.name + " (no actor)")
        let roles = actor.roles.map { role in
            [role.tenure?.rawValue, role.title, role.organization].compactMap(\.self).joined(separator: " ")
        }
        let lines = [
            "\(name)  \(actor.category.rawValue)  confidence \(actor.confidence)",
            field("also", actor.aliases.isEmpty ? nil : actor.aliases.joined(separator: "; ")),
            field("roles", roles.isEmpty ? nil : roles.joined(separator: "; ")),
            field(
                "same as",
                actor.sameAs.isEmpty ? nil : actor.sameAs.map { "\($0.scheme):\($0.id)" }.joined(separator: "; ")),
        ]
        return lines + [field("because", actor.features.prefix(8).map(Self.told).joined(separator: ", "))]
    }
}
