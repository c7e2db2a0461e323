import Foundation
import NameTraining

/// What an article says of who funds what, as somebody who read it wrote down.
package struct FundingAnnotation: Decodable {
    package struct Actor: Decodable {
        package var name: String
        package var accept: [String]?

        package init(name: String, accept: [String]) { (self.name, self.accept) = (name, accept) }

        /// Every form of the name in the text.
        package var forms: [String] { [name] + (accept ?? []) }
    }

    package struct Entry: Decodable {
        /// Nil where the text does not say whose money it is.
        package var funder: String?
        /// In units of the currency; nil for help without a sum.
        package var value: Double?
        package var currency: String?
        /// Names that are all right.
        package var recipient: [String]?
        package var program: [String]?
        package var instrument: String
        package var status: String
        /// Neither missed when it isn't found nor wrong when it is.
        package var optional: Bool?

        package init(
            funder: String?, value: Double?, currency: String?, recipient: [String] = [], program: [String] = [],
            instrument: String = "aid", status: String = "stated", optional: Bool = false
        ) {
            (self.funder, self.value, self.currency) = (funder, value, currency)
            (self.recipient, self.program, self.optional) = (recipient, program, optional)
            (self.instrument, self.status) = (instrument, status)
        }

        package var isOptional: Bool { optional ?? false }
    }

    package var id: String
    package var actors: [Actor]
    package var funding: [Entry]

    package init(id: String, actors: [Actor], funding: [Entry]) {
        (self.id, self.actors, self.funding) = (id, actors, funding)
    }
}

/// A sum of money as it is compared: exactness is the records' affair.
package struct Sum: Hashable {
    package var value: Double?
    package var currency: String

    package init(value: Double?, currency: String) { (self.value, self.currency) = (value, currency) }

    package func isSame(_ value: Double, _ currency: String?) -> Bool {
        guard let own = self.value, self.currency == currency else { return false }
        return abs(own - value) <= 1e-6 * max(1, abs(value))
    }
}

/// Tells which annotated entries a payer and a sum fit, as the scorer of records does.
package struct EntryMatch {
    package let entries: [FundingAnnotation.Entry]
    /// By entry the names that its funder goes by; empty where nobody is named.
    private let funders: [[NameWords]]

    package init(_ annotation: FundingAnnotation) {
        entries = annotation.funding
        let actors = annotation.actors.map { $0.forms.map { NameWords($0) } }
        funders = annotation.funding.map { entry in
            guard let funder = entry.funder.map({ NameWords($0) }) else { return [] }
            return [funder] + actors.filter { $0.contains(funder) }.flatMap { $0 }
        }
    }

    /// How well a payer's names fit an entry's: 0 or 0.75 to 1, and 0.5 where both are nobody's.
    package func likeness(of names: [NameWords], to entry: Int) -> Double {
        if entries[entry].funder == nil { return names.isEmpty ? 0.5 : 0 }
        let best = names.flatMap { name in funders[entry].map { name.overlap(with: $0) } }.max() ?? 0
        return best >= 0.75 ? best : 0
    }
}
