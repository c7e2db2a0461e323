package import JSON
package import Records

/// What a run came to, counted record by record. Sums of summaries are summaries.
package struct RunSummary: Hashable, Sendable {
    /// Documents that were read, and have a record.
    package private(set) var documents = 0
    package private(set) var actors = 0
    package private(set) var programs = 0
    package private(set) var amounts = 0
    package private(set) var fundingStatements = 0
    /// Documents that were not read, and have an error record, by its code.
    package private(set) var errorsByCode: [String: Int] = [:]
    /// Records that carry a diagnostic, by its code.
    package private(set) var diagnosticsByCode: [String: Int] = [:]
    /// Documents left out because their article was written before (`--only-new`).
    package private(set) var known = 0
    /// What lies in inputs and is no document, by why: other files of folders, records of web archives.
    package var skippedByReason: [String: Int] = [:]
    /// Bytes of the documents, as their records count them.
    package private(set) var inputBytes = 0

    package init() {}

    package init(known: Int) { self.known = known }

    package init(_ record: Record) {
        inputBytes = record.source.bytes
        switch record.outcome {
        case .failure(let failure): errorsByCode[failure.code] = 1
        case .document(let document):
            documents = 1
            actors = document.actors.count
            programs = document.programs.count
            amounts = document.amounts.count
            fundingStatements = document.funding.count
            for code in Set(document.diagnostics.map(\.code)) { diagnosticsByCode[code] = 1 }
        }
    }

    package var errors: Int { errorsByCode.values.reduce(0, +) }
    package var skipped: Int { skippedByReason.values.reduce(0, +) }
    /// Every document that was met.
    package var met: Int { documents + errors + known }

    mutating func addSkipped(_ counts: [String: Int]) { skippedByReason.merge(counts, uniquingKeysWith: +) }

    package static func += (sum: inout RunSummary, other: RunSummary) {
        sum.documents += other.documents
        sum.actors += other.actors
        sum.programs += other.programs
        sum.amounts += other.amounts
        sum.fundingStatements += other.fundingStatements
        sum.errorsByCode.merge(other.errorsByCode, uniquingKeysWith: +)
        sum.diagnosticsByCode.merge(other.diagnosticsByCode, uniquingKeysWith: +)
        sum.known += other.known
        sum.addSkipped(other.skippedByReason)
        sum.inputBytes += other.inputBytes
    }

    package var description: String {
        var parts = [
            Self.counted(documents, "document"), Self.counted(actors, "actor"), Self.counted(amounts, "amount"),
            Self.counted(programs, "programme"), Self.counted(fundingStatements, "funding statement"),
        ]
        if errors > 0 { parts.append("\(errors) failed") }
        if known > 0 { parts.append("\(known) known already") }
        if skipped > 0 { parts.append("\(skipped) skipped") }
        return parts.joined(separator: ", ")
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension RunSummary {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("documents", documents)
            json.member("errors", errors)
            json.member("known", known)
            json.member("skipped", skipped)
            json.member("actors", actors)
            json.member("programs", programs)
            json.member("amounts", amounts)
            json.member("funding", fundingStatements)
            json.member("input_bytes", inputBytes)
            Self.write(errorsByCode, as: "errors_by_code", to: &json)
            Self.write(diagnosticsByCode, as: "diagnostics_by_code", to: &json)
            Self.write(skippedByReason, as: "skipped_by_reason", to: &json)
        }
    }

    private static func write(_ counts: [String: Int], as name: String, to json: inout JSONWriter) {
        json.key(name)
        json.object { json in
            for (name, count) in counts.sorted(by: { $0.key < $1.key }) { json.member(name, count) }
        }
    }

    /// Nil for what `write` did not write.
    init?(_ value: JSONValue) {
        guard let documents = value["documents"]?.integer, let known = value["known"]?.integer,
            let actors = value["actors"]?.integer, let programs = value["programs"]?.integer,
            let amounts = value["amounts"]?.integer, let funding = value["funding"]?.integer,
            let bytes = value["input_bytes"]?.integer, let errors = value["errors_by_code"]?.counts,
            let diagnostics = value["diagnostics_by_code"]?.counts,
            let skipped = value["skipped_by_reason"]?.counts
        else { return nil }
        (self.documents, self.known, self.actors, self.programs) = (documents, known, actors, programs)
        (self.amounts, fundingStatements, inputBytes) = (amounts, funding, bytes)
        (errorsByCode, diagnosticsByCode, skippedByReason) = (errors, diagnostics, skipped)
    }
}

extension JSONValue {
    /// An object of whole numbers.
    fileprivate var counts: [String: Int]? {
        guard case .object(let members) = self else { return nil }
        var counts: [String: Int] = [:]
        for member in members {
            guard let count = member.value.integer else { return nil }
            counts[member.name] = count
        }
        return counts
    }
}
