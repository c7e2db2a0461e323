internal import Records

/// A body that Indonesian news names often, with its spellings. Common knowledge; no source to cite.
struct KnownBody: Sendable {
    var name: String
    var forms: [String]
    var category: ActorCategory
}

extension KnownBody {
    /// One body a line: the name | other spellings, parted by ";" | category.
    static let all: [KnownBody] = table.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        guard fields.count == 3, let category = ActorCategory(rawValue: fields[2]) else { return nil }
        let spellings = fields[1].split(separator: ";").map { $0.trimmed }
        return KnownBody(name: fields[0], forms: [fields[0]] + spellings, category: category)
    }

    private static let table = """
        Kementerian Keuangan | Kemenkeu; Kemkeu; Departemen Keuangan | ministry_agency
        Kementerian Dalam Negeri | Kemendagri; Kemdagri | ministry_agency
        Kementerian Luar Negeri | Kemlu; Kemenlu | ministry_agency
        Kementerian Sosial | Kemensos | ministry_agency
        Kementerian Kesehatan | Kemenkes | ministry_agency
        Kementerian Agama | Kemenag | ministry_agency
        Kementerian Pertanian | Kementan | ministry_agency
        Kementerian Perhubungan | Kemenhub | ministry_agency
        Kementerian Perdagangan | Kemendag | ministry_agency
        Kementerian Perindustrian | Kemenperin | ministry_agency
        Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian PUPR; KemenPUPR; PUPR | ministry_agency
        Kementerian Pekerjaan Umum | Kementerian PU | ministry_agency
        Kementerian Pendidikan dan Kebudayaan | Kemendikbud; Kemdikbud | ministry_agency
        Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikbudristek; Kemendikbud Ristek | ministry_agency
        Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen | ministry_agency
        Kementerian Ketenagakerjaan | Kemenaker; Kemnaker | ministry_agency
        Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM; ESDM; Kemen ESDM | ministry_agency
        Kementerian Kelautan dan Perikanan | KKP | ministry_agency
        Kementerian Lingkungan Hidup dan Kehutanan | KLHK; Kementerian LHK | ministry_agency
        Kementerian Desa dan Pembangunan Daerah Tertinggal | Kemendes PDT; Kemendes; Kemendes PDTT | ministry_agency
        Kementerian Koperasi | Kemenkop; Kementerian Koperasi dan UKM; Kemenkop UKM | ministry_agency
        Kementerian Pariwisata dan Ekonomi Kreatif | Kemenparekraf | ministry_agency
        Kementerian Komunikasi dan Digital | Komdigi; Kemkomdigi; Kominfo; Kementerian Kominfo; Kemenkominfo | ministry_agency
        Kementerian Hukum dan HAM | Kemenkumham; Kementerian Hukum | ministry_agency
        Kementerian Pertahanan | Kemenhan; Kemhan | ministry_agency
        Kementerian Pemuda dan Olahraga | Kemenpora | ministry_agency
        Kementerian BUMN | Kementerian Badan Usaha Milik Negara | ministry_agency
        Kementerian PPN/Bappenas | Bappenas; Badan Perencanaan Pembangunan Nasional | ministry_agency
        Kementerian ATR/BPN | BPN; Badan Pertanahan Nasional; Kementerian Agraria dan Tata Ruang | ministry_agency
        Otoritas Jasa Keuangan | OJK | ministry_agency
        Bank Indonesia | BI | ministry_agency
        Komisi Pemberantasan Korupsi | KPK | ministry_agency
        Badan Pusat Statistik | BPS | ministry_agency
        Badan Pemeriksa Keuangan | BPK; BPK RI | ministry_agency
        Badan Pengawasan Keuangan dan Pembangunan | BPKP | ministry_agency
        Badan Nasional Penanggulangan Bencana | BNPB | ministry_agency
        Badan Gizi Nasional | BGN | ministry_agency
        Badan Riset dan Inovasi Nasional | BRIN | ministry_agency
        Badan Pengawas Obat dan Makanan | BPOM; Badan POM | ministry_agency
        Badan Kependudukan dan Keluarga Berencana Nasional | BKKBN | ministry_agency
        Badan Penyelenggara Jaminan Sosial Kesehatan | BPJS Kesehatan | ministry_agency
        Badan Penyelenggara Jaminan Sosial Ketenagakerjaan | BPJS Ketenagakerjaan; BPJamsostek | ministry_agency
        Badan Amil Zakat Nasional | Baznas | ministry_agency
        Badan Pengelola Keuangan Haji | BPKH | ministry_agency
        Lembaga Pengelola Dana Pendidikan | LPDP | ministry_agency
        Lembaga Penjamin Simpanan | LPS | ministry_agency
        Komisi Pemilihan Umum | KPU | ministry_agency
        Badan Pengawas Pemilu | Bawaslu | ministry_agency
        Kejaksaan Agung | Kejagung | ministry_agency
        Mahkamah Konstitusi | MK | ministry_agency
        Mahkamah Agung | MA | ministry_agency
        Tentara Nasional Indonesia | TNI | ministry_agency
        Kepolisian Republik Indonesia | Polri; Kepolisian RI; Kepolisian Negara Republik Indonesia | ministry_agency
        Direktorat Jenderal Pajak | DJP; Ditjen Pajak | ministry_agency
        Dewan Perwakilan Rakyat | DPR; DPR RI; DPR-RI | legislature
        Majelis Permusyawaratan Rakyat | MPR; MPR RI | legislature
        Dewan Perwakilan Daerah | DPD RI | legislature
        PT Pertamina (Persero) | Pertamina; PT Pertamina | company
        PT PLN (Persero) | PLN; PT PLN; Perusahaan Listrik Negara | company
        PT Kereta Api Indonesia (Persero) | KAI; PT KAI; PT Kereta Api Indonesia | company
        PT Pos Indonesia (Persero) | PT Pos Indonesia; PT Pos; Pos Indonesia | company
        PT Telkom Indonesia (Persero) Tbk | Telkom; PT Telkom; Telkom Indonesia | company
        PT Sarana Multi Infrastruktur (Persero) | PT SMI; PT Sarana Multi Infrastruktur | company
        PT Jasa Marga (Persero) Tbk | Jasa Marga; PT Jasa Marga | company
        PT Freeport Indonesia | Freeport; Freeport Indonesia; PTFI | company
        PT Taspen | Taspen | company
        PT Asabri | Asabri | company
        PT Jasa Raharja | Jasa Raharja | company
        PT Pegadaian | Pegadaian | company
        PT Permodalan Nasional Madani | PNM; PT PNM | company
        Danantara | BPI Danantara | ministry_agency
        Bursa Efek Indonesia | BEI; PT Bursa Efek Indonesia | company
        Bank Mandiri | PT Bank Mandiri; PT Bank Mandiri (Persero) Tbk | bank
        Bank Rakyat Indonesia | BRI; Bank BRI; PT Bank Rakyat Indonesia; PT Bank Rakyat Indonesia (Persero) Tbk | bank
        Bank Negara Indonesia | BNI; Bank BNI; PT Bank Negara Indonesia (Persero) Tbk | bank
        Bank Tabungan Negara | BTN; Bank BTN; PT Bank Tabungan Negara (Persero) Tbk | bank
        Bank Syariah Indonesia | BSI; PT Bank Syariah Indonesia Tbk | bank
        Bank Central Asia | BCA; PT Bank Central Asia Tbk | bank
        Himpunan Bank Milik Negara | Himbara | bank
        Bank Dunia | World Bank | multilateral
        Asian Development Bank | ADB; Bank Pembangunan Asia | multilateral
        Asian Infrastructure Investment Bank | AIIB | multilateral
        Islamic Development Bank | IsDB; Bank Pembangunan Islam | multilateral
        Dana Moneter Internasional | IMF; International Monetary Fund | multilateral
        International Finance Corporation | IFC | multilateral
        International Fund for Agricultural Development | IFAD | multilateral
        Perserikatan Bangsa-Bangsa | PBB; United Nations | multilateral
        United Nations Development Programme | UNDP | multilateral
        UNICEF | United Nations Children's Fund | multilateral
        UNESCO | | multilateral
        UNESCAP | ESCAP | multilateral
        UN Habitat | UN-Habitat | multilateral
        UN Women | | multilateral
        UNHCR | | multilateral
        UNFPA | | multilateral
        UNIDO | | multilateral
        Organisasi Kesehatan Dunia | WHO; World Health Organization | multilateral
        Organisasi Pangan dan Pertanian | FAO; Food and Agriculture Organization | multilateral
        World Food Programme | WFP | multilateral
        Organisasi Perburuhan Internasional | ILO | multilateral
        Green Climate Fund | GCF | multilateral
        Global Environment Facility | GEF | multilateral
        Uni Eropa | European Union | multilateral
        OECD | | multilateral
        ASEAN | | multilateral
        UCLG ASPAC | | multilateral
        ICLEI | | ngo
        KfW | KFW; Bank Pembangunan Jerman | bank
        GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | ministry_agency
        Japan International Cooperation Agency | JICA | ministry_agency
        Japan Bank for International Cooperation | JBIC | bank
        Korea International Cooperation Agency | KOICA | ministry_agency
        United States Agency for International Development | USAID | ministry_agency
        Department of Foreign Affairs and Trade | DFAT | ministry_agency
        Agence Française de Développement | AFD | ministry_agency
        Millennium Challenge Corporation | MCC | ministry_agency
        Palang Merah Indonesia | PMI | ngo
        Nahdlatul Ulama | NU; PBNU | community
        Muhammadiyah | PP Muhammadiyah | community
        Majelis Ulama Indonesia | MUI | community
        Dompet Dhuafa | | foundation
        Aksi Cepat Tanggap | ACT | foundation
        Rumah Zakat | | foundation
        Kamar Dagang dan Industri Indonesia | Kadin; Kadin Indonesia | community
        Komite Olahraga Nasional Indonesia | KONI | community
        Gabungan Industri Kendaraan Bermotor Indonesia | Gaikindo | community
        Partai Golkar | Golkar | party
        Partai Gerindra | Gerindra | party
        PDI Perjuangan | PDIP; PDI-P; Partai Demokrasi Indonesia Perjuangan | party
        Partai Kebangkitan Bangsa | PKB | party
        Partai Keadilan Sejahtera | PKS | party
        Partai Amanat Nasional | PAN | party
        Partai NasDem | NasDem; Nasdem; Partai Nasdem | party
        Partai Demokrat | Demokrat | party
        Partai Persatuan Pembangunan | PPP | party
        Partai Solidaritas Indonesia | PSI | party
        Partai Hanura | Hanura | party
        Partai Perindo | Perindo | party
        Universitas Indonesia | UI | university
        Universitas Gadjah Mada | UGM | university
        Institut Teknologi Bandung | ITB | university
        Institut Pertanian Bogor | IPB; IPB University | university
        Universitas Airlangga | Unair | university
        Universitas Lampung | Unila | university
        PT Perusahaan Gas Negara Tbk | PGN; PT PGN; Perusahaan Gas Negara | company
        PT Aneka Tambang Tbk | Antam; ANTAM; PT Antam; Aneka Tambang | company
        PT Semen Indonesia (Persero) Tbk | SIG; Semen Indonesia; PT Semen Indonesia | company
        PT Adhi Karya (Persero) Tbk | Adhi Karya; PT Adhi Karya | company
        PT Wijaya Karya (Persero) Tbk | WIKA; PT Wijaya Karya; Wijaya Karya | company
        PT Waskita Karya (Persero) Tbk | Waskita Karya; PT Waskita Karya; Waskita | company
        PT Hutama Karya (Persero) | Hutama Karya; PT Hutama Karya | company
        PT Pembangunan Perumahan (Persero) Tbk | PT PP | company
        PT Pelabuhan Indonesia (Persero) | Pelindo; PT Pelindo; Pelabuhan Indonesia | company
        PT Angkasa Pura Indonesia | Angkasa Pura; PT Angkasa Pura; InJourney | company
        PT Garuda Indonesia (Persero) Tbk | Garuda Indonesia; PT Garuda Indonesia | company
        Perum Bulog | Bulog | company
        PT Pupuk Indonesia (Persero) | Pupuk Indonesia; PT Pupuk Indonesia | company
        PT Pupuk Kalimantan Timur | Pupuk Kaltim; PT Pupuk Kaltim; PKT | company
        PT Petrokimia Gresik | Petrokimia Gresik | company
        PT Krakatau Steel (Persero) Tbk | Krakatau Steel; PT Krakatau Steel | company
        PT Bukit Asam Tbk | Bukit Asam; PTBA; PT Bukit Asam | company
        PT Timah Tbk | PT Timah | company
        PT Indonesia Asahan Aluminium | Inalum; PT Inalum | company
        PT Kimia Farma Tbk | Kimia Farma; PT Kimia Farma | company
        PT Bio Farma (Persero) | Bio Farma; PT Bio Farma | company
        PT ASDP Indonesia Ferry (Persero) | ASDP; PT ASDP; PT ASDP Indonesia Ferry; ASDP Indonesia Ferry | company
        PT Vale Indonesia Tbk | PT Vale; PT Vale Indonesia; Vale Indonesia | company
        PT Astra International Tbk | Astra International; PT Astra International | company
        PT Telekomunikasi Selular | Telkomsel; PT Telkomsel | company
        PT Indofood Sukses Makmur Tbk | Indofood; PT Indofood | company
        PT Gudang Garam Tbk | Gudang Garam | company
        PT Bank Danamon Indonesia Tbk | Bank Danamon; Danamon | bank
        PT Bank CIMB Niaga Tbk | CIMB Niaga; Bank CIMB Niaga | bank
        PT Bank Permata Tbk | Bank Permata; PermataBank | bank
        Bank Jatim | Bank Pembangunan Daerah Jawa Timur; BPD Jawa Timur; BPD Jatim; PT Bank Jatim | bank
        Bank Jateng | Bank Pembangunan Daerah Jawa Tengah; BPD Jateng; PT Bank Jateng | bank
        Bank BJB | bank bjb; bjb; BJB; Bank Jabar Banten; Bank Pembangunan Daerah Jawa Barat dan Banten | bank
        Bank DKI | PT Bank DKI; Bank Jakarta | bank
        Bank Sumut | PT Bank Sumut; Bank Pembangunan Daerah Sumatera Utara | bank
        Bank Nagari | Bank Pembangunan Daerah Sumatera Barat | bank
        Bank Sumsel Babel | Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung; BSB | bank
        Bank Kalbar | Bank Pembangunan Daerah Kalimantan Barat | bank
        Bank Kalsel | Bank Pembangunan Daerah Kalimantan Selatan | bank
        Bank Kaltimtara | Bankaltimtara | bank
        Bank Sulselbar | Bank Pembangunan Daerah Sulawesi Selatan dan Sulawesi Barat | bank
        Bank SulutGo | Bank Sulutgo; BSG | bank
        Bank NTB Syariah | Bank NTB | bank
        Bank NTT | Bank Pembangunan Daerah Nusa Tenggara Timur | bank
        Bank Papua | Bank Pembangunan Daerah Papua | bank
        Bank Lampung | Bank Pembangunan Daerah Lampung | bank
        Bank Riau Kepri | BRK Syariah; Bank Riau Kepri Syariah | bank
        Bank Aceh | Bank Aceh Syariah | bank
        Lembaga Ketahanan Nasional | Lemhannas; Lemhanas; Lemhannas RI | ministry_agency
        Badan Keamanan Laut | Bakamla | ministry_agency
        Badan Meteorologi, Klimatologi, dan Geofisika | BMKG | ministry_agency
        Badan Narkotika Nasional | BNN | ministry_agency
        Badan SAR Nasional | Basarnas | ministry_agency
        Badan Pangan Nasional | Bapanas | ministry_agency
        Badan Koordinasi Penanaman Modal | BKPM | ministry_agency
        Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK | ministry_agency
        Komisi Nasional Hak Asasi Manusia | Komnas HAM | ministry_agency
        Komisi Pengawas Persaingan Usaha | KPPU | ministry_agency
        Lembaga Amil Zakat, Infak, dan Sedekah Muhammadiyah | Lazismu | foundation
        Lembaga Amil Zakat, Infak, dan Sedekah Nahdlatul Ulama | LazisNU; NU Care-LazisNU | foundation
        Himpunan Pengusaha Muda Indonesia | HIPMI; Hipmi | community
        Asosiasi Pengusaha Indonesia | Apindo; APINDO | community
        Persatuan Sepak Bola Seluruh Indonesia | PSSI | community
        Ikatan Dokter Indonesia | IDI | community
        Wetlands International | | ngo
        Kongres AS | Kongres Amerika Serikat | foreign_government
        Apple | | company
        Google | | company
        Microsoft | | company
        Toyota | | company
        Interpol | | multilateral
        """
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
