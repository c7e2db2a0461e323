import CICU

/// One ICU converter, from a charset to UTF-8.
///
/// Ownership: opens the handle in `init`, closes it in `deinit`. Thread: belongs to one task.
@safe struct CharsetConverter: ~Copyable {
    private let handle: OpaquePointer

    /// Nil when ICU does not know a charset of that name.
    init?(name: String) {
        var error: UnsafePointer<CChar>?
        // SAFETY: the name is lent for the call only; the handle returned is ours to close.
        guard let opened = unsafe cicu_converter_open(name, &error) else { return nil }
        unsafe handle = opened
    }

    deinit {
        // SAFETY: the handle was opened by `init` and is closed exactly once.
        unsafe cicu_converter_close(handle)
    }

    /// IANA's name of the charset, or ICU's where IANA has none.
    var name: String {
        // SAFETY: the name lives as long as the handle and is copied at once.
        unsafe String(cString: cicu_converter_name(handle))
    }

    /// The bytes in UTF-8, with the number of invalid sequences that became U+FFFD; nil when ICU fails.
    func utf8(of source: [UInt8]) -> (bytes: [UInt8], replaced: Int)? {
        let first = converted(source, capacity: source.count + source.count / 2 + 16)
        guard let first, first.needed > first.bytes.count else { return first.map { ($0.bytes, $0.replaced) } }
        return converted(source, capacity: first.needed).map { ($0.bytes, $0.replaced) }
    }

    private func converted(_ source: [UInt8], capacity: Int) -> (bytes: [UInt8], needed: Int, replaced: Int)? {
        var replaced: Int64 = 0
        var needed: Int64 = -1
        var error: UnsafePointer<CChar>?
        // SAFETY: ICU writes at most `capacity` bytes into the buffer, and reports how many it needed.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            needed = unsafe source.withUnsafeBufferPointer { input in
                unsafe cicu_convert_to_utf8(
                    handle, input.baseAddress, Int64(input.count), buffer.baseAddress, Int64(capacity),
                    &replaced, &error)
            }
            count = max(0, min(capacity, Int(needed)))
        }
        return needed < 0 ? nil : (bytes, Int(needed), Int(replaced))
    }
}

/// What ICU's statistics make of bytes that say nothing of their charset.
enum CharsetDetection {
    /// The bytes looked at: more would cost time (28 MB/s) and settle nothing.
    static let sampleSize = 16_384

    /// The likeliest charset, or nil when ICU is less sure than `minimumConfidence` of 100.
    static func charset(of bytes: [UInt8], minimumConfidence: Int32 = 30) -> String? {
        let sample = Array(bytes.prefix(sampleSize))
        var name = [CChar](repeating: 0, count: 64)
        // SAFETY: both buffers are lent for the call only; ICU ends the name within the capacity given.
        let confidence = unsafe sample.withUnsafeBufferPointer { input in
            unsafe name.withUnsafeMutableBufferPointer { output -> Int32 in
                guard let start = output.baseAddress else { return -1 }
                return unsafe cicu_detect_charset(
                    input.baseAddress, Int64(input.count), start, Int32(output.count))
            }
        }
        guard confidence >= minimumConfidence else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// Unicode normalisation form C, by ICU.
enum NormalizationFormC {
    /// The UTF-8 text in form C; the text itself when ICU fails.
    static func composed(_ text: [UInt8]) -> [UInt8] {
        if isPlainlyComposed(text) { return text }
        guard let first = written(text, capacity: text.count + text.count / 2 + 16) else { return text }
        guard first.needed > first.bytes.count else { return first.bytes }
        return written(text, capacity: first.needed)?.bytes ?? text
    }

    /// True for text below U+0300, with general punctuation: nothing in it composes.
    private static func isPlainlyComposed(_ text: [UInt8]) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0xCC {
                index += 1
            } else if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] > 0x81 {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    private static func written(_ text: [UInt8], capacity: Int) -> (bytes: [UInt8], needed: Int)? {
        var needed: Int64 = -1
        var error: UnsafePointer<CChar>?
        // SAFETY: ICU writes at most `capacity` bytes into the buffer, and reports how many it needed.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            needed = unsafe text.withUnsafeBufferPointer { input in
                unsafe cicu_nfc(input.baseAddress, Int64(input.count), buffer.baseAddress, Int64(capacity), &error)
            }
            count = max(0, min(capacity, Int(needed)))
        }
        return needed < 0 ? nil : (bytes, Int(needed))
    }
}
