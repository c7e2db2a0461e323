import Records
import Testing
import TextAnalysis

@Suite struct PlaceResolverTests {
    private func codes(_ text: String) throws -> [String: String?] {
        let places = try ActorFixture(text).analysis.places
        return Dictionary(places.map { ($0.name, $0.code) }) { first, _ in first }
    }

    /// Names that one region alone bears, or one in the regions that the text names.
    @Test(arguments: [
        ("Warga Kecamatan Telanaipura mengungsi.", "Kecamatan Telanaipura", "15.71.01"),
        ("Warga Kec. Telanaipura mengungsi.", "Kec. Telanaipura", "15.71.01"),
        ("Jalan di Kecamatan Karanganyar, Kabupaten Demak, rusak.", "Kecamatan Karanganyar", "33.21.09"),
        ("Jalan di Kecamatan Karanganyar, Kab. Demak, rusak.", "Kecamatan Karanganyar", "33.21.09"),
        ("Pemkab Demak memperbaiki jalan di Kecamatan Karanganyar.", "Kecamatan Karanganyar", "33.21.09"),
        ("Panen raya di Desa Sukamaju, Kecamatan Mestong, berhasil.", "Desa Sukamaju", "15.05.05.2017"),
    ])
    func settles(text: String, name: String, code: String) throws {
        #expect(try codes(text)[name] == code, "\(text)")
    }

    /// Several bear the name, or none in the regions that the text names: no guess.
    @Test(arguments: [
        ("Warga Desa Sukamaju mengungsi.", "Desa Sukamaju"),
        ("Warga Kecamatan Karanganyar mengungsi.", "Kecamatan Karanganyar"),
        ("Warga Kecamatan Telanaipura, Kabupaten Demak, mengungsi.", "Kecamatan Telanaipura"),
        ("Warga Desa Sukamaju di Jawa Barat mengungsi.", "Desa Sukamaju"),
        ("Warga Desa Telanaipura mengungsi.", "Desa Telanaipura"),
    ])
    func leavesOpen(text: String, name: String) throws {
        let codes = try codes(text)
        #expect(codes.keys.contains(name), "\(codes)")
        #expect(codes[name] == .some(nil), "\(text)")
    }

    @Test func twoSpellingsOfOnePlaceAreOne() throws {
        let text = "Kecamatan Telanaipura dilanda banjir. Camat mengatakan warga Kec. Telanaipura sudah kembali."
        let places = try ActorFixture(text).analysis.places
        #expect(places.map(\.code) == ["15.71.01"])
        #expect(places.first?.mentions.count == 2 && places.first?.level == .kecamatan)
    }

    @Test(arguments: ["Kab. Blora", "Kabupaten Blora"])
    func kindsMayBeShort(place: String) throws {
        let places = try ActorFixture("Banjir melanda \(place) semalam.").analysis.places
        #expect(places.map(\.name) == ["Kabupaten Blora"] && places.first?.code == "33.16")
    }
}
