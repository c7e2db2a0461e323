internal import Hashing
internal import Ingest
internal import JSON
internal import Records

extension SourceDocument {
    /// The document of a line of JSON Lines: an object with `html` or `text`, and optionally `id`, `title`,
    /// `url`, `date`, `source` and `retrieved`. A line that is no such object is a failure.
    package init(_ line: LineReader.Line, of uri: String) { self = JSONLine(line: line, uri: uri).document }
}

/// A line on its way to a document.
private struct JSONLine {
    let line: LineReader.Line
    let uri: String

    var document: SourceDocument {
        if line.isTooLong { return failure(.inputTooLarge, "the line is longer than one document may be") }
        do {
            let object = try JSONParser.parse(line.bytes)
            guard case .object = object else { return failure(.badLine, "the line holds no JSON object") }
            return document(of: object)
        } catch {
            return failure(.badLine, "not JSON at byte \(error.byteOffset + 1) of the line: \(error.reason)")
        }
    }

    private func document(of object: JSONValue) -> SourceDocument {
        var members = Members(object)
        let type: RawPage.MediaType
        let content: String
        if let html = object["html"]?.string {
            (type, content) = (.html, html)
        } else if let text = object["text"]?.string {
            (type, content) = (.plainText, text)
        } else {
            return failure(.badLine, "the object has neither a \"html\" nor a \"text\" that is a string")
        }
        var source = source
        source.id = members.text("id")
        source.url = members.text("url")
        source.retrieved = members.text("retrieved")
        source.mediaType = type.rawValue
        let given = RawPage.Given(
            title: members.text("title"), date: members.text("date"), source: members.text("source"))
        let bytes = Array(content.utf8)
        let page = RawPage(
            bytes: bytes, mediaType: type, declaredCharset: "UTF-8", url: source.url, given: given)
        var document = SourceDocument(source: source, content: .page(page), name: name(id: source.id))
        document.diagnostics = members.diagnostics
        if hasReplacedBytes(bytes) {
            let detail = "bytes of the line that are no UTF-8 became U+FFFD"
            document.diagnostics.append(Record.Diagnostic(code: "invalid_bytes_replaced", detail: detail))
        }
        return document
    }

    /// Whether the parser put U+FFFD into a text for bytes of the line that are no UTF-8.
    private func hasReplacedBytes(_ text: [UInt8]) -> Bool {
        let isReplacement = { (index: Int) in text[index...].starts(with: [0xEF, 0xBF, 0xBD]) }
        // Few texts have the byte, and fewer the character.
        guard text.contains(0xEF), text.indices.contains(where: { text[$0] == 0xEF && isReplacement($0) }) else {
            return false
        }
        return !String(decoding: line.bytes, as: UTF8.self).utf8.elementsEqual(line.bytes)
    }

    private func failure(_ code: FailureCode, _ reason: String) -> SourceDocument {
        let message = "\(uri), line \(line.number), byte \(line.byteOffset): \(reason)"
        return SourceDocument(
            source: source, content: .failure(Record.Failure(code: code.rawValue, message: message), bytes: line.bytes),
            name: name(id: nil))
    }

    private var source: Record.Source {
        Record.Source(
            uri: uri, bytes: line.bytes.count, sha256: line.isTooLong ? nil : SHA256.hexadecimal(of: line.bytes),
            offset: line.byteOffset)
    }

    private func name(id: String?) -> String { id ?? SourceDocument.name(of: line, in: uri) }
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
