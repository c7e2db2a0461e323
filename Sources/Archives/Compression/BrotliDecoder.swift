internal import CBrotli

/// Brotli's decompressor (RFC 7932).
///
/// Ownership: the state is freed with its owner. Thread: one at a time.
@safe struct BrotliDecoder: ~Copyable {
    private let state: OpaquePointer?
    private let room = OutputBuffer(count: 1 << 16)

    init() {
        // SAFETY: without functions of our own, memory is the C library's; the state is freed in deinit.
        unsafe state = BrotliDecoderCreateInstance(nil, nil, nil)
    }

    deinit {
        // SAFETY: made in init; nobody else has it.
        if let state = unsafe state { unsafe BrotliDecoderDestroyInstance(state) }
    }

    /// Decompresses `input[position...]`, appends at most `limit` bytes, and no more than 64 KB, to `output`, and moves
    /// `position` past what was used.
    mutating func decode(
        _ input: [UInt8], from position: inout Int, into output: inout [UInt8], limit: Int
    ) -> Inflater.Status {
        guard let state = unsafe state else { return .damaged("not enough memory") }
        precondition(position >= 0 && position <= input.count && limit >= 0)
        let limit = min(limit, room.count)
        var (available, left) = (input.count - position, limit)
        let before = available
        // SAFETY: the input's pointer is used inside the closure, within the array's bounds.
        let result = unsafe input.withUnsafeBufferPointer { source in
            var next = unsafe source.baseAddress.map { unsafe $0 + position }
            var target: UnsafeMutablePointer<UInt8>? = unsafe room.start
            return unsafe BrotliDecoderDecompressStream(state, &available, &next, &left, &target, nil)
        }
        position += before - available
        room.append(limit - left, to: &output)
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: return .finished
        case BROTLI_DECODER_RESULT_ERROR: return .damaged("wrong Brotli data")
        default: return .unfinished
        }
    }
}
