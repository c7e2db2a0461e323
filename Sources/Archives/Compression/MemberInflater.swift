internal import CDeflate

/// libdeflate's decompressor: a gzip member that lies in memory, as a whole, in some two fifths of zlib's time.
///
/// What it does not take, for whatever reason, is zlib's to read, and to tell what is wrong with it. It puts up with codes
/// that no compressor writes and zlib refuses, such as unused symbols (RFC 1951, 3.2.6); checksum and length have to be right.
/// Ownership: the state and the member's bytes are freed with their owner. Thread: one at a time.
@safe struct MemberInflater: ~Copyable {
    private let state: OpaquePointer?
    private var room = OutputBuffer(count: 1 << 18)
    /// The bytes of `room` that are the member's and not given yet.
    private var held = 0..<0

    /// Members that give more than that are not taken.
    static let outputLimit = 1 << 22

    init() {
        // SAFETY: this owner alone has the state, and frees it in deinit.
        unsafe state = libdeflate_alloc_decompressor()
    }

    deinit {
        // SAFETY: made in init; nobody else has it. None is made where memory is short, and none is freed.
        unsafe libdeflate_free_decompressor(state)
    }

    /// How many of the member's bytes are not given yet.
    var count: Int { held.count }

    /// Decompresses the member that begins at `position`, and checks it, in place of the one before.
    ///
    /// - Returns: how many bytes of the input it has; nil, and nothing is held, where it does not end before `end`,
    ///   has more than `outputLimit` bytes, is damaged, or has a header with a checksum, which libdeflate passes over.
    mutating func inflate(_ input: [UInt8], from position: Int, to end: Int) -> Int? {
        held = 0..<0
        guard unsafe state != nil, !GzipHeader.hasChecksum(input, at: position) else { return nil }
        while true {
            let (result, used, given) = decompress(input, from: position, to: end)
            switch result {
            case LIBDEFLATE_SUCCESS:
                held = 0..<given
                return used
            case LIBDEFLATE_INSUFFICIENT_SPACE where room.count < Self.outputLimit:
                room = OutputBuffer(count: room.count * 4)
            default: return nil
            }
        }
    }

    private func decompress(
        _ input: [UInt8], from position: Int, to end: Int
    ) -> (result: libdeflate_result, used: Int, given: Int) {
        precondition(position >= 0 && position <= end && end <= input.count)
        var (used, given) = (0, 0)
        // SAFETY: the input's pointer is used inside the closure, within the bounds checked above, and `room` has
        // `room.count` bytes.
        let result = unsafe input.withUnsafeBufferPointer { source in
            unsafe libdeflate_gzip_decompress_ex(
                state, source.baseAddress.map { unsafe $0 + position }, end - position, room.start, room.count, &used,
                &given)
        }
        return (result, used, given)
    }

    /// Appends at most `limit` bytes, and no more than 256 KB, to `output`.
    mutating func take(into output: inout [UInt8], limit: Int) {
        let count = min(limit, held.count, 1 << 18)
        room.append(count, from: held.lowerBound, to: &output)
        held = (held.lowerBound + count)..<held.upperBound
    }
}
