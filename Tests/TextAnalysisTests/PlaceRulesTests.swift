import Records
import Testing
import TextAnalysis

@Suite struct PlaceRulesTests {
    @Test(arguments: [
        ("Banjir melanda Kota Jambi.", "Kota Jambi", "15.71"),
        ("Banjir melanda Kabupaten Blora.", "Kabupaten Blora", "33.16"),
        ("Banjir melanda Jateng.", "Jawa Tengah", "33"),
        ("Kapal tiba dari Jepang.", "Jepang", "JP"),
    ])
    func namesRegions(sentence: String, name: String, code: String) throws {
        let places = try ActorFixture(sentence).analysis.places
        #expect(places.map(\.name) == [name], "\(sentence)")
        #expect(places.first?.code == code, "\(sentence)")
    }

    @Test func namesVillagesByTheirKind() throws {
        let place = try #require(try ActorFixture("Jalan rusak di Desa Wringinrejo diperbaiki.").analysis.places.first)
        #expect(place.name == "Desa Wringinrejo" && place.level == .desa && place.code == nil)
    }

    @Test(arguments: ["Ia pergi ke kota besar.", "Sungai meluap semalam.", "Pasar murah dibuka."])
    func aKindAloneIsNoPlace(sentence: String) throws {
        #expect(try ActorFixture(sentence).analysis.places.isEmpty, "\(sentence)")
    }

    @Test func aPlaceIsNoActor() throws {
        #expect(try ActorFixture("Kota Jambi dan Kabupaten Blora dilanda banjir.").analysis.actors.isEmpty)
    }
}
