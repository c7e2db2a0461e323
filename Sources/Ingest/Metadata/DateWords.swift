/// Names of months and zones, as Indonesian and other pages write them, by the hash of their small letters.
enum DateWords {
    /// Source: Indonesian with its older and shortened spellings, and CLDR's names for other languages.
    static let months: [UInt64: Int] = {
        let names = [
            """
            januari jan january januar januára januaro januara janvier enero ene gennaio gen janeiro leden ledna styczeń
            stycznia января янв січня ocak tammikuuta tammikuu ianuarie siječnja január jän jänner
            """,
            """
            februari pebruari feb peb february februar februára února únor février fevrier févr febrero febbraio fevereiro fev
            luty lutego февраля фев лютого şubat helmikuuta februarie veljače február febr
            """,
            """
            maret mar march märz maerz mrt mars marzo março maart mär mac března marca марта мар березня
            mart maaliskuuta martie ožujka március
            """,
            "april apr avril avr abril abr aprile dubna kwietnia апреля апр квітня nisan huhtikuuta aprilie travnja április",
            "mei may mai mayo maggio mag maio května mája maja мая май травня mayıs toukokuuta svibnja május maj",
            "juni jun june juin junio giugno giu junho června júna czerwca июня июн червня haziran kesäkuuta iunie lipnja június",
            "juli jul july juillet juil julio luglio lug julho julai července júla lipca июля июл липня temmuz heinäkuuta iulie srpnja július",
            """
            agustus agu agt agst ags august aug augustus août aout agosto ago ogos srpna augusta sierpnia августа авг серпня
            ağustos elokuuta kolovoza augusztus augusti
            """,
            """
            september sep sept septembre septiembre settembre set setembro září septembra września сентября сен вересня eylül
            syyskuuta septembrie rujna szeptember
            """,
            """
            oktober okt october oct octobre octubre ottobre ott outubro out října októbra października октября окт жовтня ekim
            lokakuuta octombrie október
            """,
            """
            november nopember nov nop novembre noviembre novembro listopadu novembra listopada ноября ноя листопада kasım
            marraskuuta noiembrie studenoga
            """,
            """
            desember des december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro disember dis prosince
            decembra grudnia декабря дек грудня aralık joulukuuta decembrie prosinca
            """,
        ]
        var table: [UInt64: Int] = [:]
        for (index, list) in names.enumerated() {
            for name in list.split(whereSeparator: \.isWhitespace) {
                table[hash(of: Array(name.utf8)[...])] = index + 1
            }
        }
        return table
    }()

    /// What stands between the day and the month, or the month and the year.
    static let ordinals = hashes(["st", "nd", "rd", "th", "of", "de", "er", "del"])
    /// What stands between the day and the time.
    static let timeIntroductions = hashes(["t", "pukul", "jam", "at", "um", "à", "pkl", "time", "on", "om", "kl", "as"])
    static let halves = hashes(["am", "pm"])
    static let afternoon = hash(of: Array("pm".utf8)[...])

    /// Minutes east of Greenwich.
    private static let zones: [String: Int] = [
        "wib": 420, "wita": 480, "wit": 540, "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360,
        "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60,
        "sgt": 480, "myt": 480, "jst": 540, "ist": 330,
    ]

    /// A zone's minutes and the bytes of its name: "WIBTanggulangi" holds one, as zones stand glued to the next words.
    static func zone(of word: ArraySlice<UInt8>) -> (minutes: Int, count: Int)? {
        guard word.count <= 40 else { return nil }
        let name = String(decoding: word, as: UTF8.self).lowercased()
        if let minutes = zones[name] { return (minutes, word.count) }
        return ["wita", "wib"].first { name.hasPrefix($0) }.flatMap { prefix in
            zones[prefix].map { ($0, prefix.utf8.count) }
        }
    }

    /// FNV-1a of a word in small letters: of ASCII, Latin-1 and Cyrillic.
    static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var first: UInt8 = 0
        for byte in word {
            var folded = byte.asciiLowercased
            var lead: UInt8?
            switch (first, byte) {
            case (0xC3, 0x80...0x9E): folded = byte + 0x20
            case (0xD0, 0x90...0x9F): folded = byte + 0x20
            case (0xD0, 0xA0...0xAF): (lead, folded) = (0xD1, byte - 0x20)
            default: break
            }
            if first != 0 { hash = (hash ^ UInt64(lead ?? first)) &* 0x100_0000_01B3 }
            first = 0
            if byte == 0xC3 || byte == 0xD0 {
                first = byte
                continue
            }
            hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        }
        return hash
    }

    private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { hash(of: Array($0.utf8)[...]) }) }
}
