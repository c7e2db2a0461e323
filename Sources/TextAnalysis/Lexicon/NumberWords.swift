/// What a number word contributes.
enum NumberWord: Sendable {
    /// "tiga"
    case digit(Int)
    /// "sepuluh", "sebelas"
    case ten(Int)
    /// "belas"
    case teen
    /// "puluh" (1), "ratus" (2): a power of ten for the digit before it.
    case multiplier(Int)
    /// "seratus" (2), "seribu" (3), "sejuta" (6): one of a scale.
    case one(Int)
    /// "setengah"
    case half
    /// "koma"
    case point
    /// "belasan", "puluhan", "beberapa": between two values.
    case vague(Int, Int)
}

/// What a scale word contributes.
struct NumberScale: Sendable {
    /// The power of ten.
    var exponent: Int
    var form: Form

    enum Form: Sendable {
        case word
        /// "jutaan": about, behind a number; some millions, without one.
        case approximate
        /// "M", "T": upper case only, and only as money.
        case letter
        /// "k": only glued to its digits.
        case glued
    }
}

/// Words of numbers, in lower case, with their values.
enum NumberWords {
    static let words: [(String, NumberWord)] = [
        ("nol", .digit(0)), ("satu", .digit(1)), ("dua", .digit(2)), ("tiga", .digit(3)), ("empat", .digit(4)),
        ("lima", .digit(5)), ("enam", .digit(6)), ("tujuh", .digit(7)), ("delapan", .digit(8)),
        ("sembilan", .digit(9)), ("sepuluh", .ten(10)), ("sebelas", .ten(11)), ("belas", .teen),
        ("puluh", .multiplier(1)), ("ratus", .multiplier(2)), ("seratus", .one(2)), ("seribu", .one(3)),
        ("sejuta", .one(6)), ("semiliar", .one(9)), ("semilyar", .one(9)), ("setriliun", .one(12)),
        ("setengah", .half), ("koma", .point), ("belasan", .vague(11, 19)), ("puluhan", .vague(10, 100)),
        ("ratusan", .vague(100, 1000)), ("beberapa", .vague(2, 10)),
    ]

    /// Spellings as the press has them, its common slips included.
    static let scales: [(String, NumberScale)] =
        spelled("ribu rb rbu", 3) + spelled("juta jt jta million", 6)
        + spelled("miliar milyar miliard milyard milliar miliyar millyar milliyar milyr milar miliyard billion bn", 9)
        + spelled(
            "triliun trilyun triliyun trilliun trillun trilun trilyiun trliun tirliun triliyn trillion trilliyun", 12)
        + spelled("kuadriliun", 15)
        + spelled("ribuan ribu-an rb-an rban", 3, .approximate)
        + spelled("jutaan juta-an jt-an jtan", 6, .approximate)
        + spelled("miliaran milyaran miliar-an milyar-an", 9, .approximate)
        + spelled("triliunan trilyunan triliun-an", 12, .approximate)
        + [
            ("m", NumberScale(exponent: 9, form: .letter)), ("t", NumberScale(exponent: 12, form: .letter)),
            ("k", NumberScale(exponent: 3, form: .glued)),
        ]

    /// Powers of ten of lower-case letters behind "Rp" and digits: "Rp 2,5m".
    static let rupiahLetters: [(String, Int)] = [("m", 9), ("t", 12)]
    /// The same behind other signs, in the English way: "£2.5m", "$3b".
    static let foreignLetters: [(String, Int)] = [("m", 6), ("b", 9)]

    private static func spelled(
        _ words: String, _ exponent: Int, _ form: NumberScale.Form = .word
    ) -> [(String, NumberScale)] {
        words.split(separator: " ").map { (String($0), NumberScale(exponent: exponent, form: form)) }
    }
}
