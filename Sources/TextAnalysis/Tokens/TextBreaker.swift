internal import CICU

/// ICU's boundaries of words or sentences. The only file of this module that touches ICU.
///
/// Ownership: one break iterator, opened in `init` and closed in `deinit`.
/// Thread: a value belongs to one worker; it is not `Sendable`.
@safe struct TextBreaker: ~Copyable {
    enum Unit { case word, sentence }

    private let handle: OpaquePointer

    init(_ unit: Unit) throws(AnalysisError) {
        var reason: UnsafePointer<CChar>? = nil
        let kind = unit == .word ? CICU_BREAK_WORD : CICU_BREAK_SENTENCE
        guard let handle = unsafe cicu_breaker_open(kind, "id", &reason) else {
            // SAFETY: ICU's error names are static strings.
            let name = unsafe reason.map { unsafe String(cString: $0) } ?? "unknown error"
            throw AnalysisError("ICU cannot break Indonesian text (\(name)); is its data installed?")
        }
        unsafe self.handle = handle
    }

    deinit { unsafe cicu_breaker_close(handle) }

    /// The ends of all segments, as UTF-8 offsets in ascending order; the last is the text's end.
    ///
    /// Empty text gives none.
    func boundaries(in utf8: [UInt8]) throws(AnalysisError) -> [Int] {
        var boundaries: [Int] = []
        boundaries.reserveCapacity(utf8.count / 4)
        var reason: UnsafePointer<CChar>? = nil
        // SAFETY: the bytes stay in place for the closure, and the iterator is not used after it.
        let opened = unsafe utf8.withUnsafeBufferPointer { bytes in
            guard unsafe cicu_breaker_set_text(handle, bytes.baseAddress, Int64(bytes.count), &reason) == 0 else {
                return false
            }
            while true {
                let boundary = unsafe cicu_breaker_next(handle)
                if boundary < 0 { return true }
                boundaries.append(Int(boundary))
            }
        }
        if !opened {
            // SAFETY: as above.
            let name = unsafe reason.map { unsafe String(cString: $0) } ?? "unknown error"
            throw AnalysisError("ICU cannot read the text (\(name))")
        }
        return boundaries
    }
}
