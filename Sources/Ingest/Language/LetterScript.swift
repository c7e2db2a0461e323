/// The script of a letter, as far as it tells languages apart.
enum LetterScript: UInt8, CaseIterable {
    case latin, cyrillic, arabic, devanagari, han, kana
    case greek, armenian, hebrew, bengali, gurmukhi, gujarati, tamil, telugu, kannada, malayalam, sinhala, thai, lao
    case myanmar, georgian, ethiopic, hangul, khmer, balinese, sundanese, javanese

    /// BCP 47 code of the language that this script is taken for; nil where several share it.
    var onlyLanguage: String? {
        switch self {
        case .latin, .cyrillic, .arabic, .devanagari, .han, .kana: nil
        case .greek: "el"
        case .armenian: "hy"
        case .hebrew: "he"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .myanmar: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .hangul: "ko"
        case .khmer: "km"
        case .balinese: "ban"
        case .sundanese: "su"
        case .javanese: "jv"
        }
    }

    /// Letters of an alphabet that one letter of this script stands for, roughly.
    var density: Int {
        switch self {
        case .han, .kana, .hangul: 3
        default: 1
        }
    }

    /// The script of a scalar; nil for what is no letter.
    static func of(_ scalar: UInt32) -> LetterScript? {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case ..<0xC0, 0xD7, 0xF7: nil
        case ...0x24F, 0x1E00...0x1EFF: .latin
        case 0x400...0x52F: .cyrillic
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF: .arabic
        case 0x900...0x963, 0x970...0x97F: .devanagari
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: .han
        case 0x3041...0x30FF: .kana
        default: ofOneLanguage(scalar)
        }
    }

    private static func ofOneLanguage(_ scalar: UInt32) -> LetterScript? {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x530...0x58F: .armenian
        case 0x5D0...0x5EA: .hebrew
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .gurmukhi
        case 0xA80...0xAFF: .gujarati
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0x1000...0x109F: .myanmar
        case 0x10A0...0x10FF: .georgian
        case 0x1200...0x137F: .ethiopic
        case 0x1100...0x11FF, 0xAC00...0xD7A3: .hangul
        case 0x1780...0x17FF: .khmer
        case 0x1B00...0x1B7F: .balinese
        case 0x1B80...0x1BBF: .sundanese
        case 0xA980...0xA9DF: .javanese
        default: nil
        }
    }
}

/// How many letters of which script a sample has.
struct ScriptSurvey {
    private var counts: [Int] = Array(repeating: 0, count: LetterScript.allCases.count)

    init(_ sample: LanguageSample) {
        var counts = counts
        sample.forEachScalar { scalar in
            guard let script = LetterScript.of(scalar) else { return }
            counts[Int(script.rawValue)] += script.density
        }
        self.counts = counts
    }

    /// The script of most letters, its share of all and its letters; Han and kana count as one.
    var main: (script: LetterScript, share: Double, count: Int)? {
        var counts = counts
        counts[Int(LetterScript.han.rawValue)] += self[.kana]
        counts[Int(LetterScript.kana.rawValue)] = 0
        let all = counts.reduce(0, +)
        guard let script = LetterScript.allCases.max(by: { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] }),
            all > 0
        else { return nil }
        let count = counts[Int(script.rawValue)]
        return (script, Double(count) / Double(all), count)
    }

    /// Japanese has kana in every sentence; Chinese quotes a name in it at most.
    var isJapanese: Bool { self[.kana] * 20 >= self[.kana] + self[.han] }

    private subscript(script: LetterScript) -> Int { counts[Int(script.rawValue)] }
}
