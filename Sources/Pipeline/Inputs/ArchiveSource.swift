internal import Archives
internal import Files
internal import Hashing
internal import Ingest
internal import Records

/// Reads documents out of a tar or zip archive: of each member what its ending says that it is. In memory is one
/// document.
final class ArchiveSource: DocumentSource {
    private let reader: ArchiveReader
    private let path: String
    private let limits: DocumentLimits
    /// The member that holds many documents and is being read.
    private var inner: (source: any DocumentSource, member: String)?
    /// How many members lie behind, the one that `inner` reads not among them.
    private var memberCount: Int
    private var skipped: [String: Int] = [:]
    private var isAtEnd = false

    init(path: String, limits: DocumentLimits, at place: InputPosition.Place) throws(FileError) {
        memberCount = place.member ?? 0
        reader = try ArchiveReader(path: path == "-" ? nil : path, skipping: memberCount)
        (self.path, self.limits) = (path, limits)
        guard place.item + place.base + place.skipped > 0, case .member(let member)? = reader.next() else { return }
        _ = open(member, at: place)
    }

    var place: InputPosition.Place {
        var place = inner?.source.place ?? InputPosition.Place()
        place.member = memberCount
        return place
    }

    var hasEnded: Bool { inner == nil && reader.hasEnded }

    /// Not known: the library reads ahead.
    var byteCount: Int { 0 }

    func next() -> PendingDocument? {
        while true {
            if let (source, member) = inner {
                let document = source.next()
                if document == nil || source.hasEnded {
                    inner = nil
                    memberCount = reader.memberCount
                }
                if let document { return told(document.inMember(member)) }
            }
            switch reader.next() {
            case .member(let member)?:
                if let document = open(member, at: InputPosition.Place()) { return document }
            case .failure(let failure)?:
                memberCount = reader.memberCount
                let code: FailureCode = failure.isTooLarge ? .inputTooLarge : .damaged
                return told(Self.failure(code, failure.reason, in: path, member: failure.path))
            case nil:
                memberCount = reader.memberCount
                guard !isAtEnd, !skipped.isEmpty else { return nil }
                isAtEnd = true
                return pending(.nothing, byteCount: 0)
            }
        }
    }

    /// The member's only document; nil for a member of many, which `inner` then reads, and for one that is passed over.
    private func open(_ member: ArchiveMember, at place: InputPosition.Place) -> PendingDocument? {
        memberCount = member.index
        guard let format = InputFormat(ofPath: member.path), format.type != .archive,
            format.compression == nil || format.compression == .gzip
        else {
            skipped["other_file", default: 0] += 1
            memberCount = reader.memberCount
            return nil
        }
        let contents = member.contents
        // Web archives go on behind a damaged gzip member, and so decompress themselves.
        let stream: any ByteStream =
            format.compression == .gzip && format.type != .warc
            ? GzipStream(contents, path: "\(path): \(member.path)") : contents
        do {
            switch try InputOpener(path: path, limits: limits).open(
                stream, as: format.type, at: place, byteCount: { 0 })
            {
            case .one(let document):
                memberCount = reader.memberCount
                return told(document.inMember(member.path))
            case .many(let source):
                inner = (source, member.path)
                return nil
            }
        } catch {
            memberCount = reader.memberCount
            return told(Self.failure(FailureCode(error), error.reason, in: path, member: member.path))
        }
    }

    private func told(_ document: SourceDocument) -> PendingDocument {
        pending(.ready(document), byteCount: document.source.bytes)
    }

    /// With what was passed over before it.
    private func told(_ document: PendingDocument) -> PendingDocument {
        var document = document
        document.skipped.merge(skipped, uniquingKeysWith: +)
        skipped = [:]
        return document
    }

    private func pending(_ content: PendingDocument.Content, byteCount: Int) -> PendingDocument {
        defer { skipped = [:] }
        return PendingDocument(content: content, byteCount: byteCount, skipped: skipped)
    }

    private static func failure(
        _ code: FailureCode, _ reason: String, in path: String, member: String
    ) -> SourceDocument {
        let message = member.isEmpty ? "\(path): \(reason)" : "\(path): \(member): \(reason)"
        return SourceDocument(failure: code, message, uri: path).inMember(member)
    }
}

extension SourceDocument {
    /// The same document as the member of an archive that it is.
    func inMember(_ member: String) -> SourceDocument {
        var document = self
        guard !member.isEmpty else { return document }
        document.source.member = member
        if document.name == Self.stem(ofPath: source.uri) { document.name = Self.stem(ofPath: member) }
        return document
    }
}
