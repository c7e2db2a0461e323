internal import Archives
internal import Hashing
internal import Ingest
internal import Records

extension SourceDocument {
    /// The page that a record of a web archive holds, or why there is none.
    ///
    /// - Parameter limit: the most bytes that the page may have.
    static func reading(_ record: WARCRecord, of uri: String, limit: Int) -> Opened {
        switch WebPage.read(record, limit: limit) {
        case .page(let page): return .document(SourceDocument(page, of: uri))
        case .none(let reason, _) where !reason.isFailure: return .skipped(reason.rawValue)
        case .none(let reason, let detail):
            let failure = Record.Failure(
                code: FailureCode(reason).rawValue,
                message: "\(uri), record at byte \(record.byteOffset): \(Self.words(reason, detail))")
            let source = Record.Source(
                id: record.recordID, uri: uri, url: record.targetURI, bytes: record.block.count,
                retrieved: record.date, offset: record.byteOffset, digest: record.payloadDigest)
            return .document(
                SourceDocument(
                    source: source, content: .failure(failure, bytes: Array(record.block)),
                    name: name(ofRecordAt: record.byteOffset, in: uri)))
        }
    }

    private init(_ page: WebPage, of uri: String) {
        let type: RawPage.MediaType = page.kind == .html ? .html : .plainText
        let provenance = page.provenance
        let source = Record.Source(
            id: provenance.recordID, uri: uri, url: page.url, mediaType: type.rawValue, bytes: page.bytes.count,
            sha256: SHA256.hexadecimal(of: page.bytes), retrieved: provenance.date, offset: provenance.byteOffset,
            digest: provenance.payloadDigest)
        let content = RawPage(bytes: page.bytes, mediaType: type, declaredCharset: page.charset, url: page.url)
        self.init(
            source: source, content: .page(content), name: Self.name(ofRecordAt: provenance.byteOffset, in: uri))
        diagnostics = page.remarks.map { Record.Diagnostic(code: "transfer_remark", detail: $0) }
    }

    /// A record that could not even be read as one.
    init(_ failure: WARCFailure, of uri: String) {
        let code: FailureCode = failure.kind == .tooLarge ? .inputTooLarge : .damaged
        let source = Record.Source(
            id: failure.recordID, uri: uri, url: failure.targetURI, offset: failure.byteOffset)
        let message = "\(uri), record at byte \(failure.byteOffset): \(failure.reason)"
        self.init(
            source: source, content: .failure(Record.Failure(code: code.rawValue, message: message), bytes: []),
            name: Self.name(ofRecordAt: failure.byteOffset, in: uri))
    }

    static func name(ofRecordAt byteOffset: Int, in uri: String) -> String { "\(stem(ofPath: uri))-\(byteOffset)" }

    private static func words(_ reason: WebPage.Reason, _ detail: String) -> String {
        switch reason {
        case .tooLarge: "the page is larger than one document may be"
        case .unsupportedEncoding: "the page is encoded as \(detail), which cannot be read"
        default: "the page is damaged: \(detail)"
        }
    }
}

extension FailureCode {
    fileprivate init(_ reason: WebPage.Reason) {
        self = reason == .tooLarge ? .inputTooLarge : .damaged
    }
}
