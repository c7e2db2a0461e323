internal import Ingest
internal import JSON

/// What a frame's sender says about its raw bytes.
struct FrameHeader {
    var type: FrameType
    /// Stands in the record's `source.uri`.
    var uri: String
    /// Where the raw bytes start in the sender's file.
    var byteOffset: Int?
    /// Their line there; the first is 1.
    var line: Int?
    private let object: JSONValue

    /// A header longer than this is refused: 1 MiB, some thousand times the largest that says anything.
    static let maximumHeaderBytes = 1 << 20

    /// - Parameter frame: the bytes of a frame, from its header's start.
    /// - Throws: what is wrong, for a header that cannot be used.
    init(frame: [UInt8]) throws(FrameFault) {
        guard let end = Self.end(in: frame) else {
            throw FrameFault(reason: "no line feed ends the header within \(Self.maximumHeaderBytes) bytes")
        }
        try self.init(Array(frame[..<end]))
    }

    /// Where the line feed stands that ends the header.
    static func end(in frame: [UInt8]) -> Int? { frame.prefix(maximumHeaderBytes + 1).firstIndex(of: 0x0A) }

    private init(_ bytes: [UInt8]) throws(FrameFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw FrameFault(reason: "the header is not UTF-8")
        }
        do {
            object = try JSONParser.parse(bytes)
        } catch {
            throw FrameFault(
                reason: "the header is not JSON at byte \(error.byteOffset + 1): \(error.reason)")
        }
        guard case .object = object else { throw FrameFault(reason: "the header is no JSON object") }
        guard let uri = object["uri"]?.string else {
            throw FrameFault(reason: "the header has no \"uri\" that is a string")
        }
        self.uri = uri
        byteOffset = try object.count("offset", from: 0, uri)
        line = try object.count("line", from: 1, uri)
        guard let type = object["type"]?.string.flatMap(FrameType.init(rawValue:)) else {
            let names = FrameType.allCases.map(\.rawValue).joined(separator: ", ")
            throw FrameFault(reason: "the header's \"type\" is none of \(names)", uri: uri, byteOffset: byteOffset)
        }
        self.type = type
    }

    /// An optional member: a string, or a number as written; nil for null, for an empty string and where there is
    /// nothing.
    func text(_ name: String) throws(FrameFault) -> String? {
        switch object[name] {
        case nil, .null?: return nil
        case .string(let text)?: return text.isEmpty ? nil : text
        case .number(let digits)?: return digits
        default: throw fault("the header's \"\(name)\" is neither a string nor a number")
        }
    }

    /// What is wrong with this frame.
    func fault(_ reason: String) -> FrameFault { FrameFault(reason: reason, uri: uri, byteOffset: byteOffset) }
}

/// How the raw bytes of a frame are read. Raw values stand in headers.
enum FrameType: String, CaseIterable {
    /// A page.
    case html
    /// Plain text.
    case text
    /// A line of JSON Lines.
    case json
    /// A record of a WARC file: its header and block, uncompressed.
    case warc
    /// What the sender could not read, or a worker not finish; with `code` and `message`.
    case failure
}

/// Why a frame cannot be read, and of which document it is, as far as its header tells.
struct FrameFault: Error {
    var reason: String
    var uri: String?
    var byteOffset: Int?
}

extension JSONValue {
    /// A member that is a whole number, or nil for null and where there is nothing.
    fileprivate func count(_ name: String, from least: Int, _ uri: String) throws(FrameFault) -> Int? {
        switch self[name] {
        case nil, .null?: return nil
        case .number(let digits)?:
            if let number = Int(digits), number >= least { return number }
        default: break
        }
        throw FrameFault(reason: "the header's \"\(name)\" is no whole number from \(least) on", uri: uri)
    }
}
