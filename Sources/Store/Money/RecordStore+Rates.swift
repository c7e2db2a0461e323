internal import GRDB

/// How many units of a currency were a US dollar, on average over a year.
package struct ExchangeRate: Hashable, Sendable {
    /// ISO 4217.
    package var currency: String
    package var year: Int
    package var perDollar: Double

    package init(currency: String, year: Int, perDollar: Double) {
        (self.currency, self.year, self.perDollar) = (currency, year, perDollar)
    }
}

extension RecordStore {
    /// Takes rates in place of those that the archive has for the same currencies and years, and converts every sum anew.
    ///
    /// - Parameter source: where they are from, in words.
    /// - Returns: how many sums are converted otherwise than before.
    package func setRates(_ rates: [ExchangeRate], source: String) throws(StoreError) -> Int {
        try write { db in
            for rate in rates {
                try db.cachedStatement(
                    sql: """
                        INSERT INTO exchange_rates (currency, year, per_usd, source) VALUES (?, ?, ?, ?)
                        ON CONFLICT (currency, year) DO UPDATE SET per_usd = excluded.per_usd, source = excluded.source
                        """
                ).execute(arguments: [rate.currency, rate.year, rate.perDollar, source])
            }
            return try Self.convert(db)
        }
    }

    private static func convert(_ db: Database) throws -> Int {
        let rates = try ExchangeRates(db)
        var changed = 0
        for row in try Row.fetchAll(db, sql: conversions) {
            let conversion = rates.conversion(of: row["value"], in: row["currency"], year: row["year"])
            let old: (Double?, Double?) = (row["amount_idr"], row["amount_usd"])
            if old == (conversion.idr, conversion.usd) { continue }
            try db.cachedStatement(
                sql: "UPDATE amounts SET amount_idr = ?, amount_usd = ?, rate_year = ? WHERE id = ?"
            ).execute(arguments: [conversion.idr, conversion.usd, conversion.year, row["id"] as Int64])
            changed += 1
        }
        return changed
    }

    /// Sums with the year of their statement, else of their document, as `ClaimLoader` takes it.
    private static let conversions = """
        SELECT a.id, a.value, a.currency, a.amount_idr, a.amount_usd, COALESCE((SELECT f.year FROM funding f
        WHERE f.amount_id = a.id AND f.date IS NOT NULL ORDER BY f.id DESC LIMIT 1), d.year) AS year
        FROM amounts a JOIN documents d ON d.id = a.document_id WHERE a.value IS NOT NULL
        """
}
