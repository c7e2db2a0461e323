/// A national programme or fund that Indonesian news names often. Common knowledge; no source to cite.
struct KnownProgram: Sendable {
    var name: String
    var forms: [String]
}

extension KnownProgram {
    /// One programme a line: the name | other spellings, parted by ";".
    static let all: [KnownProgram] = table.split(separator: "\n").map { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        let spellings = fields.count > 1 ? fields[1].split(separator: ";").map { $0.trimmed } : []
        return KnownProgram(name: fields[0], forms: [fields[0]] + spellings)
    }

    private static let table = """
        Dana Desa | DD
        Anggaran Dana Desa | ADD; Alokasi Dana Desa
        Dana Alokasi Khusus | DAK
        Dana Alokasi Umum | DAU
        Dana Bagi Hasil | DBH
        Bantuan Langsung Tunai | BLT
        BLT Dana Desa | BLT-DD; BLT DD
        Bantuan Pangan Non Tunai | BPNT; Bantuan Pangan Nontunai
        Bantuan Subsidi Upah | BSU
        Bantuan Operasional Sekolah | BOS; dana BOS
        Bantuan Stimulan Perumahan Swadaya | BSPS
        Program Keluarga Harapan | PKH
        Program Indonesia Pintar | PIP
        Kartu Indonesia Pintar | KIP; KIP Kuliah
        Kartu Prakerja | Prakerja
        Kredit Usaha Rakyat | KUR
        Makan Bergizi Gratis | MBG
        Cek Kesehatan Gratis | CKG
        Sekolah Rakyat |
        Koperasi Desa Merah Putih | Kopdes Merah Putih; KDMP; Koperasi Merah Putih
        Program Sembako |
        Kota Tanpa Kumuh | Kotaku
        Pamsimas |
        Pendaftaran Tanah Sistematis Lengkap | PTSL
        Universal Health Coverage | UHC
        Jaminan Kesehatan Nasional | JKN
        """
}
