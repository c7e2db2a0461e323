/// What a word can be for the rules, whatever it means elsewhere; one word may be several things.
///
/// Classes are closed word lists, kept in the files of this folder. A rule asks a token for its
/// class and never compares strings.
package struct WordClass: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private static func bit(_ index: Int) -> WordClass { WordClass(rawValue: 1 << index) }

    // Grammar
    /// Prepositions, conjunctions, particles, auxiliaries: never part of a name by themselves.
    package static let function = bit(0)
    /// Words that may stand in lower case inside a name: "dan", "bagi", "untuk", "of".
    package static let nameLinker = bit(1)
    /// Verbs and nouns of saying.
    package static let speech = bit(2)
    /// Written with a point that ends no sentence: "Dr", "Jl", "No".
    package static let abbreviation = bit(3)
    /// An ordinary word that stands capitalised only at a sentence's start.
    package static let common = bit(4)
    package static let pronoun = bit(5)
    package static let negation = bit(6)
    /// A name that is written with a capital inside: "PeduliLindungi", "MotoGP".
    package static let camelName = bit(7)

    // People
    /// Before a name, never part of it: "Bapak", "H", "Dr", "Ustaz".
    package static let honorific = bit(8)
    /// After a name: "SH", "M.Si", "S.Hut".
    package static let degree = bit(9)
    /// Heads of offices: "Bupati", "Kepala", "Ketua".
    package static let officeHead = bit(10)
    /// Before an office: "mantan", "wakil", "plt".
    package static let officeModifier = bit(11)
    package static let givenName = bit(12)

    // Bodies
    /// Heads of institution names: "Dinas", "Kementerian", "PT", "Yayasan".
    package static let institutionHead = bit(14)
    /// Governments by themselves: "Pemkot", "Pemprov", "Pemerintah".
    package static let governmentHead = bit(15)
    /// Generic behind a body's name: "Tbk", "Persero", "Foundation".
    package static let institutionTail = bit(16)

    /// "Kesehatan", "Perhubungan", "Pengawas": what offices and institutions are named for.
    package static let bodyWord = bit(17)

    // Places
    /// "Kota", "Kabupaten", "Kecamatan", "Provinsi".
    package static let placeHead = bit(18)
    /// "Utara", "Selatan", "Barat Daya".
    package static let direction = bit(19)
    /// Part of a region's name: "Jambi", "Tanjung".
    package static let placeWord = bit(20)

    // Programmes and money
    /// "program", "proyek", "gerakan".
    package static let programCue = bit(21)
    /// "bantuan", "hibah", "dana", "anggaran".
    package static let fundNoun = bit(22)
    /// "memberikan", "menyalurkan", "mendanai".
    package static let givingVerb = bit(23)
    /// "menerima", "mendapat", "memperoleh".
    package static let receivingVerb = bit(24)
    /// "diberikan", "disalurkan", "dibiayai".
    package static let givenPassive = bit(25)
    /// What makes a sum something else: "harga", "kerugian", "gaji".
    package static let notFunding = bit(26)
    /// "pembangunan", "rehabilitasi", "pengadaan".
    package static let workNoun = bit(27)

    /// "mengusulkan", "mengajukan": the subject wants to receive.
    package static let requestVerb = bit(28)

    // Numbers, money and time belong to the number grammar.
    package static let numberWord = bit(32)
    package static let scaleWord = bit(33)
    package static let currency = bit(34)
    package static let month = bit(35)
    package static let weekday = bit(36)
    package static let timeZone = bit(37)
    package static let unit = bit(38)
    package static let qualifier = bit(39)
    package static let timeUnit = bit(40)

    /// Names with a capital inside are made with it: "detik", "Tribun", "Mc", "TV".
    package static let camelStem = bit(42)
}

extension WordClass {
    /// The classes by name, for people.
    var names: [String] { Self.named.filter { contains($0.0) }.map(\.1) }

    private static let named: [(WordClass, String)] = [
        (.function, "function"),
        (.nameLinker, "nameLinker"),
        (.speech, "speech"),
        (.abbreviation, "abbreviation"),
        (.common, "common"),
        (.pronoun, "pronoun"),
        (.negation, "negation"),
        (.camelName, "camelName"),
        (.honorific, "honorific"),
        (.degree, "degree"),
        (.officeHead, "officeHead"),
        (.officeModifier, "officeModifier"),
        (.givenName, "givenName"),
        (.institutionHead, "institutionHead"),
        (.governmentHead, "governmentHead"),
        (.institutionTail, "institutionTail"),
        (.bodyWord, "bodyWord"),
        (.placeHead, "placeHead"),
        (.direction, "direction"),
        (.placeWord, "placeWord"),
        (.programCue, "programCue"),
        (.fundNoun, "fundNoun"),
        (.givingVerb, "givingVerb"),
        (.receivingVerb, "receivingVerb"),
        (.givenPassive, "givenPassive"),
        (.notFunding, "notFunding"),
        (.workNoun, "workNoun"),
        (.requestVerb, "requestVerb"),
        (.numberWord, "numberWord"),
        (.scaleWord, "scaleWord"),
        (.currency, "currency"),
        (.month, "month"),
        (.weekday, "weekday"),
        (.timeZone, "timeZone"),
        (.unit, "unit"),
        (.qualifier, "qualifier"),
        (.timeUnit, "timeUnit"),
        (.camelStem, "camelStem"),
    ]
}
