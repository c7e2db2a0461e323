import Testing
import TextAnalysis

/// Words that pages glue together, as their tokens, and words that look so and are one.
@Suite struct GluedWordsTests {
    private func tokens(_ text: String) throws -> [String] {
        let result = try Tokenizer().tokenize(text)
        return result.tokens.indices.map { result.text($0) }
    }

    @Test(arguments: [
        // Lower case before a capital.
        ("foto dikirim pemerintahJambi", "foto dikirim pemerintah Jambi"),
        ("saham pemegangsahamBTPN turun", "saham pemegangsaham BTPN turun"),
        ("layanan pengirimanYouTube", "layanan pengiriman YouTube"),
        ("kabar dikutipdetikJateng, daripenggunaiPhone", "kabar dikutip detikJateng , daripengguna iPhone"),
        // A sentence's first word.
        ("KuncoroMelansir harian itu", "Kuncoro Melansir harian itu"),
        ("tayangan YouTubeSelain itu", "tayangan YouTube Selain itu"),
        ("MengutipGazette pagi ini", "Mengutip Gazette pagi ini"),
        // Offices, names and places.
        ("AnggaranKemenkeuLuky hadir", "Anggaran Kemenkeu Luky hadir"),
        ("Menteri KeuanganPurbaya hadir", "Menteri Keuangan Purbaya hadir"),
        ("BupatiSragen dan SumantoDirektur", "Bupati Sragen dan Sumanto Direktur"),
        ("Dinas SosialSurabaya dan PT KaryaTamanindoTbk", "Dinas Sosial Surabaya dan PT KaryaTamanindo Tbk"),
        // Capitals.
        ("KapuspenTNIMayjen Arif", "Kapuspen TNI Mayjen Arif"),
        ("PTWaskita bersama DPRAhmad", "PT Waskita bersama DPR Ahmad"),
        ("KPKtelah memeriksa, DPRyang menunggu", "KPK telah memeriksa , DPR yang menunggu"),
        ("KetuaDPR dan PresidenRI", "Ketua DPR dan Presiden RI"),
        // Lower case alone.
        ("Bank Duniauntuk desa", "Bank Dunia untuk desa"),
        ("para pedagangdan petani", "para pedagang dan petani"),
        ("Sherly Tjoandadan Wakil", "Sherly Tjoanda dan Wakil"),
        ("warga Semarangyang hadir", "warga Semarang yang hadir"),
        ("kampus daerahdi kota", "kampus daerah di kota"),
        // A point behind an initial.
        ("Ali J.Ditambah satu", "Ali J . Ditambah satu"),
        // A tag is one word.
        ("Tagar #JakartaMenari ramai", "Tagar # JakartaMenari ramai"),
    ])
    func parts(text: String, expected: String) throws {
        #expect(try tokens(text).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        // Brands and names.
        "GoTo BukaLapak PeduliLindungi LinkAja KitaBisa RumahZakat iPhone YouTube McDonald MacArthur DeFi eFishery",
        "TikTok SiCepat PermataBank KemenPUPR PolresTA DPRRI MotoGP detikJateng TribunSolo TransJakarta BRImo BUMDes",
        "DiCaprio LeBron OpenAI KompasTV TaniFund DompetRakyat",
        // Degrees, initials, addresses, units, codes, tags.
        "S.Hut M.Si S.Pd.I J.K A.Hidayat suaraKota.com kWh GWp mAh pH mRNA BRCA1gen A3EArN2OKJJ2 XIVa",
        // Words and names that end as function words do.
        "Ramadan Hamdan Komandan Medan sedan badan Sudan Pasundan Wildan keberadaan kewaspadaan",
        "sayang bayang sembahyang Pyongyang Kahiyang setelah sebelah sekolah mengolah Mayapada kepada",
        "Suhardi Suwandi Yahudi Srikandi pribadi terjadi menjadi diperdalam Wulandari Sriwedari bidadari",
    ])
    func leavesWhole(words: String) throws {
        #expect(try tokens(words) == words.split(separator: " ").map(String.init))
    }

    @Test func longChainsOfCapitalsAreCodes() throws {
        let code = String(repeating: "KotaBandung", count: 200)
        #expect(try tokens(code) == [code])
    }
}
