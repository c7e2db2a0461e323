/// A page's bytes as valid UTF-8 without control characters.
struct DecodedPage {
    var utf8: [UInt8]
    /// IANA's name of the encoding that the bytes were read in.
    var encoding: String
    /// Invalid sequences that became U+FFFD.
    var replacedCount: Int
}

/// Decides what a page is encoded in, and decodes it.
///
/// A byte order mark wins; then bytes that are valid UTF-8, whatever is declared, because text in
/// another encoding is hardly ever valid by accident; then the caller's and the page's own
/// declaration; then ICU's guess.
enum PageDecoder {
    /// Larger inputs are refused: no article is that long, and the parser needs many times the memory.
    static let maximumByteCount = 64 << 20

    /// - Throws: `emptyInput`, `binaryInput`, `inputTooLarge`.
    static func decode(_ page: RawPage) throws(IngestError) -> DecodedPage {
        let bytes = page.bytes
        guard bytes.count <= maximumByteCount else {
            throw IngestError(
                .inputTooLarge, "the document has \(bytes.count) bytes; at most \(maximumByteCount) are read")
        }
        guard bytes.contains(where: { !$0.isHTMLSpace }) else {
            throw IngestError(.emptyInput, bytes.isEmpty ? "the document has no bytes" : "the document is all spaces")
        }
        if let marked = decodeMarked(bytes) { return marked }
        let inspection = UTF8Repair(inspecting: bytes)
        try BinaryContent.refuse(bytes, controlCount: inspection.controlCount)
        if inspection.isClean { return DecodedPage(utf8: bytes, encoding: "UTF-8", replacedCount: 0) }
        return decodeUnmarked(page, inspection)
    }

    private static func decodeMarked(_ bytes: [UInt8]) -> DecodedPage? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return repaired(Array(bytes.dropFirst(3)))
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            let isWide = bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0
            return isWide
                ? converted(Array(bytes.dropFirst(4)), "UTF-32LE") : converted(Array(bytes.dropFirst(2)), "UTF-16LE")
        }
        if bytes.starts(with: [0xFE, 0xFF]) { return converted(Array(bytes.dropFirst(2)), "UTF-16BE") }
        if let order = BinaryContent.unmarkedUTF16(bytes) { return converted(bytes, order) }
        return nil
    }

    private static func decodeUnmarked(_ page: RawPage, _ inspection: UTF8Repair) -> DecodedPage {
        // Ten valid sequences to an invalid one: UTF-8 with dirt in it.
        if inspection.invalidCount == 0 || inspection.multibyteCount >= 10 * inspection.invalidCount {
            return repaired(page.bytes)
        }
        let declarations = [
            page.declaredCharset, page.mediaType == .html ? CharsetDeclaration.charset(inMarkup: page.bytes) : nil,
        ]
        for label in declarations.compactMap({ $0 }) {
            let name = CharsetDeclaration.converterName(forLabel: label)
            // A page that claims UTF-8 and holds no valid sequence of it is mistaken.
            if name == "utf-8" {
                if inspection.multibyteCount >= inspection.invalidCount { return repaired(page.bytes) }
            } else if let decoded = converted(page.bytes, name) {
                return decoded
            }
        }
        let guess = CharsetDetection.charset(of: page.bytes).map(CharsetDeclaration.converterName(forLabel:))
        if let guess, guess != "utf-8", let decoded = converted(page.bytes, guess) { return decoded }
        return converted(page.bytes, "windows-1252") ?? repaired(page.bytes)
    }

    private static func repaired(_ bytes: [UInt8]) -> DecodedPage {
        let inspection = UTF8Repair(inspecting: bytes)
        let replaced = inspection.invalidCount + (inspection.isTruncated ? 1 : 0)
        return DecodedPage(
            utf8: inspection.isClean ? bytes : UTF8Repair.repaired(bytes), encoding: "UTF-8",
            replacedCount: replaced)
    }

    private static func converted(_ bytes: [UInt8], _ charset: String) -> DecodedPage? {
        guard let converter = CharsetConverter(name: charset), let text = converter.utf8(of: bytes) else {
            return nil
        }
        return DecodedPage(
            utf8: UTF8Repair.repaired(text.bytes), encoding: converter.name, replacedCount: text.replaced)
    }
}
