import JSON
import Records
import TestSupport
import Testing

@Suite struct RecordReaderTests {
    @Test(arguments: [SampleRecord.document, SampleRecord.failure])
    func readsWhatIsWritten(_ record: Record) throws {
        #expect(try Record(json: JSONParser.parse(record.json)) == record)
    }

    @Test func tellsWhereARecordIsWrong() throws {
        let text = String(decoding: SampleRecord.document.json, as: UTF8.self)
        let faults = [
            (
                #""instrument":"grant""#, #""instrument":"gift""#,
                #"funding[0].instrument: "gift" is no word of the contract"#
            ),
            (#""start""#, #""begin""#, "article.blocks[0].start: should be a whole number"),
            (
                #""schema_version":"1.0""#, #""schema_version":"2.0""#,
                "schema_version: 2.0 is not read, only 1.0; extract anew"
            ),
        ]
        for (right, wrong, message) in faults {
            let json = try JSONParser.parse(Array(text.replacing(right, with: wrong).utf8))
            let fault = #expect(throws: RecordFault.self) { try Record(json: json) }
            #expect(fault?.description == message)
        }
    }

    @Test(arguments: [
        ("0", "0"), ("-0.050", "-0.05"), ("13400000", "13400000"), ("2.5e6", "2500000"), ("1E-2", "0.01"),
        ("0.00100", "0.001"), ("100.00", "100"),
        ("1000000000000000000000000", "1000000000000000000000000"),
        ("9223372036854775807", "9223372036854775807"),
    ])
    func readsDecimals(_ digits: String, _ value: String) {
        #expect(ExactDecimal(digits: digits)?.description == value)
    }

    @Test(arguments: ["", "-", ".5", "1.2.3", "1e", "x", "92233720368547758071", "1e5000"])
    func refusesOtherDecimals(_ digits: String) { #expect(ExactDecimal(digits: digits) == nil) }
}
