/// A national programme or fund that Indonesian news names often, or a phrase that looks like one and is none.
/// Common knowledge; no source to cite.
struct KnownProgram: Sendable {
    var name: String
    var forms: [String]
    /// False for names of budgets, taxes and the like, which no rule may take for a programme.
    var isProgram: Bool
}

extension KnownProgram {
    static let all: [KnownProgram] = read(programs, isProgram: true) + read(others, isProgram: false)

    /// One entry a line: the name | other spellings, parted by ";".
    private static func read(_ table: String, isProgram: Bool) -> [KnownProgram] {
        table.split(separator: "\n").map { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            let spellings = fields.count > 1 ? fields[1].split(separator: ";").map { $0.trimmed } : []
            return KnownProgram(name: fields[0], forms: [fields[0]] + spellings, isProgram: isProgram)
        }
    }

    private static let programs = """
        Dana Desa | DD
        Anggaran Dana Desa | ADD; Alokasi Dana Desa
        Alokasi Dana Pekon | ADP
        Alokasi Dana Gampong | ADG
        Alokasi Dana Kampung | ADK
        Alokasi Dana Nagari
        Dana Kelurahan
        Dana Alokasi Khusus | DAK
        Dana Alokasi Umum | DAU
        Dana Bagi Hasil | DBH
        Dana Bagi Hasil Cukai Hasil Tembakau | DBHCHT; DBH CHT
        Dana Insentif Daerah | DID
        Dana Insentif Fiskal
        Dana Otonomi Khusus | Dana Otsus
        Dana Keistimewaan | Danais
        Bantuan Langsung Tunai | BLT
        Bantuan Langsung Tunai Sementara | BLTS
        Bantuan Langsung Tunai Dana Desa | BLT-DD; BLT DD; BLT Dana Desa; BLT Desa; Bantuan Langsung Tunai Desa
        Bantuan Pangan Non Tunai | BPNT; Bantuan Pangan Nontunai
        Bantuan Sosial Tunai | BST
        Bantuan Subsidi Upah | BSU
        Bantuan Presiden | Banpres
        Banpres Produktif Usaha Mikro | BPUM; Bantuan Produktif Usaha Mikro
        Bantuan Operasional Sekolah | BOS; dana BOS
        Bantuan Operasional Sekolah Daerah | BOSDA; Bosda; BOS Daerah
        Bantuan Operasional Penyelenggaraan Pendidikan Anak Usia Dini | BOP PAUD
        Bantuan Operasional Kesehatan | BOK
        Bantuan Stimulan Perumahan Swadaya | BSPS
        Program Keluarga Harapan | PKH
        Program Indonesia Pintar | PIP; Indonesia Pintar
        Kartu Indonesia Pintar | KIP
        Kartu Indonesia Pintar Kuliah | KIP Kuliah; KIP-Kuliah
        Kartu Jakarta Pintar | KJP; KJP Plus
        Kartu Prakerja | Prakerja
        Bidikmisi | Bidik Misi
        Kredit Usaha Rakyat | KUR
        Asuransi Usaha Tani Padi | AUTP
        Fasilitas Likuiditas Pembiayaan Perumahan | FLPP
        Makan Bergizi Gratis | MBG
        Cek Kesehatan Gratis | CKG
        Sekolah Rakyat |
        Koperasi Desa Merah Putih | Kopdes Merah Putih; KDMP; Koperasi Merah Putih
        Koperasi Desa/Kelurahan Merah Putih | KDKMP
        Program Sembako |
        Kartu Sembako |
        Kartu Keluarga Sejahtera | KKS
        BLT BBM
        BLT Minyak Goreng
        Stabilisasi Pasokan dan Harga Pangan | SPHP
        Kota Tanpa Kumuh | Kotaku
        Pamsimas |
        PNPM Mandiri |
        Pendaftaran Tanah Sistematis Lengkap | PTSL
        TNI Manunggal Membangun Desa | TMMD; Tentara Manunggal Membangun Desa
        Universal Health Coverage | UHC
        Jaminan Kesehatan Nasional | JKN; JKN-KIS; Kartu Indonesia Sehat; KIS
        Viability Gap Fund | VGF
        """

    private static let others = """
        Corporate Social Responsibility
        Tanggung Jawab Sosial dan Lingkungan
        Tanggung Jawab Sosial Perusahaan
        Anggaran Pendapatan dan Belanja Negara
        Anggaran Pendapatan dan Belanja Daerah
        Anggaran Pendapatan dan Belanja Desa
        Anggaran Pendapatan Belanja Negara
        Anggaran Pendapatan Belanja Daerah
        Anggaran Pendapatan Belanja Desa
        Anggaran Pendapatan dan Belanja
        Pendapatan Asli Daerah
        Rencana Anggaran Biaya
        Rencana Kerja dan Anggaran
        Rencana Kerja Anggaran
        Kebijakan Umum Anggaran
        Daftar Isian Pelaksanaan Anggaran
        Dokumen Pelaksanaan Anggaran
        Sisa Lebih Perhitungan Anggaran
        Sisa Lebih Pembiayaan Anggaran
        Dana Pihak Ketiga
        Dana Pensiun
        Dana Pensiun Lembaga Keuangan
        Strategis Nasional
        Dana Tak Terduga
        Belanja Tidak Terduga
        Dana Belanja Tidak Terduga
        Kartu Izin Tinggal Terbatas
        Kredit Usaha Mikro
        Dana Tidak Terduga
        Dana Siap Pakai
        Dana Moneter Internasional
        Kredit Pemilikan Rumah
        Kredit Tanpa Agunan
        Kredit Kendaraan Bermotor
        Kredit Modal Kerja
        Kredit Pemilikan Apartemen
        Kredit Usaha Mikro
        Gerakan Pramuka
        Gerakan Pemuda
        Gerakan Mahasiswa
        Aparatur Sipil Negara
        Pegawai Negeri Sipil
        Sumber Daya Manusia
        Bahan Bakar Minyak
        Bantuan Hukum
        Usaha Mikro Kecil dan Menengah
        Tunjangan Hari Raya
        Tujuan Pembangunan Berkelanjutan
        Sustainable Development Goals
        Tujuan Pembangunan Milenium
        Keluarga Berencana
        Penerimaan Negara Bukan Pajak
        Pekerjaan Umum
        Kartu Keluarga
        Kartu Tanda Penduduk
        Kartu Kredit
        Kartu Kuning
        Kartu Merah
        Bantuan Sosial
        Bantuan Keuangan
        """
}
