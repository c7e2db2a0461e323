internal import CZlib

/// zlib's compressor, without a frame around what it makes (RFC 1951), and gzip's checksum.
///
/// Ownership: the state is freed with its owner. Thread: one at a time.
@safe struct Deflater: ~Copyable {
    /// zlib remembers where its structure stands, so it must not move: it has memory of its own.
    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool
    private let room = OutputBuffer(count: 1 << 16)

    /// - Parameter level: 0 (stored) to 9 (smallest).
    init(level: Int) {
        // SAFETY: this owner alone has the pointer, and frees it in deinit.
        unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        isReady = unsafe czlib_deflate_init(stream, CInt(max(0, min(level, 9)))) == Z_OK
        precondition(isReady, "zlib has no memory for a compressor")
    }

    deinit {
        // SAFETY: made in init; nobody else has it.
        unsafe deflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Compresses all of `input` and appends what is ready to `output`.
    mutating func deflate(_ input: [UInt8], into output: inout [UInt8]) {
        var position = 0
        while position < input.count { position += step(input, from: position, flush: Z_NO_FLUSH, into: &output).used }
    }

    /// Appends the rest, and makes ready for new data.
    mutating func finish(into output: inout [UInt8]) {
        while !step([], from: 0, flush: Z_FINISH, into: &output).isFinished {}
        // SAFETY: the state is alive as long as its owner.
        unsafe deflateReset(stream)
    }

    private mutating func step(
        _ input: [UInt8], from position: Int, flush: CInt, into output: inout [UInt8]
    ) -> (used: Int, isFinished: Bool) {
        let available = min(input.count - position, Int(UInt32.max))
        // SAFETY: the input's pointer is used inside the closure, within the array's bounds, and taken back.
        let code = unsafe input.withUnsafeBufferPointer { source in
            unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + position }
            unsafe stream.pointee.avail_in = UInt32(available)
            unsafe stream.pointee.next_out = room.start
            unsafe stream.pointee.avail_out = UInt32(room.count)
            let code = unsafe CZlib.deflate(stream, flush)
            unsafe stream.pointee.next_in = nil
            return code
        }
        room.append(room.count - Int(unsafe stream.pointee.avail_out), to: &output)
        return (available - Int(unsafe stream.pointee.avail_in), code == Z_STREAM_END)
    }

    /// The checksum of all that was before and of `bytes`; 0 to begin with.
    static func checksum(_ bytes: [UInt8], after checksum: UInt32) -> UInt32 {
        // SAFETY: the pointer is used inside the closure, within the array's bounds.
        unsafe bytes.withUnsafeBufferPointer { all in
            // zlib takes a missing address for "begin anew".
            guard let address = all.baseAddress, all.count > 0 else { return checksum }
            return UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(checksum), address, all.count))
        }
    }
}
