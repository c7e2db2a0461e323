internal import CNettle

/// Codes that show that a message comes from somebody who has the key, and is unchanged (RFC 2104). Nettle's.
package enum HMAC {
    /// The 32 bytes of HMAC-SHA-256, which no shorter key than theirs does justice.
    package static func sha256(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var state = hmac_sha256_ctx()
        // SAFETY: the functions use the pointers during the calls alone, within the arrays' counts; 32 bytes are written
        // to an array of 32.
        unsafe key.withUnsafeBufferPointer { key in
            unsafe nettle_hmac_sha256_set_key(&state, key.count, key.baseAddress)
        }
        unsafe message.withUnsafeBufferPointer { message in
            unsafe nettle_hmac_sha256_update(&state, message.count, message.baseAddress)
        }
        return unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            unsafe nettle_hmac_sha256_digest(&state, byteCount, buffer.baseAddress)
            count = byteCount
        }
    }

    private static let byteCount = 32
}
