import Records
import Testing

@testable import Ingest

@Suite struct PageDecoderTests {
    private func decode(_ bytes: [UInt8], declared: String? = nil) throws -> DecodedPage {
        try PageDecoder.decode(RawPage(bytes: bytes, mediaType: .html, declaredCharset: declared))
    }

    @Test func validUTF8WinsOverTheDeclaration() throws {
        let page = try decode(Array("<meta charset=iso-8859-1><p>Harga “beras” naik".utf8), declared: "windows-1252")
        #expect(page.encoding == "UTF-8")
        #expect(String(decoding: page.utf8, as: UTF8.self).contains("“beras”"))
    }

    @Test func readsWindows1252WithoutADeclaration() throws {
        let page = try decode(Array("<p>Kata wali kota: ".utf8) + [0x93] + Array("siap".utf8) + [0x94, 0x2E])
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix("“siap”."))
        #expect(page.replacedCount == 0)
    }

    @Test func latin1MeansWindows1252() throws {
        let page = try decode(Array("<meta charset=\"ISO-8859-1\"><p>".utf8) + [0x80] + Array(" 5 juta".utf8))
        #expect(String(decoding: page.utf8, as: UTF8.self).contains("€ 5 juta"))
        #expect(page.encoding == "windows-1252")
    }

    @Test func aTruncatedEndIsStillUTF8() throws {
        let whole = Array("Ia berkata: “ya”".utf8)
        let page = try decode(Array(whole.dropLast(1)))
        #expect(page.encoding == "UTF-8")
        #expect(page.replacedCount == 1)
        #expect(String(decoding: page.utf8, as: UTF8.self) == "Ia berkata: “ya\u{FFFD}")
    }

    @Test(arguments: ["UTF-16LE", "UTF-16BE"])
    func readsUTF16WithAByteOrderMark(name: String) throws {
        var bytes: [UInt8] = name == "UTF-16LE" ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for unit in "<p>Desa é</p>".utf16 {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes += name == "UTF-16LE" ? [low, high] : [high, low]
        }
        let page = try decode(bytes)
        #expect(String(decoding: page.utf8, as: UTF8.self) == "<p>Desa é</p>")
        #expect(page.encoding == name)
    }

    @Test func aFewBadBytesDoNotMakeItAnotherEncoding() throws {
        let page = try decode(Array(String(repeating: "“a” ", count: 20).utf8) + [0xFF] + Array(" akhir".utf8))
        #expect(page.encoding == "UTF-8")
        #expect(page.replacedCount == 1)
    }

    @Test func dropsControlCharacters() throws {
        let page = try decode(Array("Kota\u{0} \u{1}Jambi maju bersama warganya.\n".utf8))
        #expect(String(decoding: page.utf8, as: UTF8.self) == "Kota Jambi maju bersama warganya.\n")
    }

    @Test func namesWhatIsNoText() {
        func code(_ bytes: [UInt8]) -> IngestError.Code? {
            do throws(IngestError) {
                _ = try PageDecoder.decode(RawPage(bytes: bytes, mediaType: .html))
                return nil
            } catch { return error.code }
        }
        #expect(code([]) == .emptyInput)
        #expect(code(Array(" \n\t ".utf8)) == .emptyInput)
        #expect(code([UInt8](repeating: 0, count: 10 << 20)) == .binaryInput)
        #expect(code(Array("%PDF-1.7 ...".utf8)) == .binaryInput)
        #expect(code(Array("<p>teks".utf8)) == nil)
    }

    /// Chinese and Japanese as they are declared, and as ICU decodes what browsers make of the label.
    @Test(arguments: [
        ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4] as [UInt8], "中文"), ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
        ("euc-kr", [0xC7, 0xD1], "한"), ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"), ("iso-8859-2", [0xB3, 0xF3], "łó"),
    ])
    func readsDeclaredEncodings(label: String, bytes: [UInt8], expected: String) throws {
        let page = Array("<meta http-equiv=content-type content='text/html; charset=\(label)'><p>".utf8) + bytes
        let fromMarkup = try decode(page)
        #expect(String(decoding: fromMarkup.utf8, as: UTF8.self).hasSuffix(expected))
        #expect(fromMarkup.replacedCount == 0)
        let fromCaller = try decode(Array("<p>".utf8) + bytes, declared: label)
        #expect(String(decoding: fromCaller.utf8, as: UTF8.self) == "<p>\(expected)")
    }

    @Test func invalidBytesAreToldAndEndNothing() throws {
        let text = "Pemerintah desa membangun jembatan “baru” – kata “kepala” desa. "
        let markup = Array("<p>\(text)\(text)".utf8) + [0xFF, 0xC3] + Array(" Warga senang, ujarnya.\(text)".utf8)
        let page = RawPage(bytes: markup, mediaType: .html, declaredCharset: "utf-8")
        let article = try Ingestor().article(from: page)
        #expect(article.text.contains("\u{FFFD}") && article.text.contains("Warga senang"))
        #expect(article.diagnostics.first?.code == "invalid_bytes_replaced")
    }

    /// Every place in a block of bytes that are looked at together.
    @Test(arguments: 0..<130) func inspectsEachByte(place: Int) {
        var bytes = [UInt8](repeating: 0x61, count: 130)
        #expect(UTF8Repair(inspecting: bytes).isClean)
        for (byte, isControl) in [(UInt8(0x0B), true), (0x7F, true), (0x00, true), (0x0C, false), (0x1F, true)] {
            bytes[place] = byte
            #expect(UTF8Repair(inspecting: bytes).controlCount == (isControl ? 1 : 0))
        }
        bytes[place] = 0xFF
        #expect(UTF8Repair(inspecting: bytes).invalidCount == 1)
    }
}
