package import Archives
internal import Files
package import Records

/// A document as the reader hands it to a worker: found, but not yet opened, so that reading stays cheap.
package struct PendingDocument: Sendable {
    package var content: Content
    /// What it takes in memory, about.
    package var byteCount: Int
    /// What lay before it in its input and is no document, by why.
    package var skipped: [String: Int] = [:]
    /// Where reading goes on behind it.
    package var following = InputPosition()

    package enum Content: Sendable {
        /// A file that is one document.
        case file(path: String, InputFormat, size: Int)
        /// A line of JSON Lines.
        case line(LineReader.Line, uri: String)
        /// A record of a web archive that may hold a page.
        case webRecord(WARCRecord, uri: String)
        case ready(SourceDocument)
        /// No document, but things were passed over.
        case nothing
    }

    /// A line or record that was read out of a member of an archive.
    private var member = ""

    /// What a file for it may be called as long as nobody has looked inside.
    package var name: String {
        switch content {
        case .file(let path, _, _): SourceDocument.stem(ofPath: path)
        case .line(let line, let uri): SourceDocument.name(of: line, in: uri)
        case .webRecord(let record, let uri): SourceDocument.name(ofRecordAt: record.byteOffset, in: uri)
        case .ready(let document): document.name
        case .nothing: ""
        }
    }

    /// The document itself, where there is one. What cannot be read is a failure.
    package func open(limits: DocumentLimits = DocumentLimits()) -> SourceDocument.Opened {
        switch content {
        case .file(let path, let format, let size):
            return .document(WholeFile(path: path, limits: limits).document(format, expecting: size))
        case .line(let line, let uri):
            return .document(SourceDocument(line, of: uri).inMember(member))
        case .webRecord(let record, let uri):
            switch SourceDocument.reading(record, of: uri, limit: limits.documentBytes) {
            case .document(let document): return .document(document.inMember(member))
            case .skipped(let reason): return .skipped(reason)
            }
        case .ready(let document): return .document(document.inMember(member))
        case .nothing: return .skipped(nil)
        }
    }

    /// The document without its content: what a failure's record says of it.
    package func source() -> Record.Source {
        var source = contentSource
        if !member.isEmpty { source.member = member }
        return source
    }

    private var contentSource: Record.Source {
        switch content {
        case .file(let path, _, _): Record.Source(uri: path)
        case .line(let line, let uri): Record.Source(uri: uri, bytes: line.bytes.count, offset: line.byteOffset)
        case .webRecord(let record, let uri):
            Record.Source(
                id: record.recordID, uri: uri, url: record.targetURI, bytes: record.block.count,
                retrieved: record.date, offset: record.byteOffset)
        case .ready(let document): document.source
        case .nothing: Record.Source(uri: "")
        }
    }

    /// The same as read out of a member of an archive.
    func inMember(_ member: String) -> PendingDocument {
        var document = self
        document.member = member
        return document
    }

    init(content: Content, byteCount: Int, skipped: [String: Int] = [:]) {
        (self.content, self.byteCount, self.skipped) = (content, byteCount, skipped)
    }
}
