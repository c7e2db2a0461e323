/// Small closed sets that several date rules share.
enum DateWords {
    /// Every word that a date can start with: most tokens are none, and cost one look-up.
    static let starters: NumberWordSet = {
        var words = NumberWords.months.map(\.0) + NumberWords.weekdays.map(\.0) + NumberWords.timeUnits.map(\.0)
        words += NumberWords.words.map(\.0) + NumberWords.quarterCodes.map(\.0)
        words += NumberWords.relativeDays.compactMap { $0.0.split(separator: " ").first.map(String.init) }
        return NumberWordSet(words.joined(separator: " ") + " kuartal triwulan kw semester")
    }()
    static let tanggal = NumberWordSet("tanggal tgl")
    static let clockLinkers = NumberWordSet(
        ", pada sekitar hari pagi siang sore malam petang dini tanggal mulai sekira")
    static let listLinkers = NumberWordSet("dan atau serta , /")
    static let every = NumberWordSet("setiap tiap tiap-tiap saban")
    static let dashes = NumberWordSet("- – — hingga sampai s/d s.d sd")
    static let lawCues = NumberWordSet(NumberWords.lawCues)
    static let ordinals = NumberWordSet("th st nd rd")
    static let english = NumberWordSet(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
        """)
    static let monthCues = NumberWordSet(
        "pada bulan sejak hingga awal akhir pertengahan medio sampai mulai selama sepanjang antara per di")
    static let afterCues = NumberWordSet("lalu silam mendatang ini depan nanti kemarin")
    static let yearCues = NumberWordSet(
        """
        tahun pada sejak hingga di awal akhir pertengahan medio selama sepanjang periode ta anggaran ajaran antara sampai
        mulai era dekade dari
        """)
    static let past = NumberWordSet("lalu silam")
    static let future = NumberWordSet("depan mendatang")
    static let now = NumberWordSet("ini")
    static let with = NumberWordSet("dengan")
    static let yang = Lexicon.shared.id("yang")
    static let an = Lexicon.shared.id("an")
    static let ke = Lexicon.shared.id("ke")
    static let units = NumberWordTable(NumberWords.timeUnits)
    static let days = NumberPhraseTable(NumberWords.relativeDays)
    static let ordinalValues = NumberWordTable(NumberWords.ordinals)
    static let quarterCodes = NumberWordTable(NumberWords.quarterCodes)
    static let quarterHeads = NumberWordSet("kuartal triwulan kw")
    static let halfHeads = NumberWordSet("semester")
    static let clockHeads = NumberWordSet("pukul jam")
    static let zones = NumberWordTable(NumberWords.timeZones)
    static let decadeHeads = NumberWordSet("tahun era dekade")
}
