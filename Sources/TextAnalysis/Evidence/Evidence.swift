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
    mutating func add(
        _ first: String, _ second: String = "", _ third: String = "", _ fourth: String = "", _ fifth: String = ""
    ) {
        var key = Self.hash(first, from: WordHash.start)
        key = Self.hash(second, from: key)
        key = Self.hash(third, from: key)
        key = Self.hash(fourth, from: key)
        keys.append(Self.hash(fifth, from: key))
        names?.append(first + second + third + fourth + fifth)
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
        var key = EvidenceKey()
        for byte in name.utf8 { key.append(byte) }
        return key.value
    }

    private static func hash(_ part: String, from start: UInt64) -> UInt64 {
        var key = start
        for byte in part.utf8 { key = WordHash.step(key, byte: byte) }
        return key
    }

    fileprivate static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let mixed = (first ^ second &* 0xBF58_476D_1CE4_E5B9) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// The key of a name that comes byte by byte: of "a & b & c" those of the parts, paired from the last on.
struct EvidenceKey {
    /// Of the parts before the one at hand.
    private var parts: [UInt64] = []
    private var hash = WordHash.start
    /// Before the last byte, and before the two last.
    private var (beforeLast, beforeTwo) = (WordHash.start, WordHash.start)
    private var (last, secondLast) = (UInt8(0), UInt8(0))
    private var length = 0

    mutating func append(_ byte: UInt8) {
        if byte == UInt8(ascii: " "), last == UInt8(ascii: "&"), secondLast == UInt8(ascii: " "), length > 1 {
            parts.append(beforeTwo)
            self = EvidenceKey(parts: parts)
            return
        }
        (beforeTwo, beforeLast) = (beforeLast, hash)
        hash = WordHash.step(hash, byte: byte)
        (secondLast, last) = (last, byte)
        length += 1
    }

    init() {}

    private init(parts: [UInt64]) { self.parts = parts }

    var value: UInt64 { parts.reversed().reduce(hash) { Evidence.pair($1, $0) } }
}

extension String {
    /// With the letters A to Z in lower case, others as they are.
    fileprivate var lowercasedASCII: String {
        String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
