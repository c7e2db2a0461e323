internal import Files

/// Compressed bytes on their way to a decompressor: a window of the file that keeps what may have to be searched
/// again.
struct CompressedInput {
    private let source: any ByteStream
    private(set) var bytes: [UInt8] = []
    /// The next byte to use, in `bytes`.
    var position = 0
    /// Where the member that is being read began; below 0 when that is no longer held.
    var memberStart = 0
    /// The offset in the file of the first byte held.
    private var offset: Int
    private var isAtEnd = false
    /// What stopped `readAhead`.
    private var pending: FileError?

    /// Read at a time.
    private static let readLength = 1 << 17
    /// Used bytes that are kept: zlib sees that data are wrong some way after they are.
    private static let keptLength = 1 << 16

    init(source: any ByteStream, base: Int) { (self.source, offset) = (source, base) }

    var isEmpty: Bool { position == bytes.count }

    /// The offset in the file of the next byte.
    var byteOffset: Int { offset + position }

    /// Reads on.
    ///
    /// - Returns: false at the end of the file.
    mutating func refill() throws(FileError) -> Bool {
        if let error = pending {
            pending = nil
            throw error
        }
        guard !isAtEnd else { return false }
        let used = max(min(memberStart, position), position - Self.keptLength)
        if used > 0 {
            bytes.removeFirst(used)
            offset += used
            position -= used
            memberStart -= used
        }
        isAtEnd = try source.read(into: &bytes, limit: Self.readLength) == 0
        return !isAtEnd
    }

    /// Reads until `count` bytes lie ahead.
    ///
    /// - Returns: false where the file ends before.
    @discardableResult
    mutating func fill(_ count: Int) throws(FileError) -> Bool {
        while bytes.count - position < count {
            if try !refill() { return false }
        }
        return true
    }

    /// Reads until at least `count` bytes lie ahead, or all there are, and then some more, for what is held moves in
    /// memory whenever it reads. Errors are for who needs the bytes that they stand in the place of.
    mutating func readAhead(_ count: Int) {
        guard bytes.count - position < count else { return }
        while bytes.count - position < 2 * count, pending == nil {
            do throws(FileError) {
                if try !refill() { return }
            } catch {
                pending = error
            }
        }
    }
}
