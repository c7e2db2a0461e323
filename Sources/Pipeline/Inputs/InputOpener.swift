internal import Archives
internal import Files

/// Opens an input for what it holds.
struct InputOpener {
    let path: String
    let limits: DocumentLimits

    enum Opened {
        case one(SourceDocument)
        case many(any DocumentSource)
    }

    /// - Parameters:
    ///   - format: nil where the first bytes must tell.
    ///   - place: where to begin.
    func open(_ format: InputFormat?, at place: InputPosition.Place) throws(FileError) -> Opened {
        guard let format else { return try openBySniffing(at: place) }
        switch (format.type, format.compression) {
        case (.archive, _):
            return .many(try ArchiveSource(path: path, limits: limits, at: place))
        case (.warc, nil), (.warc, .gzip):
            let file = try file()
            try wind(file, forwardTo: place.base)
            return .many(try WARCSource(file, uri: path, limits: limits, at: place) { file.byteCount })
        case (let type, nil):
            let file = try file()
            return try open(file, as: type, at: place, canWind: true) { file.byteCount }
        case (let type, .gzip):
            let file = try file()
            return try open(GzipStream(file, path: path), as: type, at: place) { file.byteCount }
        case (let type, _):
            return try open(CompressedStream(path: path == "-" ? nil : path), as: type, at: place) { 0 }
        }
    }

    private func file() throws(FileError) -> FileStream {
        FileStream(path == "-" ? .standardInput() : try .reading(path))
    }

    /// Goes on at a byte of the file; what cannot jump is read up to there.
    private func wind(_ file: FileStream, forwardTo byteOffset: Int) throws(FileError) {
        guard byteOffset > 0, (try? file.seek(to: byteOffset)) == nil else { return }
        _ = try file.skip(byteOffset)
    }

    /// - Parameters:
    ///   - stream: the input's bytes, decompressed, from their start.
    ///   - canWind: the stream is a file that can go on at any byte.
    ///   - byteCount: how many bytes of the file lie behind.
    func open(
        _ stream: any ByteStream, as type: InputType, at place: InputPosition.Place, canWind: Bool = false,
        byteCount: @escaping () -> Int
    ) throws(FileError) -> Opened {
        switch type {
        case .html, .text:
            return .one(try WholeFile(path: path, limits: limits).document(stream, type: type))
        case .jsonl:
            let gzip = stream as? GzipStream
            if canWind, let file = stream as? FileStream {
                try wind(file, forwardTo: place.base)
            } else {
                try pass(place.base, stream, damageCount: place.skipped)
            }
            let lines = LineReader(
                stream, byteOffset: place.base, lineNumber: place.item, maximumLineBytes: limits.documentBytes)
            return .many(
                JSONLinesSource(lines, uri: path, damageCount: place.skipped, byteCount: byteCount) {
                    () throws(FileError) in
                    try gzip?.resynchronize() ?? false
                })
        case .warc:
            if place.base > 0 { _ = try stream.skip(place.base) }
            return .many(try WARCSource(stream, uri: path, limits: limits, at: place, byteCount: byteCount))
        case .archive:
            let reason = "an archive inside another input is not opened; unpack it first"
            throw FileError(kind: .read, path: path, reason: reason)
        }
    }

    /// Reads past so many bytes, and past the damage that lay between or behind them when they were read first.
    private func pass(_ byteCount: Int, _ stream: any ByteStream, damageCount: Int) throws(FileError) {
        var (left, damageLeft) = (byteCount, damageCount)
        var buffer: [UInt8] = []
        while left > 0 || damageLeft > 0 {
            buffer.removeAll(keepingCapacity: true)
            do {
                // Where only damage is left, it is what comes next.
                if try stream.read(into: &buffer, limit: min(max(left, 1), 1 << 18)) == 0 { return }
                left -= buffer.count
            } catch {
                guard error.kind == .damaged, damageLeft > 0, let gzip = stream as? GzipStream else { throw error }
                damageLeft -= 1
                guard try gzip.resynchronize() else { return }
            }
        }
    }

    // MARK: What the first bytes tell

    private func openBySniffing(at place: InputPosition.Place) throws(FileError) -> Opened {
        let file = try file()
        let peeked = PeekedStream(file)
        let head = try peeked.peek(InputType.sniffedByteCount)
        guard let format = InputFormat(magicOf: head) else {
            return try open(peeked, as: InputType(sniffing: head), at: place) { file.byteCount }
        }
        switch (format.type, format.compression) {
        case (.warc, _):
            if place.base > 0 { _ = try peeked.skip(place.base) }
            return .many(try WARCSource(peeked, uri: path, limits: limits, at: place) { file.byteCount })
        case (_, .gzip):
            let inner = PeekedStream(GzipStream(peeked, path: path))
            let type = InputFormat(magicOf: try inner.peek(InputType.sniffedByteCount))?.type
            if type == .warc {
                // Records have members of their own, at which reading can go on.
                let again = try reopened(file)
                try wind(again, forwardTo: place.base)
                return .many(try WARCSource(again, uri: path, limits: limits, at: place) { again.byteCount })
            }
            if type == .archive { return try open(InputFormat(.archive), at: place) }
            let sniffed = InputType(sniffing: try inner.peek(InputType.sniffedByteCount))
            return try open(inner, as: type ?? sniffed, at: place) { file.byteCount }
        default:
            _ = try reopened(file)
            return try open(format, at: place)
        }
    }

    /// The file from its start again; a pipe has none to go back to.
    private func reopened(_ file: FileStream) throws(FileError) -> FileStream {
        do {
            try file.seek(to: 0)
            return file
        } catch {
            let reason = "its first bytes are of a kind that cannot be told from a pipe; say what it is with --type"
            throw FileError(kind: .read, path: path, reason: reason)
        }
    }
}
