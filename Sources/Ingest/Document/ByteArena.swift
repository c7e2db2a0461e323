/// Bytes written one after the other: texts, attribute values and tags, by the thousand and of a few bytes each.
///
/// What `[UInt8]` does with `append(contentsOf:)`, without a reference count for every piece.
struct ByteArena {
    /// The bytes written, and zeros up to the next growth.
    private var storage: [UInt8]
    private(set) var count = 0

    /// - Parameter capacity: how many bytes are likely; more are taken.
    init(capacity: Int) { storage = Array(repeating: 0, count: capacity) }

    var last: UInt8? { count > 0 ? storage[count - 1] : nil }

    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        storage[count] = byte
        count += 1
    }

    /// Complexity: linear in the piece.
    mutating func append(_ piece: Span<UInt8>) {
        makeRoom(for: piece.count)
        let start = count
        var target = storage.mutableSpan
        for index in 0..<piece.count { target[start + index] = piece[index] }
        count = start + piece.count
    }

    /// Adds a piece up to its first `mark`.
    /// - Returns: false when there is one, and the piece is not all taken.
    mutating func append(_ piece: Span<UInt8>, upTo mark: UInt8) -> Bool {
        makeRoom(for: piece.count)
        let start = count
        var target = storage.mutableSpan
        for index in 0..<piece.count {
            guard piece[index] != mark else {
                count = start + index
                return false
            }
            target[start + index] = piece[index]
        }
        count = start + piece.count
        return true
    }

    /// Adds a piece of text with one byte for HTML spaces in a row: a line end where there is one among them.
    mutating func appendFolding(_ piece: Span<UInt8>) {
        makeRoom(for: piece.count)
        var end = count
        var target = storage.mutableSpan
        var wasSpace = false
        for index in 0..<piece.count {
            let byte = piece[index]
            let isSpace = byte.isHTMLSpace
            if isSpace, wasSpace {
                if byte == 0x0A { target[end - 1] = byte }
            } else {
                target[end] = byte
                end += 1
            }
            wasSpace = isSpace
        }
        count = end
    }

    private mutating func makeRoom(for added: Int) {
        guard count + added > storage.count else { return }
        let size = max(count + added, storage.count * 2)
        storage.append(contentsOf: repeatElement(0, count: size - storage.count))
    }

    /// Forgets all behind the first `kept` bytes.
    mutating func truncate(to kept: Int) { count = kept }

    /// Takes the bytes out.
    mutating func finish() -> [UInt8] {
        var bytes: [UInt8] = []
        swap(&bytes, &storage)
        bytes.removeLast(bytes.count - count)
        count = 0
        return bytes
    }
}
