import Testing

@testable import Ingest

@Suite struct LanguageIdentifierTests {
    @Test(arguments: [
        (
            "id",
            "Pemerintah kota akan membangun jembatan baru di sungai itu karena warga sudah lama menunggu, kata wali kota."
        ),
        (
            "en",
            "The government will build a new bridge over the river because people have been waiting for it for years."
        ),
        (
            "ms",
            "Kerajaan negeri akan membina jambatan baharu kerana penduduk telah lama menunggu, manakala syarikat itu bersedia."
        ),
        ("jv", "Wong desa iku padha seneng amarga dalan anyar wis rampung lan ora ana sing rusak maneh saka kutha."),
        ("su", "Warga lembur éta bungah pisan sabab jalan anyar geus réngsé sarta teu aya deui anu ruksak ti kota."),
        ("nl", "De gemeente bouwt een nieuwe brug over de rivier, omdat de bewoners er al jaren op wachten."),
        ("de", "Die Stadt baut eine neue Brücke über den Fluss, weil die Bewohner seit Jahren darauf warten."),
        (
            "fr",
            "La ville construit un nouveau pont sur la rivière, parce que les habitants l'attendent depuis des années."
        ),
        ("es", "La ciudad construye un puente nuevo sobre el río porque los vecinos lo esperan desde hace años."),
        ("pt", "A cidade constrói uma nova ponte sobre o rio porque os moradores esperam por ela há muitos anos."),
        ("it", "La città costruisce un nuovo ponte sul fiume perché gli abitanti lo aspettano da anni."),
        ("sv", "Staden bygger en ny bro över floden eftersom invånarna har väntat på den i flera år."),
        ("fi", "Kaupunki rakentaa joen yli uuden sillan, koska asukkaat ovat odottaneet sitä vuosia."),
        ("pl", "Miasto buduje nowy most nad rzeką, ponieważ mieszkańcy czekają na niego od wielu lat."),
        ("cs", "Město staví nový most přes řeku, protože obyvatelé na něj čekají už několik let."),
        ("hu", "A város új hidat épít a folyón, mert a lakók már évek óta várnak rá."),
        ("ro", "Orașul construiește un pod nou peste râu, pentru că locuitorii îl așteaptă de ani de zile."),
        ("tr", "Belediye nehrin üzerine yeni bir köprü yapıyor, çünkü halk yıllardır bunu bekliyor."),
        ("vi", "Thành phố xây một cây cầu mới qua sông vì người dân đã chờ đợi nhiều năm."),
        ("tl", "Nagtatayo ang lungsod ng bagong tulay sa ilog dahil matagal na itong hinihintay ng mga residente."),
        ("sw", "Mji unajenga daraja jipya juu ya mto kwa sababu wakazi wamesubiri kwa miaka mingi."),
        ("lt", "Miestas stato naują tiltą per upę, nes gyventojai jo laukia jau daugelį metų."),
        ("et", "Linn ehitab üle jõe uue silla, sest elanikud on seda aastaid oodanud."),
    ])
    func languagesInLatinLetters(code: String, text: String) {
        #expect(LanguageIdentifier.language(of: text) == code)
    }

    @Test(arguments: [
        ("ru", "Город строит новый мост через реку, потому что жители ждут его уже много лет."),
        ("uk", "Місто будує новий міст через річку, бо мешканці чекають на нього вже багато років."),
        ("bg", "Градът строи нов мост над реката, защото жителите го чакат от много години."),
        ("el", "Η πόλη χτίζει μια νέα γέφυρα πάνω από το ποτάμι."),
        ("ar", "تبني المدينة جسرا جديدا فوق النهر لأن السكان ينتظرونه منذ سنوات."),
        ("fa", "شهرداری پل تازه‌ای روی رودخانه می‌سازد، زیرا مردم سال‌هاست که منتظر آن هستند."),
        ("he", "העירייה בונה גשר חדש מעל הנהר."),
        ("hi", "शहर नदी पर एक नया पुल बना रहा है क्योंकि लोग कई सालों से इसका इंतज़ार कर रहे हैं।"),
        ("th", "เมืองกำลังสร้างสะพานใหม่ข้ามแม่น้ำ"),
        ("zh", "市政府正在河上修建一座新桥，因为居民已经等了很多年。"),
        ("ja", "市は川に新しい橋を建設している。住民は何年も待っていた。"),
        ("ko", "시는 강 위에 새 다리를 짓고 있다."),
        ("jv", "ꦮꦺꦴꦁꦢꦺꦱ"),
    ])
    func languagesInOtherScripts(code: String, text: String) {
        #expect(LanguageIdentifier.language(of: text) == code)
    }

    @Test(arguments: [
        ("id", "Gubernur Resmikan Jembatan Baru di Sungai Kuning"),
        ("id", "Harga beras naik, warga mengeluh"),
        ("ms", "Kerajaan umum bantuan baharu kepada pekerja kilang"),
        ("en", "The mayor opens a new bridge"),
        ("jv", "Dalan anyar wis dibukak, wong-wong padha seneng"),
        ("su", "Jalan anyar geus dibuka, warga bungah pisan"),
        ("de", "Neue Brücke über den Fluss eröffnet"),
    ])
    func titles(code: String, text: String) {
        #expect(LanguageIdentifier.language(of: text) == code)
    }

    @Test func theLanguageOfMostOfTheTextCounts() {
        let indonesian = """
            Menteri itu mengatakan bantuan sudah disalurkan kepada para petani di tiga kabupaten sejak pekan lalu.
            Menurut dia, penyaluran tahap kedua akan dimulai bulan depan setelah data penerima selesai diperiksa.
            """
        let quote = "\"We are very happy to support the farmers of this region,\" said the bank's director."
        #expect(LanguageIdentifier.language(of: indonesian + quote) == "id")
        let english = """
            The foundation of Bambang Wijayanto in Banjarnegara gave new books to schools in Purbalingga, Kebumen and
            Wonosobo, where teachers such as Siti Rahmawati had asked the Dinas Pendidikan for help since last year.
            """
        #expect(LanguageIdentifier.language(of: english) == "en")
    }

    @Test(arguments: [
        "", " \n", "12.500 + 3,4 % = ?", "2018-07-03", "👍🏽 ★ — …", "Lorem ipsum dolor sit amet, consectetur",
    ])
    func noLanguage(text: String) {
        #expect(LanguageIdentifier.language(of: text) == nil)
    }

    @Test(arguments: ["Rapat kota", "Anna Maria", "Honda Civic", "Radio Sinar"])
    func aNameOrTwoLeaveTheLanguageOpen(text: String) {
        #expect(LanguageIdentifier.language(of: text) == nil)
    }

    @Test func moreTextIsSurer() throws {
        let short = try #require(LanguageIdentifier.guess(of: "Warga desa"))
        let long = try #require(
            LanguageIdentifier.guess(of: "Warga desa menerima bantuan beras karena sawah mereka terendam banjir."))
        #expect(long.code == "id")
        #expect(long.confidence > short.confidence)
        #expect(long.confidence <= 1)
    }

    @Test func lettersInTwoPartsAreTheirOneLetter() {
        let text = "Die Bru\u{308}cke u\u{308}ber den Fluss wird von der Stadt gebaut."
        #expect(LanguageIdentifier.language(of: text) == "de")
        #expect(LanguageIdentifier.language(of: "THE MAYOR OPENS A NEW BRIDGE OVER THE RIVER") == "en")
    }

    @Test func sameTextSameAnswer() {
        let text = String(repeating: "Bupati menyerahkan bantuan kepada warga di balai desa. ", count: 200)
        let first = LanguageIdentifier.guess(of: text)
        #expect(first?.code == "id")
        for _ in 0..<5 { #expect(LanguageIdentifier.guess(of: text) == first) }
    }

    /// The sample is bounded, so a text of megabytes costs no more than an article; windows may fall inside scalars.
    @Test func longTextTakesNoLonger() {
        let clock = ContinuousClock()
        let text = String(repeating: "Η πόλη χτίζει μια νέα γέφυρα. ", count: 200)
        let huge = String(repeating: text, count: 400)
        #expect(LanguageIdentifier.language(of: text) == "el")
        let short = (0..<5).map { _ in clock.measure { _ = LanguageIdentifier.guess(of: text) } }.min()
        let long = (0..<5).map { _ in clock.measure { _ = LanguageIdentifier.guess(of: huge) } }.min()
        #expect(LanguageIdentifier.language(of: huge) == "el")
        #expect((long ?? .zero) < (short ?? .zero) * 20 + .milliseconds(50))
    }
}

@Suite struct LanguageModelTests {
    @Test(arguments: [
        ("A", "a"), ("Z", "z"), ("É", "é"), ("×", "×"), ("Ş", "ş"), ("İ", "i"), ("ı", "ı"), ("Ł", "ł"), ("Ž", "ž"),
        ("Ÿ", "ÿ"), ("Ư", "ư"), ("Ệ", "ệ"), ("Ж", "ж"), ("Ї", "ї"), ("ș", "ș"), ("Ș", "ș"), ("ñ", "ñ"), ("7", "7"),
    ])
    func foldsCapitals(capital: Unicode.Scalar, small: Unicode.Scalar) {
        #expect(LetterFolding.lowercased(capital.value) == small.value)
    }

    /// Shares that Tools/LanguageModel/model.py gives: trainer and reader see the same features. New with every training.
    @Test(arguments: [
        ("Warga desa menerima bantuan beras", "id", 0.9127153057369242),
        ("Jalan anyar geus dibuka", "su", 0.9014291050461877),
        ("Orașul și țara, Łódź, İstanbul, ĐẶNG", "ro", 0.8149320999011023),
        ("Місто Київ, Їжак", "uk", 0.8815407546550552),
        ("جسر جدید", "fa", 0.6125962102071294),
    ])
    func agreesWithTheTrainer(text: String, code: String, confidence: Double) throws {
        let guess = try #require(LanguageIdentifier.guess(of: text))
        #expect(guess.code == code)
        #expect(abs(guess.confidence - confidence) < 1e-9)
    }

    @Test func everyModelIsWhole() {
        for model in [LanguageModel.latin, .cyrillic, .arabic, .devanagari] {
            #expect(Set(model.codes).count == model.codes.count)
            #expect(model.scale > 0)
        }
        #expect(Set(["id", "ms", "jv", "su", "en"]).isSubset(of: LanguageModel.latin.codes))
    }

    /// A long text fills the 16-bit sums many times over; adding a word again adds its weights again.
    @Test func sumsDoNotOverflow() {
        func sums(times: Int) -> [Int] {
            var score = LanguageScore(model: .latin)
            for _ in 0..<times {
                var word = WordScalars()
                for scalar in "yang".unicodeScalars { word.append(scalar.value) }
                score.add(&word)
            }
            return score.sums
        }
        #expect(sums(times: 1_000) == sums(times: 1).map { $0 * 1_000 })
    }
}
