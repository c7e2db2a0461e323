/// Rows by 64-bit hashes in a string, looked up where they stand.
///
/// The hash's first bits choose a bucket; an index says where each bucket's rows begin; a row holds thirty more bits of
/// its hash and then what it says. So 44 bits and more of a hash are compared: among 10^5 rows some 10^-8 of all
/// foreign words are taken for one.
package struct PackedTable: Sendable {
    /// Characters of a row for the bits of the hash.
    @usableFromInline static let markWidth = 5
    /// Characters of the index for a bucket.
    @usableFromInline static let indexWidth = 3
    package static let largestCount = 1 << 18 - 1

    @usableFromInline let digits: PackedDigits
    @usableFromInline let bucketBits: Int
    @usableFromInline let rowWidth: Int
    @usableFromInline let firstRow: Int
    package let count: Int

    /// - Parameters:
    ///   - text: as `PackedTableWriter` writes it.
    ///   - width: the characters of a row behind its hash.
    package init(_ text: String, bucketBits: Int, width: Int) {
        digits = PackedDigits(text)
        self.bucketBits = bucketBits
        rowWidth = Self.markWidth + width
        firstRow = ((1 << bucketBits) + 1) * Self.indexWidth
        count = max(0, (digits.count - firstRow) / rowWidth)
    }

    /// No rows.
    package static let empty = PackedTable(String(repeating: "$", count: 9), bucketBits: 1, width: 0)

    /// The first row of a hash; nil when there is none. Complexity: O(1) on average.
    @inlinable
    package func row(of hash: UInt64) -> Int? {
        let (bucket, mark) = Self.place(of: hash, bucketBits: bucketBits)
        let (start, end) = bounds(of: bucket)
        var row = start
        while row < end {
            let found = digits.number(at: firstRow + row * rowWidth, width: Self.markWidth)
            if found == mark { return row }
            if found > mark { return nil }
            row += 1
        }
        return nil
    }

    /// All rows of a hash, in the order in which they were written.
    package func rows(of hash: UInt64) -> Range<Int> {
        guard let first = row(of: hash) else { return 0..<0 }
        let (bucket, mark) = Self.place(of: hash, bucketBits: bucketBits)
        let bucketEnd = bounds(of: bucket).end
        var end = first + 1
        while end < bucketEnd, digits.number(at: firstRow + end * rowWidth, width: Self.markWidth) == mark { end += 1 }
        return first..<end
    }

    /// A bucket's rows: two numbers of the index, side by side.
    @inlinable
    func bounds(of bucket: Int) -> (start: Int, end: Int) {
        let both = digits.number(at: bucket * Self.indexWidth, width: 2 * Self.indexWidth)
        return (both >> (6 * Self.indexWidth), both & (1 << (6 * Self.indexWidth) - 1))
    }

    /// A number of a row, from the characters behind its hash.
    @inlinable
    package func number(inRow row: Int, at start: Int, width: Int) -> Int {
        digits.number(at: firstRow + row * rowWidth + Self.markWidth + start, width: width)
    }

    @inlinable
    static func place(of hash: UInt64, bucketBits: Int) -> (bucket: Int, mark: Int) {
        let spread = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        let mark = spread >> UInt64(64 - bucketBits - 6 * markWidth) & (1 << UInt64(6 * markWidth) - 1)
        return (Int(truncatingIfNeeded: spread >> UInt64(64 - bucketBits)), Int(truncatingIfNeeded: mark))
    }
}

/// Writes the string of a `PackedTable`.
package struct PackedTableWriter {
    package struct Row {
        package var hash: UInt64
        package var payload: [UInt8]

        package init(hash: UInt64, payload: [UInt8]) { (self.hash, self.payload) = (hash, payload) }
    }

    package let bucketBits: Int

    /// - Parameter count: about how many rows there will be; some two of them share a bucket.
    package init(count: Int) {
        bucketBits = max(1, Int.bitWidth - (count / 2).leadingZeroBitCount)
    }

    /// The rows' order in the table, by their places in `hashes`; equal hashes stay in order.
    package func order(of hashes: [UInt64]) -> [Int] {
        let keys = hashes.map { hash in
            let (bucket, mark) = PackedTable.place(of: hash, bucketBits: bucketBits)
            return bucket << (6 * PackedTable.markWidth) | mark
        }
        return hashes.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    }

    /// Whether two hashes would be taken for one.
    package func areAlike(_ first: UInt64, _ second: UInt64) -> Bool {
        PackedTable.place(of: first, bucketBits: bucketBits) == PackedTable.place(of: second, bucketBits: bucketBits)
    }

    package func text(_ rows: [Row]) -> String {
        let order = order(of: rows.map(\.hash))
        var index: [UInt8] = []
        var body: [UInt8] = []
        var next = 0
        for bucket in 0..<(1 << bucketBits) {
            index += PackedDigits.digits(next, width: PackedTable.indexWidth)
            while next < order.count {
                let row = rows[order[next]]
                let place = PackedTable.place(of: row.hash, bucketBits: bucketBits)
                guard place.bucket == bucket else { break }
                body += PackedDigits.digits(place.mark, width: PackedTable.markWidth) + row.payload
                next += 1
            }
        }
        index += PackedDigits.digits(next, width: PackedTable.indexWidth)
        return String(decoding: index + body, as: UTF8.self)
    }
}

/// What a hash stands for: a number, or that a phrase goes on.
package struct PackedNumbers: Sendable {
    package static let width = 3

    private let table: PackedTable

    package init(_ text: String, bucketBits: Int) {
        table = PackedTable(text, bucketBits: bucketBits, width: Self.width)
    }

    package var count: Int { table.count }

    package enum Entry: Hashable, Sendable {
        /// Only the beginning of a phrase.
        case beginning
        case value(Int)
    }

    package func entry(of hash: UInt64) -> Entry? {
        guard let row = table.row(of: hash) else { return nil }
        let number = table.number(inRow: row, at: 0, width: Self.width)
        return number == 0 ? .beginning : .value(number - 1)
    }

    package func value(of hash: UInt64) -> Int? {
        if case .value(let value) = entry(of: hash) { value } else { nil }
    }

    /// The characters of a row; nil for the beginning of a phrase.
    package static func payload(_ value: Int?) -> [UInt8] {
        PackedDigits.digits(value.map { $0 + 1 } ?? 0, width: width)
    }
}
