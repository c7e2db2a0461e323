import Pipeline
import Testing

@Suite struct InputTypeTests {
    @Test(arguments: [
        ("  {\"text\":\"a\"}", InputType.jsonl), ("\u{FEFF}{}", .jsonl), ("<!DOCTYPE html><html>", .html),
        ("Judul <p>isi</p>", .html), ("<BODY class=a>", .html), ("<!-- a -->", .html), ("<br/>", .html),
        ("Harga < 5 dan > 3", .text), ("a <b", .text), ("a <surat@contoh.example> b", .text), ("", .text),
        ("[1]", .text), ("<", .text), ("</", .text), ("{", .jsonl),
    ])
    func sniffsBytes(text: String, type: InputType) { #expect(InputType(sniffing: Array(text.utf8)) == type) }

    @Test func sniffsUTF16() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "<html>".utf8.map { [$0, 0] }.joined()
        #expect(InputType(sniffing: bytes) == .html)
    }
}
