/// Hashes of words and of phrases.
package enum WordHash {
    /// The hash of no bytes.
    @inlinable package static var start: UInt64 { 0xcbf2_9ce4_8422_2325 }

    /// FNV-1a, 64 bits, over the bytes with ASCII letters in lower case; other bytes are taken as they are.
    @inlinable @inline(__always)
    package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { hash = step(hash, byte: byte) }
        return hash
    }

    /// The hash of a word with one more byte.
    @inlinable @inline(__always)
    package static func step(_ hash: UInt64, byte: UInt8) -> UInt64 {
        (hash ^ UInt64(0x41...0x5A ~= byte ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
    }

    /// The hash of a phrase of no words.
    @inlinable package static var phrase: UInt64 { 0x6A09_E667_F3BC_C908 }

    /// The hash of a phrase with one more word, by the word's number.
    @inlinable
    package static func step(_ hash: UInt64, word: Int) -> UInt64 {
        let mixed = (hash ^ UInt64(truncatingIfNeeded: word + 1)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}
