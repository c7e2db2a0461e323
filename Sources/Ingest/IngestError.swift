/// Why a page gave no article.
public struct IngestError: Error, Hashable, Sendable, CustomStringConvertible {
    public let code: Code
    /// What was found, and what to do.
    public let detail: String

    package init(_ code: Code, _ detail: String) { (self.code, self.detail) = (code, detail) }

    public var description: String { "\(code): \(detail)" }

    /// Raw values are stable: they stand in error records.
    public enum Code: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
        case emptyInput = "empty_input"
        case binaryInput = "binary_input"
        case inputTooLarge = "input_too_large"
        case noText = "no_text"
        case parserFailed = "parser_failed"

        public var description: String { rawValue }
    }
}
