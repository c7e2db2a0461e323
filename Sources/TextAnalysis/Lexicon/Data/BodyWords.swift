// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// Words of the names of offices and institutions.
    static let bodyWords = """
        adat advokasi affairs agama agraria ahli akademik aliansi alumni amil anggaran angkatan antariksa
        aparatur artificial asasi aset asosiasi asprov atom badan bakamla baleg banggar bapenda bappeda
        bappenas bawaslu baznas bea bencana bidang bimas bimbingan bina binpres biologi cabang chain cipta
        communication corporate dakwah damkar dasar data dekranasda departemen destinasi dewan dinas dinkes
        dinsos disbunnak disdikbud disdukcapil dishub disiplin disporapar distribusi divisi efisiensi ekonom
        ekonomi ekosistem ekraf eksekutif energi etik executive fatwa federasi fiskal fraksi gempa geologi
        geospasial gizi gulkarmat haji hak hidup himpunan hortikultura hubungan hukum human humas ideologi
        ikatan iklim ilmu imigrasi imipas independen indikator infanteri informasi infrastruktur intel
        intelejen intelijen internal investasi investigasi jaminan jasa jenderal jendral kabinet kadin
        kajian kamar kampanye kantor kanwil karantina keamanan kearsipan kebakaran kebersihan kebijakan
        kebudayaan kedaruratan kehakiman kehormatan kehutanan kejari kekarantinaan kekayaan kelautan
        kelembagaan kemahasiswaan kemaritiman kemitraan kepatuhan kepegawaian kepemudaan kependudukan
        kepolisian kerja kerjasama kesatuan kesbangpol kesehatan kesejahteraan kesra ketahanan
        ketenagakerjaan ketenagalistrikan keuangan klimatologi kolektif komdigi komersial kominfo komisi
        komisioner komite komnas komunikasi komunitas konservasi konsorsium konsumen koordinasi koordinator
        koperasi koperindag koperindagpas korupsi kreatif kriminal laba laboratorium lantas latihan layanan
        legal legislasi lembaga lingkungan lintas logistik luar majelis manajemen marga maritim marketing
        masyarakat medis menular meteorologi mikro milik mission modal monex musyawarah mutu narkoba
        narkotika nasional negara negeri obat officer olahraga oleh ombudsman operasi operasional operating
        organisasi otak otonomi otorita paguyuban pajak pangan panitia pansel pansus pariwisata partai
        pascasarjana pekerjaan pelaksana pelaksanaan pelaporan pelatihan pelayanan pelestarian pelindungan
        pemadam pemantauan pemasaran pemasyarakatan pembangkitan pembangunan pembentukan pemberantasan
        pemberdayaan pembiayaan pembina pembinaan pemenangan pemeriksa pemerintahan pemilihan pemuda
        penanaman penanggulangan pencarian pencegahan pendapatan pendayagunaan pendidikan penduduk penegakan
        penelitian penerangan penerbangan pengadaan pengarah pengatur pengaturan pengawas pengawasan
        pengelola pengelolaan pengembangan pengendalian pengetahuan penggerak pengkajian pengurus penindakan
        penjamin penjaminan penuntutan penyelamat penyelenggara penyelenggaraan penyelidikan penyiaran
        penyidikan penyuluhan perangkat perbankan perbelanjaan perbendaharaan percepatan perdagangan perdata
        perekonomian perempuan perencanaan perhimpunan perhubungan perikanan perilaku perindustrian
        perkapalan perkebunan perkeretaapian perkim perlindungan permasyarakatan permusyawaratan
        perpustakaan pers persaingan persatuan persit pertahanan pertanahan pertanian pertimbangan perum
        perumahan perumda perusahaan perwakilan peternakan pidana pidsus pimpinan polairud polda politik
        polres polresta polrestabes poltracking prasarana presidium product profesi promosi propam protokol
        prov psikologi public publik rehabilitasi relations representative reserse reskrim resnarkoba resor
        retail riset risiko ritel ruas samapta satlantas satpol satuan scientist sekretariat sekretaris
        seksi sektor sertifikasi setda setdakab siber simpanan solid sosial staf statistik strategi
        strategis studi sub subdit sudin sumber supply survei swadaya syuro tanaman tangkap technology
        teknik teknis tenaga tindak transformasi transmigrasi transmisi transportasi umum upacara urusan
        usaha utama vulkanologi wilayah yayasan yudisial zakat
        """
}
