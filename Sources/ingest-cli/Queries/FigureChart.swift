internal import Charts
internal import Records
internal import Store

/// The answer to a question about figures as a picture, in the words of its Indonesian readers.
struct FigureChart {
    private let query: FigureQuery
    private let coverage: Coverage
    /// The archive's name, for the source.
    private let archive: String

    private static let barCount = 12
    private static let partyCount = 8

    private init(_ query: FigureQuery, _ coverage: Coverage, archive: String) {
        (self.query, self.coverage, self.archive) = (query, coverage, archive)
    }

    /// Bars by group, a line by year; without a group who gives to whom. The query's limit is how many bars, or names of
    /// a side, stand alone.
    ///
    /// - Throws: `StoreError`.
    static func chart(_ query: FigureQuery, store: RecordStore, archive: String) throws -> Chart {
        let chart = FigureChart(query, try store.coverage(of: query.filter), archive: archive)
        guard let group = query.group else { return chart.flow(try store.statements(query.filter)) }
        var whole = query
        whole.limit = nil
        let answer = try store.figures(whole)
        let groups = answer.rows.map { Group($0, answer.columns) }
        return group == .year ? chart.line(groups) : chart.bars(groups, of: group)
    }

    /// A row of a grouped answer.
    private struct Group {
        var name: String?
        /// Figures that are added.
        var count: Int
        /// In rupiah; nil where nothing could be added.
        var sum: Double?

        init(_ row: [QueryResult.Value], _ columns: [String]) {
            let values = Dictionary(zip(columns, row)) { first, _ in first }
            name = row.first?.plain
            count = values["summed"]?.plain.flatMap { Int($0) } ?? 0
            if case .real(let value)? = values["sum_idr"], value.isFinite { sum = value }
        }
    }

    // MARK: Kinds

    private func bars(_ groups: [Group], of group: FigureQuery.Group) -> Chart {
        let heading = ChartWords.heading(of: group)
        let summed = groups.filter { $0.sum != nil }
        let named = summed.filter { $0.name != nil }
        let limit = query.limit ?? Self.barCount
        let count = named.count == limit + 1 ? named.count : min(limit, named.count)
        var bars = named.prefix(count).map {
            Chart.Bar(ChartWords.name($0.name ?? "", of: group), $0.sum ?? 0, count: $0.count)
        }
        let rest = named.dropFirst(count)
        if !rest.isEmpty {
            let (sum, figures) = rest.reduce((0.0, 0)) { ($0.0 + ($1.sum ?? 0), $0.1 + $1.count) }
            bars.append(Chart.Bar("lainnya (\(rest.count))", sum, count: figures, isRemainder: true))
        }
        var notes: [String] = []
        for nameless in summed where nameless.name == nil {
            let sum = IndonesianNumber.rupiah(nameless.sum ?? 0)
            notes.append("Tidak digambar: \(nameless.count) angka tanpa \(heading.lowercased()) yang disebut (\(sum)).")
        }
        if summed.count < groups.count {
            notes.append("Tanpa jumlah dalam rupiah: \(groups.count - summed.count) lagi.")
        }
        return chart(.bars(bars), unit: "Rupiah, nominal", notes: notes, label: heading)
    }

    private func line(_ groups: [Group]) -> Chart {
        var years: [Chart.Year] = []
        var notes: [String] = []
        for group in groups {
            guard let sum = group.sum else { continue }
            if let year = group.name.flatMap({ Int($0) }) {
                years.append(Chart.Year(year, sum, count: group.count))
            } else {
                notes.append("Tanpa tahun: \(IndonesianNumber.rupiah(sum)).")
            }
        }
        years.sort { $0.year < $1.year }
        let hasGaps = zip(years, years.dropFirst()).contains { $1.year > $0.year + 1 }
        if hasGaps { notes.insert("Garis putus-putus: tahun tanpa jumlah.", at: 0) }
        let word = IndonesianNumber.scale(of: years.map(\.value).max() ?? 0).word
        let unit =
            word.isEmpty ? "Rupiah, nominal" : "\(word.prefix(1).uppercased())\(word.dropFirst()) rupiah, nominal"
        return chart(.line(years), unit: unit, notes: notes, label: "Tahun")
    }

    private func flow(_ statements: [FigureStatement]) -> Chart {
        let gifts = statements.compactMap { Gift($0, ofAnyStatus: query.filter.status != nil) }
        let drawn = gifts.filter(\.isNamed).withoutParts(of: gifts.filter(\.isNamed))
        let hidden = gifts.filter { !$0.isNamed }.withoutParts(of: gifts)
        let flow = Chart.Flow(drawn.map(\.flow), limit: query.limit ?? Self.partyCount) { "lainnya (\($0))" }
        let hiddenSum = IndonesianNumber.rupiah(hidden.reduce(0) { $0 + $1.flow.value })
        let notes =
            hidden.isEmpty
            ? [] : ["Tidak digambar: \(hidden.count) angka tanpa pemberi atau penerima yang disebut (\(hiddenSum))."]
        return chart(
            .flow(flow), unit: "Rupiah, nominal; pemberi di kiri, penerima di kanan", notes: notes, label: "Pemberi")
    }

    // MARK: Words

    private func chart(_ content: Chart.Content, unit: String, notes: [String], label: String) -> Chart {
        let method = ChartWords.method(isStatusAsked: query.filter.status != nil)
        let notes = content.isEmpty ? [ChartWords.nothing] + notes : notes
        return Chart(
            title: ChartWords.title(of: query.group), unit: unit, notes: notes + [method, source],
            content: content, labelHeading: label, countHeading: "Angka")
    }

    /// "Sumber: arsip.db: 12 angka dari 14 pernyataan dalam 9 dokumen, terbit 2 Mei 2019 sampai 3 Juli 2021."
    private var source: String {
        let counts = [coverage.figures, coverage.statements, coverage.documents].map {
            IndonesianNumber.grouped("\($0)")
        }
        var text = "Sumber: \(archive): \(counts[0]) angka dari \(counts[1]) pernyataan dalam \(counts[2]) dokumen"
        let days = [coverage.first, coverage.last].compactMap { $0.flatMap(ChartWords.day) }
        if let first = days.first, let last = days.last {
            text += first == last ? ", terbit \(first)" : ", terbit \(first) sampai \(last)"
        }
        return text + "."
    }
}

/// A figure that adds, with the names of its ends.
private struct Gift {
    var id: Int64
    var total: Int64?
    /// Empty where an end is not named.
    var flow: Chart.Flow.Gift

    var isNamed: Bool { !flow.from.isEmpty && !flow.to.isEmpty }

    init?(_ statement: FigureStatement, ofAnyStatus: Bool) {
        guard let value = statement.addend(ofAnyStatus: ofAnyStatus), value.isFinite else { return nil }
        (id, total) = (statement.id, statement.total)
        flow = Chart.Flow.Gift(
            from: statement.funder?.name ?? "", to: statement.recipient?.name ?? "", value: value)
    }
}

extension [Gift] {
    fileprivate func withoutParts(of totals: [Gift]) -> [Gift] {
        let ids = Set(totals.map(\.id))
        return filter { gift in !(gift.total.map { ids.contains($0) } ?? false) }
    }
}
