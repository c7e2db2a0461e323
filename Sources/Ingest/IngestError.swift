/// Why a page gave no article: a result of its bytes, the same at every try.
public struct IngestError: Error, Hashable, Sendable, CustomStringConvertible {
    /// For programs.
    public let code: Code
    /// For people: what was found, without words of the page.
    public let detail: String

    package init(_ code: Code, _ detail: String) { (self.code, self.detail) = (code, detail) }

    /// "no_text: the page holds …".
    public var description: String { "\(code): \(detail)" }

    /// Raw values are stable: they stand in error records.
    public enum Code: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
        /// No bytes, or spaces alone.
        case emptyInput = "empty_input"
        /// No text in any encoding: an image, an archive.
        case binaryInput = "binary_input"
        /// Over 64 MiB.
        case inputTooLarge = "input_too_large"
        /// No running text outside navigation, scripts and comments.
        case noText = "no_text"
        /// libxml2 had no memory for a parser.
        case parserFailed = "parser_failed"

        public var description: String { rawValue }
    }
}
