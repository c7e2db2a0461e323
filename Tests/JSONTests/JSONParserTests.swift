import JSON
import Testing

@Suite struct JSONParserTests {
    private func parse(_ text: String, lenient: Bool = false) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8), lenient: lenient)
    }

    @Test func readsEveryKindOfValue() throws {
        let value = try parse(#" {"a": [1, -0.5e+3, true, false, null], "b": "x"} "#)
        #expect(value["a"] == .array([.number("1"), .number("-0.5e+3"), .bool(true), .bool(false), .null]))
        #expect(value["b"]?.string == "x")
    }

    @Test(arguments: [
        (#""\u00e9""#, "é"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"),
        (#""\ud83dA""#, "\u{FFFD}A"), (#""a\/\"\\\n""#, "a/\"\\\n"),
    ])
    func decodesEscapes(json: String, expected: String) throws {
        #expect(try parse(json) == .string(expected))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "-", "1.", "\"a", "tru", "[1 2]", "{\"a\" 1}", "\"\u{01}\"", "1 2",
        "{a:1}",
        "\"\\u12\"",
    ])
    func refusesWhatIsNotJSON(json: String) {
        #expect(throws: JSONError.self) { try parse(json) }
    }

    @Test func forgivesWhatPagesGetWrongWhenAsked() throws {
        #expect(try parse("{\"a\":\"x\ny\",}", lenient: true)["a"]?.string == "x\ny")
        #expect(try parse("[1,];", lenient: true) == .array([.number("1")]))
    }

    @Test func refusesDepthWithoutOverflowingTheStack() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try parse(deep) }
    }

    @Test func writesWhatItReads() throws {
        var json = JSONWriter()
        let text = "garis\nbaru \"kutip\" \\ \u{01} é 😀"
        json.object { json in
            json.member("text", text)
            json.member("numbers", 5)
            json.key("list")
            json.array([1, 2]) { $0.value($1) }
        }
        let value = try JSONParser.parse(json.bytes)
        #expect(value["text"]?.string == text)
        #expect(value["list"] == .array([.number("1"), .number("2")]))
    }
}
