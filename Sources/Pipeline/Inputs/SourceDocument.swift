internal import Hashing
package import Ingest
package import Records

/// One document as the inputs give it: a page to read, or the reason why there is none.
package struct SourceDocument: Sendable {
    package var source: Record.Source
    package var content: Content
    /// Remarks of the reader, such as a member that could not be used.
    package var diagnostics: [Record.Diagnostic] = []
    /// What a file for this document may be called: the caller's id, or the input's name without its ending.
    package var name: String

    package enum Content: Sendable {
        case page(RawPage)
        /// The bytes that could not be used, if there are any.
        case failure(Record.Failure, bytes: [UInt8])
    }

    /// What opening gives.
    package enum Opened: Sendable {
        case document(SourceDocument)
        /// Nothing to read; the reason is nil where nothing stood there.
        case skipped(String?)
    }

    package init(source: Record.Source, content: Content, name: String) {
        (self.source, self.content, self.name) = (source, content, name)
    }
}

extension SourceDocument {
    /// A document that fills its whole file.
    init(bytes: [UInt8], type: RawPage.MediaType, uri: String) {
        let source = Record.Source(
            uri: uri, mediaType: type.rawValue, bytes: bytes.count, sha256: SHA256.hexadecimal(of: bytes))
        self.init(
            source: source, content: .page(RawPage(bytes: bytes, mediaType: type)), name: Self.stem(ofPath: uri))
    }

    /// A document that gives nothing.
    init(failure code: FailureCode, _ message: String, uri: String) {
        self.init(
            source: Record.Source(uri: uri),
            content: .failure(Record.Failure(code: code.rawValue, message: message), bytes: []),
            name: Self.stem(ofPath: uri))
    }

    /// "berita-3" for the third line of "corpus/berita.jsonl".
    static func name(of line: LineReader.Line, in uri: String) -> String { "\(stem(ofPath: uri))-\(line.number)" }

    /// A path's last part without its ending: "berita" of "corpus/berita.html".
    static func stem(ofPath path: String) -> String {
        let name = path == "-" ? "stdin" : path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return String(name) }
        return String(name[..<point])
    }
}

extension Record.Source {
    /// For people: the input, the member, the byte.
    var place: String {
        uri + (member.map { ": \($0)" } ?? "") + (offset.map { ", byte \($0)" } ?? "")
    }
}
