import JSON
import Records
import TestSupport
import Testing

/// The checker of records is an instrument of the other tests: it must itself be seen to refuse.
@Suite struct RecordFaultsTests {
    @Test(arguments: [
        (#""start":51,"end":65,"text":"Yayasan Contoh""#, #""start":50,"end":64,"text":"Yayasan Contoh""#),
        (#""start":51,"end":65,"text":"Yayasan Contoh""#, #""start":51,"end":65,"text":"yayasan Contoh""#),
        (#""text":"3/7/2019","start":67,"end":75"#, #""text":"3/7/2019","start":67,"end":7500"#),
        (#""start":0,"end":91"#, #""start":0,"end":92"#),
        (#""text":"50 warga","start":82"#, #""text":"50 warga","start":81"#),
        (#""part_of":"m1""#, #""part_of":"m9""#),
        (#""part_of":"m1""#, #""part_of":"m2""#),
        (#""equivalent_to":"m1""#, #""equivalent_to":"m3""#),
        (#""equivalent_to":"m1""#, #""equivalent_to":"m2""#),
        (#""id":"a1","name""#, #""id":"a2","name""#),
        (#""funder":"a1""#, #""funder":"a9""#),
        (#""recipient":{"group":"Café"}"#, #""recipient":{"actor":"a2"}"#),
        (#""equivalent_amounts":[]"#, #""equivalent_amounts":["m4"]"#),
    ])
    func finds(original: String, replacement: String) throws {
        let valid = String(decoding: SampleRecord.document.json, as: UTF8.self)
        let broken = valid.replacing(original, with: replacement, maxReplacements: 1)
        try #require(broken != valid, "the sample record no longer holds \(original)")
        #expect(try !RecordFaults.faults(in: JSONParser.parse(Array(broken.utf8))).isEmpty)
    }
}
