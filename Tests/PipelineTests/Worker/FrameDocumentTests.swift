import Ingest
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct FrameDocumentTests {
    private func read(_ header: String, _ raw: String = "") -> SourceDocument? {
        read(Array("\(header)\n\(raw)".utf8))
    }

    private func read(_ bytes: [UInt8]) -> SourceDocument? {
        SourceDocument(Frame(bytes: bytes, byteOffset: 120, number: 3))
    }

    private func failure(of document: SourceDocument?) -> Record.Failure? {
        if case .failure(let failure, _)? = document?.content { failure } else { nil }
    }

    @Test func readsAPageWithWhatIsSaidAboutIt() throws {
        let header = """
            {"type":"html","uri":"a.html","offset":7,"id":12,"url":"https://x.id/a","charset":"koi8-r","title":"T",\
            "date":"3 Juli 2018","source":"S","retrieved":"2018","name":"n","seq":[1]}
            """
        let document = try #require(read(header, "<p>isi</p>"))
        #expect(document.source.uri == "a.html")
        #expect(document.source.offset == 7)
        #expect(document.source.id == "12")
        #expect(document.source.url == "https://x.id/a")
        #expect(document.source.retrieved == "2018")
        #expect(document.source.mediaType == "text/html")
        #expect(document.source.bytes == 10)
        #expect(document.name == "n")
        guard case .page(let page) = document.content else { return #expect(Bool(false), "no page") }
        #expect(page.bytes == Array("<p>isi</p>".utf8))
        #expect(page.declaredCharset == "koi8-r")
        #expect([page.given.title, page.given.date, page.given.source] == ["T", "3 Juli 2018", "S"])
    }

    @Test(arguments: ["", "\n", "\r\n"])
    func readsALineAsTheReaderOfLinesGivesIt(ending: String) throws {
        let text = "{\"text\":\"isi\"}"
        let line = LineReader.Line(bytes: Array(text.utf8), byteOffset: 40, number: 3)
        let expected = SourceDocument(line, of: "a.jsonl")
        let found = try #require(
            read("{\"type\":\"json\",\"uri\":\"a.jsonl\",\"offset\":40,\"line\":3}", text + ending))
        #expect(found.source == expected.source)
        #expect(found.name == "a-3")
    }

    @Test func makesFailuresOfOthersToRecords() throws {
        let header =
            "{\"type\":\"failure\",\"uri\":\"a.warc\",\"offset\":1,\"code\":\"worker_crashed\",\"message\":\"M\"}"
        let document = try #require(read(header, "isi"))
        #expect(failure(of: document) == Record.Failure(code: "worker_crashed", message: "M"))
        #expect(document.source.bytes == 3)
        #expect(document.source.offset == 1)
    }

    @Test func refusesWhatIsLongerThanADocument() throws {
        let raw = [UInt8](repeating: 0x61, count: DocumentLimits().documentBytes + 1)
        for header in [
            "{\"type\":\"html\",\"uri\":\"a\"}", "{\"type\":\"json\",\"uri\":\"a\",\"offset\":0,\"line\":1}",
        ] {
            let document = try #require(read(Array("\(header)\n".utf8) + raw))
            #expect(failure(of: document)?.code == "input_too_large")
            #expect(document.source.bytes == 0)
        }
    }

    @Test(arguments: [
        ("", "frame 3, byte 120: the header is not JSON at byte 1: the text ends where a value should stand"),
        ("[]", "frame 3, byte 120: the header is no JSON object"),
        ("{\"uri\":\"\0\"}", "frame 3, byte 120: the header is not JSON at byte 9: a control character"),
        ("{}", "frame 3, byte 120: the header has no \"uri\" that is a string"),
        ("{\"uri\":\"a\"}", "a: the header's \"type\" is none of html, text, json, warc, failure"),
        ("{\"uri\":\"a\",\"offset\":9,\"type\":\"pdf\"}", "a, byte 9: the header's \"type\" is none of"),
        ("{\"uri\":\"a\",\"offset\":-1}", "a: the header's \"offset\" is no whole number from 0 on"),
        ("{\"uri\":\"a\",\"offset\":1e3}", "a: the header's \"offset\" is no whole number from 0 on"),
        ("{\"uri\":\"a\",\"line\":0}", "a: the header's \"line\" is no whole number from 1 on"),
        ("{\"uri\":\"a\",\"type\":\"json\"}", "a: the header of a line has no \"offset\" or no \"line\""),
        (
            "{\"uri\":\"a\",\"type\":\"html\",\"title\":[]}",
            "a: the header's \"title\" is neither a string nor a number"
        ),
        ("{\"uri\":\"a\",\"type\":\"failure\",\"code\":\"x\",\"message\":\"m\"}", "a: the header of a failure has no"),
    ])
    func saysWhatIsWrongWithAHeader(header: String, message: String) throws {
        let found = try #require(failure(of: read(header, "isi")))
        #expect(found.code == "bad_frame")
        #expect(found.message.hasPrefix(message), "\(found.message)")
    }

    @Test func refusesHostileHeaders() {
        let noLineFeed = "frame 3, byte 120: no line feed ends the header within 1048576 bytes"
        let endless = [UInt8](repeating: 0x20, count: 10_000_000)
        for bytes in [[], Array("{\"type\":\"html\",\"uri\":\"a\"}".utf8), endless, endless + [0x0A]] {
            #expect(failure(of: read(bytes)) == Record.Failure(code: "bad_frame", message: noLineFeed))
        }
        let zeros = [UInt8](repeating: 0, count: 1_000)
        #expect(failure(of: read(zeros))?.message == noLineFeed)
        #expect(failure(of: read(zeros + [0x0A]))?.message.contains("not JSON at byte 1") == true)
        #expect(failure(of: read([0x7B, 0xFF, 0x7D, 0x0A]))?.message.hasSuffix("the header is not UTF-8") == true)
    }
}
