/// Where in a file reading can go on: a byte at which a reader can start anew, and how far it has come from there.
///
/// In a compressed file `base` is where a gzip member begins, and `skipped` counts decompressed bytes; in a plain
/// one every byte is a place to start, and `skipped` is 0.
package struct StreamPlace: Hashable, Sendable {
    /// A byte offset in the file.
    package var base: Int
    /// Bytes that were given since `base`.
    package var skipped: Int

    package init(base: Int, skipped: Int = 0) { (self.base, self.skipped) = (base, skipped) }

    package static let start = StreamPlace(base: 0)
}
