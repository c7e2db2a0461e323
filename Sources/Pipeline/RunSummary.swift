package import Records

/// What a run came to, counted record by record.
package struct RunSummary: Hashable, Sendable {
    package private(set) var documents = 0
    package private(set) var errors = 0
    package private(set) var actors = 0
    package private(set) var programs = 0
    package private(set) var amounts = 0
    package private(set) var fundingStatements = 0
    /// Files in folders that are no documents.
    package var skipped = 0

    package init() {}

    package mutating func count(_ record: Record) {
        switch record.outcome {
        case .failure: errors += 1
        case .document(let document):
            documents += 1
            actors += document.actors.count
            programs += document.programs.count
            amounts += document.amounts.count
            fundingStatements += document.funding.count
        }
    }

    package var description: String {
        var parts = [
            Self.counted(documents, "document"), Self.counted(actors, "actor"), Self.counted(amounts, "amount"),
            Self.counted(programs, "programme"), Self.counted(fundingStatements, "funding statement"),
        ]
        if errors > 0 { parts.append("\(errors) failed") }
        if skipped > 0 { parts.append("\(Self.counted(skipped, "other file")) skipped") }
        return parts.joined(separator: ", ")
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
