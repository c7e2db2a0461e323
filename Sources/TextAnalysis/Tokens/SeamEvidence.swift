/// What the lexicon says about a part of a glued word.
struct SeamEvidence: OptionSet, Sendable {
    let rawValue: UInt16

    /// Some word list holds it.
    static let known = SeamEvidence(rawValue: 1)
    /// Written in lower case inside a sentence.
    static let ordinary = SeamEvidence(rawValue: 2)
    /// Known, and not ordinary.
    static let proper = SeamEvidence(rawValue: 4)
    /// Part of a region's name, and not ordinary.
    static let place = SeamEvidence(rawValue: 8)
    static let givenName = SeamEvidence(rawValue: 16)
    /// A name follows it: "Presiden", "Kabupaten", "Kejaksaan".
    static let head = SeamEvidence(rawValue: 32)
    /// An office or body, but no word that brands end in: "Bank", "Group".
    static let title = SeamEvidence(rawValue: 64)
    /// Opens a sentence: "Menurut", "Dilansir", "Saat", "Adapun".
    static let opener = SeamEvidence(rawValue: 128)
    /// A verb or function word, with which no name starts: "Melansir".
    static let verb = SeamEvidence(rawValue: 256)
    static let companyHead = SeamEvidence(rawValue: 512)
    static let companyTail = SeamEvidence(rawValue: 1024)
    /// Names in camel case are made with it: "detik", "Tribun", "Mc", "TV".
    static let camelStem = SeamEvidence(rawValue: 2048)
    /// Bodies are named for it: "Anggaran", "Keuangan".
    static let subject = SeamEvidence(rawValue: 4096)
}

extension SeamEvidence {
    /// - Parameters:
    ///   - bytes: the part as written.
    ///   - word: the part's number in the lexicon.
    init(of bytes: ArraySlice<UInt8>, word: WordID, classes: WordClass) {
        self = word.isKnown ? .known : []
        guard word.isKnown else { return }
        let isOrdinary = !classes.isDisjoint(with: Self.ordinaryClasses)
        formUnion(isOrdinary ? .ordinary : .proper)
        for (wordClass, evidence) in Self.byClass where !classes.isDisjoint(with: wordClass) { formUnion(evidence) }
        if classes.contains(.placeWord), !isOrdinary { insert(.place) }
        if classes.contains(.institutionTail) { remove(.title) }
        if Self.openers.contains(word) { insert(.opener) }
        if Self.companyHeads.contains(word) { insert(.companyHead) }
        if Self.companyTails.contains(word) { insert(.companyTail) }
        guard classes.contains(.common), bytes.count >= 6 else { return }
        if Self.openerPrefixes.contains(where: { Self.starts(bytes, with: $0) }) { insert(.opener) }
        if Self.verbPrefixes.contains(where: { Self.starts(bytes, with: $0) }) { insert(.verb) }
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, with prefix: [UInt8]) -> Bool {
        zip(prefix, bytes).allSatisfy { $0 == $1.asciiLowercased }
    }

    private static let ordinaryClasses: WordClass = [
        .common, .function, .speech, .pronoun, .negation, .unit, .timeUnit, .numberWord, .scaleWord, .qualifier,
    ]
    private static let byClass: [(WordClass, SeamEvidence)] = [
        ([.function], [.opener, .verb]),
        ([.speech, .weekday, .month], .opener),
        ([.givenName], .givenName),
        ([.officeHead, .officeModifier, .honorific, .institutionHead, .governmentHead], [.head, .title]),
        ([.placeHead], .head),
        ([.camelStem], .camelStem),
        ([.bodyWord], .subject),
    ]
    /// Words that open sentences and are no part of brands.
    static let openerWords = "artinya adapun berikut dalam kini namun meski usai menurut tak tim pelatih baca hal nama"
    private static let openers = WordSet(openerWords)
    private static let companyHeads = WordSet("pt cv")
    private static let companyTails = WordSet("tbk persero")
    /// Of verbs: "Dilansir", "Berlari".
    private static let openerPrefixes = ["di", "me", "ber", "ter"].map { Array($0.utf8) }
    /// Shorter than those of openers: "Merah" and "Besar" begin names.
    private static let verbPrefixes = ["di", "men", "mem", "mel", "mer"].map { Array($0.utf8) }
}
