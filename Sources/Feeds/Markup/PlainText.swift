/// Texts of feeds and pages as plain text.
enum PlainText {
    /// Runs of white space as one space, none at the ends.
    static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Of a title that may be HTML in disguise: without tags, with its references resolved. Nil where nothing is left.
    static func title(_ text: String?) -> String? {
        guard let text else { return nil }
        let title = trimmed(ReferenceRepair.decoded(withoutTags(text)))
        return title.isEmpty ? nil : title
    }

    /// A "<" that begins no tag stays.
    private static func withoutTags(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if bytes[index] == UInt8(ascii: "<"), next.isLetter || next == UInt8(ascii: "/") {
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { break }
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result + bytes[index...], as: UTF8.self)
    }
}
