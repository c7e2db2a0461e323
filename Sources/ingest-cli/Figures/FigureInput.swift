internal import Files
internal import Pipeline

/// A text to read figures in, or the reason why there is none.
struct FigureInput {
    var content: Content
    /// From 1; nil for a text that fills its whole file.
    var line: Int?

    enum Content {
        /// With what was done to make it a text.
        case text(String, isRepaired: Bool)
        case failure(FailureCode, String)
    }

    /// - Parameter bytes: UTF-8. What is none becomes U+FFFD.
    init(_ bytes: [UInt8], line: Int? = nil) {
        if let text = String(validating: bytes, as: UTF8.self) {
            content = .text(text, isRepaired: false)
        } else {
            content = .text(String(decoding: bytes, as: UTF8.self), isRepaired: true)
        }
        self.line = line
    }

    /// More than a document may have.
    init(tooLarge name: String, line: Int? = nil) {
        let limit = DocumentLimits().documentBytes
        let place = line.map { "\(name), line \($0)" } ?? name
        content = .failure(.inputTooLarge, "\(place) is larger than \(limit) bytes, the limit for one text")
        self.line = line
    }
}

extension FigureInput {
    /// A file as one text, without the byte order mark that may open it.
    static func whole(_ file: borrowing FileDescriptor, name: String) throws(FileError) -> FigureInput {
        var bytes: [UInt8] = []
        while bytes.count <= DocumentLimits().documentBytes {
            if try file.read(into: &bytes, limit: 1 << 18) == 0 {
                return FigureInput(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
            }
        }
        return FigureInput(tooLarge: name)
    }
}
