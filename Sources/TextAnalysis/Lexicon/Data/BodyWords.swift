// Derived by Tools/Lexicons/derive.py; do not edit. Sources and licences: NOTICE.

extension WordLists {
    /// Words of the names of offices and institutions.
    static let bodyWords = """
        adat advokasi affairs affifuddin agama agraria ahli akademik aliansi alumni amil amorim anggaran
        angkatan antariksa aparatur artificial asasi aset asosiasi asprov atom badan bakamla baleg banggar
        bapenda bappeda bappenas basaria bawaslu baznas bea bencana bhayangkari bidang bimas bimbingan bina
        binpres biologi cabang chain cipta corporate dakwah dalam darat dasar data dekranasda destinasi
        dinas disbunnak disdikbud disdukcapil disiplin disporapar distribusi divisi efisiensi ekonom ekonomi
        ekosistem ekraf eksekutif energi etik fatwa federasi fiskal fitroh for ganda gempa geologi
        geospasial gizi gujarat haji hak harian heights hidup himpunan hortikultura hubungan hukum human
        humas ideologi ignasius ikatan iklim ilmu imigrasi imipas independen indikator infanteri informasi
        infrastruktur intelejen intelijen internal investasi investigasi jakpus jaminan jasa jenderal
        jendral juliari kabinet kadin kajian kamar kampanye kantor karantina keamanan kearsipan kebakaran
        kebersihan kebijakan kedaruratan kehakiman kehormatan kehutanan keir kekarantinaan kekayaan kelautan
        kelembagaan kemahasiswaan kemaritiman kemitraan kepatuhan kepemudaan kependudukan kepolisian kerja
        kerjasama kesatuan kesbangpol kesehatan kesejahteraan kesra ketahanan ketenagakerjaan
        ketenagalistrikan keuangan klimatologi kolektif komdigi komersial kominfo komisi komunikasi
        komunitas konservasi konsorsium konsumen koordinasi koordinator koperasi koperindag koperindagpas
        korupsi kreatif kriminal laba laboratorium laka lalu lantas latihan lawrence layanan legal legislasi
        lembaga lingkungan lintas logistik luar majelis malut manajemen marga maritim masyarakat medis
        menular mikro milik mission modal monex musyawarah mutu namun narendra narkoba narkotika nasional
        natalius negara negeri obat olahraga oleh ombudsman operasi operasional organisasi otak otonomi
        otorita paguyuban pajak pangan panitia pansel pansus pariwisata partai pascasarjana pekerjaan
        pelaksana pelaksanaan pelaporan pelatihan pelayanan pelestarian pelindungan pemadam pemantauan
        pemasaran pemasyarakatan pembangkitan pembangunan pembentukan pemberantasan pemberdayaan pembiayaan
        pembina pembinaan pemenangan pemeriksa pemerintahan pemilihan pemuda penanaman penanggulangan
        pencarian pencegahan pendapatan pendayagunaan pendidikan penduduk penegakan penelitian penerangan
        penerbangan pengadaan pengarah pengatur pengaturan pengawas pengawasan pengelola pengelolaan
        pengembangan pengendalian pengetahuan penggerak pengkajian pengurus penindakan penjamin penjaminan
        penuntutan penyelamat penyelenggara penyelenggaraan penyelidikan penyiaran penyidikan penyuluhan
        perangkat perbankan perbelanjaan perbendaharaan percepatan perdagangan perdata perekonomian
        perempuan perencanaan perhimpunan perikanan perilaku perkapalan perkebunan perkeretaapian perkim
        perlindungan permasyarakatan permusyawaratan perpustakaan pers persaingan persatuan persit
        pertahanan pertanahan pertanian pertimbangan perumahan perumda perusahaan perwakilan peternakan
        pidana pidsus pimpinan polairud polda politik polres polresta prasarana product profesi promosi
        propam protokol prov psikologi public publik rakhine rayon rehabilitasi representative reskrim
        resnarkoba resor retail riset risiko ritel ruas saksi satuan scientist sedangkan sekretaris seksi
        sektor sertifikasi setda setdakab siber simpanan sjafrie solid sosial staf statistik strategi
        strategis studi sub subdit sufmi suku sumber supply survei swadaya syuro tanaman tangkap technology
        teknik teknis tenaga tindak transformasi transmigrasi transmisi transportasi umum upacara urusan
        usaha utama uttarakhand vulkanologi widiyanti wilayah yayasan yeyen yudisial zakat
        """
}
