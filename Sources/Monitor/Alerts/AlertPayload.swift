internal import FoundationEssentials
internal import JSON
internal import Records
package import Store

/// What is told of a new figure, as JSON (docs/alerts.md): keys in one order, no white space, the same bytes every time.
package enum AlertPayload {
    package static func json(of figure: NewFigure) -> [UInt8] {
        let statement = figure.statement
        var json = JSONWriter(reserving: 2048)
        json.object { json in
            json.member("type", "funding.figure")
            json.member("timestamp", timestamp(figure.made))
            json.key("data")
            json.object { json in
                json.member("id", figure.id)
                json.member("rule", figure.rule)
                json.member("source", figure.source)
                json.key("figure")
                write(statement, to: &json)
                json.member("evidence", statement.evidence)
                json.key("document")
                write(statement.document, revision: figure.revision, to: &json)
                json.member("documents", statement.documents.dropFirst().compactMap(\.url))
            }
        }
        return json.bytes
    }

    /// "2026-11-23T02:00:00Z"
    static func timestamp(_ seconds: Double) -> String {
        Date(timeIntervalSince1970: seconds).formatted(.iso8601)
    }

    private static func write(_ statement: FigureStatement, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", statement.localID)
            json.key("funder")
            write(statement.funder, to: &json)
            json.key("recipient")
            write(statement.recipient, to: &json)
            json.key("program")
            if let program = statement.program {
                json.object { json in
                    json.member("name", program.name)
                    json.member("identity", program.identity)
                }
            } else {
                json.null()
            }
            json.member("purpose", statement.purpose)
            json.key("amount")
            write(statement.sum, to: &json)
            json.member("instrument", statement.instrument.rawValue)
            json.member("status", statement.status.rawValue)
            json.member("date", statement.date)
            json.member("confidence", number: statement.confidence)
        }
    }

    private static func write(_ party: FigureStatement.Party?, to json: inout JSONWriter) {
        guard let party else { return json.null() }
        json.object { json in
            json.member("name", party.name)
            switch party {
            case .place: json.member("kind", "place")
            case .description: json.member("kind", "group")
            case .actor(let actor):
                json.member("kind", "actor")
                json.member("identity", actor.identity)
                json.member("type", actor.type.rawValue)
                json.member("category", actor.category.rawValue)
                json.key("same_as")
                json.array(actor.identifiers) { json, identifier in
                    json.object { json in
                        json.member("scheme", identifier.scheme)
                        json.member("id", identifier.id)
                    }
                }
            }
        }
    }

    private static func write(_ sum: FigureStatement.Sum?, to json: inout JSONWriter) {
        guard let sum else { return json.null() }
        json.object { json in
            json.key("value")
            if let digits = sum.digits { json.number(digits) } else { json.null() }
            json.member("low", number: sum.low)
            json.member("high", number: sum.high)
            json.member("currency", sum.currency)
            json.member("currency_assumed", sum.isCurrencyAssumed)
            json.member("qualifier", sum.qualifier.rawValue)
            json.member("per", sum.per)
            json.member("negated", sum.isNegated)
            json.member("text", sum.text)
            json.member("idr", number: sum.rupiah)
            json.member("usd", number: sum.dollars)
        }
    }

    private static func write(
        _ document: FigureStatement.SourceDocument, revision: Int, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("title", document.title)
            json.member("publisher", document.publisher)
            json.member("published", document.published)
            json.member("url", document.url)
            json.member("key", document.key)
            json.member("record_id", document.recordID)
            json.member("revision", revision)
            json.member("language", document.language)
        }
    }
}

extension JSONWriter {
    /// Whole numbers without a point; null for what is none.
    fileprivate mutating func member(_ name: String, number: Double?) {
        key(name)
        guard let number, number.isFinite else { return null() }
        if let whole = Int64(exactly: number) { self.number("\(whole)") } else { self.number("\(number)") }
    }
}
