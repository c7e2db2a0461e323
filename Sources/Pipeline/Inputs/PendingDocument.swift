internal import Files
internal import Ingest
package import Records

/// A document as the reader hands it to a worker: found, but not yet opened, so that reading stays cheap.
package struct PendingDocument: Sendable {
    package var content: Content
    /// What it takes in memory, about.
    package var byteCount: Int
    /// Where reading goes on behind it.
    package var following = InputPosition()

    package enum Content: Sendable {
        /// A file that is one document.
        case file(path: String, InputFormat, size: Int)
        /// A line of JSON Lines.
        case line(LineReader.Line, uri: String)
        case ready(SourceDocument)
    }

    /// What a file for it may be called as long as nobody has looked inside.
    package var name: String {
        switch content {
        case .file(let path, _, _): SourceDocument.stem(ofPath: path)
        case .line(let line, let uri): SourceDocument.name(of: line, in: uri)
        case .ready(let document): document.name
        }
    }

    /// The document itself. What cannot be read is a failure.
    package func document(limits: DocumentLimits = DocumentLimits()) -> SourceDocument {
        switch content {
        case .file(let path, let format, let size):
            return WholeFile(path: path, limits: limits).document(format, expecting: size)
        case .line(let line, let uri): return SourceDocument(line, of: uri)
        case .ready(let document): return document
        }
    }

    /// The document without its content: what a failure's record says of it.
    package func source() -> Record.Source {
        switch content {
        case .file(let path, _, _): return Record.Source(uri: path)
        case .line(let line, let uri):
            return Record.Source(uri: uri, bytes: line.bytes.count, offset: line.byteOffset)
        case .ready(let document): return document.source
        }
    }
}
