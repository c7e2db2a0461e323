package import Files

/// What the members of a gzip file hold (RFC 1952), decompressed.
///
/// A member that is damaged is an error, and `resynchronize` goes on behind it; bytes that are no gzip after the
/// last member are left out and remarked on. Who reads asks for as much of a member as is wanted, and `skipMember`
/// leaves the rest; `ExpansionLimit` ends what unpacks to too much.
/// Members that are small are decompressed at once, by libdeflate, others and what is wrong step by step, by zlib.
/// Memory: some 4 MB; 8 MB where members are large. Thread: one reader.
package final class GzipStream: PlacedStream {
    private var input: CompressedInput
    private var inflater = Inflater(.gzip)
    private var member = MemberInflater()
    /// Members that have more compressed bytes are not decompressed at once.
    private let memberLimit: Int
    private var state = State.between
    private let path: String
    private let isFromStart: Bool
    private var pending: FileError?
    /// As it is where counting begins: at `countedFrom`, the file's start or each member's.
    private let limit: ExpansionLimit
    private let isLimitOfMembers: Bool
    private var expansion: ExpansionLimit
    private var countedFrom: Int
    package private(set) var place: StreamPlace
    package private(set) var lastPlace: StreamPlace
    package private(set) var remarks: [String] = []
    let isCompressed = true

    /// A member has begun, and nothing of it is read; it is decompressed as a whole; zlib is inside it.
    private enum State { case between, begun, whole, inside, damaged, ended }

    /// How much of what may be a member is tried before it is believed.
    private static let trialLength = 1 << 10

    /// - Parameters:
    ///   - path: the file's name in errors.
    ///   - base: the offset in the file at which `source` stands; a member begins there.
    ///   - memberLimit: members with more compressed bytes are read by zlib. So many lie ahead at each member's beginning,
    ///     wherever reading began: a member is read in the same way every time.
    ///   - isLimitOfMembers: `expansion` holds each member by itself, so that who begins at a later one stops where every
    ///     other reader does; else all that the stream gives.
    package init(
        _ source: any ByteStream, path: String, base: Int = 0, memberLimit: Int = 1 << 20,
        expansion: ExpansionLimit = ExpansionLimit(), isLimitOfMembers: Bool = false
    ) {
        self.memberLimit = memberLimit
        (limit, self.expansion, self.isLimitOfMembers) = (expansion, expansion, isLimitOfMembers)
        input = CompressedInput(source: source, base: base)
        self.path = path
        isFromStart = base == 0
        countedFrom = base
        (place, lastPlace) = (StreamPlace(base: base), StreamPlace(base: base))
    }

    /// Appends at most `limit` bytes, of one member, and no more than 256 KB.
    ///
    /// - Throws: `.damaged` once, after all that could be read before the damage; then 0 until `resynchronize`.
    ///   `.tooLarge` once, after all that was given; then 0.
    package func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        guard limit > 0 else { return 0 }
        if let error = pending {
            pending = nil
            throw error
        }
        while true {
            switch state {
            case .damaged, .ended: return 0
            case .between: try beginMember()
            case .begun: inflateMember()
            case .whole:
                let count = takeMember(into: &buffer, limit: limit)
                if count > 0 { return count }
            case .inside:
                let count = try inflate(into: &buffer, limit: limit)
                if count > 0 { return count }
            }
        }
    }

    private func inflateMember() {
        state = .inside
        input.readAhead(memberLimit)
        let end = min(input.position + memberLimit, input.bytes.count)
        guard let used = member.inflate(input.bytes, from: input.position, to: end) else { return }
        input.position += used
        state = .whole
    }

    private func takeMember(into buffer: inout [UInt8], limit: Int) -> Int {
        let start = buffer.count
        member.take(into: &buffer, limit: limit)
        let count = buffer.count - start
        if count > 0 { lastPlace = place }
        place.skipped += count
        if member.count == 0 { leaveMember() }
        limitExpansion(count)
        return count
    }

    private func inflate(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        if input.isEmpty, try !input.refill() {
            state = .damaged
            throw damage("the file ends at byte \(input.byteOffset), within the member that begins at \(place.base)")
        }
        let start = buffer.count
        let status = inflater.inflate(
            input.bytes, from: &input.position, to: input.bytes.count, into: &buffer, limit: limit)
        let count = buffer.count - start
        if count > 0 { lastPlace = place }
        place.skipped += count
        switch status {
        case .unfinished: break
        case .finished: leaveMember()
        case .damaged(let reason):
            state = .damaged
            let error = damage("at byte \(input.byteOffset), in the member that begins at \(place.base): \(reason)")
            if count == 0 { throw error }
            pending = error
        }
        limitExpansion(count)
        return count
    }

    private func limitExpansion(_ count: Int) {
        guard let reason = expansion.refusal(adding: count, of: input.byteOffset - countedFrom) else { return }
        state = .ended
        pending = FileError(kind: .tooLarge, path: path, reason: reason)
    }

    // MARK: From member to member

    private func leaveMember() {
        state = .between
        place = StreamPlace(base: input.byteOffset)
        input.memberStart = input.position
    }

    private func beginMember() throws(FileError) {
        try input.fill(GzipHeader.byteCount)
        guard !input.isEmpty else {
            state = .ended
            return
        }
        guard GzipHeader.begins(input.bytes, at: input.position) else { return try passGap() }
        enter()
    }

    private func enter() {
        inflater.reset()
        if isLimitOfMembers { (expansion, countedFrom) = (limit, input.byteOffset) }
        state = .begun
        place = StreamPlace(base: input.byteOffset)
        input.memberStart = input.position
    }

    /// Where a member should begin and none does: the end of the file, or damage with members behind it.
    private func passGap() throws(FileError) {
        let start = input.byteOffset
        let found = input.bytes[input.position...].prefix(4).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined(separator: " ")
        let isBeginning = isFromStart && start == 0
        let isMemberBehind = try search(from: input.position)
        state = isMemberBehind ? .between : .ended
        if isMemberBehind || isBeginning {
            place = StreamPlace(base: start)
            throw damage("at byte \(start) a gzip member should begin, but \(found) was found")
        }
        place = StreamPlace(base: input.byteOffset)
        remarks.append("\(input.byteOffset - start) bytes after the last member, from byte \(start) on, are no gzip")
    }

    /// Goes on at the next member after damage: the next bytes that look like the beginning of one, and are
    /// decompressible. Bytes that zlib took for part of the damaged member are searched too, 64 KB back.
    ///
    /// - Returns: false where there is none; then the stream has ended.
    package func resynchronize() throws(FileError) -> Bool {
        switch state {
        case .ended: return false
        case .between:
            // A gap, behind which a member was found already.
            return true
        case .begun, .whole, .inside, .damaged: break
        }
        pending = nil
        // A wrong checksum alone: the next member is where it should be.
        try input.fill(Self.trialLength)
        for ahead in [0, 4] where isMember(at: input.position + ahead) {
            input.position += ahead
            enter()
            return true
        }
        return try goOn(from: max(input.memberStart + 1, 0))
    }

    /// Goes on at the next member, without decompressing the rest of this one.
    ///
    /// Behind a member that is decompressed as a whole stands the next one. Else it is found as in `resynchronize`, so
    /// a gzip file that the member holds uncompressed may be taken for it. Between members nothing is left out.
    ///
    /// - Returns: false where there is none; then the stream has ended.
    package func skipMember() throws(FileError) -> Bool {
        switch state {
        case .ended: return false
        case .between: return true
        case .begun, .whole, .inside, .damaged: break
        }
        pending = nil
        return try goOn(from: input.position)
    }

    private func goOn(from position: Int) throws(FileError) -> Bool {
        guard try search(from: position) else {
            state = .ended
            place = StreamPlace(base: input.byteOffset)
            return false
        }
        enter()
        return true
    }

    /// Puts the input where a member seems to begin, at its end if none does.
    private func search(from position: Int) throws(FileError) -> Bool {
        input.position = position
        input.memberStart = position
        while true {
            if let candidate = GzipHeader.first(in: input.bytes, from: input.position) {
                input.position = candidate
                input.memberStart = candidate
                try input.fill(Self.trialLength)
                if isMember(at: input.position) { return true }
                input.position += 1
                input.memberStart = input.position
            } else {
                // The last bytes may be the first of a member.
                input.position = max(input.position, input.bytes.count - 2)
                input.memberStart = input.position
                if try !input.fill(input.bytes.count - input.position + 1) {
                    input.position = input.bytes.count
                    return false
                }
            }
        }
    }

    private func isMember(at position: Int) -> Bool {
        guard GzipHeader.isPlausible(input.bytes, at: position) else { return false }
        inflater.reset()
        var (trial, scratch) = (position, [UInt8]())
        let end = min(input.bytes.count, position + Self.trialLength)
        let status = inflater.inflate(input.bytes, from: &trial, to: end, into: &scratch, limit: 4 * Self.trialLength)
        if case .damaged = status { return false }
        return true
    }

    private func damage(_ reason: String) -> FileError { FileError(kind: .damaged, path: path, reason: reason) }
}
