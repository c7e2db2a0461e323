internal import Files
internal import Ingest
internal import JSON
internal import Records

/// Reads documents out of JSON Lines: an object a line, with `html` or `text`, and optionally `id`,
/// `title`, `url`, `date`, `source` and `retrieved`.
///
/// A line that is no such object becomes a failure in its place, and reading goes on.
struct JSONLinesReader: ~Copyable {
    private var lines: LineReader
    private let uri: String
    private var isBroken = false

    init(_ lines: consuming LineReader, uri: String) {
        self.lines = lines
        self.uri = uri
    }

    var byteOffset: Int { lines.byteOffset }

    /// The next line's document; nil at the end of the file, or after it could not be read any further.
    mutating func next() -> SourceDocument? {
        guard !isBroken else { return nil }
        do {
            return try lines.next().map { document(of: $0) }
        } catch {
            isBroken = true
            return SourceDocument(failure: .unreadable, error.description, uri: uri)
        }
    }

    // MARK: One line

    private func document(of line: LineReader.Line) -> SourceDocument {
        if line.isTooLong {
            return failure(.inputTooLarge, "the line is longer than one document may be", line)
        }
        do {
            let object = try JSONParser.parse(line.bytes)
            guard case .object = object else { return failure(.badLine, "the line holds no JSON object", line) }
            return document(of: object, line)
        } catch {
            return failure(.badLine, "not JSON at byte \(error.byteOffset + 1) of the line: \(error.reason)", line)
        }
    }

    private func document(of object: JSONValue, _ line: LineReader.Line) -> SourceDocument {
        var members = Members(object)
        let type: RawPage.MediaType
        let content: String
        if let html = object["html"]?.string {
            (type, content) = (.html, html)
        } else if let text = object["text"]?.string {
            (type, content) = (.plainText, text)
        } else {
            return failure(.badLine, "the object has neither a \"html\" nor a \"text\" that is a string", line)
        }
        var source = source(of: line)
        source.id = members.text("id")
        source.url = members.text("url")
        source.retrieved = members.text("retrieved")
        source.mediaType = type.rawValue
        let given = RawPage.Given(
            title: members.text("title"), date: members.text("date"), source: members.text("source"))
        let page = RawPage(
            bytes: Array(content.utf8), mediaType: type, declaredCharset: "UTF-8", url: source.url, given: given)
        var document = SourceDocument(source: source, content: .page(page), name: name(of: line, id: source.id))
        document.diagnostics = members.diagnostics
        return document
    }

    private func failure(_ code: FailureCode, _ reason: String, _ line: LineReader.Line) -> SourceDocument {
        let message = "\(uri), line \(line.number), byte \(line.byteOffset): \(reason)"
        return SourceDocument(
            source: source(of: line),
            content: .failure(Record.Failure(code: code.rawValue, message: message), bytes: line.bytes),
            name: name(of: line, id: nil))
    }

    private func source(of line: LineReader.Line) -> Record.Source {
        Record.Source(
            uri: uri, bytes: line.bytes.count, sha256: line.isTooLong ? nil : SHA256.hexadecimal(of: line.bytes),
            offset: line.byteOffset)
    }

    private func name(of line: LineReader.Line, id: String?) -> String {
        id ?? "\(SourceDocument.stem(ofPath: uri))-\(line.number)"
    }
}

/// The optional members of a line's object, and remarks on those of a type that we cannot use.
private struct Members {
    private let object: JSONValue
    private(set) var diagnostics: [Record.Diagnostic] = []

    init(_ object: JSONValue) { self.object = object }

    /// A string, or a number as written; nil for null, for an empty string, and where there is nothing.
    mutating func text(_ name: String) -> String? {
        switch object[name] {
        case nil, .null?: return nil
        case .string(let text)?: return text.isEmpty ? nil : text
        case .number(let digits)?: return digits
        default:
            let detail = "the line's \"\(name)\" is neither a string nor a number, and was passed over"
            diagnostics.append(Record.Diagnostic(code: "member_ignored", detail: detail))
            return nil
        }
    }
}
