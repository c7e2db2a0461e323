/// Lines that stand in an article's place without being of it. Rules are data.
///
/// A line is compared in its key form: ASCII letters in lower case, one space between words, no marks
/// or bullets at its edges.
struct BoilerplateRule {
    enum Anchor {
        /// The line is these words.
        case whole
        /// The line starts with these words, and is no longer than the limit.
        case prefix
        /// The line ends with these words, and is no longer than the limit.
        case suffix
    }

    var name: String
    var anchor: Anchor
    var words: String
    /// UTF-8 bytes of a line that may still be furniture as a whole.
    var maximumCount: Int
}

enum Boilerplate {
    /// Lines that are furniture when nothing else stands in them.
    private static let wholeLines = """
        advertisement|advertisements|advertising|iklan|scroll to continue with content|scroll to resume content
        advertisement scroll to continue with content|advertisement scroll to resume content|loading
        loading facebook comments|clicky web analytics|baca juga|baca_juga|baca|simak juga|lihat juga|simak|selengkapnya
        daftar isi|bagikan|bagikan artikel|bagikan berita|share|tweet|pin it|pin|share this|share this article
        share this post|share this story|facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|youtube|line
        copy link|salin link|salin tautan|print|print this page|email|e-mail|cetak|komentar|comments|comment
        leave a comment|leave a reply|tulis komentar|post a comment|add a comment|0 comments|no comments|no comment
        berita terkait|artikel terkait|related posts|related articles|related news|related stories|related|terkait
        you may also like|you might also like|you might also be interested in|baca selengkapnya|read more|tag|tags|topik
        topik terkait|berita lainnya|bacaan lainnya|artikel lainnya|terpopuler|populer|terkini|skip to content
        skip to main content|home|beranda|thanks for rating|pilihan redaksi|pilihan editor|ikuti kami di|ikuti kami
        follow us|follow|subscribe|sign up|log in|login|newsletter|recommended|recommended for you|trending|editor's picks
        more from this author|about the author|back to top|kembali ke atas|next|previous|prev|selanjutnya|sebelumnya
        story continues below advertisement|article continues below advertisement|continue reading|keep reading
        listen to this article|gambas:video 20detik|gambas:instagram|gambas:twitter|gambas:youtube|gambas:facebook
        gambas:audio|gambas:tiktok|geser untuk melihat tabel lengkap|saksikan live detikpagi|saksikan live detiksore
        lanjutkan membaca|halaman selanjutnya|halaman selengkapnya|view comments|show comments|load more|sponsored
        sponsored content|most popular|most read|popular posts|recent posts|latest news|more news|more stories|see also
        read also|also read|read next|up next|what to read next|table of contents|contents|jump to|in this article|video
        foto|ad|ads|menu|search|cari|image|source|sumber|photo|link copied|copied|close|tutup|bagikan via|berbagi
        """

    /// The longest line that any rule takes, in bytes.
    static let longestLine = 300

    /// Beginnings of lines that are furniture up to their end, with the longest such line in bytes.
    private static let beginnings: [(maximumCount: Int, words: String)] = [
        (
            260,
            """
            baca juga|baca_juga|bacajuga|baca pula|baca artikel|baca berita|baca selengkapnya|simak juga|simak pula
            simak video|lihat juga|lihat video|tonton juga|tonton video|tonton:|saksikan video|saksikan live|saksikan juga
            pilihan editor|pilihan redaksi|artikel terkait|berita terkait|artikel ini telah|artikel ini sudah tayang
            artikel ini pertama kali|berita ini telah tayang|copyright|hak cipta|©|design & development by
            designed by|powered by|gambas:|dapatkan update berita|dapatkan berita|dapatkan informasi terkini
            dapatkan breaking news|ikuti berita|ikuti kami|ikuti saluran|ikuti whatsapp|ikuti channel|ikuti terus
            follow us|subscribe to|sign up for|sign up to|cek berita dan|cek artikel|read also|also read|read more:
            simak informasi selengkapnya|simak berita selengkapnya|simak selengkapnya|halaman selanjutnya
            halaman selengkapnya|see also:|you may also like|berita selengkapnya|klik untuk|simak breaking news|pastikan kamu sudah|kami langsung di ponselmu|update berita|untuk membaca
            mau tahu informasi|kunjungi kanal|temukan berita|yuk gabung|mari bergabung di grup
            ayo gabung|download aplikasi|unduh aplikasi|click here to|this article was originally|this post was originally
            originally published|filed under|posted in|tagged with|all rights reserved|loading facebook
            """
        ),
        (
            160,
            """
            credit:|credits:|photo:|photo by|photos by|photo credit|image:|image credit|image source|images:
            foto:|foto oleh|sumber gambar|bild:|quelle:|in partnership with|thank you for your feedback
            baca:|simak:|tags:|tag:|topik:|tonton |editor:|related:|read:|watch:|more:|sumber foto|share on
            share this
            """
        ),
        (
            80,
            "scroll untuk|scroll ke bawah untuk|gulir untuk|gulir ke bawah untuk|geser untuk lanjut|geser untuk melanjutkan"
        ),
    ]

    /// Ends of lines that are furniture as a whole.
    private static let endings: [(maximumCount: Int, words: String)] = [
        (160, "google news lainnya|all rights reserved|di google news|whatsapp channel|lainnya di sini|klik di sini")
    ]

    /// True for a line such as "Baca juga:", behind which headlines of other articles stand.
    static func announcesHeadlines(_ rule: String) -> Bool {
        ["baca juga", "baca_juga", "simak juga", "lihat juga", "berita terkait", "artikel terkait", "pilihan redaksi"]
            .contains { rule == "line." + $0 }
    }

    /// True for a line that says whose the text is.
    static func claimsCopyright(_ rule: String) -> Bool {
        ["start.copyright", "start.hak cipta", "start.©", "start.all rights reserved", "end.all rights reserved"]
            .contains(rule)
    }

    static let rules: [BoilerplateRule] = {
        var rules = words(of: wholeLines).map {
            BoilerplateRule(name: "line." + $0, anchor: .whole, words: $0, maximumCount: 80)
        }
        for group in beginnings {
            rules += words(of: group.words).map {
                BoilerplateRule(name: "start." + $0, anchor: .prefix, words: $0, maximumCount: group.maximumCount)
            }
        }
        for group in endings {
            rules += words(of: group.words).map {
                BoilerplateRule(name: "end." + $0, anchor: .suffix, words: $0, maximumCount: group.maximumCount)
            }
        }
        return rules
    }()

    /// Machine-made markers that can be cut out of running text wherever they stand.
    static let markers: [[UInt8]] = [
        "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO CONTINUE WITH CONTENT",
        "SCROLL TO RESUME CONTENT", "ADVERTISEMENT SCROLL UNTUK LANJUT MEMBACA", "SCROLL UNTUK LANJUT MEMBACA",
        "SCROLL UNTUK MELANJUTKAN MEMBACA", "GULIR UNTUK LANJUT MEMBACA", "GULIR UNTUK MELANJUTKAN MEMBACA",
        "Loading Facebook Comments ...", "Loading Facebook Comments...",
        "Clicky Web Analytics", "[Gambas:Video 20detik]", "[Gambas:Instagram]", "[Gambas:Twitter]",
        "[Gambas:Youtube]", "[Gambas:Facebook]", "[Gambas:Audio CXO]", "[Gambas:Video CNN]",
        "[Gambas:Infografis CNN]", "[Gambas:Photo CNN]", "[Gambas:Infografis]", "[Gambas:Tiktok]",
    ].map { Array($0.utf8) }

    /// Invitations that single-line texts carry behind their last sentence; up to the end they are furniture.
    static let tails = [
        "pilihan editor", "pilihan redaksi", "baca berita", "baca selengkapnya", "baca juga", "baca artikel",
        "ikuti berita", "halaman selanjutnya", "halaman selengkapnya", "selengkapnya", "advertisement", "simak juga",
        "simak video", "tonton juga", "tonton video", "saksikan juga", "saksikan video", "lihat juga", "editor:",
        "ikuti kami di",
    ]
    /// The same, though they may be whole sentences.
    static let closedTails = [
        "artikel ini telah tayang", "artikel ini sudah tayang", "cek berita dan", "simak berita selengkapnya",
        "baca juga:", "simak informasi selengkapnya",
    ]
    /// In bytes.
    static let longestTail = 220

    /// Lines over what readers wrote; no part of the article follows them.
    static let commentHeadings: Set<String> = [
        "komentar pembaca", "komentar pengunjung", "komentar warganet", "komentar netizen", "komentar anda",
        "tanggapan pembaca", "reader comments", "readers' comments", "readers’ comments", "comments from readers",
    ]

    /// Beginnings of headings over what is not the article.
    static let furnitureHeadings = [
        "related ", "more from", "more on", "more in", "about the author", "about author", "you might also",
        "you may also",
        "recommended", "share this", "leave a", "read more", "read next", "further reading", "popular", "most read",
        "most popular", "latest ", "subscribe", "sign up", "join our", "newsletter", "follow us", "comments",
        "responses",
        "artikel terkait", "berita terkait", "baca juga", "berita lain", "artikel lain", "terpopuler",
        "tentang penulis",
        "mehr zum thema", "mehr themen", "lesen sie auch", "das könnte", "written by", "meet the author", "tags",
        "contact us", "get in touch", "categories", "recent posts", "archives",
    ]

    /// Names of languages as language menus list them.
    static let languageNames: Set<String> = [
        "bahasa indonesia", "indonesia", "indonesian", "english", "inggris", "deutsch", "german", "français",
        "francais",
        "french", "español", "espanol", "spanish", "nederlands", "dutch", "italiano", "português", "melayu",
        "bahasa melayu", "malay", "中文", "简体中文", "繁體中文", "日本語", "한국어", "русский", "العربية", "arabic", "tiếng việt",
        "ไทย", "türkçe", "polski", "id", "en",
    ]

    private static func words(of list: String) -> [String] {
        list.split { $0 == "|" || $0.isNewline }.map { $0.drop { $0 == " " } }.map(String.init).filter { !$0.isEmpty }
    }
}
