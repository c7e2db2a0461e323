internal import Archives
internal import Files
internal import Hashing
internal import Ingest
internal import Records

extension SourceDocument {
    /// The document of a worker's frame; nil for one that holds nothing to read. A frame that cannot be read is a
    /// failure.
    ///
    /// The same bytes with the same `uri`, `offset` and `line` give the document that an input file gives.
    package init?(_ frame: Frame) {
        do {
            let header = try FrameHeader(frame: frame.bytes)
            let end = FrameHeader.end(in: frame.bytes) ?? 0
            let content = FrameContent(header: header, raw: Array(frame.bytes[(end + 1)...]))
            guard let document = try content.document() else { return nil }
            self = document
        } catch {
            self.init(frame, error)
        }
    }

    private init(_ frame: Frame, _ fault: FrameFault) {
        let place: String
        switch (fault.uri, fault.byteOffset) {
        case (nil, _): place = "frame \(frame.number), byte \(frame.byteOffset)"
        case (let uri?, nil): place = uri
        case (let uri?, let byteOffset?): place = "\(uri), byte \(byteOffset)"
        }
        let source = Record.Source(
            uri: fault.uri ?? "-", bytes: frame.bytes.count, sha256: SHA256.hexadecimal(of: frame.bytes),
            offset: fault.byteOffset)
        let failure = Record.Failure(code: FailureCode.badFrame.rawValue, message: "\(place): \(fault.reason)")
        self.init(source: source, content: .failure(failure, bytes: frame.bytes), name: Self.stem(ofPath: source.uri))
    }
}

/// A frame's raw bytes on their way to a document.
private struct FrameContent {
    let header: FrameHeader
    let raw: [UInt8]

    func document() throws(FrameFault) -> SourceDocument? {
        switch header.type {
        case .html: try page(.html)
        case .text: try page(.plainText)
        case .json: try line()
        case .warc: try archiveRecord()
        case .failure: try failure()
        }
    }

    /// Nil for a record that holds no page, such as a request.
    private func archiveRecord() throws(FrameFault) -> SourceDocument? {
        guard let byteOffset = header.byteOffset else { throw header.fault("the header of a record has no \"offset\"") }
        do {
            let reader = try WARCReader(MemoryStream(raw), path: header.uri, compression: WARCReader.Compression.none)
            switch try reader.next() {
            case .record(var record)?:
                record.byteOffset = byteOffset
                let opened = SourceDocument.reading(record, of: header.uri, limit: DocumentLimits().documentBytes)
                if case .document(let document) = opened { return document }
                return nil
            case .failure(var failure)?:
                failure.byteOffset = byteOffset
                return SourceDocument(failure, of: header.uri)
            case .skipped?, nil: return nil
            }
        } catch {
            throw header.fault(error.reason)
        }
    }

    private func page(_ type: RawPage.MediaType) throws(FrameFault) -> SourceDocument {
        var source = try source()
        let name = try header.text("name") ?? source.id ?? SourceDocument.stem(ofPath: source.uri)
        guard raw.count <= DocumentLimits().documentBytes else { return try tooLarge(source, name) }
        source.mediaType = type.rawValue
        source.bytes = raw.count
        source.sha256 = SHA256.hexadecimal(of: raw)
        let given = RawPage.Given(
            title: try header.text("title"), date: try header.text("date"), source: try header.text("source"))
        let page = RawPage(
            bytes: raw, mediaType: type, declaredCharset: try header.text("charset"), url: source.url, given: given)
        return SourceDocument(source: source, content: .page(page), name: name)
    }

    private func tooLarge(_ source: Record.Source, _ name: String) throws(FrameFault) -> SourceDocument {
        let limit = DocumentLimits().documentBytes
        let failure = Record.Failure(
            code: FailureCode.inputTooLarge.rawValue,
            message: "\(source.uri) is larger than \(limit) bytes, the limit for one document")
        return SourceDocument(source: source, content: .failure(failure, bytes: []), name: name)
    }

    /// As `LineReader` gives it: without its line break, and without its bytes where they are too many.
    private func line() throws(FrameFault) -> SourceDocument {
        guard let byteOffset = header.byteOffset, let number = header.line else {
            throw header.fault("the header of a line has no \"offset\" or no \"line\"")
        }
        var line = LineReader.Line(bytes: raw, byteOffset: byteOffset, number: number)
        if line.bytes.last == 0x0A { line.bytes.removeLast() }
        line.isTooLong = line.bytes.count > DocumentLimits().documentBytes
        if line.isTooLong { line.bytes = [] }
        if line.bytes.last == 0x0D { line.bytes.removeLast() }
        return SourceDocument(line, of: header.uri)
    }

    private func failure() throws(FrameFault) -> SourceDocument {
        let codes = FailureCode.allCases.map(\.rawValue) + IngestError.Code.allCases.map(\.rawValue)
        guard let code = try header.text("code"), codes.contains(code), let message = try header.text("message") else {
            throw header.fault("the header of a failure has no \"code\" that records have, or no \"message\"")
        }
        var source = try source()
        source.bytes = raw.count
        source.sha256 = raw.isEmpty ? nil : SHA256.hexadecimal(of: raw)
        let failure = Record.Failure(code: code, message: message)
        return SourceDocument(
            source: source, content: .failure(failure, bytes: raw), name: SourceDocument.stem(ofPath: source.uri))
    }

    private func source() throws(FrameFault) -> Record.Source {
        Record.Source(
            id: try header.text("id"), uri: header.uri, url: try header.text("url"),
            retrieved: try header.text("retrieved"), offset: header.byteOffset)
    }
}
