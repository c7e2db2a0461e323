internal import Files
internal import Store

/// Rates that somebody brings: CSV in UTF-8, a row for each currency and year.
///
///     currency,year,per_usd
///     EUR,2024,0.924
struct RateFile {
    let rates: [ExchangeRate]

    private static let title = "currency,year,per_usd"

    /// - Throws: `FileError`; `.damaged` with the line and what is wrong with it.
    init(path: String) throws(FileError) {
        var bytes: [UInt8] = []
        let file = try FileDescriptor.reading(path)
        while try file.read(into: &bytes, limit: 1 << 16) > 0 {}
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        guard let head = lines.first, Self.cells(head).prefix(3).joined(separator: ",") == Self.title else {
            throw Self.fault(path, 1, "the first line has to be \(Self.title)")
        }
        var rates: [ExchangeRate] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
            let cells = Self.cells(line)
            guard cells.count >= 3 else { throw Self.fault(path, index + 1, "three values are wanted: \(Self.title)") }
            let currency = cells[0].uppercased()
            guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
                throw Self.fault(path, index + 1, "\"\(cells[0])\" is no code of ISO 4217, such as EUR")
            }
            guard let year = Int(cells[1]), (1900...2200).contains(year) else {
                throw Self.fault(path, index + 1, "\"\(cells[1])\" is no year")
            }
            guard let rate = Double(cells[2]), rate > 0, rate.isFinite else {
                throw Self.fault(path, index + 1, "\"\(cells[2])\" is no rate: units for a dollar, such as 0.924")
            }
            rates.append(ExchangeRate(currency: currency, year: year, perDollar: rate))
        }
        self.rates = rates
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
            var cell = cell.drop { $0.isWhitespace || $0 == "\"" }
            while let last = cell.last, last.isWhitespace || last == "\"" { cell.removeLast() }
            return String(cell)
        }
    }

    private static func fault(_ path: String, _ line: Int, _ reason: String) -> FileError {
        FileError(kind: .damaged, path: path, reason: "line \(line): \(reason)")
    }
}
