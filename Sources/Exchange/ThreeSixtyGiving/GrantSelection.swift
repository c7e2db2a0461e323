internal import Records
internal import Store

/// Which figures are grants, and why others are not.
struct GrantSelection {
    let mayAssume: Bool
    let instruments: Set<Instrument>

    /// Grants in the order of the figures. A part of a sum that is a grant itself is none: nothing is to be added twice.
    func grants(in statements: [FigureStatement]) -> (grants: [Grant], count: ExportCount) {
        var count = ExportCount()
        var grants: [Grant] = []
        for statement in statements {
            switch grant(statement) {
            case .success(let grant): grants.append(grant)
            case .failure(let omission): count.add(omission.reason)
            }
        }
        let totals = Set(grants.map(\.statement.id))
        grants.removeAll { grant in
            let isPart = grant.statement.total.map { totals.contains($0) } ?? false
            count.add(isPart ? .partOfTotal : nil)
            return isPart
        }
        return (grants, count)
    }

    private struct Omitted: Error { var reason: Omission }

    private func grant(_ statement: FigureStatement) -> Result<Grant, Omitted> {
        func omitted(_ reason: Omission) -> Result<Grant, Omitted> { .failure(Omitted(reason: reason)) }
        switch statement.status {
        case .denied: return omitted(.denied)
        case .planned, .requested: return omitted(.notAwarded)
        case .stated, .disbursed: break
        }
        guard instruments.contains(statement.instrument) else { return omitted(.noGrant) }
        guard case .actor(let funder)? = statement.funder, funder.type == .organization else {
            return omitted(.noFunder)
        }
        guard case .actor(let recipient)? = statement.recipient else { return omitted(.noRecipient) }
        guard let sum = statement.sum, let digits = sum.exactDigits else { return omitted(.noExactSum) }
        guard let (day, assumption) = Self.day(of: statement) else { return omitted(.noDate) }
        var assumptions = assumption.map { [$0] } ?? []
        if !assumptions.isEmpty, !mayAssume { return omitted(.noDate) }
        if sum.isCurrencyAssumed {
            guard mayAssume else { return omitted(.assumedCurrency) }
            assumptions.append(.currency)
        }
        return .success(
            Grant(
                statement: statement, digits: digits, currency: sum.currency, day: day, funder: funder,
                recipient: recipient, assumptions: assumptions))
    }

    /// The day of award: the statement's, or what may be assumed to be it; nil where not even that is known.
    static func day(of statement: FigureStatement) -> (day: String, assumption: Assumption?)? {
        if let date = statement.date {
            if date.count == 10 { return (date, nil) }
            if let first = firstDay(of: date) { return (first, .firstDay) }
        }
        guard let published = statement.document.published, published.count >= 10 else { return nil }
        return (String(published.prefix(10)), .publicationDay)
    }

    /// Of "2019", "2019-07", "2019-Q3", "2019-H2"; nil of weeks and decades.
    private static func firstDay(of period: String) -> String? {
        let parts = period.split(separator: "-")
        guard let year = parts.first, year.count == 4, Int(year) != nil, parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return "\(year)-01-01" }
        switch parts[1] {
        case "Q1", "H1": return "\(year)-01-01"
        case "Q2": return "\(year)-04-01"
        case "Q3", "H2": return "\(year)-07-01"
        case "Q4": return "\(year)-10-01"
        default: return parts[1].count == 2 && Int(parts[1]) != nil ? "\(period)-01" : nil
        }
    }
}
