internal import Files

/// The bytes ahead of a reader of records, each with its place in the file.
///
/// Damage is no error here: nothing comes any more, and `damage` says why.
struct RecordInput {
    let source: any PlacedStream
    /// What is held; `start` is the first that is not used.
    private(set) var bytes: [UInt8] = []
    private(set) var start = 0
    /// The damage at which the source stands.
    private(set) var damage: FileError?
    private(set) var isAtEnd = false
    private var segments: [Segment] = []
    /// The last byte that was used; a line feed before the first.
    private var previous = ASCII.lineFeed

    /// Bytes that one read gave.
    private struct Segment {
        var start: Int
        var place: StreamPlace
    }

    init(_ source: any PlacedStream) { self.source = source }

    var count: Int { bytes.count - start }

    /// A byte, counted from the next one.
    subscript(index: Int) -> UInt8 { bytes[start + index] }

    var ahead: ArraySlice<UInt8> { bytes[start...] }

    /// Where a later reader goes on if the bytes before `index`, counted from the next one, are used.
    func place(at index: Int = 0) -> StreamPlace {
        let position = start + index
        guard position < bytes.count, let index = lastSegment(beginningBy: position) else { return source.place }
        var place = segments[index].place
        let distance = position - segments[index].start
        if source.isCompressed { place.skipped += distance } else { place.base += distance }
        return place
    }

    /// - Complexity: O(log n): one record's bytes may come in as many segments as they have bytes.
    private func lastSegment(beginningBy position: Int) -> Int? {
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].start <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// Whether a gzip member begins with that byte.
    func isMemberStart(at index: Int) -> Bool { source.isCompressed && place(at: index).skipped == 0 }

    /// Reads on, until `wanted` bytes lie ahead.
    ///
    /// - Returns: false where the stream ends or is damaged before.
    mutating func fill(_ wanted: Int) throws(FileError) -> Bool {
        while count < wanted {
            guard !isAtEnd, damage == nil else { return false }
            compact()
            // A member of its own is the usual case: little of the next one is read with it.
            let least = source.isCompressed ? 1 << 12 : 1 << 16
            let end = bytes.count
            do {
                if try source.read(into: &bytes, limit: max(wanted - count, least)) == 0 {
                    isAtEnd = true
                } else {
                    segments.append(Segment(start: end, place: source.lastPlace))
                }
            } catch  where error.kind == .damaged {
                damage = error
            }
        }
        return true
    }

    /// Makes room for a record of that many bytes, so that it doesn't grow step by step.
    mutating func reserve(_ count: Int) {
        compact()
        // Lengths lie: what is beyond grows as it comes.
        bytes.reserveCapacity(start + min(count, 1 << 20) + (1 << 12))
    }

    private mutating func compact() {
        guard start > bytes.count / 2 || start == bytes.count else { return }
        dropUsed()
    }

    private mutating func dropUsed() {
        guard start > 0 else { return }
        dropSegments(before: start)
        bytes.removeFirst(start)
        start = 0
    }

    /// A segment that is used in part begins before the first byte held.
    private mutating func dropSegments(before end: Int) {
        segments.removeFirst(end == bytes.count ? segments.count : lastSegment(beginningBy: end) ?? 0)
        for index in segments.indices { segments[index].start -= end }
    }

    mutating func use(_ count: Int) {
        guard count > 0 else { return }
        start += count
        previous = bytes[start - 1]
    }

    /// Uses `count` bytes, or all there are.
    mutating func pass(_ count: Int) throws(FileError) {
        var left = count
        while left > 0, try fill(1) {
            let step = min(left, self.count)
            use(step)
            left -= step
        }
    }

    /// Takes the next bytes out. What is held goes with them where that is less work than a copy.
    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        let (first, end) = (start, start + count)
        use(count)
        guard bytes.count - end < count else { return ArraySlice(Array(bytes[first..<end])) }
        dropSegments(before: end)
        let all = bytes
        bytes = Array(all[end...])
        start = 0
        return all[first..<end]
    }

    /// Goes on at the next gzip member: one that is held, or the source's next one.
    ///
    /// - Returns: false where there is none.
    mutating func goToNextMember() throws(FileError) -> Bool {
        let base = place().base
        if let next = segments.first(where: { $0.start > start && $0.place.base != base }) {
            use(next.start - start)
            return true
        }
        use(count)
        previous = ASCII.lineFeed
        dropUsed()
        let isDamaged = damage != nil
        damage = nil
        isAtEnd = try isDamaged ? !source.resynchronize() : !source.skipMember()
        return !isAtEnd
    }

    /// The bytes from `index` on as messages show them.
    mutating func shown(_ index: Int = 0) throws(FileError) -> String {
        // As many in every case, however many are held.
        _ = try fill(index + ASCII.shownCount)
        return ASCII.printable(ahead.dropFirst(index))
    }

    // MARK: Looking for records

    /// The bytes up to the blank line that ends a header, with it; nil where there is none within the limit.
    mutating func headerCount(limit: Int) throws(FileError) -> Int? {
        var index = 0
        while index < limit {
            if let lineFeed = bytes[(start + index)...].firstIndex(of: ASCII.lineFeed) {
                index = lineFeed - start
                if index >= limit { return nil }
                let rest = bytes[(lineFeed + 1)...]
                if rest.first == ASCII.lineFeed { return index + 2 }
                if rest.starts(with: [ASCII.carriageReturn, ASCII.lineFeed]) { return index + 3 }
                if rest.count > 1 {
                    index += 1
                    continue
                }
            } else {
                index = count
            }
            if try !fill(count + 1) { return nil }
        }
        return nil
    }

    static let version = Array("WARC/".utf8)
    /// Versions 1.0 and 1.1; in a text, "WARC/" alone may begin a line.
    private static let versions = Array("WARC/1.".utf8)

    /// Whether the bytes from `index` on, counted from the next one, begin as records do.
    mutating func isRecord(at index: Int = 0) throws(FileError) -> Bool {
        let isThere = try fill(index + Self.version.count)
        return isThere && bytes[(start + index)...].starts(with: Self.version)
    }

    /// Uses all up to the next line that begins as records do, or to the end of what there is.
    ///
    /// - Parameter limit: how many bytes are searched.
    /// - Returns: whether a record is ahead.
    mutating func findRecord(limit: Int) throws(FileError) -> Bool {
        var searched = 0
        while searched <= limit {
            let isFilled = try fill(Self.versions.count)
            guard isFilled else {
                use(count)
                return false
            }
            let (distance, isFound) = distanceToRecord()
            use(distance)
            if isFound { return true }
            searched += distance
        }
        return false
    }

    /// How far the next record is, or how many of the bytes ahead begin none.
    private func distanceToRecord() -> (distance: Int, isFound: Bool) {
        let last = bytes.count - Self.versions.count
        var index = start
        while index <= last {
            if bytes[index] == Self.versions[0], bytes[index...].starts(with: Self.versions), isLineStart(index) {
                return (index - start, true)
            }
            index += 1
        }
        return (max(last + 1 - start, 0), false)
    }

    private func isLineStart(_ index: Int) -> Bool {
        (index > start ? bytes[index - 1] : previous) == ASCII.lineFeed || isMemberStart(at: index - start)
    }
}
