/// Sentences of our own with the statements in them, as `FundingStatements` writes these.
enum FundingExamples {
    typealias Example = (text: String, expected: [String])

    /// The subject gives.
    static let active: [Example] = [
        (
            "Kementerian Pertanian menyalurkan bantuan Rp 750 juta kepada kelompok tani di Kabupaten Sragen.",
            ["Kementerian Pertanian > kelompok tani: IDR 750000000"]
        ),
        (
            "PT Bukit Asam menyumbang Rp 300 juta untuk renovasi panti asuhan.",
            ["PT Bukit Asam > panti asuhan: IDR 300000000"]
        ),
        (
            "Siti Aminah menyumbang Rp 15 juta untuk korban gempa.",
            ["Siti Aminah > korban gempa: IDR 15000000"]
        ),
        (
            "Pemerintah Kanada menyalurkan bantuan 1,5 juta dolar Kanada kepada Kabupaten Sigi.",
            ["Pemerintah Kanada > Kabupaten Sigi: CAD 1500000"]
        ),
        (
            "PT Astra berinvestasi Rp 3 triliun di Karawang.",
            ["PT Astra > Karawang: IDR 3000000000000"]
        ),
        (
            "PMI Kabupaten Sleman menyumbangkan 40 tenda kepada korban gempa.",
            ["PMI Kabupaten Sleman > korban gempa: -"]
        ),
    ]

    /// The agent behind a passive verb gives.
    static let passive: [Example] = [
        (
            "Bantuan sebesar Rp 1,2 miliar disalurkan oleh PT Bukit Asam kepada warga Desa Tanjung Agung.",
            ["PT Bukit Asam > warga Desa Tanjung Agung: IDR 1200000000"]
        ),
        (
            "Klinik terapung itu didanai Yayasan Tifa dengan hibah Rp 650 juta.",
            ["Yayasan Tifa > -: IDR 650000000"]
        ),
        (
            "Bantuan sebesar Rp 500 juta diserahkan Pemkot Malang kepada korban longsor.",
            ["Pemkot Malang > korban longsor: IDR 500000000"]
        ),
    ]

    /// The subject receives; "dari" names who gives.
    static let receiving: [Example] = [
        (
            "Pemkab Ende menerima hibah Rp 4 miliar dari Bank Dunia untuk pembangunan puskesmas.",
            ["Bank Dunia > Pemkab Ende: IDR 4000000000"]
        ),
        (
            "Universitas Tadulako memperoleh dana penelitian Rp 2,4 miliar dari Kementerian Pertanian.",
            ["Kementerian Pertanian > Universitas Tadulako: IDR 2400000000"]
        ),
        (
            "Pemkab Sigi meminjam Rp 60 miliar dari PT Sarana Multi Infrastruktur untuk membangun rumah sakit.",
            ["PT Sarana Multi Infrastruktur > Pemkab Sigi: IDR 60000000000"]
        ),
    ]

    /// Several gifts in one sentence: with one verb for all, or with a verb each.
    static let lists: [Example] = [
        (
            "Dana itu terdiri atas hibah Rp 2 miliar dari KfW, Rp 3 miliar dari JICA, serta Rp 500 juta dari Pemkot Jambi.",
            ["KfW > -: IDR 2000000000", "JICA > -: IDR 3000000000", "Pemkot Jambi > -: IDR 500000000"]
        ),
        (
            """
            Pemprov Bali memberikan Rp 3 miliar kepada Kabupaten Bangli, sedangkan Pemkab Badung menyumbang Rp 1 miliar \
            untuk Kabupaten Karangasem.
            """,
            ["Pemprov Bali > Kabupaten Bangli: IDR 3000000000", "Pemkab Badung > Kabupaten Karangasem: IDR 1000000000"]
        ),
        (
            "BRI menyalurkan bantuan Rp 2 miliar, sementara Pertamina menyerahkan Rp 500 juta.",
            ["BRI > -: IDR 2000000000", "Pertamina > -: IDR 500000000"]
        ),
        (
            "Yayasan Tifa mendonasikan Rp 100 juta, Yayasan Kehati menyumbang Rp 50 juta, dan PMI memberikan Rp 25 juta.",
            ["Yayasan Tifa > -: IDR 100000000", "Yayasan Kehati > -: IDR 50000000", "PMI > -: IDR 25000000"]
        ),
    ]

    /// A conversion is the same gift.
    static let conversions: [Example] = [
        (
            "ADB memberikan hibah US$ 5 juta atau sekitar Rp 70 miliar untuk pembangunan IPAL.",
            ["ADB > -: USD 5000000 = IDR 70000000000"]
        ),
        (
            "KfW menyalurkan pinjaman 3,2 juta euro (setara Rp 54 miliar) kepada Pemkot Palu.",
            ["KfW > Pemkot Palu: EUR 3200000 = IDR 54000000000"]
        ),
    ]

    /// Who asks would receive, who is asked or refuses would give.
    static let requests: [Example] = [
        (
            "Pemkab Lumajang mengusulkan bantuan Rp 9 miliar kepada Kementerian Pertanian untuk rehabilitasi irigasi.",
            ["Kementerian Pertanian > Pemkab Lumajang: IDR 9000000000"]
        ),
        (
            "Pemkot Palu mengajukan pinjaman Rp 150 miliar ke PT Sarana Multi Infrastruktur.",
            ["PT Sarana Multi Infrastruktur > Pemkot Palu: IDR 150000000000"]
        ),
        (
            "Kementerian Sosial menolak proposal bantuan Rp 2 miliar yang diajukan Pemkab Lumajang.",
            ["Kementerian Sosial > Pemkab Lumajang: IDR 2000000000"]
        ),
    ]

    /// Money of a state budget: its owner's where the text names the owner's government, else the budget's.
    static let budgets: [Example] = [
        (
            "Pemerintah mengalokasikan Rp 20 miliar dari APBN untuk pembangunan jembatan.",
            ["Pemerintah > -: IDR 20000000000"]
        ),
        (
            "Anggaran Rp 4,2 miliar dari APBD disiapkan untuk perbaikan drainase.",
            ["APBD > -: IDR 4200000000"]
        ),
        (
            "Pemkab Kediri memperbaiki jalan. Jalan itu dibangun dengan dana Rp 9 miliar dari APBD Kabupaten Kediri.",
            ["Pemkab Kediri > -: IDR 9000000000"]
        ),
    ]

    /// Sums of money that nobody gives anybody, and saying that names nobody who gives.
    static let none = [
        "Harga cabai naik menjadi Rp 90 ribu per kilogram di Pasar Senen.",
        "Ia membeli sepeda motor seharga Rp 18 juta.",
        "Tiket masuk taman itu dijual Rp 25 ribu per orang.",
        "Rumah itu dijual Hendra Saputra seharga Rp 1,2 miliar.",
        "Kerugian akibat banjir di Kabupaten Garut mencapai Rp 12 miliar.",
        "PT Garuda Indonesia menanggung rugi Rp 3 triliun.",
        "PT Semen Tonasa membukukan laba Rp 900 miliar sepanjang 2019.",
        "Omzet pedagang di Pasar Senen turun menjadi Rp 2 juta per hari.",
        "Ekspor kopi Kabupaten Aceh Tengah bernilai 40 juta dolar AS.",
        "Gaji guru honorer di Kabupaten Ende hanya Rp 300 ribu per bulan.",
        "Upah minimum Kota Bekasi naik menjadi Rp 4,2 juta per bulan.",
        "Perusahaan itu didenda Rp 5 miliar oleh Komisi Pengawas Persaingan Usaha.",
        "Pelanggar dikenai denda Rp 250 ribu oleh Pemkot Surabaya.",
        "Jaksa menuntut terdakwa membayar denda Rp 200 juta.",
        "Terdakwa menerima suap Rp 1,5 miliar dari PT Karya Mandiri.",
        "Polisi menyita uang Rp 400 juta dari rumah tersangka.",
        "Pajak hotel di Kota Batu menyumbang Rp 40 miliar.",
        "Nilai tukar rupiah menguat ke Rp 14.100 per dolar AS.",
        "Jumlah penduduk Kabupaten Wajo mencapai 380 ribu jiwa.",
        "Rina Kartika bertemu warga Desa Kutuh di kantor Pemkot Palu.",
    ]
}
