internal import CZlib

/// zlib's decompressor: gzip members, zlib streams and bare deflate data (RFC 1950 to 1952).
///
/// Ownership: the state is freed with its owner. Thread: one at a time.
@safe struct Inflater: ~Copyable {
    /// zlib remembers where its structure stands, so it must not move: it has memory of its own.
    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool
    private let room = OutputBuffer(count: 1 << 18)

    enum Format: CInt {
        // The largest window; 16 more asks for gzip's frame, a minus sign for none (zlib.h, inflateInit2).
        case gzip = 31
        case zlib = 15
        case raw = -15
    }

    enum Status: Hashable {
        /// More input or more room is wanted.
        case unfinished
        /// The member, with its checksum, is over.
        case finished
        /// zlib's own words.
        case damaged(String)
    }

    init(_ format: Format) {
        // SAFETY: this owner alone has the pointer, and frees it in deinit.
        unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        isReady = unsafe czlib_inflate_init(stream, format.rawValue) == Z_OK
    }

    deinit {
        // SAFETY: made in init; nobody else has it.
        if isReady { unsafe inflateEnd(stream) }
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Begins a new member.
    mutating func reset() {
        // SAFETY: the state is alive as long as its owner.
        if isReady { unsafe inflateReset(stream) }
    }

    /// Decompresses `input[position..<end]`, appends at most `limit` bytes, and no more than 256 KB, to `output`, and
    /// moves `position` past what was used. Stops at a member's end.
    mutating func inflate(
        _ input: [UInt8], from position: inout Int, to end: Int, into output: inout [UInt8], limit: Int
    ) -> Status {
        guard isReady else { return .damaged("not enough memory") }
        precondition(position >= 0 && position <= end && end <= input.count && limit >= 0)
        let limit = min(limit, room.count)
        let available = min(end - position, Int(UInt32.max))
        // SAFETY: the input's pointer is used inside the closure, within the bounds checked above, and taken back.
        let code = unsafe input.withUnsafeBufferPointer { source in
            unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + position }
            unsafe stream.pointee.avail_in = UInt32(available)
            unsafe stream.pointee.next_out = room.start
            unsafe stream.pointee.avail_out = UInt32(limit)
            let code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            unsafe stream.pointee.next_in = nil
            return code
        }
        position += available - Int(unsafe stream.pointee.avail_in)
        room.append(limit - Int(unsafe stream.pointee.avail_out), to: &output)
        return status(code)
    }

    private func status(_ code: CInt) -> Status {
        switch code {
        case Z_OK, Z_BUF_ERROR: return .unfinished
        case Z_STREAM_END: return .finished
        case Z_NEED_DICT: return .damaged("a dictionary is missing")
        case Z_MEM_ERROR: return .damaged("not enough memory")
        default:
            // SAFETY: zlib's messages are constants, copied at once.
            guard let message = unsafe stream.pointee.msg else { return .damaged("wrong data") }
            return .damaged(unsafe String(cString: message))
        }
    }
}
