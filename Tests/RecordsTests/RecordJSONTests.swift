import JSON
import TestSupport
import Testing

@testable import Records

@Suite struct RecordJSONTests {
    @Test func writesEveryFieldOfADocumentInTheContractsOrder() {
        let expected = #"""
            {"schema_version":"1.0","id":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
            "source":{"id":"contoh-1","uri":"contoh.jsonl","url":"https://contoh.example/1",
            "media_type":"text/plain","encoding":"UTF-8","bytes":90,
            "sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
            "retrieved":"2019-07-04T08:00:00Z","offset":17,"member":null,"digest":null},
            "article":{"title":"Hibah","subtitle":null,"authors":["Ani"],"editors":["Budi"],"publisher":"Kabar Contoh",
            "canonical_url":null,
            "published":{"date":"2019-07-03","precision":"day","basis":"body","text":"3/7/2019"},
            "modified":{"date":"2019-07-04","precision":"day","basis":"meta","text":null},
            "section":"Daerah","keywords":["hibah","desa"],"image_url":"https://contoh.example/foto.jpg",
            "language":"id",
            "text":"😀 Café Sejahtera menerima hibah 2,5 juta euro dari Yayasan Contoh (3/7/2019) bagi 50 warga.",
            "blocks":[{"kind":"table","start":0,"end":91,
            "rows":[[{"start":0,"end":16,"column":0,"rowspan":2,"colspan":1,"header":true},
            {"start":17,"end":77,"column":1,"rowspan":1,"colspan":3,"header":false}],[]]}]},
            "actors":[{"id":"a1","name":"Yayasan Contoh","type":"organization","category":"foundation",
            "aliases":["YC"],"roles":[{"title":"Mitra","organization":null,"tenure":"former"}],
            "same_as":[{"scheme":"XX-REG","id":"1"}],"confidence":0.9,
            "mentions":[{"start":51,"end":65,"text":"Yayasan Contoh"}]}],
            "programs":[{"id":"p1","name":"Café Sejahtera","aliases":[],
            "mentions":[{"start":2,"end":16,"text":"Café Sejahtera"}]}],
            "amounts":[{"id":"m1","value":2500000,"low":null,"high":null,"currency":"EUR",
            "currency_assumed":false,"qualifier":"exact","per":null,"negated":false,"part_of":null,"equivalent_to":null,
            "text":"2,5 juta euro","start":32,"end":45,
            "table":{"row":[{"start":2,"end":16,"text":"Café Sejahtera"}],
            "column":[{"start":26,"end":31,"text":"hibah"}],
            "unit":[{"start":36,"end":45,"text":"juta euro"}]}},
            {"id":"m2","value":5,"low":null,"high":null,"currency":"IDR","currency_assumed":true,"qualifier":"exact",
            "per":null,"negated":true,"part_of":"m1","equivalent_to":"m1","text":"5 juta","start":34,"end":40,
            "table":null}],
            "funding":[{"id":"f1","funder":"a1","funder_name":null,"amount":"m1","equivalent_amounts":[],
            "recipient":{"group":"Café"},"program":"p1","purpose":null,"instrument":"grant","status":"stated",
            "date":"2019-07-03","confidence":0.94,
            "evidence":{"start":26,"end":65,"text":"hibah 2,5 juta euro dari Yayasan Contoh"},
            "context":[{"start":2,"end":16,"text":"Café Sejahtera"}]}],
            "dates":[{"date":"2019-07-03","end_date":null,"precision":"day","text":"3/7/2019","start":67,"end":75}],
            "places":[{"name":"Kota Contoh","level":"kota","code":"99.71","mentions":[]}],
            "numbers":[{"value":50,"low":null,"high":null,"qualifier":"exact","kind":"count","unit":"warga",
            "per":"bulan","text":"50 warga","start":82,"end":90}],
            "diagnostics":[{"code":"repeated_text_removed","detail":"two lines"}]}
            """#
        #expect(text(of: SampleRecord.document) == expected.replacing("\n", with: ""))
    }

    @Test func writesAnErrorInThePlaceOfADocument() {
        let expected = #"""
            {"schema_version":"1.0","id":"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
            "source":{"id":null,"uri":"kosong.html","url":null,"media_type":null,"encoding":null,"bytes":0,
            "sha256":null,"retrieved":null,"offset":null,"member":null,"digest":null},
            "error":{"code":"empty_input","message":"kosong.html: the document has no bytes"}}
            """#
        #expect(text(of: SampleRecord.failure) == expected.replacing("\n", with: ""))
    }

    @Test(arguments: [
        (0.94, "0.94"), (0.9, "0.9"), (1, "1"), (0, "0"), (0.1 + 0.2, "0.3"), (0.995, "1"), (0.333333, "0.33"),
        (1.5, "1"), (-0.5, "0"), (.nan, "0"), (.infinity, "1"),
    ])
    func writesConfidenceWithoutBinaryNoise(confidence: Double, expected: String) {
        #expect(Record.Funding.literal(ofConfidence: confidence) == expected)
    }

    @Test func writesSumsWithEveryDigit() throws {
        guard case .document(var document) = SampleRecord.document.outcome else { return }
        document.amounts[0].value = ExactDecimal(significand: 22207, exponent: 11)
        document.amounts[0].low = ExactDecimal(significand: 125, exponent: -2)
        var record = SampleRecord.document
        record.outcome = .document(document)
        let amount = try #require(try JSONParser.parse(record.json)["amounts"]?.elements.first)
        #expect(amount["value"] == .number("2220700000000000"))
        #expect(amount["low"] == .number("1.25"))
    }

    @Test(arguments: [SampleRecord.document, SampleRecord.failure])
    func writesWellFormedRecords(record: Record) throws {
        #expect(try RecordFaults.faults(in: JSONParser.parse(record.json)) == [])
    }

    private func text(of record: Record) -> String { String(decoding: record.json, as: UTF8.self) }
}
