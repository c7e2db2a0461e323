internal import Pipeline

/// Why a text or its columns cannot be read: where, what was found, what to do.
struct UnreadableText: Error {
    let code: FailureCode
    let message: String

    /// - Parameters:
    ///   - byte: the offset in the line of the first byte that is no UTF-8, and its value.
    init(_ name: String, line: Int, byte: Int, value: UInt8) {
        code = .unreadable
        let digits = String(value, radix: 16, uppercase: true)
        message =
            "\(name), line \(line), byte \(byte + 1): 0x\(value < 16 ? "0" : "")\(digits) is no UTF-8 here; "
            + "convert the text first, such as with iconv -f WINDOWS-1252 -t UTF-8"
    }

    init(_ name: String, line: Int, columns: Int, wanted: Int) {
        code = .unreadable
        message =
            "\(name), line \(line): there \(columns == 1 ? "is 1 column" : "are \(columns) columns"), "
            + "and the word is to be in column \(wanted); name another one with --column"
    }

    init(tooLarge name: String, line: Int? = nil) {
        code = .inputTooLarge
        let limit = DocumentLimits().documentBytes
        let place = line.map { "\(name), line \($0)" } ?? name
        message = "\(place) is larger than \(limit) bytes, the limit for one text"
    }

    init(_ name: String, wouldReplace path: String) {
        code = .unreadable
        message = "\(name): its output would replace \(path); name another folder with --output"
    }

    /// Where the first byte stands that is no UTF-8, to within a truncated character; nil where all are.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        let repaired = String(decoding: bytes, as: UTF8.self).utf8
        return zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? bytes.count - 1
    }
}
