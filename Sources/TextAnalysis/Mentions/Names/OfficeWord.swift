internal import Records

/// Words that only the rules for offices and their holders ask for, in groups; one word may be in several.
struct OfficeWord: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Between an office and those who hold it: "yakni", "seperti", "bernama".
    static let lister = OfficeWord(rawValue: 1)
    /// What somebody is follows: "merupakan", "menjabat".
    static let copula = OfficeWord(rawValue: 2)
    /// Before an office of which there are several: "seorang", "salah satu".
    static let article = OfficeWord(rawValue: 4)
    /// Between "yang" and what somebody is: "juga", "kini".
    static let adverb = OfficeWord(rawValue: 8)
    static let yang = OfficeWord(rawValue: 16)
    /// Offices in somebody's service, who may be named behind them: "pengacara", "sopir".
    static let serving = OfficeWord(rawValue: 32)
    /// The last word of an English office: "Director", "Head".
    static let englishHead = OfficeWord(rawValue: 64)
    /// A rank of the police or the army, which is no office: "Irjen", "Jenderal".
    static let serviceRank = OfficeWord(rawValue: 128)
    /// Before an office that several people hold: "dua", "para".
    static let plural = OfficeWord(rawValue: 256)
    /// May stand in lower case inside an office: "di", "dari", "asal".
    static let linker = OfficeWord(rawValue: 512)
    /// Ordinary words with the prefix of a verb: "digital", "direksi".
    static let noun = OfficeWord(rawValue: 1024)
    /// Makes one of two offices: "sekaligus".
    static let joint = OfficeWord(rawValue: 2048)
    /// Between a title and its body: "di", "dari".
    static let preposition = OfficeWord(rawValue: 1 << 13)

    /// Says nothing about somebody without the word behind it: "anggota", "pelaku".
    static let dependent = OfficeWord(rawValue: 1 << 16)

    /// Before the last of several names, beside "dan": "serta", "hingga".
    static let listEnd = OfficeWord(rawValue: 1 << 12)

    /// Ends a phrase before it can be an office: "nama", "pengganti".
    static let barrier = OfficeWord(rawValue: 1 << 14)
    /// What is named behind it is a thing: "band", "film".
    static let thing = OfficeWord(rawValue: 1 << 15)

    /// Before an office that all people of a list hold: "masing-masing".
    static let each = OfficeWord(rawValue: 1 << 17)

    /// The groups of a word.
    static func groups(of word: WordID) -> OfficeWord {
        word.isKnown && Int(word.index) < byWord.count ? byWord[Int(word.index)] : []
    }

    /// The groups of each token's word.
    static func groups(of tokens: [Token]) -> [OfficeWord] {
        let byWord = byWord
        return tokens.map { $0.word.isKnown && Int($0.word.index) < byWord.count ? byWord[Int($0.word.index)] : [] }
    }

    /// Every word of the groups: the lexicon must number them.
    static var vocabulary: [String] { table.map(\.1) }

    private static let byWord: [OfficeWord] = {
        let lexicon = Lexicon.shared
        var groups = [OfficeWord](repeating: [], count: lexicon.count)
        for (group, words) in table {
            for id in lexicon.ids(ofWords: words) where id.isKnown { groups[Int(id.index)].formUnion(group) }
        }
        return groups
    }()

    private static let table: [(OfficeWord, String)] = [
        (.lister, "yakni yaitu seperti ialah adalah bernama namanya lain lainnya"),
        (.copula, "merupakan adalah ialah menjabat bekerja dikenal disebut berprofesi bertugas menjadi"),
        (.article, "seorang salah satu sosok"),
        (.adverb, "juga kini sekarang sekaligus masing-masing sudah telah pernah saat ini"),
        (.yang, "yang"),
        (.serving, "pengacara kuasa hukum advokat sopir supir ajudan asisten manajer penasihat jubir"),
        (
            .englishHead,
            "head director manager officer engineer specialist secretary commissioner economist"
        ),
        (
            .serviceRank,
            """
            jenderal jend letjen mayjen brigjen irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir
            kolonel letkol mayor kapten lettu letda serka serda sersan laksamana laksdya laksda laksma marsekal marsdya
            marsda marsma brigpol bharada bripda briptu
            """
        ),
        (.plural, "para dua tiga empat lima sejumlah beberapa keduanya kedua"),
        (.linker, "di dari asal untuk pada bagi dengan bidang dan atas atau"),
        (.noun, "digital divisi direksi distrik disabilitas diplomasi dirgantara dinamika dividen member mental"),
        (.dependent, "pelaku penerima anggota kepala tokoh kader wakil bintang"),
        (.listEnd, "serta hingga"),
        (.preposition, "di dari pada asal"),
        (.barrier, "nama namanya tempat pengguna pengganti baru masing khususnya terutama termasuk tersebut"),
        (
            .thing,
            "band grup klub tim film drama lagu sinetron perusahaan startup aplikasi platform blockchain merek situs media"
        ),
        (.each, "masing-masing sama-sama"),
        (.joint, "sekaligus merangkap"),
    ]
}

extension NameGrammar {
    /// A lower-case word with a verb's prefix: "mendampingi", "ditemui", "berharap".
    func isVerb(at index: Int) -> Bool {
        guard has(index), token(index).kind == .word, !token(index).isCapitalized, token(index).span.count >= 6,
            !token(index).isA([.officeHead, .bodyWord]), !isOne(of: .noun, at: index)
        else { return false }
        let bytes = text.utf8[token(index).span.range]
        let isActive = bytes.starts(with: "me".utf8) && "mnlrwy".utf8.contains(bytes[bytes.startIndex + 2])
        return isActive || bytes.starts(with: "di".utf8) || bytes.starts(with: "ber".utf8)
    }
}
