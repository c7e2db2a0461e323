package import Files
internal import Records

/// Gives the documents of a plan one after the other, each with the position behind it.
///
/// What cannot be read is a document too, with a failure in place of a page. Files of many documents are
/// streamed; files that are one document are left to whoever opens it, so that reading never holds up the rest.
package struct DocumentReader: ~Copyable {
    private var walk: InputWalk
    private let limits: DocumentLimits
    private var source: (any DocumentSource)?
    private var position: InputPosition
    /// How many bytes lie behind the input that `source` reads, and how many it has.
    private var finishedByteCount: Int
    private var sourceSize = 0

    /// - Throws: `.open` when the plan's list cannot be read; `.damaged` when the inputs are not what they were when
    ///   `position` was told.
    package init(
        _ plan: InputPlan, limits: DocumentLimits = DocumentLimits(), from position: InputPosition = InputPosition()
    ) throws(FileError) {
        var walk = try InputWalk(plan)
        for _ in 0..<position.input { _ = walk.next() }
        let begun = position.begun
        let input = begun == nil ? nil : walk.next()
        if let begun, input?.path != begun.path || !Self.isUnchanged(begun) {
            let reason = "it is not what the interrupted run had begun to read"
            throw FileError(kind: .damaged, path: begun.path, reason: reason)
        }
        self.walk = walk
        self.limits = limits
        self.position = position
        finishedByteCount = position.byteCount - (begun?.byteCount ?? 0)
        if let input, let begun { _ = open(input, at: begun.place) }
    }

    /// How many bytes of the plan's files lie behind us.
    package var byteCount: Int { finishedByteCount + min(source?.byteCount ?? 0, sourceSize) }

    /// Files in folders that are no documents.
    package var skippedCount: Int { walk.skippedCount }

    /// The next document; nil after the last.
    package mutating func next() -> PendingDocument? {
        while true {
            if let document = nextOfSource() { return document }
            guard let input = walk.next() else { return nil }
            if var document = open(input, at: InputPosition.Place()) {
                finishedByteCount += input.byteCount
                position.input += 1
                document.following = told()
                return document
            }
        }
    }

    private mutating func nextOfSource() -> PendingDocument? {
        guard let source else { return nil }
        if var document = source.next() {
            position.begun?.place = source.place
            position.begun?.byteCount = min(source.byteCount, sourceSize)
            document.following = told()
            return document
        }
        finishedByteCount += sourceSize
        self.source = nil
        position.input += 1
        position.begun = nil
        return nil
    }

    private func told() -> InputPosition {
        var position = position
        position.byteCount = byteCount
        return position
    }

    // MARK: Opening

    /// The input's only document; nil for an input of many, which `source` then holds.
    private mutating func open(_ input: InputWalk.Input, at place: InputPosition.Place) -> PendingDocument? {
        switch input {
        case .failure(let path, let code, let message):
            return ready(SourceDocument(failure: code, message, uri: path))
        case .file(let path, let format, let size) where format.type.isOneDocument:
            return PendingDocument(content: .file(path: path, format, size: size), byteCount: size)
        case .file(let path, let format, _):
            return begin(path, format, at: place)
        case .stream(let path, let format):
            return begin(path, format, at: place)
        }
    }

    private mutating func begin(
        _ path: String, _ format: InputFormat?, at place: InputPosition.Place
    ) -> PendingDocument? {
        do {
            let opener = InputOpener(path: path, limits: limits)
            let opened = try opener.open(format, at: place)
            guard case .many(let source) = opened else {
                if case .one(let document) = opened { return ready(document) }
                return nil
            }
            self.source = source
            let entry = try? FileSystem.entry(at: path)
            sourceSize = entry?.kind == .file ? entry?.size ?? 0 : 0
            position.begun = InputPosition.Begun(
                path: path, size: entry?.size ?? 0, modified: entry?.modified ?? 0, place: place)
            return nil
        } catch {
            let code: FailureCode = error.kind == .damaged ? .damaged : .unreadable
            return ready(SourceDocument(failure: code, error.description, uri: path))
        }
    }

    private func ready(_ document: SourceDocument) -> PendingDocument {
        PendingDocument(content: .ready(document), byteCount: document.source.bytes)
    }

    private static func isUnchanged(_ begun: InputPosition.Begun) -> Bool {
        guard let entry = try? FileSystem.entry(at: begun.path), entry.kind == .file else { return true }
        return entry.size == begun.size && entry.modified == begun.modified
    }
}
