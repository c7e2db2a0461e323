/// What a feed or a page is encoded in, made UTF-8.
///
/// A byte order mark wins; then bytes that are valid UTF-8, whatever is declared, because text in another encoding is
/// hardly ever valid by accident; then what the server and the text declare; then windows-1252.
enum TextDecoding {
    /// Declarations stand in the beginning.
    private static let prescanSize = 1_024

    static func utf8(of bytes: [UInt8], contentType: String?, remarks: inout FeedRemarks) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3)), &remarks) }
        if let bigEndian = utf16Order(bytes) { return utf16(bytes, bigEndian: bigEndian, &remarks) }
        let label = charset(contentType) ?? declared(bytes.prefix(prescanSize))
        let text = String(decoding: bytes, as: UTF8.self)
        if text.utf8.elementsEqual(bytes) {
            if let label, !isUTF8(label), bytes.contains(where: { $0 > 0x7F }) {
                remarks.add(.wrongEncoding, "declared as \(label), but it is UTF-8")
            }
            return bytes
        }
        return legacy(bytes, text, label, &remarks)
    }

    private static func legacy(
        _ bytes: [UInt8], _ text: String, _ label: String?, _ remarks: inout FeedRemarks
    ) -> [UInt8] {
        if let label, !isUTF8(label) {
            if isLatin(label) { return windows1252(bytes) }
            if let converted = CharsetConversion.utf8(of: bytes, label: label) { return converted }
            remarks.add(.wrongEncoding, "it is no \(label), as it is declared; read as windows-1252")
            return windows1252(bytes)
        }
        let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        let sound = text.unicodeScalars.count { $0.value > 0x7F } - replaced
        if sound >= replaced { return repaired(bytes, &remarks) }
        remarks.add(
            .wrongEncoding,
            "\(label.map { "declared as \($0), but" } ?? "nothing declared, and") it is no UTF-8; read as windows-1252")
        return windows1252(bytes)
    }

    private static func repaired(_ bytes: [UInt8], _ remarks: inout FeedRemarks) -> [UInt8] {
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        if repaired != bytes { remarks.add(.invalidBytes, "bytes that are no UTF-8 became U+FFFD") }
        return repaired
    }

    // MARK: UTF-16

    /// True for big-endian, false for little-endian: by the mark, or by a "<" in two bytes.
    private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
        switch Array(bytes.prefix(2)) {
        case [0xFE, 0xFF], [0x00, 0x3C]: true
        case [0xFF, 0xFE], [0x3C, 0x00]: false
        default: nil
        }
    }

    private static func utf16(_ bytes: [UInt8], bigEndian: Bool, _ remarks: inout FeedRemarks) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (high, low) = bigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    // MARK: Declarations

    /// The charset of a media type, of an XML declaration or of HTML's meta: what stands behind "charset=" or
    /// "encoding=".
    private static func charset(_ contentType: String?) -> String? {
        contentType.flatMap { value(of: "charset", in: Array($0.lowercased().utf8)[...]) }
    }

    private static func declared(_ head: ArraySlice<UInt8>) -> String? {
        let head = head.map { $0.isLetter ? $0 | 0x20 : $0 }
        if let start = head.firstIndex(of: UInt8(ascii: "<")), head[start...].starts(with: "<?xml".utf8) {
            let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            return value(of: "encoding", in: head[start..<end])
        }
        return value(of: "charset", in: head[...])
    }

    private static func value(of key: String, in text: ArraySlice<UInt8>) -> String? {
        guard let range = text.firstRange(of: Array(key.utf8)) else { return nil }
        let value = text[range.upperBound...].drop { $0.isSpace || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
            .prefix { $0.isLetter || $0.isDigit || "-_:.".utf8.contains($0) }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    /// Labels of UTF-16 in what is readable as bytes cannot be true.
    private static func isUTF8(_ label: String) -> Bool {
        let label = label.lowercased()
        return label == "utf-8" || label == "utf8" || label.hasPrefix("utf-16")
    }

    /// What browsers read as windows-1252 (WHATWG Encoding).
    private static func isLatin(_ label: String) -> Bool {
        ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252"]
            .contains(label.lowercased())
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80..<0xA0).contains(byte) ? windowsMarks[Int(byte) - 0x80] : UInt32(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return Array(String(text).utf8)
    }

    /// 0x80 to 0x9F (WHATWG Encoding, index-windows-1252).
    private static let windowsMarks: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
