import Pipeline
import Testing

@Suite struct InputFormatTests {
    @Test(arguments: [
        ("a.html", InputFormat(.html)), ("b/a.HTM", InputFormat(.html)), ("a.b.xhtml", InputFormat(.html)),
        ("a.txt", InputFormat(.text)), ("a.jsonl", InputFormat(.jsonl)), ("a.ndjson", InputFormat(.jsonl)),
        ("a.jsonl.gz", InputFormat(.jsonl, .gzip)), ("x/a.b.HTML.GZ", InputFormat(.html, .gzip)),
    ])
    func knowsEndings(path: String, format: InputFormat) { #expect(InputFormat(ofPath: path) == format) }

    @Test(arguments: ["a", "a.pdf", ".txt", "a.html/b", "", "/", "a.", "txt", "a.gz", ".html.gz", "a.pdf.gz"])
    func knowsNoOthers(path: String) { #expect(InputFormat(ofPath: path) == nil) }

    @Test func isWhatTheCallerSays() {
        #expect(InputFormat(ofPath: "a", type: .html) == InputFormat(.html))
        #expect(InputFormat(ofPath: "a.txt", type: .html) == InputFormat(.html))
        #expect(InputFormat(ofPath: "a.gz", type: .text) == InputFormat(.text, .gzip))
    }
}
