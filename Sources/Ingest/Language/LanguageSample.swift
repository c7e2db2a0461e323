/// The parts of a text by which its language is told: all of a short one, evenly spread windows of a long one.
struct LanguageSample {
    /// Bytes of a window, and windows of a long text: together more than settles any language, whatever the text's length.
    private static let windowSize = 128
    private static let windowCount = 5

    private let windows: [Substring.UnicodeScalarView]

    /// Takes time that doesn't grow with the text.
    init(_ text: String) {
        let utf8 = text.utf8
        guard utf8.count > Self.windowSize * Self.windowCount else {
            windows = [Substring(text).unicodeScalars]
            return
        }
        let stride = (utf8.count - Self.windowSize) / (Self.windowCount - 1)
        windows = (0..<Self.windowCount).map { number in
            let start = utf8.index(utf8.startIndex, offsetBy: number * stride)
            // The scalar view rounds places inside a scalar down to its start.
            return text.unicodeScalars[start..<utf8.index(start, offsetBy: Self.windowSize)]
        }
    }

    /// Calls with every scalar value of the sample, and with a space after each window.
    func forEachScalar(_ body: (UInt32) -> Void) {
        for window in windows {
            for scalar in window { body(scalar.value) }
            body(0x20)
        }
    }
}
