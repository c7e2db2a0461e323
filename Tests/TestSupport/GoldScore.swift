/// Hits and misses of one kind of finding.
package struct GoldTally: Hashable, Sendable {
    package var found = 0
    package var extra = 0
    package var missed = 0

    package init(found: Int = 0, extra: Int = 0, missed: Int = 0) {
        (self.found, self.extra, self.missed) = (found, extra, missed)
    }

    /// 1 when nothing was claimed.
    package var precision: Double { found + extra > 0 ? Double(found) / Double(found + extra) : 1 }
    /// 1 when nothing was to be found.
    package var recall: Double { found + missed > 0 ? Double(found) / Double(found + missed) : 1 }
    package var f1: Double {
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    mutating func count(_ isHit: Bool) {
        found += isHit ? 1 : 0
        extra += isHit ? 0 : 1
        missed += isHit ? 0 : 1
    }

    static func += (total: inout GoldTally, part: GoldTally) {
        total.found += part.found
        total.extra += part.extra
        total.missed += part.missed
    }
}

/// How well records agree with gold, by kind, with every disagreement.
package struct GoldScore: Sendable, CustomStringConvertible {
    /// In the order that they are printed.
    package enum Kind: String, Sendable, CaseIterable {
        case actors
        case actorType = "actor type"
        case actorAliases = "actor aliases (recall)"
        case actorRoles = "actor roles"
        case amounts, programs, funding, funders
        case fundingRecipient = "funding recipient"
        case fundingProgram = "funding program"
        case fundingInstrument = "funding instrument"
        case published
    }

    /// One thing that is in the record alone, or in the gold alone.
    package struct Disagreement: Hashable, Sendable, CustomStringConvertible {
        package var document: String
        package var kind: Kind
        package var isExtra: Bool
        package var text: String

        package var description: String {
            "\(document)\t\(kind.rawValue)\t\(isExtra ? "extra" : "missed")\t\(text)"
        }
    }

    package internal(set) var documents = 0
    /// Gold documents that no record was given for.
    package internal(set) var absent: [String] = []
    package internal(set) var disagreements: [Disagreement] = []
    var tallies: [Kind: GoldTally] = [:]

    package subscript(kind: Kind) -> GoldTally { tallies[kind] ?? GoldTally() }

    /// The disagreements of one kind, one a line.
    package func disagreements(of kind: Kind) -> String {
        disagreements.filter { $0.kind == kind }.map(\.description).joined(separator: "\n")
    }

    /// The table: precision, recall, F1 and counts of every kind.
    package var description: String {
        let head = "\(documents) documents, \(absent.count) without a record"
        let columns = ["P", "R", "F1", "tp", "fp", "fn"].map { Self.padded($0, to: 8) }.joined()
        let rows = Kind.allCases.map { kind in
            let tally = self[kind]
            let shares = [tally.precision, tally.recall, tally.f1].map(Self.thousandths)
            let counts = [tally.found, tally.extra, tally.missed].map(String.init)
            let name = kind.rawValue + String(repeating: " ", count: 24 - kind.rawValue.count)
            return name + (shares + counts).map { Self.padded($0, to: 8) }.joined()
        }
        return ([head, String(repeating: " ", count: 24) + columns] + rows).joined(separator: "\n")
    }

    private static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func thousandths(_ share: Double) -> String {
        let digits = String(Int((share * 1000).rounded()) + 10_000)
        return digits.dropFirst().prefix(1) + "." + digits.suffix(3)
    }
}
