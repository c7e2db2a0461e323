/// Some phrases that are looked for together, in lower-case ASCII or in bytes of other writing; ASCII is compared in
/// any case. A byte that begins no phrase costs one look.
struct PhraseSet: Sendable {
    private let byFirstByte: [[[UInt8]]]
    /// Which bytes begin a phrase: asked for every byte, where a look at the phrases would cost a reference count.
    private let begins: [Bool]

    init(_ phrases: [String]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            guard let first = bytes.first else { continue }
            table[Int(first)].append(bytes)
            if first.isASCIILowercase { table[Int(first & 0xDF)].append(bytes) }
        }
        byFirstByte = table
        begins = table.map { !$0.isEmpty }
    }

    /// True when any of the phrases stands in the text.
    func isFound(in text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            if isFound(in: text, at: index) { return true }
            index += 1
        }
        return false
    }

    /// Where the last of the phrases in the text starts; nil without one.
    func last(in text: ArraySlice<UInt8>) -> Int? {
        var index = text.endIndex
        while index > text.startIndex {
            index -= 1
            if isFound(in: text, at: index) { return index }
        }
        return nil
    }

    /// True when a phrase stands at the place.
    func isFound(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
        begins[Int(text[index])] && byFirstByte[Int(text[index])].contains { PhraseSet.holds(text, $0, at: index) }
    }

    private static func holds(_ text: ArraySlice<UInt8>, _ phrase: [UInt8], at index: Int) -> Bool {
        guard index + phrase.count <= text.endIndex else { return false }
        for offset in phrase.indices where text[index + offset].asciiLowercased != phrase[offset] { return false }
        return true
    }
}
