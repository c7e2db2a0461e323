extension WordLists {
    /// Words that institution names are made of.
    static let bodies: [WordList] = [
        WordList(
            .bodyWord,
            "commercial regulatory people financial information technology knowledge learning area sales office country regional jenderal kerjasama tata pemerintahan pusat"
        ),
        // What Indonesian ministries and agencies are named for.
        WordList(
            .bodyWord,
            """
            agama agraria anggaran arsip cipta karya dagang desa ekonomi energi geologi hortikultura hukum hutan imigrasi
            industri informatika investasi karantina kearsipan kebencanaan kebersihan kebudayaan kedeputian kehutanan
            kekayaan kelautan kemaritiman kemasyarakatan kemiskinan kepegawaian kependudukan keolahragaan kesehatan
            kesejahteraan kesenian ketahanan ketenagakerjaan keuangan komunikasi koperasi kreatif lalu-lintas lingkungan
            logistik olahraga otonomi pajak pangan pariwisata pekerjaan pelayanan pemasyarakatan pembangunan pemberdayaan
            pemerintahan pemuda penanaman penanggulangan penataan pendapatan pendidikan penelitian pengairan pengawasan
            pengelolaan pengembangan pengendalian perbankan perbendaharaan perdagangan perekonomian perempuan perhubungan
            perikanan perimbangan perindustrian perizinan perkebunan perkim perlindungan permukiman perpajakan
            perpustakaan persandian pertambangan pertanahan pertanian perumahan peternakan prasarana pupr riset ruang
            sanitasi sosial statistik tataruang teknologi transmigrasi umum usaha kebijakan fiskal moneter pembiayaan
            risiko dakwah gizi muda madya intelijen pidana khusus penuntut fasilitasi peduli
            """
        ),
        // English words of offices and departments.
        WordList(
            .bodyWord,
            """
            business growth sales communication communications relation relations general affairs affair corporate secretary
            human capital resources marketing operation operations development strategic strategy planning legal risk
            compliance audit retail digital transformation investor public government external internal services service
            support supply chain procurement project portfolio partnership network sustainability engineer engineering
            technical account branch district division department manager fund management responsibility social smart
            village city province
            """
        ),
        WordList(
            .institutionHead,
            """
            dinas kementerian kemenko badan lembaga biro bagian bidang direktorat ditjen sekretariat setda
            setdaprov setdakab inspektorat kantor balai komisi dewan dprd majelis mahkamah pengadilan
            kejaksaan kejari kejati kejagung kepolisian polda polres polresta polrestabes polsek kodim korem
            kodam lanal lantamal kedutaan kedubes konsulat delegasi universitas institut sekolah politeknik
            akademi fakultas stikes iain uin stain sman smkn sdn smpn sma smk smp mts man slb yayasan
            perkumpulan himpunan ikatan asosiasi gabungan persatuan perhimpunan forum koalisi aliansi
            serikat paguyuban koperasi kud bumdes bumd bumn perumda perumdam perusahaan-umum perum pdam pt
            cv ud pd bpd bank rumah-sakit rsud rsup rs puskesmas partai fraksi dpd dpc dpp dpw pwi pmi tim
            satgas satuan organisasi federasi konsorsium otoritas ombudsman bursa bappeda bapenda bpbd bpkad
            bpkd bkpsdm bappenas dinkes dinsos dishub disdik diskominfo dlh dpmptsp dpmp disperindag
            disnaker disdukcapil dispora dispar distan kesbangpol bakesbangpol satpol gapoktan poktan
            kelompok panti pondok pesantren masjid karang baznas laznas bazda kadin hipmi apindo pkk upt
            uptd upz unit kpud kpu bawaslu panwaslu markas pusat komite panitia sekolah-dasar gereja vihara
            klenteng pura jaringan pokmas pokdakan pokdarwis dharma lpm lsm bkm posyandu tk paud bem
            hmi pmii gmni knpi kemendagri po kso ubp bumg bprs bpr lapas rutan kppn bpkad departemen
            divisi satker lazismu sd sdit smpit smait askab askot asprov puskeswan puskesos brimob
            """),
        WordList(
            .governmentHead,
            """
            pemkot pemkab pemprov pemerintah pemerintahan pemda pemdes pemdaprov government
            """),
        WordList(
            .institutionTail,
            """
            tbk persero foundation group grup corporation corp bank institute university ventures fund
            agency organization organisation council commission association committee ltd inc co company
            holdings holding international partners programme centre center union society trust stiftung
            capital authority administration ministry department embassy limited llc gmbh plc observatory initiative network
            alliance federation forum board bureau league academy college consortium coalition reform
            """),
    ]
}
