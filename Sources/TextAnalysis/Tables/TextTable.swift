/// A table inside a text, as the rules read it: cells as tokens, headings told from figures, spans resolved.
struct TextTable {
    /// The headings of each column, the outermost first. Words that stand over all columns are in `titles`.
    var columns: [[Range<Int>]]
    /// The rows below the headings.
    var rows: [Row]
    /// The column whose cells name the rows; nil where all are figures.
    var labelColumn: Int?
    /// The caption, or what stands in its place: the line right before the table.
    var caption: Range<Int>?
    /// Rows over the whole width, above the headings.
    var titles: [Range<Int>]
    /// The last sentences before the table, the nearest first.
    var leads: [Range<Int>]
    /// The sentence behind the table, where it is a note.
    var note: Range<Int>?
    /// The table's lines, as indices of sentences.
    var lines: Range<Int>

    struct Row {
        /// The cell that fills each column, be it from a row above; empty where there is none.
        var cells: [Range<Int>]
        /// The columns in which a cell starts that belongs to this row alone or first.
        var own: [Int]
        /// The cells that are headings of the row.
        var headings: [Range<Int>]
        /// The words of the row's own cells, bars between them included.
        var line: Range<Int>
        /// The heading over the whole width that the row stands under.
        var section: Range<Int>?
        /// "Jumlah", "Total": the sum of other rows.
        var isTotal = false
    }

    /// What a column holds.
    enum Role: Hashable {
        case payer, receiver, program, sum, year, other
    }

    /// The heading next to each column's cells; empty where there is none.
    var headers: [Range<Int>] { columns.map { $0.last ?? 0..<0 } }

    /// Caption, titles and the sentences before: what speaks of the table as a whole, the nearest first.
    var surroundings: [Range<Int>] {
        var all = titles.reversed() + [caption].compactMap { $0 }
        for lead in leads where !all.contains(lead) { all.append(lead) }
        return all
    }

    /// What names a row: its headings, or the cell of the column of labels, below its section.
    func labels(of row: Row) -> [Range<Int>] {
        var labels = [row.section].compactMap { $0 } + row.headings
        if row.headings.isEmpty, let labelColumn, !row.cells[labelColumn].isEmpty {
            labels.append(row.cells[labelColumn])
        }
        return labels
    }

    // MARK: Columns

    /// The columns' roles, by the words of their headings, the nearest first.
    func roles(in text: TokenizedText) -> [Role] {
        columns.map { path in
            for heading in path.reversed() {
                if let role = Self.role(of: heading, in: text) { return role }
            }
            let isSum = path.contains { heading in
                heading.contains { text.tokens[$0].kind == .number }
                    || TableUnitReader(text: text).ofHeading(heading)?.currency != nil
            }
            return isSum ? .sum : .other
        }
    }

    private static func role(of heading: Range<Int>, in text: TokenizedText) -> Role? {
        let words = heading.map { text.text($0).lowercased() }
        return words.lazy.compactMap { partyWords[$0] }.first ?? words.lazy.compactMap { headerWords[$0] }.first
    }

    /// Words that say who, whatever stands beside them: "Lembaga Penerima", "Sumber Dana".
    private static let partyWords: [String: Role] = [
        "penerima": .receiver, "sumber": .payer, "donor": .payer, "pemberi": .payer, "penyandang": .payer,
    ]

    private static let headerWords: [String: Role] = [
        "desa": .receiver, "kelompok": .receiver, "lokasi": .receiver, "wilayah": .receiver,
        "kecamatan": .receiver, "kabupaten": .receiver, "kota": .receiver, "sekolah": .receiver,
        "opd": .receiver, "skpd": .receiver, "dinas": .receiver, "instansi": .receiver,
        "program": .program, "kegiatan": .program, "proyek": .program, "uraian": .program, "paket": .program,
        "pekerjaan": .program, "lembaga": .payer, "mitra": .payer, "tahun": .year, "nilai": .sum, "jumlah": .sum,
        "anggaran": .sum, "pagu": .sum, "besaran": .sum, "alokasi": .sum, "realisasi": .sum, "apbd": .sum,
        "apbn": .sum, "dana": .sum, "bantuan": .sum, "hibah": .sum, "usulan": .sum,
    ]
}
