/// Titles without the name of the site.
enum TitleCleaner {
    /// Longer titles are taken as they are: parts are looked for again after each one that goes. In bytes.
    private static let longestTitle = 2_000

    private static let separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « ", " • ", " ~ ", " : "]

    /// The title without a site's name at its end or start.
    ///
    /// A part goes when it is one of `names` or a domain; after " | " any short part goes, because no
    /// headline is written with it.
    static func title(_ text: String, siteNames names: [String]) -> String {
        title(text, siteKeys: Set(names.map(key).filter { !$0.isEmpty }))
    }

    /// As `title(_:siteNames:)`, with the names' keys, none of them empty.
    static func title(_ text: String, siteKeys keys: Set<String>) -> String {
        guard text.utf8.count <= longestTitle else { return text.trimmingSpaces }
        var title = text.trimmingSpaces
        while let (head, separator, tail) = lastPart(of: title) {
            let isBar = separator == " | " || separator == " :: " || separator == " » "
            let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 3
            guard isSite(tail, keys) || (isBar && isShort) else { break }
            title = head
        }
        if let (head, separator, tail) = firstPart(of: title), isSiteBefore(separator, head, keys),
            tail.split(separator: " ").count > 2
        {
            title = tail
        }
        return title
    }

    /// Letters and digits alone; ASCII in lower case, other letters as they are, without general punctuation.
    static func key(_ text: String) -> String {
        var key: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                index += 3
                continue
            }
            if bytes[index].isASCIIAlphanumeric || bytes[index] >= 0x80 { key.append(bytes[index].asciiLowercased) }
            index += 1
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static func isSite(_ part: String, _ keys: Set<String>) -> Bool {
        let partKey = key(part)
        if partKey.isEmpty || keys.contains(partKey) { return true }
        if isDomain(part) { return true }
        return partKey.utf8.count >= 4
            && keys.contains { $0.hasPrefix(partKey) || partKey.hasPrefix($0) && $0.utf8.count >= 5 }
    }

    /// A colon stands behind topics, too, which may begin like the site's name.
    private static func isSiteBefore(_ separator: String, _ head: String, _ keys: Set<String>) -> Bool {
        separator == ": " ? keys.contains(key(head)) || isDomain(head) : isSite(head, keys)
    }

    private static func isDomain(_ part: String) -> Bool {
        !part.contains(" ") && part.contains(".")
            && [".com", ".co", ".id", ".net", ".org"].contains(where: part.lowercased().contains)
    }

    private static func lastPart(of text: String) -> (head: String, separator: String, tail: String)? {
        let bytes = Array(text.utf8)
        var index = bytes.count - 1
        while index > 0 {
            index -= 1
            guard bytes[index] == 0x20, !bytes[index + 1].isASCIIAlphanumeric,
                let found = separators.first(where: { bytes[index...].starts(with: $0.utf8) })
            else { continue }
            let head = String(decoding: bytes[..<index], as: UTF8.self).trimmingSpaces
            let tail = String(decoding: bytes[(index + found.utf8.count)...], as: UTF8.self).trimmingSpaces
            return head.isEmpty ? nil : (head, found, tail)
        }
        return nil
    }

    private static func firstPart(of text: String) -> (head: String, separator: String, tail: String)? {
        let bytes = Array(text.utf8)
        for index in bytes.indices.prefix(30) where bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ":") {
            for separator in separators + [": "] where bytes[index...].starts(with: separator.utf8) {
                let head = String(decoding: bytes[..<index], as: UTF8.self)
                let tail = String(decoding: bytes[(index + separator.utf8.count)...], as: UTF8.self)
                return (head, separator, tail.trimmingSpaces)
            }
        }
        return nil
    }
}
