/// Some phrases that are looked for together, in lower-case ASCII or in bytes of other writing; ASCII is compared in
/// any case. Two bytes that begin no phrase cost one look.
struct PhraseSet: Sendable {
    /// All phrases one after the other, in the order of their first bytes: one array, as an array each would cost a
    /// reference count at every look.
    private let words: [UInt8]
    /// The ends of the phrases in `words`.
    private let ends: [Int32]
    /// For each first byte in small letters, its phrases in `ends`.
    private let ranges: [Range<Int32>]
    /// Which pairs of bytes begin a phrase, in any case.
    private let begins: [Bool]

    /// - Parameter phrases: of two bytes and more.
    init(_ phrases: [String]) {
        let sorted = phrases.map { Array($0.utf8) }.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
        var begins = [Bool](repeating: false, count: 1 << 10)
        var ranges = [Range<Int32>](repeating: 0..<0, count: 256)
        var ends: [Int32] = []
        for phrase in sorted {
            begins[PhraseSet.pair(phrase[0], phrase[1])] = true
            let place = Int32(ends.count)
            ranges[Int(phrase[0])] =
                (ranges[Int(phrase[0])].isEmpty ? place : ranges[Int(phrase[0])].lowerBound)..<place + 1
            ends.append((ends.last ?? 0) + Int32(phrase.count))
        }
        (words, self.ends, self.ranges, self.begins) = (Array(sorted.joined()), ends, ranges, begins)
    }

    /// Letters fall together with their capitals, and with bytes that the phrases themselves tell from them.
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    /// True when any of the phrases stands in the text.
    func isFound(in text: ArraySlice<UInt8>) -> Bool {
        let (bytes, begins) = (text.span, begins.span)
        for index in 0..<max(0, bytes.count - 1)
        where begins[PhraseSet.pair(bytes[index], bytes[index + 1])] && isFound(in: bytes, at: index) {
            return true
        }
        return false
    }

    /// Where the last of the phrases in the text starts; nil without one.
    func last(in text: ArraySlice<UInt8>) -> Int? {
        let bytes = text.span
        var index = bytes.count - 1
        while index > 0 {
            index -= 1
            if isFound(in: bytes, at: index) { return text.startIndex + index }
        }
        return nil
    }

    /// True when a phrase stands at the place.
    func isFound(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
        isFound(in: text.span, at: index - text.startIndex)
    }

    /// True when a phrase stands at the place.
    func isFound(in text: Span<UInt8>, at index: Int) -> Bool {
        guard index + 1 < text.count, begins[PhraseSet.pair(text[index], text[index + 1])] else { return false }
        for phrase in ranges[Int(text[index].asciiLowercased)] where holds(text, phrase, at: index) { return true }
        return false
    }

    private func holds(_ text: Span<UInt8>, _ phrase: Int32, at index: Int) -> Bool {
        let start = phrase == 0 ? 0 : Int(ends[Int(phrase) - 1])
        let count = Int(ends[Int(phrase)]) - start
        guard index + count <= text.count else { return false }
        for offset in 0..<count where text[index + offset].asciiLowercased != words[start + offset] { return false }
        return true
    }
}
