package import Files

/// Reads the members of tar archives (plain, or in gzip, bzip2, xz or zstd) and zip archives, in their order.
///
/// Only files are given; folders, links and devices are passed over, archives inside are not opened, nothing is
/// written to the disk. A member that cannot be read is a failure, and reading goes on at the next one where the
/// format allows. Of an archive that is damaged or cut off, every member that lies before the damage is given, then one
/// failure; in bzip2, xz and zstd, which libarchive reads ahead, those in the last 128 KB before it may be lost.
///
///     let reader = try ArchiveReader(path: path)
///     while let entry = reader.next() { … }
///
/// Thread: one reader.
package final class ArchiveReader {
    private var archive: LibArchive
    private let path: String
    /// How many members there were so far, those that are passed over among them. A reader that is made with it goes
    /// on where this one is.
    package private(set) var memberCount = 0
    private var fatal: String?
    private var isFatalTold = false
    private var isAtEnd = false
    private var refusals = 0
    private var expansion: ExpansionLimit

    /// So many headers in a row that cannot be read are no archive any more. What looks like them is the contents of
    /// a member whose header is broken, in blocks of 512 bytes: this is 2 GB of them.
    private static let refusalLimit = 1 << 22

    /// - Parameters:
    ///   - path: a file; nil for standard input.
    ///   - skipped: so many members are passed over, as another reader's `memberCount` has it.
    /// - Throws: `.open`; `.damaged` for what is no archive.
    package init(
        path: String?, skipping skipped: Int = 0, expansion: ExpansionLimit = ExpansionLimit()
    ) throws(FileError) {
        archive = try LibArchive(Self.source(path, expansion), contents: .members)
        (self.path, self.expansion) = (path ?? "standard input", expansion)
        while memberCount < skipped, step() != nil {}
    }

    /// What is compressed is decompressed before the library sees it: its size is watched then while a member is passed
    /// over, too. gzip has our own stream, for the library gives nothing of a block that it cannot fill.
    private static func source(_ path: String?, _ expansion: ExpansionLimit) throws(FileError) -> LibArchive.Source {
        let name = path ?? "standard input"
        let file = FileStream(path == nil ? .standardInput() : try .reading(name))
        let peeked = PeekedStream(file)
        let head = try peeked.peek(magics[0].count)
        if head.starts(with: [0x1F, 0x8B]) {
            return .stream(GzipStream(peeked, path: name, expansion: expansion), name: name)
        }
        if magics.contains(where: head.starts(with:)) {
            let stream = try CompressedStream(.stream(peeked, name: name), path: name, expansion: expansion)
            return .stream(stream, name: name)
        }
        if let path { return .file(path) }
        // What can be wound back is read by the library, which then finds the table at the end of a zip file.
        do {
            try file.seek(to: 0)
            return .standardInput
        } catch {
            return .stream(peeked, name: name)
        }
    }

    /// Of xz, zstd, bzip2.
    private static let magics: [[UInt8]] = [
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8),
    ]

    /// Whether nothing comes any more, since all was told that there is to tell.
    package var hasEnded: Bool { isFatalTold || (isAtEnd && fatal == nil) }

    /// The next member or failure; nil at the end. What was left of the member before is passed over: in a zip file
    /// on disk without reading it.
    package func next() -> ArchiveEntry? {
        while let step = step() {
            switch step {
            case .member(let member):
                if let entry = entry(member) { return entry }
            case .refused(let reason):
                // What follows is the rest of the same damage.
                if refusals == 1 { return failure("", reason) }
            case .fatal, .end: break
            }
        }
        guard let fatal, !isFatalTold else { return nil }
        isFatalTold = true
        return failure("", "it cannot be read any further: \(fatal)")
    }

    private func step() -> LibArchive.Step? {
        guard fatal == nil, !isAtEnd else { return nil }
        let step = archive.next()
        switch step {
        case .member:
            memberCount += 1
            refusals = 0
        case .refused(let reason):
            memberCount += 1
            refusals += 1
            if refusals > Self.refusalLimit { fatal = reason }
        case .fatal(let reason): fatal = reason
        case .end:
            isAtEnd = true
            fatal = archive.damageBehindEnd()
        }
        return fatal == nil && !isAtEnd ? step : nil
    }

    private func entry(_ member: LibArchive.Member) -> ArchiveEntry? {
        guard member.isFile else { return nil }
        if member.isEncrypted { return failure(member.path, "it is encrypted") }
        return .member(
            ArchiveMember(
                index: memberCount - 1, path: member.path, byteCount: member.size,
                contents: MemberStream(self, number: memberCount, path: "\(path): \(member.path)")))
    }

    private func failure(_ member: String, _ reason: String) -> ArchiveEntry {
        let isTooLarge = fatal != nil && fatalKind == .tooLarge
        return .failure(
            ArchiveFailure(index: max(memberCount - 1, 0), path: member, reason: reason, isTooLarge: isTooLarge))
    }

    private var fatalKind: FileError.Kind { archive.streamError?.kind ?? .damaged }

    fileprivate func read(
        _ number: Int, _ member: String, into buffer: inout [UInt8], limit: Int
    ) throws(FileError) -> Int {
        guard number == memberCount, fatal == nil, limit > 0 else { return 0 }
        switch archive.read(into: &buffer, limit: limit) {
        case .bytes(let count):
            guard let reason = expansion.refusal(adding: count, of: archive.usedByteCount) else { return count }
            throw end(member, .tooLarge, reason)
        case .damaged(let reason, let isFatal):
            guard isFatal else { throw FileError(kind: .damaged, path: member, reason: reason) }
            throw end(member, fatalKind, reason)
        }
    }

    /// Nothing is read any more; one failure is enough.
    private func end(_ member: String, _ kind: FileError.Kind, _ reason: String) -> FileError {
        (fatal, isFatalTold) = (reason, true)
        return FileError(kind: kind, path: member, reason: "\(reason); nothing behind it is read")
    }
}

/// What a reader of archives gives, member by member.
package enum ArchiveEntry {
    case member(ArchiveMember)
    case failure(ArchiveFailure)
}

/// A file in an archive.
package struct ArchiveMember {
    /// How many members were before it.
    package var index: Int
    /// As the archive has it; bytes that are no UTF-8 are repaired. Not to be used as a path on the disk.
    package var path: String
    /// What its header claims.
    package var byteCount: Int?
    /// Its bytes, as long as the reader has not gone on.
    package var contents: any ByteStream
}

/// A member that could not be read, or all that would have come.
package struct ArchiveFailure: Hashable, Sendable {
    package var index: Int
    /// Empty where not even the name could be read.
    package var path: String
    package var reason: String
    /// All that would have come unpacks to too much.
    package var isTooLarge = false
}

/// The bytes of one member; at its end as soon as the reader has gone on.
private final class MemberStream: ByteStream {
    private let reader: ArchiveReader
    private let number: Int
    private let path: String
    private var isDamaged = false

    init(_ reader: ArchiveReader, number: Int, path: String) {
        (self.reader, self.number, self.path) = (reader, number, path)
    }

    func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
        guard !isDamaged else { return 0 }
        do {
            return try reader.read(number, path, into: &buffer, limit: limit)
        } catch {
            isDamaged = true
            throw error
        }
    }
}
