internal import GRDB
internal import Records

/// Yearly average rates, as the archive has them: units of a currency for one US dollar.
struct ExchangeRates {
    /// A sum in rupiah and in dollars, by the rates of a year; nil where there is no rate, or no sum.
    struct Conversion {
        var idr: Double?
        var usd: Double?
        var year: Int?
    }

    private var perDollar: [String: [Int: Double]] = [:]

    init(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT currency, year, per_usd FROM exchange_rates") {
            perDollar[row["currency"], default: [:]][row["year"]] = row["per_usd"]
        }
    }

    /// Fills an archive's empty table with the rates that come with the tool.
    static func insertShipped(_ db: Database) throws {
        let insertion = try db.makeStatement(
            sql: "INSERT INTO exchange_rates (currency, year, per_usd, source) VALUES (?, ?, ?, ?)")
        for (currency, rates) in shipped {
            for (index, rate) in rates.enumerated() {
                try insertion.execute(arguments: [currency, firstYear + index, rate, shippedSource])
            }
        }
    }

    /// Nominal: nothing is said of what money was worth then.
    ///
    /// - Parameter year: of the statement, else of the document; nil where neither is known: then only a sum's own
    ///   currency is given.
    func conversion(of amount: Record.Amount, year: Int?) -> Conversion {
        guard let value = amount.value?.approximation else { return Conversion() }
        var conversion = Conversion()
        if amount.currency == "IDR" { conversion.idr = value }
        if amount.currency == "USD" { conversion.usd = value }
        guard let year else { return conversion }
        let own = amount.currency == "USD" ? 1 : perDollar[amount.currency]?[year]
        guard let own else { return conversion }
        if conversion.usd == nil { conversion.usd = value / own }
        if conversion.idr == nil, let rupiah = perDollar["IDR"]?[year] { conversion.idr = value / own * rupiah }
        conversion.year = year
        return conversion
    }
}
