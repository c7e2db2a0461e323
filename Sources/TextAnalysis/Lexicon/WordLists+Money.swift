extension WordLists {
    /// Words of giving, of money and of what it is for.
    static let money: [WordList] = [
        WordList(
            .programCue,
            """
            program programme programnya progam proyek proyeknya gerakan inovasi kegiatan kampanye skema inisiatif
            project prakarsa sosialisasi
            """),
        WordList(
            .fundNoun,
            """
            bantuan hibah dana anggaran pinjaman utang kredit donasi sumbangan santunan subsidi investasi
            beasiswa zakat infak sedekah csr insentif modal pendanaan pembiayaan suntikan alokasi dak dau
            apbn apbd bansos blt belanja pagu tjsl penyertaan wakaf infaq kucuran stimulus bankeu
            dbh  kur pkh bpnt 
            """),
        WordList(
            .givingVerb,
            """
            membatalkan menolak menunda menghentikan menitipkan menyetujui menjanjikan menggratiskan menyumbangkannya menganugerahkan mewakafkan menginfakkan menalangi menombok menanggung
            memberikan memberi menyalurkan mengucurkan menggelontorkan menghibahkan mendanai membiayai
            menyumbang menyumbangkan mengalokasikan menganggarkan menyerahkan menggelontor mentransfer
            membantu mendonasikan menyuntikkan menyuntik menginvestasikan menanamkan berinvestasi menyiapkan
            mencairkan membagikan menyediakan mendistribusikan meminjamkan menempatkan mengguyur
            menggulirkan memfasilitasi mensubsidi menyantuni mengeluarkan membayarkan membayar
            menggelontorkannya mengirimkan mengirim merogoh menambah berikan salurkan kucurkan gelontorkan
            serahkan bantu hibahkan alokasikan anggarkan siapkan cairkan sumbangkan danai biayai bagikan
            sediakan sumbang guyur suntik beri mendukung berkontribusi memberinya menggratiskan
            merealisasikan membelanjakan realisasikan kucuri bagi-bagikan donasikan investasikan bangun
            """),
        WordList(
            .receivingVerb,
            """
            menerima mendapat mendapatkan memperoleh dapat peroleh terima meraih kebagian mengantongi
            kecipratan meminjam menerimanya
            """),
        WordList(
            .givenPassive,
            """
            dibelanjakan disisihkan diambil diberikan disalurkan dikucurkan digelontorkan dihibahkan didanai dibiayai disumbangkan
            dialokasikan dianggarkan diserahkan dibantu dimodali dicairkan dibagikan disediakan didistribusikan
            dipinjamkan disiapkan ditransfer bersumber berasal didonasikan diperuntukkan diperuntukan
            diterima dipakai digunakan disuntikkan ditanamkan diinvestasikan diguyur disokong ditopang
            dibayarkan dibayar disubsidi dikirimkan dikirim digulirkan dibeli terkumpul ditanggung
            tersalurkan direalisasikan disetujui diperoleh didukung
            """),
        WordList(
            .notFunding,
            """
            didenda menghimpun dihimpun mengumpulkan harga kerugian merugi rugi gaji upah omzet omset laba pendapatan keuntungan denda suap korupsi
            pungli gratifikasi tarif penjualan ekspor impor devisa transaksi kapitalisasi aset tunggakan
            pajak retribusi penerimaan saham laba-bersih rupiah-per kurs nilai-tukar turnover sitaan menyita
            disita barang-bukti kekayaan cicilan uang-muka dibanderol seharga dijual menjual penghasilan
            tilang premi iuran potensi defisit surplus inflasi perdagangan realisasi-pendapatan pad ump umk
            umr kerugiannya merampok dirampok pencurian menggelapkan penggelapan penipuan tebusan mahar
            """),
        WordList(
            .workNoun,
            """
            pembangunan rehabilitasi renovasi perbaikan pengadaan penataan peningkatan pengembangan
            pemberdayaan penanganan pelaksanaan penyelenggaraan pemeliharaan pengelolaan percepatan konversi
            preservasi revitalisasi pembelian pengaspalan normalisasi bedah pembuatan perluasan penguatan
            pelebaran rekonstruksi pembenahan penyediaan pemulihan penanggulangan pencegahan konservasi
            proyek akuisisi
            """),
        WordList(
            .requestVerb,
            """
            mengusulkan mengajukan meminta memohon diusulkan diajukan mengharapkan diminta dimohonkan menuntut
            """),
    ]
}
