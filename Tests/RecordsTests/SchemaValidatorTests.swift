import JSON
import TestSupport
import Testing

/// The validator is an instrument of the other tests: it must itself be seen to refuse.
@Suite struct SchemaValidatorTests {
    private func faults(_ schema: String, _ value: String) throws -> [String] {
        try SchemaValidator(schema: schema).faults(in: JSONParser.parse(Array(value.utf8)))
    }

    @Test(arguments: [
        (#"{"type":"integer"}"#, "1", "1.5"), (#"{"type":["string","null"]}"#, "null", "1"),
        (#"{"type":"number","minimum":0,"maximum":1}"#, "0.5", "2"), (#"{"enum":["a",null]}"#, "null", "\"b\""),
        (#"{"const":1}"#, "1", "2"), (#"{"required":["a"]}"#, #"{"a":1}"#, "{}"),
        (#"{"properties":{"a":{"type":"null"}}}"#, #"{"a":null}"#, #"{"a":1}"#),
        (#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#, #"{"b":1}"#),
        (#"{"items":{"minLength":2}}"#, #"["ab"]"#, #"["a"]"#), (#"{"pattern":"^a+$"}"#, "\"aa\"", "\"ab\""),
        (#"{"oneOf":[{"type":"null"},{"type":"number"}]}"#, "1", "\"a\""),
        (#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, "1.5", "1"),
        (#"{"anyOf":[{"type":"number"},{"type":"integer"}]}"#, "1", "\"a\""),
        (##"{"$ref":"#/$defs/a","$defs":{"a":{"const":0}}}"##, "0", "1"),
    ])
    func tellsValidFromInvalid(schema: String, valid: String, invalid: String) throws {
        #expect(try faults(schema, valid) == [])
        #expect(try !faults(schema, invalid).isEmpty)
    }

    @Test(arguments: [
        #"{"maxLength":1}"#, #"{"items":{"uniqueItems":true}}"#, ##"{"$ref":"#/$defs/none"}"##,
        #"{"$defs":{"a":{"format":"date"}}}"#, #"{"pattern":"("}"#, "[]",
    ])
    func refusesSchemasItCannotCheck(schema: String) {
        #expect(throws: (any Error).self) { try SchemaValidator(schema: schema) }
    }
}
