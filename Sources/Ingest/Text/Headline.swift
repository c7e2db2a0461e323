/// Tells headlines from sentences by their form.
enum Headline {
    /// A headline is no longer than this, in bytes.
    static let maximumCount = 140

    /// True for four words or more, most of them with a capital, that do not end or count as a sentence does.
    static func isLikely(_ text: [UInt8]) -> Bool {
        guard text.count <= maximumCount, let first = text.first, !first.isASCIIDigit || !isNumbered(text),
            let last = text.last, !".:,;".utf8.contains(last)
        else { return false }
        let words = text.split(separator: 0x20)
        let capitals = words.count { $0.first.map { $0.isASCIIUppercase || $0.isASCIIDigit || $0 >= 0x80 } ?? false }
        return words.count >= 4 && capitals * 10 >= words.count * 6
    }

    /// "2. Menebang": an item of the article's own list.
    private static func isNumbered(_ text: [UInt8]) -> Bool {
        text.drop { $0.isASCIIDigit }.first.map { ".)".utf8.contains($0) } ?? false
    }
}
