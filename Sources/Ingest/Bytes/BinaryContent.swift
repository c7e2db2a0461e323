/// Tells text from everything else by its bytes.
enum BinaryContent {
    private static let sampleSize = 65_536

    /// First bytes of file formats that are no pages.
    private static let signatures: [(name: String, bytes: [UInt8])] = [
        ("a PDF document", Array("%PDF-".utf8)), ("a ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
        ("gzip data", [0x1F, 0x8B]), ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG image", [0xFF, 0xD8, 0xFF]), ("a GIF image", Array("GIF8".utf8)),
    ]

    /// - Parameter controlCount: control characters in all the bytes.
    /// - Throws: `binaryInput` for a known format, or when a tenth of the sample is control characters.
    static func refuse(_ bytes: [UInt8], controlCount: Int) throws(IngestError) {
        for signature in signatures where bytes.starts(with: signature.bytes) {
            throw IngestError(.binaryInput, "the document is \(signature.name), not HTML or text")
        }
        let sample = bytes.prefix(sampleSize)
        guard controlCount * 10 > sample.count else { return }
        let controls = sample.count { ($0 < 0x20 && !$0.isHTMLSpace && $0 != 0x1B) || $0 == 0x7F }
        if controls * 10 > sample.count {
            let share = controls * 100 / sample.count
            throw IngestError(.binaryInput, "\(share) % of the first \(sample.count) bytes are control characters")
        }
    }

    /// "UTF-16LE" or "UTF-16BE" when every other byte is NUL as Latin text has it; nil otherwise.
    static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(4_096)
        guard sample.count >= 16, bytes.count % 2 == 0 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in sample.indices where sample[index] == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 10 > half * 7, zeros.even * 20 < half { return "UTF-16LE" }
        if zeros.even * 10 > half * 7, zeros.odd * 20 < half { return "UTF-16BE" }
        return nil
    }
}
