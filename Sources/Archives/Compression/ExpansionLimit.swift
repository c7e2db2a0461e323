/// How much a compressed file may unpack to, so that what was made for it does not keep a reader busy for hours: ten
/// kilobytes of bzip2 can hold ten gigabytes of zeros.
///
/// Counted in bytes, so that every run stops at the same place. Text shrinks to a tenth, pages of one site to a fiftieth;
/// zeros shrink to a thousandth in gzip, to a millionth in bzip2. What is refused wrongly can be unpacked and given anew.
package struct ExpansionLimit: Sendable {
    /// So many bytes are given whatever they were packed in.
    var freeCount = 1 << 30
    /// Beyond them, so many for each compressed byte.
    var ratio = 500

    private(set) var given = 0

    package init() {}

    init(freeCount: Int, ratio: Int) { (self.freeCount, self.ratio) = (freeCount, ratio) }

    /// - Parameters:
    ///   - count: bytes that were given now.
    ///   - taken: compressed bytes that were used for all that was given.
    /// - Returns: why no more may be given, and what to do; nil where more may.
    mutating func refusal(adding count: Int, of taken: Int) -> String? {
        given += count
        guard given > freeCount, given / ratio > taken else { return nil }
        return "it unpacks to over \(freeCount) bytes, and \(ratio) times its own; if that is meant, unpack it first"
    }
}
