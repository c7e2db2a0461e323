/// Sentences of our own with the programmes that they name, and sentences that name none.
enum ProgramExamples {
    static let named: [(String, [String])] =
        cued + lists + register + ordinary + funds + acronyms + other + tables

    private static let cued: [(String, [String])] = [
        ("Dinas menjalankan program Sungai Bersih sejak Maret.", ["Sungai Bersih"]),
        ("Warga ikut proyek bertajuk \"Atap Hijau untuk Semua\" di dua kelurahan.", ["Atap Hijau untuk Semua"]),
        ("Program itu bernama Hutan Tanpa Asap dan dijalankan warga.", ["Hutan Tanpa Asap"]),
        ("Dana disalurkan lewat program CSR Nelayan Tangguh.", ["CSR Nelayan Tangguh"]),
        (
            "Perusahaan menjalankan program Corporate Social Responsibility (CSR) Rumah Baca Kita.",
            ["Rumah Baca Kita"]
        ),
        ("Biaya ditanggung melalui Program LENTERA sebesar Rp 2 miliar.", ["LENTERA"]),
        ("Mereka bertemu untuk membahas proyek BLUE-Coast Clean Water.", ["BLUE-Coast Clean Water"]),
        ("Ada program Kebun Gizi dan Dapur Sehat di desa itu.", ["Kebun Gizi", "Dapur Sehat"]),
        ("Pemerintah punya program untuk desa, salah satunya Desa Cerdas.", ["Desa Cerdas"]),
        ("Program dengan tema beragam, antara lain 'Ayo Membaca' dan 'Ayo Menulis'.", ["Ayo Membaca", "Ayo Menulis"]),
        (
            "Dana itu bagian dari Program Pesisir Tangguh Bersama atau Resilient Coast Support Program (RCSP).",
            ["Resilient Coast Support Program"]
        ),
        ("Ia memaparkan Program 100 Hari Kerja di balai kota.", ["100 Hari Kerja"]),
        ("Warga ikut program Kampung Hijau Pertamina (KHP) sejak lama.", ["Kampung Hijau Pertamina"]),
        ("Bupati meluncurkan Kampung Bebas Rokok di alun-alun.", ["Kampung Bebas Rokok"]),
        ("Program Bedah Rumah Tidak Layak Huni (BRTLH) berlanjut.", ["Bedah Rumah Tidak Layak Huni"]),
    ]

    private static let lists: [(String, [String])] = [
        (
            "Program unggulan seperti Laut Tanpa Jaring, Kebun Bergizi dan Dapur Bersama dilanjutkan.",
            ["Laut Tanpa Jaring", "Kebun Bergizi", "Dapur Bersama"]
        ),
        (
            "Pemerintah melanjutkan program prioritas, antara lain Sekolah Rakyat, Makan Bergizi Gratis (MBG) "
                + "dan Kampung Air Jernih.",
            ["Sekolah Rakyat", "Makan Bergizi Gratis", "Kampung Air Jernih"]
        ),
        ("Program bertajuk \"Semua Anak Membaca\" terlaksana sejak Juni.", ["Semua Anak Membaca"]),
        ("Kampanye #LautKitaBersih diikuti pelajar.", ["LautKitaBersih"]),
        ("Polres melaksanakan program Jumat Berbagi Nasi setiap pekan.", ["Jumat Berbagi Nasi"]),
        ("Bank itu menjalankan program Duta Literasi Sekolah sejak Juni.", ["Duta Literasi Sekolah"]),
        ("Program CSR Bank Sampah Mekarsari dimulai di Cilacap.", ["CSR Bank Sampah Mekarsari"]),
    ]

    /// Ordinary words that are a name in capitals or behind a cue.
    private static let ordinary: [(String, [String])] = [
        ("Keluarga itu menerima PKH dan Sembako setiap bulan.", ["PKH", "Sembako"]),
        ("Dinas menjalankan program bedah rumah di enam desa.", ["bedah rumah"]),
        ("Warga dibantu lewat Bedah Rumah dari pemkot.", ["Bedah Rumah"]),
        ("Yayasan itu punya program Bedah Rumah Nelayan Pesisir.", ["Bedah Rumah Nelayan Pesisir"]),
        ("Kasus korupsi proyek pengadaan e-KTP disidangkan.", ["e-KTP"]),
    ]

    private static let acronyms: [(String, [String])] = [
        ("Ia mengikuti program Menanam dari Halaman (MDH) di desanya.", ["Menanam dari Halaman"]),
        ("Polisi menggelar program Jelajah Pesisir untuk Warga (Jeda) di pulau itu.", ["Jelajah Pesisir untuk Warga"]),
        ("Kecamatan itu membentuk Kelurahan Tangguh Bersama (KTB) tahun lalu.", ["Kelurahan Tangguh Bersama"]),
        (
            "Program BSRW dimulai, kata bupati. Dinas menyalurkan Bantuan Stimulan Rumah Warga itu.",
            ["Bantuan Stimulan Rumah Warga"]
        ),
    ]

    private static let register: [(String, [String])] = [
        ("Pekerja terlindungi lewat Jaminan Hari Tua (JHT) dan JKP.", ["Jaminan Hari Tua", "JKP"]),
        ("Kredit Ultra Mikro (UMi) disalurkan pegadaian.", ["Kredit Ultra Mikro"]),
        ("Jalan tol itu masuk daftar Proyek Strategis Nasional (PSN).", ["Proyek Strategis Nasional"]),
        ("Kegiatan Sosialisasi Dana Desa digelar di balai.", ["Dana Desa"]),
        ("Keluarga itu menerima bantuan dari PNM Mekaar Syariah.", ["PNM Mekaar Syariah"]),
        ("Desa itu memakai dana desa untuk jalan.", ["dana desa"]),
        ("Penyaluran anggaran dana desa (DD) naik tahun ini.", ["dana desa"]),
        ("Pekon menerima Alokasi Dana Pekon (ADP) tahap pertama.", ["Alokasi Dana Pekon"]),
        ("Dana Alokasi Khusus (DAK) Fisik Bidang Jalan sudah cair.", ["Dana Alokasi Khusus (DAK) Fisik Bidang Jalan"]),
        ("Penerima PKH bertambah.", ["PKH"]),
        ("BLT dari desa itu, yakni BLT-DD, cair lagi.", ["BLT-DD"]),
        ("Siswa menerima bantuan lewat program PIP 2021 dan PIP.", ["PIP"]),
    ]

    private static let funds: [(String, [String])] = [
        ("Petani memegang Kartu Tani Makmur sejak lama.", ["Kartu Tani Makmur"]),
        ("Ia menerima Beasiswa Anak Nelayan dari kampus.", ["Beasiswa Anak Nelayan"]),
        ("Sanggar itu didukung lewat Dana Kawisara.", ["Dana Kawisara"]),
        ("Petambak ikut asuransi usaha budidaya udang (AUBU) tahun ini.", ["asuransi usaha budidaya udang"]),
        ("Balita mendapat bantuan Dapur Keliling Balita (DAKELBA).", ["Dapur Keliling Balita"]),
    ]

    private static let other: [(String, [String])] = [
        ("Clean River Village Support (CRVS), sebuah program dari Kanada, dimulai.", ["Clean River Village Support"]),
        ("Sensus Petani Muda (Sepeda) 2021 yang menjadi program pemerintah itu selesai.", ["Sensus Petani Muda"]),
        ("Bantuan dari SBK Peduli diterima warga.", ["SBK Peduli"]),
        ("Bantuan Pertamina Peduli diterima warga.", ["Pertamina Peduli"]),
        ("Proyek LENTERA berakhir. Kini LENTERA 2 disiapkan.", ["LENTERA", "LENTERA 2"]),
        ("Program Karang Biru dimulai. Tahun depan Karang Biru diperluas.", ["Karang Biru"]),
        ("Proyek itu didanai Coastal Villages Support Project sejak lama.", ["Coastal Villages Support Project"]),
        ("Warga mendukung Lampung Bebas Asap Rokok yang dicanangkan bupati.", ["Lampung Bebas Asap Rokok"]),
        ("Desa itu mendukung Pesisir Bebas Plastik yang dicanangkan bupati.", ["Pesisir Bebas Plastik"]),
        ("Program Kampung Teduh Gelombang 3 dibuka. Kampung Teduh diminati.", ["Kampung Teduh Gelombang 3"]),
        ("Proyek Teratai UCC dimulai. Kata dia, proyek UCC Teratai mahal.", ["Teratai UCC"]),
    ]

    private static let tables: [(String, [String])] = [
        (
            "Desa | Program | Nilai\nDesa Kalisari | Sumur Dalam Kalisari | Rp 20 juta",
            ["Sumur Dalam Kalisari"]
        )
    ]

    static let none: [String] = [
        "Pemerintah menyiapkan program bantuan bagi warga.",
        "Program CSR perusahaan itu dipuji bupati.",
        "Proyek EBT di sana tertunda.",
        "Ia membuka kegiatan Seminar Nasional Kelautan di Ambon.",
        "Direktur Pembinaan Program Minyak dan Gas hadir.",
        "Anggaran Pendapatan dan Belanja Daerah (APBD) disahkan.",
        "Dana Pihak Ketiga (DPK) bank itu tumbuh.",
        "Penulis: Dana Wijaya",
        "Motor bernomor B-1234-BSU itu disita.",
        "Perusahaan bernama Sinar Laut Abadi membuka toko.",
        "Baca juga: Program Kampung Iklim Dapat Dana Rp 2 Miliar",
        "Gerakan Pramuka menggelar apel.",
        "Modal dari Pusat Investasi Pemerintah (PIP) cair. Direktur PIP hadir.",
        "Pemerintah melanjutkan bedah rumah warga di kampung itu.",
        "Petugas mencetak e-KTP warga di kecamatan.",
        "Direktur Utama Harapan Global Fund (HGF) hadir di acara itu.",
        "DPR membahas RUU Satu Data Indonesia pekan ini.",
        "Kampus itu membuka Program Studi Ilmu Kelautan.",
        "Perdamaian antara Israel dan Palestina yang diinisiasi Norwegia gagal.",
        "Band itu ikut program musik dan merilis lagu \"Pulang ke Kampung\" kemarin.",
        "Perusahaan itu meraih Best Green Village Program tahun ini.",
        "Program itu diumumkan dalam seminar bertema \"Masa Depan Laut Kita\" di kampus.",
        "Anak usaha itu, yakni Asuransi Umum Sentosa, tumbuh.",
        "Kegiatan Badan Usaha Milik Negara (BUMN) itu dipuji.",
        "Petugas menjelaskan Program Tanggung Jawab Sosial dan Lingkungan (TJSL) perusahaan.",
        "Menurut dia, program Gubernur Andi Saputra berhasil.",
    ]
}
