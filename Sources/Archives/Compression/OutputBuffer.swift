/// Memory that a C library writes to before its bytes go to an array: an array's own room would have to be filled
/// with zeros first, and how much of it is needed shows only afterwards.
///
/// Ownership: freed with its owner.
@safe struct OutputBuffer: ~Copyable {
    let start: UnsafeMutablePointer<UInt8>
    let count: Int

    init(count: Int) {
        self.count = count
        // SAFETY: this owner alone has the pointer, and frees it in deinit; zeros, so that no byte is undefined.
        unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
        unsafe start.initialize(repeating: 0, count: count)
    }

    deinit {
        // SAFETY: made in init; nobody else has it.
        unsafe start.deallocate()
    }

    /// Appends `used` bytes, the first ones or those from `position` on, to an array.
    func append(_ used: Int, from position: Int = 0, to output: inout [UInt8]) {
        precondition(used >= 0 && position >= 0 && used <= count - position)
        // SAFETY: within the memory that this owner has; the bytes are copied.
        unsafe output.append(contentsOf: UnsafeBufferPointer(start: start + position, count: used))
    }
}
