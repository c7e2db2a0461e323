package import Files

/// A stream whose bytes have places to which a later reader can return.
protocol PlacedStream: ByteStream {
    /// The place of the next byte.
    var place: StreamPlace { get }
    /// The place of the first byte that the last `read` gave. No read gives bytes of two members.
    var lastPlace: StreamPlace { get }
    var isCompressed: Bool { get }
    /// Goes on at the next member after damage; false where there is none.
    func resynchronize() throws(FileError) -> Bool
    /// Goes on at the next member without decompressing the rest of this one; false where there is none.
    func skipMember() throws(FileError) -> Bool
    /// What was put up with, in words.
    var remarks: [String] { get }
}

/// A stream as it is, each byte with its offset in the file.
final class PlainStream: PlacedStream {
    private let source: any ByteStream
    private(set) var place: StreamPlace
    private(set) var lastPlace: StreamPlace
    let isCompressed = false
    let remarks: [String] = []

    init(_ source: any ByteStream, base: Int) {
        self.source = source
        (place, lastPlace) = (StreamPlace(base: base), StreamPlace(base: base))
    }

    func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        let count = try source.read(into: &buffer, limit: limit)
        lastPlace = place
        place.base += count
        return count
    }

    func resynchronize() -> Bool { false }

    func skipMember() -> Bool { false }
}

/// A stream whose first bytes were looked at, and come again.
package final class PeekedStream: ByteStream {
    private var first: [UInt8] = []
    private let source: any ByteStream

    package init(_ source: any ByteStream) { self.source = source }

    /// The first bytes, `count` or as many as there are. Call it before the first `read`.
    package func peek(_ count: Int) throws(FileError) -> [UInt8] {
        while first.count < count {
            if try source.read(into: &first, limit: count - first.count) == 0 { break }
        }
        return first
    }

    package func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        guard !first.isEmpty, limit > 0 else { return try source.read(into: &buffer, limit: limit) }
        let count = min(limit, first.count)
        buffer += first.prefix(count)
        first.removeFirst(count)
        return count
    }
}
