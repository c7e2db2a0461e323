/// Tells the language of article-length text by its function words.
enum LanguageIdentifier {
    /// Words looked at; more settle nothing.
    private static let sampleSize = 1_500
    /// The share of function words below which no language is named.
    private static let minimumShare = 0.06

    /// BCP 47 code of the text's language; nil for short or foreign text. Linear.
    static func language(of text: String) -> String? {
        var scores: [Double] = Array(repeating: 0, count: languages.count)
        var count = 0
        for word in text.utf8.split(whereSeparator: { !($0.isASCIILetter || $0 >= 0x80) }).prefix(sampleSize) {
            count += 1
            guard let entry = table[ByteHash.of(word.lazy.map(\.asciiLowercased))] else { continue }
            for (language, weight) in entry { scores[language] += weight }
        }
        guard count >= 8, let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
            scores[best] >= minimumShare * Double(count)
        else { return nil }
        return languages[best].code
    }

    /// Function words; words that only one of the near languages has count more.
    private static let languages: [(code: String, words: String, telling: String)] = [
        (
            "id",
            """
            yang dan di ke dari untuk dengan pada adalah itu ini tidak akan juga dalam oleh ada saat para sebagai telah
            lebih tersebut ia dia kami kita mereka saya bagi atau setelah hingga seperti antara secara harus dapat masih
            """,
            "karena bahwa bisa namun sudah sebesar menjadi kata ujar tak sejak pun jadi usai warga uang rupiah jakarta"
        ),
        (
            "ms",
            """
            yang dan di ke dari untuk dengan pada adalah itu ini tidak akan juga dalam oleh ada saat para sebagai telah
            lebih tersebut ia dia kami kita mereka saya bagi atau selepas hingga seperti antara secara harus dapat masih
            """,
            """
            kerana bahawa iaitu ialah manakala syarikat wang ringgit selepas polis kerajaan bagaimanapun
            menerusi justeru jambatan
            """
        ),
        (
            "jv",
            "kang lan ing saka karo iku iki ora uga sing marang minangka dening wis bakal kanggo utawa ana dadi",
            "kuwi banget nganti amarga supaya luwih nalika yaiku ngomong duwe piyambakipun ingkang saking dhateng"
        ),
        (
            "su",
            "nu jeung di ka tina pikeun ku éta ieu henteu ogé dina ku aya anu geus bakal atawa sarta keur kana ti",
            "teu urang sanajan lantaran sabab kudu mangrupa lamun waktu nyaéta nyaeta manéh saur kawas leuwih jadi"
        ),
        (
            "en",
            "the of and to in a is that for it on as with was at by be this are from or an have not but they he his",
            "which their were has had will its would who about said you your we can"
        ),
        (
            "de", "der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an",
            "wird sind"
        ),
        (
            "fr", "le la les de des et à en un une du que qui est pour dans ce il au sur par plus pas ne se avec",
            "sont été"
        ),
        ("es", "el la los de y que en un una del se las por con no para su al es lo como más pero sus", "fue está"),
        ("nl", "de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij uit", "wordt hij"),
        ("pt", "o a os de e que do da em um uma para com não no na por mais as dos se ao como das", "foi são"),
        ("it", "il la le di e che in un una per con non del della i si da al sono è nel dei anche", "più gli"),
        ("tr", "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var", "değil olduğu"),
        ("sv", "och i att det som en på är av för med den till har de inte om ett", "från också"),
        ("da", "og i at det som en på er af for med den til har de ikke om et", "fra også"),
        ("pl", "w i na z do się nie że to jest o jak po od za przez dla", "są był"),
        ("cs", "a v se na je že s z do o k i to jako za pro ale po", "jsou byl"),
    ]

    private static let table: [UInt64: [(language: Int, weight: Double)]] = {
        var table: [UInt64: [(language: Int, weight: Double)]] = [:]
        for (index, language) in languages.enumerated() {
            for (words, weight) in [(language.words, 1.0), (language.telling, 2.5)] {
                for word in words.split(whereSeparator: \.isWhitespace) {
                    table[ByteHash.of(word.utf8), default: []].append((index, weight))
                }
            }
        }
        return table
    }()
}
