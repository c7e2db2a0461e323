/// SHA-256 (FIPS 180-4), fed piece by piece.
///
///     SHA256.hexadecimal(of: Array("abc".utf8))  // "ba7816bf...f20015ad"
///
/// Complexity: linear in the bytes; one allocation for each hash, none for each block.
package struct SHA256 {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var schedule = [UInt32](repeating: 0, count: 64)
    /// Fewer than 64 bytes that wait for the rest of their block.
    private var remainder: [UInt8] = []
    private var byteCount: UInt64 = 0

    package init() { remainder.reserveCapacity(128) }

    /// The hash in 64 lower-case hexadecimal digits.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.hexadecimal()
    }

    package mutating func update(_ bytes: [UInt8]) {
        byteCount &+= UInt64(bytes.count)
        var position = 0
        if !remainder.isEmpty {
            position = min(64 - remainder.count, bytes.count)
            remainder += bytes[..<position]
            guard remainder.count == 64 else { return }
            compress(remainder, at: 0)
            remainder.removeAll(keepingCapacity: true)
        }
        while bytes.count - position >= 64 {
            compress(bytes, at: position)
            position += 64
        }
        remainder += bytes[position...]
    }

    /// Ends the message and gives its hash.
    package consuming func hexadecimal() -> String {
        let bitCount = byteCount &* 8
        remainder.append(0x80)
        while remainder.count % 64 != 56 { remainder.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            remainder.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        for block in stride(from: 0, to: remainder.count, by: 64) { compress(remainder, at: block) }
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for word in state {
            for shift in stride(from: 28, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 15
                digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    // MARK: One block

    private mutating func compress(_ bytes: [UInt8], at start: Int) {
        for index in 0..<16 {
            let at = start + index * 4
            let high = UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
            schedule[index] = high | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
        }
        for index in 16..<64 {
            let (near, far) = (schedule[index - 15], schedule[index - 2])
            let sigma0 = Self.rotated(near, 7) ^ Self.rotated(near, 18) ^ near >> 3
            let sigma1 = Self.rotated(far, 17) ^ Self.rotated(far, 19) ^ far >> 10
            schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
        }
        mix()
    }

    private mutating func mix() {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let sum1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
            let first = h &+ sum1 &+ (e & f ^ ~e & g) &+ Self.constants[index] &+ schedule[index]
            let sum0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
            let second = sum0 &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
        word >> places | word << (32 - places)
    }

    /// FIPS 180-4, section 4.2.2: fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
