import Hashing
import TestSupport
import Testing

@Suite struct SHA256Tests {
    /// FIPS 180-2, appendix B, and the empty message of NIST's CAVP vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func hashesThePublishedMessages(message: String, expected: String) {
        #expect(SHA256.hexadecimal(of: Array(message.utf8)) == expected)
    }

    @Test func doesNotCareHowTheMessageIsCut() {
        let message = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
        let whole = SHA256.hexadecimal(of: message)
        for length in [1, 7, 55, 56, 63, 64, 65, 127, 128, 129, 299] {
            var hash = SHA256()
            for start in stride(from: 0, to: message.count, by: length) {
                hash.update(Array(message[start..<min(start + length, message.count)]))
            }
            #expect(hash.hexadecimal() == whole, "pieces of \(length)")
        }
    }
}
