internal import JSON

/// The funding statements of many records as aligned columns.
struct FundingTable {
    private var table = AlignedTable([
        .init(title: "FUNDER", maximumWidth: 32),
        .init(title: "AMOUNT", maximumWidth: 40, alignment: .right),
        .init(title: "RECIPIENT", maximumWidth: 28),
        .init(title: "PROGRAMME", maximumWidth: 28),
        .init(title: "STATUS", maximumWidth: 9),
        .init(title: "DOCUMENT", maximumWidth: 28),
    ])

    /// The statements so far.
    var count: Int { table.count }

    /// Adds a row for each funding statement of a record.
    mutating func add(_ record: JSONValue) {
        let parts = RecordParts(record)
        for funding in record["funding"]?.elements ?? [] {
            table.add([
                parts.funder(of: funding), parts.amount(of: funding), parts.recipient(of: funding),
                parts.program(of: funding), funding["status"]?.string, parts.documentName,
            ])
        }
    }

    /// The table, headed; nothing where there are no statements.
    func lines() -> [String] { table.lines() }
}
