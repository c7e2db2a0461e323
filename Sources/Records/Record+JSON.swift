package import JSON

extension Record {
    /// The record as one JSON object, without white space and without a line break at its end.
    ///
    /// Every field of the contract is present, null or an empty list where the document says nothing.
    /// The same record gives the same bytes.
    package var json: [UInt8] {
        var json = JSONWriter(reserving: 4_096)
        write(to: &json)
        return json.bytes
    }

    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema_version", Record.schemaVersion)
            json.member("id", id)
            json.key("source")
            source.write(to: &json)
            switch outcome {
            case .document(let document): document.writeMembers(to: &json)
            case .failure(let failure):
                json.key("error")
                failure.write(to: &json)
            }
        }
    }
}

// MARK: Where it came from

extension Record.Source {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("uri", uri)
            json.member("url", url)
            json.member("media_type", mediaType)
            json.member("encoding", encoding)
            json.member("bytes", bytes)
            json.member("sha256", sha256)
            json.member("retrieved", retrieved)
            json.member("offset", offset)
            json.member("member", member)
            json.member("digest", digest)
        }
    }
}

extension Record.Failure {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", code)
            json.member("message", message)
        }
    }
}

// MARK: The document

extension Record.Document {
    fileprivate func writeMembers(to json: inout JSONWriter) {
        json.key("article")
        article.write(to: &json)
        json.list("actors", actors) { $1.write(to: &$0) }
        json.list("programs", programs) { $1.write(to: &$0) }
        json.list("amounts", amounts) { $1.write(to: &$0) }
        json.list("funding", funding) { $1.write(to: &$0) }
        json.list("dates", dates) { $1.write(to: &$0) }
        json.list("places", places) { $1.write(to: &$0) }
        json.list("numbers", numbers) { $1.write(to: &$0) }
        json.list("diagnostics", diagnostics) { $1.write(to: &$0) }
    }
}

extension Record.Article {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("title", title)
            json.member("subtitle", subtitle)
            json.member("authors", authors)
            json.member("editors", editors)
            json.member("publisher", publisher)
            json.member("canonical_url", canonicalURL)
            json.key("published")
            if let published { published.write(to: &json) } else { json.null() }
            json.key("modified")
            if let modified { modified.write(to: &json) } else { json.null() }
            json.member("section", section)
            json.member("keywords", keywords)
            json.member("image_url", imageURL)
            json.member("language", language)
            json.member("text", text)
            json.list("blocks", blocks) { $1.write(to: &$0) }
        }
    }
}

extension Record.Publication {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("date", date)
            json.member("precision", precision.rawValue)
            json.member("basis", basis.rawValue)
            json.member("text", text)
        }
    }
}

extension Record.Block {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind.rawValue)
            json.member("start", start)
            json.member("end", end)
            json.list("rows", rows) { json, row in json.array(row) { $1.write(to: &$0) } }
        }
    }
}

extension Record.Cell {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("start", start)
            json.member("end", end)
            json.member("column", column)
            json.member("rowspan", rowSpan)
            json.member("colspan", columnSpan)
            json.member("header", isHeader)
        }
    }
}

// MARK: What it says

extension Record.Actor {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("type", type.rawValue)
            json.member("category", category.rawValue)
            json.member("aliases", aliases)
            json.list("roles", roles) { $1.write(to: &$0) }
            json.list("same_as", sameAs) { $1.write(to: &$0) }
            json.key("confidence")
            json.number(Record.Funding.literal(ofConfidence: confidence))
            json.list("mentions", mentions) { $1.write(to: &$0) }
        }
    }
}

extension Record.Role {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("title", title)
            json.member("organization", organization)
            json.member("tenure", tenure?.rawValue)
        }
    }
}

extension Record.Identity {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("scheme", scheme)
            json.member("id", id)
        }
    }
}

extension Record.Program {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("aliases", aliases)
            json.list("mentions", mentions) { $1.write(to: &$0) }
        }
    }
}

extension Record.Amount {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("value", value)
            json.member("low", low)
            json.member("high", high)
            json.member("currency", currency)
            json.member("currency_assumed", currencyAssumed)
            json.member("qualifier", qualifier.rawValue)
            json.member("per", per)
            json.member("negated", isNegated)
            json.member("part_of", partOf)
            json.member("equivalent_to", equivalentTo)
            json.member("text", excerpt.text)
            json.member("start", excerpt.start)
            json.member("end", excerpt.end)
            json.key("table")
            if let table { table.write(to: &json) } else { json.null() }
        }
    }
}

extension Record.Headings {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.list("row", row) { $1.write(to: &$0) }
            json.list("column", column) { $1.write(to: &$0) }
            json.list("unit", unit) { $1.write(to: &$0) }
        }
    }
}

extension Record.Funding {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("funder", funder)
            json.member("funder_name", funderName)
            json.member("amount", amount)
            json.member("equivalent_amounts", equivalentAmounts)
            json.key("recipient")
            if let recipient { recipient.write(to: &json) } else { json.null() }
            json.member("program", program)
            json.member("purpose", purpose)
            json.member("instrument", instrument.rawValue)
            json.member("status", status.rawValue)
            json.member("date", date)
            json.key("confidence")
            json.number(Self.literal(ofConfidence: confidence))
            json.key("evidence")
            evidence.write(to: &json)
            json.list("context", context) { $1.write(to: &$0) }
        }
    }

    /// At most two decimals, written from whole hundredths so that no binary noise shows: `0.94`, `0.9`, `1`.
    /// What lies outside zero to one is brought to the nearer end; what is no number is zero.
    static func literal(ofConfidence confidence: Double) -> String {
        let hundredths = confidence >= 0 ? Int((min(confidence, 1) * 100).rounded()) : 0
        return ExactDecimal(significand: Int64(hundredths), exponent: -2).description
    }
}

extension Record.Recipient {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .actor(let id): json.member("actor", id)
            case .place(let name): json.member("place", name)
            case .group(let text): json.member("group", text)
            }
        }
    }
}

extension Record.DateMention {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("date", date)
            json.member("end_date", endDate)
            json.member("precision", precision.rawValue)
            json.member("text", excerpt.text)
            json.member("start", excerpt.start)
            json.member("end", excerpt.end)
        }
    }
}

extension Record.Place {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("level", level.rawValue)
            json.member("code", code)
            json.list("mentions", mentions) { $1.write(to: &$0) }
        }
    }
}

extension Record.Number {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("value", value)
            json.member("low", low)
            json.member("high", high)
            json.member("qualifier", qualifier.rawValue)
            json.member("kind", kind.rawValue)
            json.member("unit", unit)
            json.member("per", per)
            json.member("text", excerpt.text)
            json.member("start", excerpt.start)
            json.member("end", excerpt.end)
        }
    }
}

extension Record.Excerpt {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("start", start)
            json.member("end", end)
            json.member("text", text)
        }
    }
}

extension Record.Diagnostic {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", code)
            json.member("detail", detail)
        }
    }
}

// MARK: Shapes that recur

extension JSONWriter {
    fileprivate mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ element: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, element)
    }

    fileprivate mutating func member(_ name: StaticString, _ decimal: ExactDecimal?) {
        key(name)
        if let decimal { number(decimal.description) } else { null() }
    }
}
