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
}
