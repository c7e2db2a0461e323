/// A half-open range of UTF-8 bytes in one document's article text.
///
/// This is the only offset inside the house. Records are written in Unicode scalar values;
/// the conversion happens once, where a record is assembled.
public struct TextSpan: Hashable, Sendable, Comparable {
    public var start: Int
    public var end: Int

    /// - Parameters: byte offsets with `0 <= start <= end`.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span starts before it ends")
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
    public var isEmpty: Bool { start == end }
    public var range: Range<Int> { start..<end }

    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that covers both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(min(start, other.start), max(end, other.end))
    }

    /// By start; of two that start together the longer comes first.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
