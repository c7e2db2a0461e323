internal import Records

/// What a number counts or measures.
struct NumberUnit: Hashable, Sendable {
    /// The normal form: "ha", "kepala keluarga".
    var name: String
    var kind: NumberKind
}

/// Words of units and of counted things, in lower case, with their normal forms.
enum UnitWords {
    /// What goods are sold by: "17.500/kg".
    static let goodsUnits = """
        kg kilogram kilo liter ltr gram ons ekor butir ikat bungkus lembar karung sak kuintal kwintal ton porsi buah pcs batang
        tabung botol dus meter m2 kwh
        """

    /// Counted things: a number before them is no sum.
    static let countedNouns = """
        orang jiwa kk ton hektare hektar ha dosis unit pengguna penduduk liter kiloliter barel kali tahun bulan hari
        minggu pekan jam menit detik persen paket kwh kg kilogram gram meter kilometer km cm mm m2 butir ekor buah
        lembar eksemplar pasien warga siswa guru anak kepala keluarga rumah saham pelanggan pengikut follower followers
        subscriber subscribers penonton wisatawan penumpang kendaraan mobil motor sepeda akun data konten video views
        mw gw watt megawatt gigabyte mb gb tb poin suara pemilih spesies pohon batang bibit ayam sapi telur karung sak
        kantong masker vaksin sampel tes kasus korban pekerja buruh karyawan pegawai asn pns petani nelayan umkm umat
        muslim manusia pasang keping tabung titik lokasi desa kelurahan lembaga perusahaan halaman kata huruf
        tonase gigawatt mil kaki inci hp galon bal peti kontainer teus teu ruas lot lot's sambungan transaksi
        """

    /// Units of measurement. Each line is a normal form and the ways to write it.
    static let measures: [(String, NumberUnit)] =
        units(
            .percent,
            """
            %: %, persen, prosen, persennya
            poin persentase: poin persentase, poin persen, percentage point, percentage points
            basis poin: basis poin, basis point, bps, basis points
            """)
        + units(.ratio, "kali lipat: kali lipat, kali lipatnya")
        + units(
            .area,
            """
            ha: ha, hektare, hektar, hektare-nya
            m2: m2, m ², m persegi, meter persegi, meter²
            km2: km2, km ², km persegi, kilometer persegi
            """)
        + units(
            .length,
            """
            mm: mm, milimeter, millimeter
            cm: cm, sentimeter, centimeter
            m: m, meter, meteran
            km: km, kilometer, kilo meter
            mil: mil, mil laut
            mdpl: mdpl, meter di atas permukaan laut
            inci: inci, inch, inchi
            kaki: kaki
            """)
        + units(
            .mass,
            """
            mg: mg, miligram
            g: g, gr, gram
            kg: kg, kilogram, kilo, kilogramnya
            kuintal: kuintal, kwintal
            ton: ton, metrik ton, metric ton, ton metrik
            ons: ons
            troy ons: troy ons, troy ounce, ons troi
            pon: pon
            """)
        + units(
            .volume,
            """
            ml: ml, mililiter
            l: l, liter
            kl: kl, kiloliter
            m3: m3, m ³, meter kubik, kubik
            barel: barel, barrel
            galon: galon
            cc: cc
            """)
        + units(
            .duration,
            """
            detik: detik, sekon
            menit: menit
            jam: jam
            hari: hari
            malam: malam
            minggu: minggu, pekan
            bulan: bulan
            tahun: tahun
            dekade: dekade
            abad: abad
            """)
        + units(
            .energy,
            """
            kWh: kwh, kilowatt hour, kilowatt jam
            MWh: mwh
            GWh: gwh, gigawatt hour
            TWh: twh
            kkal: kkal, kilokalori
            kalori: kalori
            J: joule
            """)
        + units(
            .power,
            """
            W: watt
            kW: kw, kilowatt
            MW: mw, megawatt
            GW: gw, gigawatt
            MWp: mwp, megawatt peak
            kWp: kwp, kilowatt peak
            kVA: kva
            MVA: mva
            tenaga kuda: tenaga kuda, daya kuda
            """)
        + units(.temperature, "°C: derajat celsius, derajat celcius, ° c, ° celsius, ℃\n°: derajat")
        + units(
            .speed,
            """
            km/jam: km / jam, km per jam, kilometer per jam, kilometer / jam, kpj
            m/detik: m / detik, meter per detik, meter / detik
            mil/jam: mph, mil per jam
            knot: knot, knots
            """)
        + units(
            .data,
            """
            KB: kb, kilobyte
            MB: mb, megabyte, megabita
            GB: gb, gigabyte, gigabita
            TB: tb, terabyte, terabita
            Mbps: mbps
            Gbps: gbps
            """)

    /// Parts of the body, unless they are many.
    static let doubtfulMeasures = "kaki"

    /// Written in capitals these mean something else.
    static let lowerCaseMeasures = "m g l bps kl gr mil"

    /// Words that stand between a number and the thing that it counts: "3 unit mobil".
    static let classifiers: [(String, NumberUnit)] = units(
        .count,
        """
        orang: orang, org
        unit: unit
        ekor: ekor
        buah: buah
        batang: batang
        butir: butir
        lembar: lembar
        paket: paket
        pasang: pasang
        keping: keping
        bungkus: bungkus
        botol: botol
        karung: karung
        sak: sak
        dus: dus
        kotak: kotak
        kantong: kantong
        tabung: tabung
        rumpun: rumpun
        pucuk: pucuk
        bilah: bilah
        helai: helai
        eksemplar: eksemplar
        set: set
        jenis: jenis
        truk: truk
        kontainer: kontainer
        bal: bal
        peti: peti
        kaleng: kaleng
        """)

    /// Counted things that are more than a word, or are written in several ways.
    static let namedCounts: [(String, NumberUnit)] = units(
        .count,
        """
        kepala keluarga: kepala keluarga, kk
        rumah tangga: rumah tangga
        keluarga penerima manfaat: keluarga penerima manfaat, kpm
        personel: personel, personil
        jemaah: jemaah, jamaah
        sertifikat: sertifikat, sertipikat
        anggota keluarga: anggota keluarga
        tenaga kerja: tenaga kerja
        tenaga kesehatan: tenaga kesehatan, nakes
        tenaga medis: tenaga medis
        tenaga honorer: tenaga honorer
        tenaga pendidik: tenaga pendidik
        sendok makan: sdm, sendok makan
        sendok teh: sdt, sendok teh
        hulu ledak: hulu ledak
        media massa: media massa
        ibu hamil: ibu hamil, bumil
        orang tua: orang tua, orangtua
        anak yatim: anak yatim
        anak balita: anak balita
        perguruan tinggi: perguruan tinggi
        cabang olahraga: cabang olahraga, cabor
        unit usaha: unit usaha
        titik lokasi: titik lokasi
        sambungan rumah: sambungan rumah
        rumah sakit: rumah sakit
        calon jemaah: calon jemaah, calon jamaah
        calon jemaah haji: calon jemaah haji, calon jamaah haji
        kelompok tani: kelompok tani, poktan
        perangkat daerah: opd, skpd
        pelaku usaha: pelaku usaha
        pelaku umkm: pelaku umkm
        barang bukti: barang bukti
        pengunjuk rasa: pengunjuk rasa
        penerima manfaat: penerima manfaat
        penerima bantuan: penerima bantuan
        anak buah: anak buah
        anak perusahaan: anak perusahaan
        tindak pidana: tindak pidana
        wajib pajak: wajib pajak, wp
        rekening bank: rekening bank
        warga negara: warga negara
        bidang tanah: bidang tanah
        tempat tidur: tempat tidur
        tempat pemungutan suara: tps
        kali: kali
        poin: poin, point
        pcs: pcs
        ASN: asn
        PNS: pns
        CPNS: cpns
        UMKM: umkm
        PMI: pmi
        WNI: wni
        WNA: wna
        RT: rt
        RW: rw
        BUMN: bumn
        BUMD: bumd
        TEU: teu, teus
        """)

    /// Counted things of one word, each its own normal form.
    static let counted = """
        jiwa warga penduduk peserta siswa siswi pelajar mahasiswa mahasiswi santri santriwati murid guru dosen anak
        anak-anak balita bayi bocah remaja pemuda pemudi perempuan wanita pria laki-laki lansia ibu ayah keluarga
        rumah pasien korban tersangka terdakwa terpidana narapidana napi tahanan saksi pelaku pekerja buruh karyawan
        pegawai petani nelayan peternak pedagang pengusaha pengungsi penumpang penonton wisatawan pengunjung pelanggan
        pengguna nasabah debitur investor pemegang pemilih pendaftar pelamar penerima relawan petugas prajurit
        polisi tentara perwira dokter perawat bidan kader atlet pemain pelatih wasit pebalap pembalap pegulat pelari
        pesepak responden anggota pengurus pejabat pimpinan kepala pemuka tokoh ulama ustaz hakim jaksa advokat
        pengacara wartawan jurnalis pengendara sopir pengemudi calon kandidat caleg pemenang finalis perwakilan
        delegasi tamu undangan umat manusia penyandang difabel disabilitas muslim pengikut followers subscriber
        subscribers follower viewers bikers rider suporter penari seniman staf ahli ilmuwan peneliti
        negara provinsi kabupaten kota kecamatan kelurahan desa dusun kampung nagari pekon tiyuh gampong distrik
        wilayah daerah kawasan lokasi titik tempat pulau dapil
        perusahaan lembaga organisasi instansi kementerian dinas koperasi bank cabang kantor gerai toko warung kios
        pabrik hotel restoran sekolah madrasah pesantren kampus universitas puskesmas posyandu klinik masjid musala
        gereja pasar gedung bangunan ruang ruangan kamar kelas lantai pintu jembatan ruas jalur lajur rute bendungan
        embung sumur waduk irigasi tower menara gardu tiang lampu halte terminal stasiun bandara pelabuhan dermaga
        kelompok tim regu kloter partai parpol komunitas asosiasi serikat klub
        mobil motor sepeda kendaraan bus kapal perahu pesawat helikopter kereta gerbong ambulans traktor alat mesin
        laptop komputer ponsel kamera pompa kursi meja
        sapi kambing domba kerbau ayam bebek itik kuda babi ikan burung hewan satwa benih bibit pohon tanaman
        dosis vaksin sampel tes spesimen masker obat vial kapsul tablet
        kasus perkara kejadian peristiwa kecelakaan kebakaran bencana serangan pelanggaran laporan pengaduan kematian
        gempa letusan
        proyek program kegiatan paket bidang sektor komoditas kategori tahap tahapan pasal poin indikator variabel
        saham lot transaksi akun rekening kartu tiket dokumen berkas surat buku halaman kata huruf lagu film video foto
        konten episode aplikasi situs produk merek varian model spesies varietas
        suara medali gol laga pertandingan kemenangan kekalahan lap laps putaran gelar penghargaan trofi kali
        penerbangan perjalanan kunjungan pertemuan rapat sidang sesi seri
        sendok gelas piring siung bungkus porsi kupon voucher sertifikat izin nomor pertanyaan jawaban adegan langkah
        satelit sambungan pelanggan bintang hakim lembaga penyedia eksportir importir emiten startup mitra agen
        ronde musim tenaga tawaran kru cucu
        pilar aspek faktor alasan cara hal macam bahasa suku agama fakta opsi pilihan unsur kriteria syarat
        """

    /// Counted things that headlines write with a capital, too.
    static let capitalizedCounts = """
        orang kk kepala unit ekor paket asn pns cpns umkm pmi wni wna kpm opd skpd bumn bumd tps rt rw teu teus wp
        """

    // MARK: Around a number

    /// Before a number that names and does not count: "pasal 5", "kelas 3". Beside `CalendarWords.lawCues`.
    static let labels = """
        bab kelas rt rw blok kav kavling seri grup jilid edisi hlm hal koridor lantai kloter pukul jam tanggal tgl telepon telp
        hp wa rekening versi musim golongan gol tipe type liga channel sila smpn sman sdn smkn smp sma smk sd sdit
        negeri komisi dapil km juz surah gang gg jalan jl jln kode pin kamar ruang gedung zona level grade peringkat
        ranking rangking posisi urutan semester kuartal triwulan fase stadium model angkatan iphone galaxy redmi windows
        android pemilu piala abad halaman tahap termin boeing airbus covid formula pp rumpun tol gate terminal huruf angka lampiran tabel gambar skor nilai
        """

    /// Before a year.
    static let yearCues = "tahun pada sejak hingga di awal akhir pertengahan periode era musim edisi pilkada pemilu"

    /// May stand between a qualifier and a number.
    static let fillers = """
        sebanyak sebesar sejumlah seluas sepanjang seberat setinggi sejauh selama mencapai berjumlah berusia usia umur
        dihadiri diikuti di angka total yakni
        """

    /// Behind "lebih" they make a comparison: "20 persen lebih tinggi".
    static let comparisons =
        "besar tinggi kecil rendah murah mahal banyak sedikit baik lama cepat awal dahulu dulu dari"

    /// Glued to a number they make it a part of something else: a score, a telephone number, a version.
    static let marks = "- – — ‐ − / . , : # * @ _ & ="

    /// Before a number below zero.
    static let negativeSigns = "minus - − –"

    // MARK: No counted things

    /// Words that stand behind numbers in lower case and are no counted thing, beside function words and verbs.
    static let uncounted = """
        besar kecil baru lama lagi juga sekaligus sekarang kini kemarin besok nanti pagi siang sore petang dini usai
        tapi namun jadi bakal ada tetap tumbuh naik turun hadir resmi sendiri bersama total senilai setara lewat
        kembali cuma sembuh meninggal tewas luka hilang rusak positif negatif reaktif sehat selamat lolos gagal kalah
        menang imbang sukses selesai rampung tuntas hampir pas tepat tepatnya plus minus dunia klasemen juncto jo
        subsider subsidair akhir awal akhirnya alias ya kan tuh nah aja enggak nggak tak punya milik pertama kedua
        ketiga terbaik terbesar terakhir teratas tertinggi terendah terbawah terkait lainnya sisanya lain sama penuh
        cukup semakin makin sangat amat rata-rata masing-masing khusus khususnya terutama misalnya relatif serentak
        sebelumnya selanjutnya berikutnya lantas pernah sempat justru bahkan malah memang tentu ternyata dimana mana
        bagaimana siapa apa soal perihal mengenai seputar via on by the of and in to for from is at with as day core
        mini hijriah masehi harga angka nilai jumlah realisasi produksi inflasi penerimaan kondisi suhu frekuensi
        volume luas percepatan masyarakat pemerintah ekonomi akibat waktu uang dana emas perak perunggu rpm fps karat
        ppm volt nits piksel megapiksel hz mhz ghz db digit silinder tahunan bulanan harian mingguan silam mendatang
        lalu atas bawah mata pertiga perempat perlima persepuluh per seperti sampai sekian dst dll ketika apabila
        lengkap hasil jauh mulai sekira diantaranya banding bunga sub kilo mili mikrometer setengah betul salah benar
        saling sisi seimbang paling nol pembuka penutup penutupan diatas dibawah dibanding kemungkinan pihak kelipatan
        anggaran keatas kebawah sepekan sehari sebulan setahun tanpa pasca jelang menjelang sepanjang seluas sejauh
        pas lewat persis bukan ialah entah apalagi apakah agar supaya meski walau seraya sambil hijau merah putih
        mantan publik internal mah hp minus turut mantap asal penting sedang nyata utama wib
        gitu unggul miskin kaya militer kuat lemah
        datang pergi pulang masuk keluar ikut tinggal tidur jatuh lahir ditulis hingga gugur dapat bekas
        biru hitam kuning cepat lambat tinggi rendah panjang pendek tua muda mati hidup ganda tunggal ini itu begitu
        begini demikian keduanya ketiganya semuanya seluruhnya segera langsung kurang mungkin wajib tiba mampu boleh
        """

    /// Nouns that begin as verbs do.
    static let nounsLikeVerbs = """
        menteri mentor menu merek merchant mercusuar merpati melon meninjau dinas distrik divisi dimensi direktur diler
        diploma disabilitas difabel direksi dirjen dialog diagram diskusi diskon disertasi dinosaurus diaspora
        distributor dirigen berkas berita berlian terminal teripang teror terowongan terapis termin ternak tersangka
        terdakwa terpidana terduga teritori menara menit mempelai membran
        """

    private static func units(_ kind: NumberKind, _ table: String) -> [(String, NumberUnit)] {
        table.parts(at: "\n").flatMap { line -> [(String, NumberUnit)] in
            let sides = line.parts(at: ":")
            guard sides.count == 2 else { return [] }
            let unit = NumberUnit(name: sides[0], kind: kind)
            return sides[1].parts(at: ",").map { ($0.parts(at: " ").joined(separator: " "), unit) }
        }
    }
}
