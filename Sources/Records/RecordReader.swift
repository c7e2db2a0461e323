package import JSON

/// Why a JSON value is no record, and where in it.
package struct RecordFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Such as "funding[2].evidence.start".
    package var path: String
    package var reason: String

    package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

extension Record {
    /// Reads a record back from its JSON.
    ///
    /// What the contract has added since the record was written may be missing: it is null or an empty list. Members
    /// that the contract does not know are passed over. Whether excerpts are slices of the text is not looked at.
    ///
    /// - Throws: the first fault: a member that must be there and is not, or is of another type or no word of its list.
    package init(json: JSONValue) throws(RecordFault) {
        let reader = RecordReader(value: json)
        let version = try reader["schema_version"].string()
        guard version.split(separator: ".").first == Record.schemaVersion.split(separator: ".").first else {
            throw RecordFault(
                path: "schema_version", reason: "\(version) is not read, only \(Record.schemaVersion); extract anew")
        }
        let source = try Record.Source(reader["source"])
        let outcome: Outcome =
            reader["error"].isNull
            ? .document(try Record.Document(reader)) : .failure(try Record.Failure(reader["error"]))
        self.init(id: try reader["id"].string(), source: source, outcome: outcome)
    }
}

/// A value inside a record's JSON, with the way to it.
private struct RecordReader {
    var value: JSONValue
    var path = ""

    subscript(name: String) -> RecordReader {
        RecordReader(value: value[name] ?? .null, path: path.isEmpty ? name : "\(path).\(name)")
    }

    var isNull: Bool { value == .null }

    func fault(_ reason: String) -> RecordFault { RecordFault(path: path, reason: reason) }

    func string() throws(RecordFault) -> String {
        guard let string = value.string else { throw fault("should be a string") }
        return string
    }

    func integer() throws(RecordFault) -> Int {
        guard let integer = value.integer else { throw fault("should be a whole number") }
        return integer
    }

    func double() throws(RecordFault) -> Double {
        guard case .number(let digits) = value, let double = Double(digits) else { throw fault("should be a number") }
        return double
    }

    func bool() throws(RecordFault) -> Bool {
        guard case .bool(let bool) = value else { throw fault("should be true or false") }
        return bool
    }

    func decimal() throws(RecordFault) -> ExactDecimal {
        guard case .number(let digits) = value, let decimal = ExactDecimal(digits: digits) else {
            throw fault("should be a number of at most 18 digits")
        }
        return decimal
    }

    func word<Word: RawRepresentable>() throws(RecordFault) -> Word where Word.RawValue == String {
        let string = try string()
        guard let word = Word(rawValue: string) else { throw fault("\"\(string)\" is no word of the contract") }
        return word
    }

    func optional<Value>(
        _ read: (RecordReader) throws(RecordFault) -> Value
    ) throws(RecordFault) -> Value? { isNull ? nil : try read(self) }

    func list<Element>(_ read: (RecordReader) throws(RecordFault) -> Element) throws(RecordFault) -> [Element] {
        if isNull { return [] }
        guard case .array(let values) = value else { throw fault("should be a list") }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            elements.append(try read(RecordReader(value: value, path: "\(path)[\(index)]")))
        }
        return elements
    }

    func strings() throws(RecordFault) -> [String] {
        try list { (element) throws(RecordFault) in try element.string() }
    }

    func optionalString() throws(RecordFault) -> String? { isNull ? nil : try string() }
    func optionalInteger() throws(RecordFault) -> Int? { isNull ? nil : try integer() }
    func optionalDecimal() throws(RecordFault) -> ExactDecimal? { isNull ? nil : try decimal() }
    func excerpts() throws(RecordFault) -> [Record.Excerpt] { try list(Record.Excerpt.init) }
}

// MARK: Where it came from

extension Record.Source {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            id: try json["id"].optionalString(), uri: try json["uri"].string(), url: try json["url"].optionalString(),
            mediaType: try json["media_type"].optionalString(), encoding: try json["encoding"].optionalString(),
            bytes: try json["bytes"].optionalInteger() ?? 0, sha256: try json["sha256"].optionalString(),
            retrieved: try json["retrieved"].optionalString(), offset: try json["offset"].optionalInteger(),
            member: try json["member"].optionalString(), digest: try json["digest"].optionalString())
    }
}

extension Record.Failure {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(code: try json["code"].string(), message: try json["message"].string())
    }
}

// MARK: The document

extension Record.Document {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(article: try Record.Article(json["article"]))
        actors = try json["actors"].list(Record.Actor.init)
        programs = try json["programs"].list(Record.Program.init)
        amounts = try json["amounts"].list(Record.Amount.init)
        funding = try json["funding"].list(Record.Funding.init)
        dates = try json["dates"].list(Record.DateMention.init)
        places = try json["places"].list(Record.Place.init)
        numbers = try json["numbers"].list(Record.Number.init)
        diagnostics = try json["diagnostics"].list(Record.Diagnostic.init)
    }
}

extension Record.Article {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            title: try json["title"].optionalString(), subtitle: try json["subtitle"].optionalString(),
            authors: try json["authors"].strings(), editors: try json["editors"].strings(),
            publisher: try json["publisher"].optionalString(),
            canonicalURL: try json["canonical_url"].optionalString(),
            published: try json["published"].optional(Record.Publication.init),
            modified: try json["modified"].optional(Record.Publication.init),
            section: try json["section"].optionalString(), keywords: try json["keywords"].strings(),
            imageURL: try json["image_url"].optionalString(), language: try json["language"].optionalString(),
            text: try json["text"].string(), blocks: try json["blocks"].list(Record.Block.init))
    }
}

extension Record.Publication {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            date: try json["date"].string(), precision: try json["precision"].word(), basis: try json["basis"].word(),
            text: try json["text"].optionalString())
    }
}

extension Record.Block {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            kind: try json["kind"].word(), start: try json["start"].integer(), end: try json["end"].integer(),
            rows: try json["rows"].list { (row) throws(RecordFault) in try row.list(Record.Cell.init) })
    }
}

extension Record.Cell {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            start: try json["start"].integer(), end: try json["end"].integer(), column: try json["column"].integer(),
            rowSpan: try json["rowspan"].integer(), columnSpan: try json["colspan"].integer(),
            isHeader: try json["header"].bool())
    }
}

// MARK: What it says

extension Record.Actor {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            id: try json["id"].string(), name: try json["name"].string(), type: try json["type"].word(),
            category: try json["category"].word(), aliases: try json["aliases"].strings(),
            roles: try json["roles"].list(Record.Role.init), sameAs: try json["same_as"].list(Record.Identity.init),
            confidence: try json["confidence"].isNull ? 1 : json["confidence"].double(),
            mentions: try json["mentions"].excerpts())
    }
}

extension Record.Role {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            title: try json["title"].string(), organization: try json["organization"].optionalString(),
            tenure: try json["tenure"].optional { (json) throws(RecordFault) in try json.word() })
    }
}

extension Record.Identity {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(scheme: try json["scheme"].string(), id: try json["id"].string())
    }
}

extension Record.Program {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            id: try json["id"].string(), name: try json["name"].string(), aliases: try json["aliases"].strings(),
            mentions: try json["mentions"].excerpts())
    }
}

extension Record.Amount {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            id: try json["id"].string(), value: try json["value"].optionalDecimal(),
            low: try json["low"].optionalDecimal(), high: try json["high"].optionalDecimal(),
            currency: try json["currency"].string(), currencyAssumed: try json["currency_assumed"].bool(),
            qualifier: try json["qualifier"].word(), per: try json["per"].optionalString(),
            isNegated: try json["negated"].isNull ? false : json["negated"].bool(),
            partOf: try json["part_of"].optionalString(), equivalentTo: try json["equivalent_to"].optionalString(),
            excerpt: try Record.Excerpt(json), table: try json["table"].optional(Record.Headings.init))
    }
}

extension Record.Headings {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            row: try json["row"].excerpts(), column: try json["column"].excerpts(), unit: try json["unit"].excerpts())
    }
}

extension Record.Funding {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            id: try json["id"].string(), funder: try json["funder"].optionalString(),
            funderName: try json["funder_name"].optionalString(), amount: try json["amount"].optionalString(),
            equivalentAmounts: try json["equivalent_amounts"].strings(),
            recipient: try json["recipient"].optional(Record.Recipient.init),
            program: try json["program"].optionalString(), purpose: try json["purpose"].optionalString(),
            instrument: try json["instrument"].word(), status: try json["status"].word(),
            date: try json["date"].optionalString(), confidence: try json["confidence"].double(),
            evidence: try Record.Excerpt(json["evidence"]), context: try json["context"].excerpts())
    }
}

extension Record.Recipient {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        if let id = try json["actor"].optionalString() {
            self = .actor(id)
        } else if let name = try json["place"].optionalString() {
            self = .place(name)
        } else if let text = try json["group"].optionalString() {
            self = .group(text)
        } else {
            throw json.fault("should have an actor, a place or a group")
        }
    }
}

extension Record.DateMention {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            date: try json["date"].string(), endDate: try json["end_date"].optionalString(),
            precision: try json["precision"].word(), excerpt: try Record.Excerpt(json))
    }
}

extension Record.Place {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            name: try json["name"].string(), level: try json["level"].word(), code: try json["code"].optionalString(),
            mentions: try json["mentions"].excerpts())
    }
}

extension Record.Number {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            value: try json["value"].optionalDecimal(), low: try json["low"].optionalDecimal(),
            high: try json["high"].optionalDecimal(), qualifier: try json["qualifier"].word(),
            kind: try json["kind"].word(), unit: try json["unit"].string(), per: try json["per"].optionalString(),
            excerpt: try Record.Excerpt(json))
    }
}

extension Record.Excerpt {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(
            start: try json["start"].integer(), end: try json["end"].integer(), text: try json["text"].string())
    }
}

extension Record.Diagnostic {
    fileprivate init(_ json: RecordReader) throws(RecordFault) {
        self.init(code: try json["code"].string(), detail: try json["detail"].string())
    }
}
