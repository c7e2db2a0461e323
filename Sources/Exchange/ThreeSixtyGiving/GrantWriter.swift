internal import JSON
internal import Records
internal import Store

/// Writes grants in the words of the standard.
struct GrantWriter {
    let prefix: String

    func write(_ grant: Grant, to json: inout JSONWriter) {
        let (statement, document) = (grant.statement, grant.statement.document)
        let link = WebAddress.link(document.url)
        json.object { json in
            json.member("id", StableID.id(prefix, [document.key, document.recordID, statement.localID]))
            json.member("title", Self.title(of: grant))
            json.member("description", Self.description(of: grant))
            json.member("currency", grant.currency)
            json.key("amountAwarded")
            json.number(grant.digits)
            if statement.status == .disbursed {
                json.key("amountDisbursed")
                json.number(grant.digits)
            }
            json.member("awardDate", grant.day)
            if let link { json.member("url", link) }
            if grant.recipient.type == .person {
                json.key("recipientIndividual")
                party(grant.recipient, &json)
            } else {
                json.key("recipientOrganization")
                json.array([grant.recipient]) { json, recipient in party(recipient, &json) }
            }
            json.key("fundingOrganization")
            json.array([grant.funder]) { json, funder in party(funder, &json) }
            if let program = statement.program {
                json.key("grantProgramme")
                json.array([program]) { json, program in json.object { $0.member("title", program.name) } }
            }
            json.key("classifications")
            json.array(classifications(of: grant)) { json, classification in
                json.object { json in
                    json.member("vocabulary", "ingest-cli \(classification.vocabulary)")
                    json.member("code", classification.code)
                    json.member("title", classification.title)
                }
            }
            json.key("relatedDocument")
            json.array(statement.documents) { json, document in write(document, to: &json) }
            if let link { json.member("dataSource", link) }
        }
    }

    private func party(_ actor: FigureStatement.Actor, _ json: inout JSONWriter) {
        json.object { json in
            json.member("id", id(of: actor))
            json.member("name", actor.name)
        }
    }

    /// A register's, where the archive has one that org-id.guide lists; else the publisher's prefix before a number of our
    /// own, as the standard wants it for bodies without a known number.
    private func id(of actor: FigureStatement.Actor) -> String {
        for identifier in actor.identifiers {
            if let id = RegisterNumber.organisation(identifier) { return id }
        }
        return StableID.id("\(prefix)-\(actor.type == .person ? "person" : "org")", [actor.identity])
    }

    private func write(_ document: FigureStatement.SourceDocument, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", StableID.id("\(prefix)-article", [document.key]))
            if let title = document.title { json.member("title", title) }
            if let link = WebAddress.link(document.url) { json.member("url", link) }
            json.member("documentType", "News article")
        }
    }

    private func classifications(of grant: Grant) -> [(vocabulary: String, code: String, title: String)] {
        let statement = grant.statement
        return [
            ("instrument", statement.instrument.rawValue, "Form of the money, as the text tells it"),
            ("status", statement.status.rawValue, "How far it has come, as the text tells it"),
            ("confidence", "\(statement.confidence)", "How sure the statement was read, from 0 to 1"),
        ] + grant.assumptions.map { ("assumption", $0.rawValue, $0.words) }
    }

    /// Under 140 characters, as the standard asks.
    private static func title(of grant: Grant) -> String {
        let words = grant.statement.program?.name ?? grant.statement.purpose
        let title = words ?? "\(grant.funder.name) → \(grant.recipient.name)"
        return title.count < 140 ? title : title.prefix(138) + "…"
    }

    /// The sentence, who published it, what is assumed.
    private static func description(of grant: Grant) -> String {
        let document = grant.statement.document
        let source = [document.title, document.publisher, document.published.map { String($0.prefix(10)) }]
            .compactMap { $0 }.joined(separator: ", ")
        var parts = ["“\(grant.statement.evidence)”"]
        if !source.isEmpty { parts.append("Source: \(source).") }
        return (parts + grant.assumptions.map { $0.words + "." }).joined(separator: " ")
    }
}
