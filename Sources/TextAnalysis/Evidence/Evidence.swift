internal import LexiconFormat

/// What speaks for or against a choice: features by name, each there or not.
///
/// A name is kept as a hash, and as a string only where somebody is to read it: for training and for `explain`.
/// "a & b" is the name of both features together.
struct Evidence: Sendable {
    private(set) var keys: [UInt64] = []
    /// Nil unless names are kept; beside `keys`.
    private(set) var names: [String]?

    init(isNamed: Bool) { if isNamed { names = [] } }

    /// Adds a feature, whose name is the parts put together.
    mutating func add(_ first: String, _ second: String = "", _ third: String = "") {
        var key = WordHash.start
        for part in [first, second, third] { key = Self.hash(part, from: key) }
        keys.append(key)
        names?.append(first + second + third)
    }

    /// Adds a feature that ends with a word of the text, in lower case.
    mutating func add(_ name: String, word: ArraySlice<UInt8>) {
        var key = Self.hash(name, from: WordHash.start)
        for byte in word { key = WordHash.step(key, byte: byte) }
        keys.append(key)
        names?.append(name + String(decoding: word, as: UTF8.self).lowercasedASCII)
    }

    /// Adds to every feature from a place on its pairing with another one.
    mutating func pair(from place: Int = 0, with name: String) {
        let other = Self.hash(name, from: WordHash.start)
        for index in place..<keys.count {
            keys.append(Self.pair(other, keys[index]))
            if let first = names?[index] { names?.append(name + " & " + first) }
        }
    }

    /// Adds another list's features.
    mutating func add(_ other: Evidence) {
        keys += other.keys
        if let more = other.names { names?.append(contentsOf: more) }
    }

    /// Adds the pairing of a feature with every feature of another list.
    mutating func add(_ other: Evidence, pairedWith name: String) {
        let key = Self.hash(name, from: WordHash.start)
        keys += other.keys.map { Self.pair(key, $0) }
        if let more = other.names { names?.append(contentsOf: more.map { name + " & " + $0 }) }
    }

    // MARK: Keys

    /// The key of a feature of this name.
    static func key(of name: some StringProtocol) -> UInt64 {
        let bytes = Array(name.utf8)
        let mark = bytes.indices.dropFirst().dropLast().first {
            bytes[$0] == UInt8(ascii: "&") && bytes[$0 - 1] == UInt8(ascii: " ") && bytes[$0 + 1] == UInt8(ascii: " ")
        }
        guard let mark else { return hash(bytes[...], from: WordHash.start) }
        return pair(
            hash(bytes[..<(mark - 1)], from: WordHash.start),
            key(of: String(decoding: bytes[(mark + 2)...], as: UTF8.self)))
    }

    private static func hash(_ part: ArraySlice<UInt8>, from start: UInt64) -> UInt64 {
        var key = start
        for byte in part { key = WordHash.step(key, byte: byte) }
        return key
    }

    private static func hash(_ part: String, from start: UInt64) -> UInt64 {
        var key = start
        for byte in part.utf8 { key = WordHash.step(key, byte: byte) }
        return key
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let mixed = (first ^ second &* 0xBF58_476D_1CE4_E5B9) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension String {
    /// With the letters A to Z in lower case, others as they are.
    fileprivate var lowercasedASCII: String {
        String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
