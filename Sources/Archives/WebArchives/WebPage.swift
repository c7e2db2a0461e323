/// A page out of a web archive, ready to be read.
package struct WebPage: Hashable, Sendable {
    package var url: String?
    package var bytes: [UInt8]
    package var kind: Kind
    /// As the HTTP header names it.
    package var charset: String?
    package var provenance: Provenance
    /// What was put up with: a body that is cut off, a header that lies.
    package var remarks: [String]

    package enum Kind: String, Hashable, Sendable { case html, plainText }

    /// Where the page is in the archive, as the record says.
    package struct Provenance: Hashable, Sendable {
        /// Where the record begins in the file; in a gzip file, where its member does.
        package var byteOffset: Int
        package var recordID: String?
        package var date: String?
        package var payloadDigest: String?
    }

    /// Why a record gives no page.
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        // Skipped: there is nothing wrong with it.
        case notAPage = "not_a_page"
        case notHTML = "not_html"
        case httpStatus = "http_status"
        case empty
        // Failed: there may have been a page.
        case tooLarge = "too_large"
        case damaged
        case unsupportedEncoding = "unsupported_encoding"

        package var isFailure: Bool {
            switch self {
            case .notAPage, .notHTML, .httpStatus, .empty: false
            case .tooLarge, .damaged, .unsupportedEncoding: true
            }
        }
    }

    package enum Outcome: Hashable, Sendable {
        case page(WebPage)
        /// The detail says what was found: "404", "image/png", "zstd".
        case none(Reason, detail: String)
    }

    /// The page that a record holds, decoded.
    ///
    /// A response has to be one of HTTP, with a status of 200 to 299 and HTML in it; where nothing says what is in
    /// it, its first KB is looked at. A resource has its type in its record; a conversion is plain text.
    ///
    /// - Parameter limit: the most bytes that a body may have when it is decoded.
    /// - Complexity: linear in the block and in what is decoded.
    package static func read(_ record: WARCRecord, limit: Int = 64 << 20) -> Outcome {
        let blockType = MediaType(record.contentType ?? "")
        switch record.type {
        case "response":
            // A response that says nothing of itself is one of HTTP if it begins as one.
            guard ["application/http", ""].contains(blockType.name) else {
                return .none(.notAPage, detail: blockType.name)
            }
            return readResponse(record, limit: limit)
        case "resource":
            return readResource(record, blockType, limit: limit)
        case "conversion":
            return readConversion(record, blockType, limit: limit)
        default:
            return .none(.notAPage, detail: record.type)
        }
    }

    private static func readResponse(_ record: WARCRecord, limit: Int) -> Outcome {
        guard !record.block.isEmpty else { return .none(.empty, detail: "") }
        guard let response = HTTPResponse(record.block) else {
            return .none(.damaged, detail: "no HTTP header: \(ASCII.printable(record.block))")
        }
        guard (200...299).contains(response.status) else {
            return .none(.httpStatus, detail: String(response.status))
        }
        let type = MediaType(response.fields["Content-Type"] ?? record.identifiedPayloadType ?? "")
        if !type.name.isEmpty, !type.isHTML { return .none(.notHTML, detail: type.name) }
        var remarks = response.remarks
        do {
            let bytes = try body(of: response, limit: limit, &remarks)
            if bytes.isEmpty { return .none(.empty, detail: "") }
            if type.name.isEmpty, !MediaType.looksLikeHTML(bytes[...]) {
                return .none(.notHTML, detail: "no Content-Type")
            }
            return .page(page(record, bytes, .html, type.charset, remarks))
        } catch {
            return refusal(error, limit: limit)
        }
    }

    private static func body(
        of response: HTTPResponse, limit: Int, _ remarks: inout [String]
    ) throws(ContentDecoder.Failure) -> [UInt8] {
        var bytes: [UInt8]?
        var codings = response.fields.list("Transfer-Encoding").map { $0.lowercased() }
        if codings.last == "chunked" {
            codings.removeLast()
            switch ChunkedBody.decode(response.body) {
            case .whole(let body): bytes = body
            case .cut(let body):
                bytes = body
                remarks.append("the body ends within a chunk")
            case .none: remarks.append("the body is not in chunks, though the header says so")
            }
        }
        let decoder = ContentDecoder(limit: limit)
        let body = bytes ?? Array(response.body)
        let isIdentity: (String) -> Bool = { ["identity", "chunked"].contains($0.lowercased()) }
        codings = response.fields.list("Content-Encoding") + codings
        let decoded = try decoder.decode(body, codings: codings.filter { !isIdentity($0) }, remarks: &remarks)
        if decoded.count > limit { throw .tooLarge }
        return decoded
    }

    private static func refusal(_ failure: ContentDecoder.Failure, limit: Int) -> Outcome {
        switch failure {
        case .tooLarge: .none(.tooLarge, detail: "the body has more than \(limit) bytes")
        case .damaged(let reason): .none(.damaged, detail: reason)
        case .unsupported(let name): .none(.unsupportedEncoding, detail: name)
        }
    }

    private static func readResource(_ record: WARCRecord, _ type: MediaType, limit: Int) -> Outcome {
        if record.block.isEmpty { return .none(.empty, detail: "") }
        guard type.isHTML || (type.name.isEmpty && MediaType.looksLikeHTML(record.block)) else {
            return .none(.notHTML, detail: type.name.isEmpty ? "no Content-Type" : type.name)
        }
        if record.block.count > limit { return refusal(.tooLarge, limit: limit) }
        return .page(page(record, Array(record.block), .html, type.charset, []))
    }

    private static func readConversion(_ record: WARCRecord, _ type: MediaType, limit: Int) -> Outcome {
        if record.block.isEmpty { return .none(.empty, detail: "") }
        guard type.isHTML || ["text/plain", ""].contains(type.name) else { return .none(.notHTML, detail: type.name) }
        if record.block.count > limit { return refusal(.tooLarge, limit: limit) }
        return .page(page(record, Array(record.block), type.isHTML ? .html : .plainText, type.charset, []))
    }

    private static func page(
        _ record: WARCRecord, _ bytes: [UInt8], _ kind: Kind, _ charset: String?, _ remarks: [String]
    ) -> WebPage {
        let truncated = record.truncated.map { ["the crawler cut the page off: \($0)"] } ?? []
        return WebPage(
            url: record.targetURI, bytes: bytes, kind: kind, charset: charset,
            provenance: Provenance(
                byteOffset: record.byteOffset, recordID: record.recordID, date: record.date,
                payloadDigest: record.payloadDigest),
            remarks: truncated + remarks)
    }
}
