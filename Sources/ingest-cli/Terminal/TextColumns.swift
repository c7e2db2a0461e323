/// Text on terminals: one line, so and so wide.
enum TextColumns {
    /// How many columns a text takes: combining marks take none, everything else one.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.count { $0.value < 0x300 || !$0.properties.generalCategory.isMark }
    }

    /// The text on one line without control characters, which could move the cursor or worse.
    static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        var line = String.UnicodeScalarView()
        line.append(contentsOf: scalars)
        return String(line).split(separator: " ").joined(separator: " ")
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
