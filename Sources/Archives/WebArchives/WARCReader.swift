package import Files

/// Reads web archives (WARC 1.0 and 1.1, ISO 28500) record by record, plain or in gzip members.
///
/// A record that cannot be read is a failure among the entries, and reading goes on at the next one: in a plain file
/// at the next line that begins as records do, in a gzip file at the next member that does. Headers may be written
/// loosely: names in any letter case, LF alone, folded lines, blank lines too many or missing.
///
///     let reader = try WARCReader(FileStream(file), path: path)
///     while let entry = try reader.next() { … }
///
/// Memory: a block or `blockLimit`, whichever is less, and some 500 KB; 8 MB more for gzip. Thread: one reader.
package final class WARCReader {
    private var input: RecordInput
    private let blockLimit: Int
    /// Whether the damage at which the input stands is told in a failure already.
    private var isDamageTold = false
    package let compression: Compression

    package enum Compression: Hashable, Sendable { case none, gzip }

    /// Longer headers are no headers. Those of crawlers have 1 KB.
    private static let headerLimit = 1 << 16
    /// More blank lines than that are no end of a record.
    private static let blankLimit = 1 << 12
    /// What ends a record (ISO 28500, 4); other line ends do if a record follows.
    private static let ending = Array("\r\n\r\n".utf8)
    /// How many blocks' worth of bytes a search goes through in a gzip member that holds several records.
    private static let searchedBlocks = 16
    /// The types whose blocks may be pages (ISO 28500, 6).
    private static let pageTypes: Set<String> = ["response", "resource", "conversion"]

    /// - Parameters:
    ///   - stream: the file from `place.base` on.
    ///   - path: the file's name in errors.
    ///   - compression: what the file has; nil to look at its first bytes.
    ///   - place: where another reader has stopped: its `place`.
    ///   - blockLimit: records with more bytes in their block are failures, and not held.
    package init(
        _ stream: any ByteStream, path: String, compression: Compression? = nil, at place: StreamPlace = .start,
        blockLimit: Int = 64 << 20
    ) throws(FileError) {
        let peeked = PeekedStream(stream)
        let isGzip = try peeked.peek(2) == [0x1F, 0x8B]
        self.compression = compression ?? (isGzip ? .gzip : .none)
        self.blockLimit = blockLimit
        input = RecordInput(
            self.compression == .gzip
                ? GzipStream(peeked, path: path, base: place.base, isLimitOfMembers: true)
                : PlainStream(peeked, base: place.base))
        try input.pass(place.skipped)
    }

    /// Where `next` will go on, for a reader that comes later.
    package var place: StreamPlace { input.place() }

    /// What was put up with in the file, in words.
    package var remarks: [String] { input.source.remarks }

    /// The next record, skipped record or failure; nil at the end.
    ///
    /// - Throws: `.read` where the system refuses. Damage is an entry.
    package func next() throws(FileError) -> WARCEntry? {
        var blankLines = 0
        while blankLines < Self.blankLimit, try input.fill(1), ASCII.isLineBreak(input[0]) {
            input.use(1)
            blankLines += 1
        }
        let start = input.place()
        if try input.fill(1) { return try readRecord(from: input.place()) }
        guard input.damage != nil else { return nil }
        return try fail(start, "", past: 0)
    }

    // MARK: A record

    private func readRecord(from place: StreamPlace) throws(FileError) -> WARCEntry {
        guard try input.isRecord() else {
            let reason = try "a record should begin, but \(input.shown()) was found"
            return try fail(place, reason, past: 1, isInput: input.count < RecordInput.version.count)
        }
        guard let headerCount = try input.headerCount(limit: Self.headerLimit) else {
            let isLong = input.count >= Self.headerLimit
            let reason = isLong ? "a header has more than \(Self.headerLimit) bytes" : "the file ends within a header"
            return try fail(place, reason, past: 1, isInput: !isLong)
        }
        let fields = HeaderFields(input.ahead.prefix(headerCount).drop { $0 != ASCII.lineFeed })
        let length = fields["Content-Length"]
        guard let length, let blockCount = Int(length), blockCount >= 0 else {
            let found = length.map { "Content-Length is \(ASCII.printable(Array($0.utf8)[...]))" }
            return try fail(place, found ?? "there is no Content-Length", past: headerCount, fields)
        }
        if blockCount > blockLimit { return try passLargeRecord(place, fields, headerCount, blockCount) }
        return try readBlock(place, fields, headerCount, blockCount)
    }

    private func readBlock(
        _ place: StreamPlace, _ fields: HeaderFields, _ headerCount: Int, _ blockCount: Int
    ) throws(FileError) -> WARCEntry {
        let end = headerCount + blockCount
        input.reserve(end)
        guard try input.fill(end) else {
            let found = "Content-Length is \(blockCount), but \(input.count - headerCount) bytes follow the header"
            return try fail(place, found, past: headerCount, fields, isInput: true)
        }
        let ending = try ending(at: end)
        if let reason = ending.fault {
            let found = "\(reason) after a block of Content-Length \(blockCount)"
            return try fail(place, found, past: headerCount, fields, isInput: ending.isInput)
        }
        let type = fields["WARC-Type"]?.lowercased() ?? ""
        guard Self.pageTypes.contains(type) else {
            input.use(end + ending.blankCount)
            return .skipped(type: type, byteOffset: place.base)
        }
        input.use(headerCount)
        let block = input.take(blockCount)
        input.use(ending.blankCount)
        return .record(record(type, place, fields, block))
    }

    private struct Ending {
        var blankCount = 0
        var fault: String?
        var isInput = false
    }

    /// What follows a block: blank lines, then another record, another gzip member or nothing.
    private func ending(at end: Int) throws(FileError) -> Ending {
        var ending = Ending()
        var index = end
        while index - end < Self.blankLimit, try input.fill(index + 1) {
            guard !input.isMemberStart(at: index), ASCII.isLineBreak(input[index]) else { break }
            index += 1
        }
        ending.blankCount = index - end
        guard try input.fill(index + 1) else {
            // Damage of the member that holds the block, such as a wrong checksum, is the block's.
            let base = input.place(at: max(end - 1, 0)).base
            if input.damage != nil, input.source.isCompressed, input.source.place.base == base {
                (ending.fault, ending.isInput) = ("damage", true)
            }
            return ending
        }
        if input.isMemberStart(at: index) { return ending }
        if try input.isRecord(at: index) || input.ahead.dropFirst(end).starts(with: Self.ending) { return ending }
        ending.fault = try "\(input.shown(index)) was found \(ending.blankCount) bytes"
        return ending
    }

    private func record(
        _ type: String, _ place: StreamPlace, _ fields: HeaderFields, _ block: ArraySlice<UInt8>
    ) -> WARCRecord {
        WARCRecord(
            type: type, recordID: fields["WARC-Record-ID"].map(Self.withoutBrackets),
            targetURI: fields["WARC-Target-URI"].map(Self.withoutBrackets), date: fields["WARC-Date"],
            payloadDigest: fields["WARC-Payload-Digest"], contentType: fields["Content-Type"],
            identifiedPayloadType: fields["WARC-Identified-Payload-Type"], truncated: fields["WARC-Truncated"],
            byteOffset: place.base, block: block)
    }

    private static func withoutBrackets(_ text: String) -> String {
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    }

    // MARK: What cannot be read

    /// A record that is not held. In a member of its own it need not be decompressed; else its length is not trusted,
    /// and the next record is looked for.
    private func passLargeRecord(
        _ place: StreamPlace, _ fields: HeaderFields, _ headerCount: Int, _ blockCount: Int
    ) throws(FileError) -> WARCEntry {
        let type = fields["WARC-Type"]?.lowercased() ?? ""
        input.use(headerCount)
        // A first member may hold the whole file.
        if input.source.isCompressed, place.skipped == 0, place.base > 0 {
            _ = try input.goToNextMember()
        }
        try recover(from: place)
        guard Self.pageTypes.contains(type) else { return .skipped(type: type, byteOffset: place.base) }
        return .failure(
            failure(.tooLarge, place, fields, "a block of \(blockCount) bytes is more than \(blockLimit)"))
    }

    /// A failure, and the reader at the next record.
    ///
    /// - Parameters:
    ///   - count: how many bytes of the record are no beginning of another one.
    ///   - isInput: whether the input's damage, if there is any, is the reason.
    private func fail(
        _ place: StreamPlace, _ reason: String, past count: Int, _ fields: HeaderFields? = nil, isInput: Bool = false
    ) throws(FileError) -> WARCEntry {
        var reason = "at byte \(place.base)\(place.skipped > 0 ? " (\(place.skipped) decompressed)" : ""): \(reason)"
        if isInput || count == 0, let damage = input.damage {
            reason = damage.reason
            isDamageTold = true
        }
        input.use(min(count, input.count))
        let failure = failure(.damaged, place, fields, reason)
        try recover(from: place)
        return .failure(failure)
    }

    private func failure(
        _ kind: WARCFailure.Kind, _ place: StreamPlace, _ fields: HeaderFields?, _ reason: String
    ) -> WARCFailure {
        WARCFailure(
            kind: kind, byteOffset: place.base, reason: reason,
            recordID: fields?["WARC-Record-ID"].map(Self.withoutBrackets),
            targetURI: fields?["WARC-Target-URI"].map(Self.withoutBrackets))
    }

    /// Goes to the next record, to the end, or to damage that is not told yet.
    private func recover(from place: StreamPlace) throws(FileError) {
        let isAlone = place.skipped == 0 && place.base > 0
        let limit = input.source.isCompressed ? blockLimit * (isAlone ? 1 : Self.searchedBlocks) : Int.max
        while true {
            if try input.findRecord(limit: limit) { return }
            if input.damage != nil {
                guard isDamageTold else { return }
                isDamageTold = false
                if try !input.goToNextMember() { return }
            } else if input.isAtEnd {
                return
            } else if try !input.goToNextMember() {
                return
            }
        }
    }
}
