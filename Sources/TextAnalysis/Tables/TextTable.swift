/// A table inside a text: lines of cells parted by "|", the first line with headers.
struct TextTable {
    /// Token ranges of the header cells.
    var headers: [Range<Int>]
    /// Token ranges of the cells, row by row; an empty cell is an empty range.
    var rows: [[Range<Int>]]
    /// Token indices of the line before the table, where there is one: its caption.
    var caption: Range<Int>?
    /// The table's lines, as indices of sentences.
    var lines: Range<Int>

    /// What a column holds.
    enum Role: Hashable {
        case payer, receiver, program, sum, year, other
    }

    /// The tables of a text, in order. A table has two lines at least, with as many cells as the header.
    static func tables(in text: TokenizedText) -> [TextTable] {
        var tables: [TextTable] = []
        let starts = Set(text.paragraphs.map(\.lowerBound))
        var index = 0
        while index < text.sentences.count {
            let lines = text.sentences[index...].prefix { isLine($0, text) }
            if lines.count > 1, let header = lines.first {
                let headers = cells(header, text)
                let rows = lines.dropFirst().map { cells($0, text) }.filter { $0.count == headers.count }
                let caption = index > 0 && !starts.contains(index) ? text.sentences[index - 1] : nil
                if !rows.isEmpty {
                    tables.append(
                        TextTable(headers: headers, rows: rows, caption: caption, lines: index..<index + lines.count))
                }
            }
            index += max(1, lines.count)
        }
        return tables
    }

    private static func isLine(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        sentence.contains { text.isByte(UInt8(ascii: "|"), at: $0) }
    }

    private static func cells(_ line: Range<Int>, _ text: TokenizedText) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where text.isByte(UInt8(ascii: "|"), at: index) {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<line.upperBound)
        return cells
    }

    // MARK: Columns

    /// The columns' roles, by the words of their headers.
    func roles(in text: TokenizedText) -> [Role] {
        headers.map { header in
            let roles = header.compactMap { Self.headerWords[text.text($0).lowercased()] }
            return roles.first ?? (header.contains { text.tokens[$0].kind == .number } ? .sum : .other)
        }
    }

    private static let headerWords: [String: Role] = [
        "penerima": .receiver, "desa": .receiver, "kelompok": .receiver, "lokasi": .receiver, "wilayah": .receiver,
        "kecamatan": .receiver, "kabupaten": .receiver, "kota": .receiver, "sekolah": .receiver,
        "program": .program, "kegiatan": .program, "proyek": .program, "uraian": .program, "paket": .program,
        "pekerjaan": .program, "sumber": .payer, "donor": .payer, "pemberi": .payer, "penyandang": .payer,
        "lembaga": .payer, "mitra": .payer, "tahun": .year, "nilai": .sum, "jumlah": .sum, "anggaran": .sum,
        "pagu": .sum,
        "besaran": .sum, "alokasi": .sum, "realisasi": .sum, "apbd": .sum, "apbn": .sum, "dana": .sum, "bantuan": .sum,
    ]
}
