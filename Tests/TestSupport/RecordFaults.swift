package import JSON
internal import Records

/// What no record may ever break, checked on its JSON: the schema, and what a schema cannot say.
package enum RecordFaults {
    /// Every fault of a record, in words; empty when it is well formed.
    ///
    /// - every excerpt's text is the slice of the article's text, counted in Unicode scalars;
    /// - blocks are in order, in bounds, disjoint;
    /// - ids are numbered in order, and every reference leads to one;
    /// - claims stand in the order of the text.
    package static func faults(in record: JSONValue) throws -> [String] {
        let faults = try SchemaValidator(schema: RecordSchema.text).faults(in: record)
        guard faults.isEmpty, let article = record["article"] else { return faults }
        let scalars = Array((article["text"]?.string ?? "").unicodeScalars)
        return excerptFaults(in: record, scalars) + blockFaults(in: article, scalars.count)
            + identityFaults(in: record) + orderFaults(in: record)
    }

    // MARK: Excerpts

    private static func excerptFaults(in record: JSONValue, _ scalars: [Unicode.Scalar]) -> [String] {
        var excerpts = list(record, "amounts") + list(record, "dates") + list(record, "numbers")
        for kind in ["actors", "programs", "places"] {
            excerpts += list(record, kind).flatMap { list($0, "mentions") }
        }
        excerpts += list(record, "funding").compactMap { $0["evidence"] }
        excerpts += list(record, "funding").flatMap { list($0, "context") }
        for headings in list(record, "amounts").compactMap({ $0["table"] }) {
            excerpts += ["row", "column", "unit"].flatMap { list(headings, $0) }
        }
        return excerpts.compactMap { fault(ofExcerpt: $0, scalars) }
    }

    private static func fault(ofExcerpt excerpt: JSONValue, _ scalars: [Unicode.Scalar]) -> String? {
        let (start, end) = (number(excerpt, "start"), number(excerpt, "end"))
        guard 0 <= start, start < end, end <= scalars.count else { return "\(start)..<\(end) is no span of the text" }
        let slice = Array(scalars[start..<end])
        let text = Array((excerpt["text"]?.string ?? "").unicodeScalars)
        return slice == text ? nil : "the text at \(start)..<\(end) is not \(excerpt["text"]?.string ?? "")"
    }

    private static func blockFaults(in article: JSONValue, _ length: Int) -> [String] {
        var faults: [String] = []
        var last = 0
        for block in list(article, "blocks") {
            let (start, end) = (number(block, "start"), number(block, "end"))
            if start < last { faults.append("the block \(start)..<\(end) starts before the last one ends") }
            if start >= end || end > length { faults.append("the block \(start)..<\(end) is no span of the text") }
            last = end
            faults += cellFaults(in: block)
        }
        return faults
    }

    /// Cells lie in their block, in the order of the text, and no two of a row in one column.
    private static func cellFaults(in block: JSONValue) -> [String] {
        var faults: [String] = []
        var position = number(block, "start")
        for row in list(block, "rows") {
            var column = 0
            for cell in row.elements {
                let (start, end) = (number(cell, "start"), number(cell, "end"))
                if start < position || end < start || end > number(block, "end") {
                    faults.append("the cell \(start)..<\(end) is out of its place")
                }
                if number(cell, "column") < column { faults.append("two cells fill the column \(column)") }
                (position, column) = (end, number(cell, "column") + number(cell, "colspan"))
            }
        }
        return faults
    }

    // MARK: Ids

    private static func identityFaults(in record: JSONValue) -> [String] {
        var known: [String: Set<String>] = [:]
        var faults: [String] = []
        for (kind, prefix) in [("actors", "a"), ("programs", "p"), ("amounts", "m"), ("funding", "f")] {
            let ids = list(record, kind).compactMap { $0["id"]?.string }
            let expected = ids.indices.map { "\(prefix)\($0 + 1)" }
            if ids != expected { faults.append("the ids of \(kind) are \(ids)") }
            known[kind] = Set(ids)
        }
        for amount in list(record, "amounts") {
            for case let other? in [amount["part_of"]?.string, amount["equivalent_to"]?.string] {
                if known["amounts"]?.contains(other) != true { faults.append("\(other) is none of the amounts") }
                if other == amount["id"]?.string { faults.append("\(other) refers to itself") }
            }
        }
        for funding in list(record, "funding") {
            var references = [("actors", funding["funder"]), ("actors", funding["recipient"]?["actor"])]
            references += [("amounts", funding["amount"]), ("programs", funding["program"])]
            references += list(funding, "equivalent_amounts").map { ("amounts", $0) }
            for case (let kind, let id?) in references.map({ ($0.0, $0.1?.string) }) {
                if known[kind]?.contains(id) != true { faults.append("\(id) is none of the \(kind)") }
            }
        }
        return faults
    }

    // MARK: Order

    private static func orderFaults(in record: JSONValue) -> [String] {
        var faults: [String] = []
        for kind in ["amounts", "dates", "numbers"] where !isSorted(list(record, kind).map { number($0, "start") }) {
            faults.append("the \(kind) are not in the order of the text")
        }
        for kind in ["actors", "programs", "places"] {
            let mentions = list(record, kind).map { list($0, "mentions").map { number($0, "start") } }
            if !mentions.allSatisfy(isSorted) { faults.append("mentions of \(kind) are not in the order of the text") }
            if !isSorted(mentions.map { $0.first ?? .max }) { faults.append("the \(kind) are not in order of mention") }
        }
        let evidence = list(record, "funding").compactMap { $0["evidence"] }.map { number($0, "start") }
        if !isSorted(evidence) { faults.append("the funding statements are not in the order of the text") }
        return faults
    }

    private static func isSorted(_ numbers: [Int]) -> Bool { zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 } }

    // MARK: Members

    private static func list(_ value: JSONValue, _ name: String) -> [JSONValue] { value[name]?.elements ?? [] }

    private static func number(_ value: JSONValue, _ name: String) -> Int {
        if case .number(let digits)? = value[name] { Int(digits) ?? -1 } else { -1 }
    }
}
