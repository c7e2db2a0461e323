/// Random numbers that a seed makes repeatable (SplitMix64). Give the seed where a test fails.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

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
