/// A body's name reduced to what tells it from others.
package enum BodyName {
    /// Lower case, government short forms written out, legal forms and "(Persero)" dropped.
    package static func key(of name: String) -> String {
        var words = NameParts.lettersAndDigits(of: withoutParentheses(name))
        words.removeAll { dropped.contains($0) }
        guard let head = words.first else { return "" }
        if let full = governments[head] { words.replaceSubrange(0...0, with: full) }
        for index in words.indices.dropFirst() where words[index].utf8.count == 1 {
            words[index] = romanNumbers[words[index]] ?? words[index]
        }
        if words.count > 3, words[0] == "pemerintah", words[1] == words[2] { words.remove(at: 1) }
        return words.joined(separator: " ")
    }

    private static func withoutParentheses(_ name: String) -> String {
        guard let open = name.utf8.firstIndex(of: UInt8(ascii: "(")),
            let close = name.utf8[open...].firstIndex(of: UInt8(ascii: ")"))
        else { return name }
        let rest = name[..<open] + name[name.utf8.index(after: close)...]
        return rest.allSatisfy(\.isWhitespace) ? name : String(rest)
    }

    private static let dropped: Set<String> = ["pt", "cv", "persero", "tbk", "republik", "dpp"]

    /// "Wilayah 1" is "Wilayah I".
    private static let romanNumbers = [
        "1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v", "6": "vi", "7": "vii", "8": "viii", "9": "ix",
    ]

    /// Short heads written out.
    private static let governments: [String: [String]] = {
        let table = [
            "pemkot=pemerintah kota", "pemkab=pemerintah kabupaten", "pemprov=pemerintah provinsi",
            "pemdaprov=pemerintah provinsi", "pemerintahan=pemerintah", "pemda=pemerintah daerah",
            "pemdes=pemerintah desa", "kejari=kejaksaan negeri", "kejati=kejaksaan tinggi", "kejagung=kejaksaan agung",
            "ditjen=direktorat jenderal", "kemenko=kementerian koordinator", "satker=satuan kerja",
            "satgas=satuan tugas", "dinkes=dinas kesehatan", "dinsos=dinas sosial", "disdik=dinas pendidikan",
            "dishub=dinas perhubungan", "setda=sekretariat daerah", "polda=kepolisian daerah",
            "polres=kepolisian resor", "polsek=kepolisian sektor", "bappeda=badan perencanaan pembangunan daerah",
            "bapenda=badan pendapatan daerah", "bpbd=badan penanggulangan bencana daerah",
            "kesbangpol=badan kesatuan bangsa dan politik", "departemen=kementerian",
        ]
        return Dictionary(
            table.map { $0.split(separator: "=") }.map { (String($0[0]), $0[1].split(separator: " ").map(String.init)) }
        ) { first, _ in first }
    }()
}
