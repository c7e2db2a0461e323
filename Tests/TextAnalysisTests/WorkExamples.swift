/// Sentences of our own with the works that money goes to, and sentences that only name a structure.
enum WorkExamples {
    static let named: [(String, [String])] = [
        ("Hibah Rp 9 miliar dipakai untuk pembangunan IPAL Kali Jernih.", ["IPAL Kali Jernih"]),
        ("Desa menyiapkan Rp 300 juta untuk membangun Embung Sumber Waras di bukit.", ["Embung Sumber Waras"]),
        ("Jembatan Kali Merah mendapat Rp 3 miliar.", ["Jembatan Kali Merah"]),
        ("Ruas itu ialah Jalan Lingkar Wetan, dengan pagu Rp 4 miliar.", ["Jalan Lingkar Wetan"]),
        ("Bank memberi hibah Rp 50 juta untuk Galeri Anyam Sukamaju.", ["Galeri Anyam Sukamaju"]),
        ("Dana Rp 1 miliar dipakai menggali kembali Saluran Kali Wates sepanjang 3 km.", ["Saluran Kali Wates"]),
        ("Pinjaman Rp 2 miliar untuk renovasi Stadion Mini Waibakul cair.", ["Stadion Mini Waibakul"]),
        ("Bantuan Rp 2 miliar dipakai untuk pembangunan tahap II GOR Cendana.", ["GOR Cendana"]),
        ("Rp 2 miliar disiapkan untuk preservasi Jalan Sukarame–Wonosari.", ["Jalan Sukarame–Wonosari"]),
        (
            "Pinjaman Rp 5 miliar dipakai untuk membangun Sistem Air Bersih (SAB) Regional Lembah Timur.",
            ["Sistem Air Bersih (SAB) Regional Lembah Timur"]
        ),
        ("Sumbangan Rp 5 juta untuk pembangunan Hunian Senyum di Desa Mekar.", ["Hunian Senyum"]),
        (
            "Rp 8 miliar untuk pembangunan Jalan Wetan, Jalan Kidul dan Jembatan Lor.",
            ["Jalan Wetan", "Jalan Kidul", "Jembatan Lor"]
        ),
        ("Dana Rp 6 miliar untuk pembangunan Masjid Nurul Iman cair.", ["Masjid Nurul Iman"]),
        ("Tugu Tani Jaya itu merupakan hibah dari Bank Jatim senilai Rp 550 juta.", ["Tugu Tani Jaya"]),
        ("RS Kasih Bunda yang dibangun dengan dana Rp 9 miliar itu selesai.", ["RS Kasih Bunda"]),
        ("Rp 7 miliar untuk pembangunan Gedung DPRD Kota Metro disiapkan.", ["Gedung DPRD Kota Metro"]),
    ]

    static let none: [String] = [
        "Kantor itu terletak di Jalan Diponegoro, dengan sewa Rp 5 juta.",
        "Jembatan Kali Merah ramai dikunjungi warga.",
        "RS Kasih Bunda mendapat denda Rp 9 miliar.",
        "RS Kasih Bunda yang dibangun tahun lalu ramai.",
        "Tugu Tani Jaya itu merupakan lambang kota.",
        "Bantuan Rp 5 juta untuk warga Desa Mekar diserahkan.",
        "Rp 3 miliar dipakai untuk perbaikan Jalan Nasional.",
        "Kabid Pemeliharaan Jalan Dan Jembatan memaparkan anggaran Rp 5 miliar.",
        "Dana Rp 4 miliar untuk pengembangan Sumber Daya Manusia (SDM) disiapkan.",
        "Rp 7 miliar disiapkan untuk mendukung instruksi Presiden Joko Widodo.",
        "Rp 7 miliar disiapkan untuk pembangunan Kabupaten Sumba Barat.",
    ]
}
