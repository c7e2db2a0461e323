/// Small closed sets that several date rules share.
enum DateWords {
    /// Every word that a date can start with: most tokens are none, and cost one look-up.
    static let starters: WordSet = {
        var words = CalendarWords.months.map(\.0) + CalendarWords.weekdays.map(\.0) + CalendarWords.timeUnits.map(\.0)
        words += NumberWords.words.map(\.0) + CalendarWords.quarterCodes.map(\.0)
        words += CalendarWords.relativeDays.compactMap { $0.0.split(separator: " ").first.map(String.init) }
        return WordSet(words.joined(separator: " ") + " kuartal triwulan kw semester")
    }()
    static let tanggal = WordSet("tanggal tgl")
    static let clockLinkers = WordSet(
        ", pada sekitar hari pagi siang sore malam petang dini tanggal mulai sekira")
    static let listLinkers = WordSet("dan atau serta , /")
    static let every = WordSet("setiap tiap tiap-tiap saban")
    static let dashes = WordSet("- – — hingga sampai s/d s.d sd")
    static let lawCues = WordSet(CalendarWords.lawCues)
    static let ordinals = WordSet("th st nd rd")
    static let english = WordSet(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
        """)
    static let monthCues = WordSet(
        "pada bulan sejak hingga awal akhir pertengahan medio sampai mulai selama sepanjang antara per di")
    static let afterCues = WordSet("lalu silam mendatang ini depan nanti kemarin")
    static let yearCues = WordSet(
        """
        tahun pada sejak hingga di awal akhir pertengahan medio selama sepanjang periode ta anggaran ajaran antara sampai
        mulai era dekade dari
        """)
    static let past = WordSet("lalu silam")
    static let future = WordSet("depan mendatang")
    static let now = WordSet("ini")
    static let with = WordSet("dengan")
    static let yang = Lexicon.shared.id("yang")
    static let an = Lexicon.shared.id("an")
    static let ke = Lexicon.shared.id("ke")
    static let units = WordTable(CalendarWords.timeUnits)
    static let days = PhraseTable(CalendarWords.relativeDays)
    static let ordinalValues = WordTable(CalendarWords.ordinals)
    static let quarterCodes = WordTable(CalendarWords.quarterCodes)
    static let quarterHeads = WordSet("kuartal triwulan kw")
    static let halfHeads = WordSet("semester")
    static let clockHeads = WordSet("pukul jam")
    static let zones = WordTable(CalendarWords.timeZones)
    static let decadeHeads = WordSet("tahun era dekade")
}
