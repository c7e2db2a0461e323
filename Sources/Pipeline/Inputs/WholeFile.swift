internal import Files
internal import Ingest

/// Reads a file, or what is left of a stream, as one document.
struct WholeFile {
    let path: String
    let limits: DocumentLimits

    /// - Parameter size: how many bytes the file had when it was looked at.
    func document(_ format: InputFormat, expecting size: Int) -> SourceDocument {
        do {
            return try document(
                FileStream(try .reading(path)), type: format.type, expecting: size)
        } catch {
            return SourceDocument(failure: .unreadable, error.description, uri: path)
        }
    }

    /// - Parameter begun: what was read of the stream already.
    func document(
        _ stream: any ByteStream, begun: [UInt8] = [], type: InputType, expecting size: Int = 0
    ) throws(FileError) -> SourceDocument {
        var bytes = begun
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
