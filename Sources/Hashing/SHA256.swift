internal import CNettle

/// SHA-256 (FIPS 180-4), fed piece by piece. Nettle's, which uses the processor's own instructions.
///
///     SHA256.hexadecimal(of: Array("abc".utf8))  // "ba7816bf...f20015ad"
///
/// Ownership: the state is a value; copying it copies it.
/// Complexity: linear in the bytes; no allocation but for the digits.
package struct SHA256 {
    private var state = sha256_ctx()

    package init() {
        // SAFETY: the function fills the structure during the call alone.
        unsafe nettle_sha256_init(&state)
    }

    /// The hash in 64 lower-case hexadecimal digits.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.hexadecimal()
    }

    package mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

    package mutating func update(_ bytes: ArraySlice<UInt8>) {
        // SAFETY: the pointer is used inside the closure, with the slice's own count.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe nettle_sha256_update(&state, buffer.count, buffer.baseAddress)
        }
    }

    /// The 32 bytes of the hash of everything so far.
    package func digest() -> [UInt8] {
        var finished = state
        // SAFETY: 32 bytes are written to an array of 32; the state is a copy.
        return unsafe [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
            unsafe nettle_sha256_digest(&finished, Self.byteCount, buffer.baseAddress)
            count = Self.byteCount
        }
    }

    package func hexadecimal() -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * Self.byteCount)
        for byte in digest() {
            digits.append(Self.digit(byte >> 4))
            digits.append(Self.digit(byte & 0xF))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static let byteCount = 32

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
