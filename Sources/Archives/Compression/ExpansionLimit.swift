/// How much a compressed file may unpack to, so that a few megabytes made for it do not keep a reader busy for hours: ten
/// kilobytes of bzip2 can hold ten gigabytes of zeros.
///
/// Counted in bytes, so that every run stops at the same place. What people pack shrinks to a tenth; disk images and
/// logs may do better for some gigabytes.
struct ExpansionLimit {
    /// So many bytes are given whatever they were packed in.
    static let freeCount = 4 << 30
    static let ratio = 100

    private var given = 0

    /// - Parameters:
    ///   - count: bytes that were given now.
    ///   - taken: compressed bytes that were used for all that was given.
    /// - Returns: why no more may be given; nil where more may.
    mutating func refusal(adding count: Int, of taken: Int) -> String? {
        given += count
        guard given > Self.freeCount, given / Self.ratio > taken else { return nil }
        return "\(taken) bytes unpack to more than \(given), over \(Self.ratio) times as many"
    }
}
