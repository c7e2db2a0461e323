internal import Files
internal import Ingest

/// Reads a file, or what is left of a stream, as one document.
struct WholeFile {
    let path: String
    let limits: DocumentLimits

    /// - Parameter size: how many bytes the file had when it was looked at.
    func document(_ format: InputFormat, expecting size: Int) -> SourceDocument {
        do {
            if format.compression == nil {
                return try document(FileStream(try .reading(path)), type: format.type, expecting: size)
            }
            switch try InputOpener(path: path, limits: limits).open(format, at: InputPosition.Place()) {
            case .one(let document): return document
            case .many: return SourceDocument(failure: .unreadable, "\(path) holds many documents", uri: path)
            }
        } catch {
            return SourceDocument(failure: FailureCode(error), error.description, uri: path)
        }
    }

    func document(
        _ stream: any ByteStream, type: InputType, expecting size: Int = 0
    ) throws(FileError) -> SourceDocument {
        var bytes: [UInt8] = []
        // One byte more than the file had when it was looked at: its end shows without a second chunk.
        var limit = min(max(size + 1, 65_536), limits.documentBytes + 1)
        while bytes.count <= limits.documentBytes, try stream.read(into: &bytes, limit: limit) > 0 {
            limit = 1 << 18
        }
        guard bytes.count <= limits.documentBytes else {
            let message = "\(path) is larger than \(limits.documentBytes) bytes, the limit for one document"
            return SourceDocument(failure: .inputTooLarge, message, uri: path)
        }
        return SourceDocument(bytes: bytes, type: type == .html ? .html : .plainText, uri: path)
    }
}
