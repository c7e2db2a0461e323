/// Text on terminals: one line, so and so wide.
enum TextColumns {
    /// How many columns a text takes: combining marks take none, wide characters two.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            if scalar.value < 0x300 { return width + 1 }
            if scalar.properties.generalCategory.isMark { return width }
            return width + (wide.contains { $0.contains(scalar.value) } ? 2 : 1)
        }
    }

    /// Blocks of what UAX #11 calls wide or fullwidth: Hangul, Han, kana, fullwidth forms, emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]

    /// The text on one line without control characters, which could move the cursor or worse.
    static func oneLine(_ text: String) -> String {
        withoutControls(text.unicodeScalars).split(separator: " ").joined(separator: " ")
    }

    /// The text with a blank for each character that would move the cursor or part lines.
    static func withoutControls(_ scalars: some Collection<Unicode.Scalar>) -> String {
        var line = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line)
    }

    /// The text, its end replaced by "…" where it is wider than `limit` columns.
    static func clipped(_ text: String, to limit: Int) -> String {
        guard width(text) > limit else { return text }
        var clipped = ""
        for character in text {
            if width(clipped) + width(String(character)) >= limit { break }
            clipped.append(character)
        }
        return clipped + "…"
    }

    static func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
        let space = String(repeating: " ", count: max(0, width - Self.width(text)))
        return alignment == .left ? text + space : space + text
    }

    enum Alignment {
        case left, right
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .enclosingMark || self == .format }
}
