/// What a page says of its own charset, read without parsing it.
enum CharsetDeclaration {
    /// The bytes in which a declaration is looked for; the standard's 1,024 miss many real pages.
    static let prescanSize = 8_192

    /// The charset of the first `<meta charset>` or `<meta http-equiv … content="…charset=…">`.
    static func charset(inMarkup bytes: [UInt8]) -> String? {
        let head = bytes.prefix(prescanSize)
        var index = head.startIndex
        while let tag = head.firstRange(of: "<meta", from: index) {
            let end = head[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let name = charset(inTag: head[tag.upperBound..<end]) { return name }
            index = end
        }
        return nil
    }

    private static func charset(inTag tag: ArraySlice<UInt8>) -> String? {
        guard let key = tag.firstRange(of: "charset", from: tag.startIndex) else { return nil }
        var index = key.upperBound
        while index < tag.endIndex, tag[index] == 0x20 || tag[index] == UInt8(ascii: "=") { index += 1 }
        if index < tag.endIndex, tag[index] == 0x22 || tag[index] == 0x27 { index += 1 }
        let value = tag[index...].prefix { isNameByte($0) }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || "-_:.".utf8.contains(byte)
    }

    /// The name under which ICU knows what browsers make of a label.
    ///
    /// Source: the labels of the WHATWG Encoding standard; a label of UTF-16 inside markup that could
    /// be read as bytes cannot be true, so it stands for UTF-8.
    static func converterName(forLabel label: String) -> String {
        let key = String(decoding: label.utf8.map { $0.asciiLowercased }.filter { $0 > 0x20 }, as: UTF8.self)
        return aliases[key] ?? key
    }

    private static let aliases: [String: String] = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8",
        "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi": "windows-1252", "cp1252": "windows-1252",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252", "l1": "windows-1252",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "windows-874",
        "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
        "shift_jis": "windows-31j", "shift-jis": "windows-31j", "sjis": "windows-31j", "x-sjis": "windows-31j",
        "euc-kr": "windows-949", "ks_c_5601-1987": "windows-949", "big5": "big5-hkscs",
    ]
}
