internal import Records
package import Store

/// Figures as entities of FollowTheMoney: a `Payment` each, with its parties, its project and the articles that prove it.
///
/// Articles, parties and projects stand before the first payment that names them, once. A payment has an amount only
/// where the text is exact; else its words are in the summary. What is denied, and what has no party at all, is left out.
package struct FollowTheMoney {
    package private(set) var count = ExportCount()
    private var written: Set<String> = []

    package init() {}

    /// JSON Lines: what the figure needs that was not written before, then the payment; empty where it is left out.
    package mutating func lines(_ statement: FigureStatement) -> [UInt8] {
        let omission = Self.omission(statement)
        count.add(omission)
        guard omission == nil else { return [] }
        let payment = Self.payment(statement)
        var entities = statement.documents.map(Self.article)
        entities += [statement.funder, statement.recipient].compactMap { $0 }
            .map { Self.party($0, of: statement.document) }
        if let program = statement.program { entities.append(Self.project(program)) }
        var lines: [UInt8] = []
        for entity in entities + [payment] where written.insert(entity.id).inserted { lines += entity.line }
        return lines
    }

    private static func omission(_ statement: FigureStatement) -> Omission? {
        if statement.status == .denied || statement.sum?.isNegated == true { return .denied }
        return statement.funder == nil && statement.recipient == nil ? .noParty : nil
    }

    // MARK: Ids

    static func id(ofPayment statement: FigureStatement) -> String {
        let document = statement.document
        return StableID.id("payment", [document.key, document.recordID, statement.localID])
    }

    private static func id(_ party: FigureStatement.Party, of document: FigureStatement.SourceDocument) -> String {
        switch party {
        case .actor(let actor): StableID.id("actor", [actor.identity])
        case .place(let name): StableID.id("place", [name])
        // "Warga" of two articles are not the same people.
        case .description(let words): StableID.id("party", [document.key, words])
        }
    }

    private static func id(_ document: FigureStatement.SourceDocument) -> String {
        StableID.id("article", [document.key])
    }

    private static func id(_ program: FigureStatement.Program) -> String { StableID.id("project", [program.identity]) }

    // MARK: Entities

    private static func payment(_ statement: FigureStatement) -> Entity {
        var payment = Entity("Payment", id: id(ofPayment: statement))
        payment.add("payer", statement.funder.map { id($0, of: statement.document) })
        payment.add("beneficiary", statement.recipient.map { id($0, of: statement.document) })
        if let sum = statement.sum {
            payment.add("amount", sum.exactDigits)
            payment.add("currency", sum.currency)
            if sum.exactDigits != nil { payment.add("amountUsd", sum.dollars.flatMap(PlainNumber.text)) }
        }
        payment.add("date", statement.date.map(date))
        payment.add("purpose", statement.purpose)
        payment.add("programme", statement.program?.name)
        payment.add("project", statement.program.map(id))
        payment.add("proof", statement.documents.map(id))
        payment.add("sourceUrl", statement.documents.compactMap { WebAddress.link($0.url) })
        payment.add("publisher", distinct(statement.documents.compactMap(\.publisher)))
        payment.add("recordId", "\(statement.document.recordID)-\(statement.localID)")
        payment.add("summary", summary(of: statement))
        payment.add("description", statement.evidence)
        return payment
    }

    /// "grant, planned; about, in the words of the text: sekitar Rp 70 miliar; confidence 0.82".
    private static func summary(of statement: FigureStatement) -> String {
        var parts = ["\(word(statement.instrument.rawValue)), \(statement.status.rawValue)"]
        if let sum = statement.sum {
            if sum.exactDigits == nil {
                let how = sum.per.map { "per \($0)" } ?? word(sum.qualifier.rawValue)
                parts.append("the sum (\(how)) in the words of the text: \(sum.text)")
            }
            if sum.isCurrencyAssumed { parts.append("the text names no currency: \(sum.currency) is assumed") }
        }
        if statement.total != nil { parts.append("part or payment of another sum that is told, too") }
        parts.append("confidence \(statement.confidence)")
        return parts.joined(separator: "; ")
    }

    private static func party(_ party: FigureStatement.Party, of document: FigureStatement.SourceDocument) -> Entity {
        guard case .actor(let actor) = party else {
            var entity = Entity("LegalEntity", id: id(party, of: document))
            entity.add("name", party.name)
            let isPlace = if case .place = party { true } else { false }
            entity.add(
                "summary", isPlace ? "a place: the text names no body there" : "a description: the text gives no name")
            return entity
        }
        var entity = Entity(FollowTheMoneySchema.name(of: actor), id: id(party, of: document))
        entity.add("name", actor.name)
        entity.add("alias", actor.otherNames)
        entity.add("country", actor.identifiers.filter { $0.scheme == "iso-3166-1" }.map { $0.id.lowercased() })
        entity.add("registrationNumber", actor.identifiers.compactMap(RegisterNumber.text))
        return entity
    }

    private static func project(_ program: FigureStatement.Program) -> Entity {
        var project = Entity("Project", id: id(program))
        project.add("name", program.name)
        return project
    }

    /// Without its text, which is its publisher's.
    private static func article(_ document: FigureStatement.SourceDocument) -> Entity {
        var article = Entity("Article", id: id(document))
        article.add("title", document.title)
        article.add("author", document.authors.split(separator: "; ").map(String.init))
        article.add("publisher", document.publisher)
        article.add("publishedAt", document.published.map(date))
        article.add("language", document.language)
        article.add("sourceUrl", WebAddress.link(document.url))
        return article
    }

    /// A day, a month or a year: "2019-Q3" is told as "2019", for there are no quarters.
    static func date(_ text: String) -> String {
        let parts = text.prefix(10).split(separator: "-")
        return parts.prefix { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.joined(separator: "-")
    }

    private static func word(_ raw: String) -> String { raw.replacing("_", with: " ") }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
