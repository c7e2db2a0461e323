import JSON
import Records
import TestSupport
import Testing

@Suite struct RecordSchemaTests {
    private func validator() throws -> SchemaValidator { try SchemaValidator(schema: RecordSchema.text) }

    @Test func isAJSONSchemaOfDraft2020() throws {
        let schema = try JSONParser.parse(Array(RecordSchema.text.utf8))
        #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$id"]?.string == "urn:ingest-cli:record:1.0")
    }

    @Test(arguments: [SampleRecord.document, SampleRecord.failure])
    func acceptsBothKindsOfRecord(record: Record) throws {
        #expect(try validator().faults(in: JSONParser.parse(record.json)) == [])
    }

    /// Each pair turns a valid record into one that the schema must refuse.
    @Test(arguments: [
        (#""schema_version":"1.0""#, #""schema_version":"2.0""#),
        (#""id":"0a0a"#, #""id":"XXXX"#),
        (#""category":"foundation""#, #""category":"charity""#),
        (#""id":"a1","name""#, #""id":"x1","name""#),
        (#""funder":"a1""#, #""funder":"m1""#),
        (#""value":2500000"#, #""value":"2500000""#),
        (#""currency":"EUR""#, #""currency":"euro""#),
        (#""negated":false"#, #""negated":null"#),
        (#""part_of":"m1""#, #""part_of":"f1""#),
        (#""kind":"count""#, #""kind":"counts""#),
        (#""unit":"warga""#, #""unit":"""#),
        (#""confidence":0.94"#, #""confidence":1.01"#),
        (#""recipient":{"group":"Café"}"#, #""recipient":{"group":"Café","place":"Café"}"#),
        (#""recipient":{"group":"Café"}"#, #""recipient":"Café""#),
        (#""purpose":null,"#, #""#),
        (#""purpose":null,"#, #""purpose":null,"note":null,"#),
        (#""date":"2019-07-03","precision""#, #""date":"3 Juli 2019","precision""#),
        (#""start":67"#, #""start":-1"#),
        (#""start":67"#, #""start":6.5"#),
        (#""code":"99.71""#, #""code":"9971""#),
        (#""diagnostics":["#, #""error":{"code":"x","message":"y"},"diagnostics":["#),
    ])
    func refuses(original: String, replacement: String) throws {
        let valid = String(decoding: SampleRecord.document.json, as: UTF8.self)
        let broken = valid.replacing(original, with: replacement, maxReplacements: 1)
        try #require(broken != valid, "the sample record no longer holds \(original)")
        #expect(try !validator().faults(in: JSONParser.parse(Array(broken.utf8))).isEmpty)
    }

    @Test(arguments: [
        "2019-10-31T15:35+07:00", "2019-10-31T15:35Z", "2019-10-31", "2019-10", "2019-Q3", "2019-H1", "2019-W41",
        "2019", "199X",
    ])
    func acceptsEveryFormOfDate(date: String) throws { #expect(try accepts(date: date)) }

    @Test(arguments: ["", "19", "2019-Q5", "2019-H3", "31-10-2019", "2019-10-31 15:35", "199x", "2019-1-2"])
    func refusesOtherDates(date: String) throws { #expect(try !accepts(date: date)) }

    private func accepts(date: String) throws -> Bool {
        let json = String(decoding: SampleRecord.document.json, as: UTF8.self)
            .replacing(#""date":"2019-07-03","confidence""#, with: #""date":"\#(date)","confidence""#)
        return try validator().faults(in: JSONParser.parse(Array(json.utf8))).isEmpty
    }

    /// The page that tells what the fields mean names every field and every word of the closed lists.
    @Test func isToldInFull() throws {
        let page = try Checkout.text(of: "docs/record.md")
        let schema = try JSONParser.parse(Array(RecordSchema.text.utf8))
        var words: Set<String> = []
        Self.collect(schema, into: &words)
        #expect(words.count > 80)
        #expect(words.filter { !page.contains("`\($0)`") }.sorted() == [])
    }

    private static func collect(_ schema: JSONValue, into words: inout Set<String>) {
        guard case .object(let members) = schema else { return }
        for member in members {
            switch (member.name, member.value) {
            case ("properties", .object(let properties)):
                for property in properties {
                    words.insert(property.name)
                    collect(property.value, into: &words)
                }
            case ("enum", .array(let values)): words.formUnion(values.compactMap(\.string))
            case ("oneOf", .array(let choices)): for choice in choices { collect(choice, into: &words) }
            default: collect(member.value, into: &words)
            }
        }
    }
}
