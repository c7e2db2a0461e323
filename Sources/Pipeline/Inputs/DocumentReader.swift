package import Files
internal import Records
internal import Threads

/// Gives the documents of a plan one after the other, each with the position behind it.
///
/// What cannot be read is a document too, with a failure in place of a page. Files of many documents are
/// streamed; files that are one document are left to whoever opens it, so that reading never holds up the rest.
package struct DocumentReader: ~Copyable {
    private var walk: InputWalk
    private let limits: DocumentLimits
    private let crashes: KnownCrashes
    private var source: (any DocumentSource)?
    private var position: InputPosition
    /// How many bytes lie behind the input that `source` reads, and how many it has.
    private var finishedByteCount: Int
    private var sourceSize = 0

    /// - Parameter crashes: what is not looked into any further.
    /// - Throws: `.open` when the plan's list cannot be read; `.damaged` when the inputs are not what they were when
    ///   `position` was told.
    package init(
        _ plan: InputPlan, limits: DocumentLimits = DocumentLimits(), from position: InputPosition = InputPosition(),
        leavingOut crashes: KnownCrashes = KnownCrashes()
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
        self.crashes = crashes
        self.position = position
        finishedByteCount = position.byteCount - (begun?.byteCount ?? 0)
        sourceSize = begun?.size ?? 0
        if let input, let begun, crashReason == nil {
            note(begun.path)
            _ = open(input, at: begun.place)
            CrashNotes.end()
        }
    }

    /// How many bytes of the plan's files lie behind us.
    package var byteCount: Int { finishedByteCount + min(source?.byteCount ?? 0, sourceSize) }

    /// Files in folders that are no documents.
    package var skippedCount: Int { walk.skippedCount }

    /// The next document; nil after the last.
    package mutating func next() -> PendingDocument? {
        defer { CrashNotes.end() }
        while true {
            note(position.begun?.path ?? "the inputs")
            if let reason = crashReason { return leaveOutInput(reason) }
            if source != nil {
                if let document = nextOfSource() { return document }
                continue
            }
            guard let input = walk.next() else { return nil }
            note(input.path)
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
            if source.hasEnded {
                endSource()
            } else {
                position.begun?.place = source.place
                position.begun?.byteCount = min(source.byteCount, sourceSize)
            }
            document.following = told()
            return document
        }
        endSource()
        return nil
    }

    private mutating func endSource() {
        finishedByteCount += sourceSize
        source = nil
        position.input += 1
        position.begun = nil
    }

    /// Where reading goes on behind the next document.
    private mutating func told() -> InputPosition {
        position.document += 1
        var position = position
        position.byteCount = byteCount
        return position
    }

    // MARK: Crashes

    private func note(_ path: String) {
        CrashNotes.begin(lookingFor: position.document + 1, inInput: position.input, at: path)
    }

    /// Why the next document is not looked for in this input.
    private var crashReason: String? { crashes.reason(forInput: position.input, from: position.document + 1) }

    /// A failure in place of the rest of the input that was begun, or of all the next one; nil where there is none.
    private mutating func leaveOutInput(_ reason: String) -> PendingDocument? {
        var path = position.begun?.path
        if path != nil {
            endSource()
        } else if let input = walk.next() {
            path = input.path
            finishedByteCount += input.byteCount
            position.input += 1
        }
        guard let path else { return nil }
        var document = ready(SourceDocument(failure: .workerCrashed, "\(path): \(reason)", uri: path))
        document.following = told()
        return document
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
            return ready(SourceDocument(failure: FailureCode(error), error.description, uri: path))
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
