extension SeededGenerator {
    /// Words, sums, names, line breaks and scalars of one to four bytes, combining marks among them.
    package mutating func text(pieces: Int) -> String {
        var text = ""
        for _ in 0..<pieces {
            text += Self.pieces.randomElement(using: &self) ?? ""
            if Bool.random(using: &self) { text += " " }
        }
        return text
    }

    private static let pieces = [
        "Pemkot", "hibah", "Rp 2,5 miliar", "US$", "senilai", "é", "e\u{301}", "😀", "👩‍👩‍👧", "—", "“", "”", ".", ",",
        "\n\n", "\n", "\u{A0}", "\u{200B}", "Jalan", "gara-gara", "2019", "(3/7)", "Bank", "ﷺ", "\u{0}", "kepada",
        "untuk", "warga", "ß", "漢字", "𝒳", "\u{FEFF}", "<b>", "\t",
    ]
}
