/// A number or a word, with the marks before it.
struct DateToken {
    var gapStart: Int
    var start: Int
    var end: Int
    /// The value of up to nine digits.
    var number: Int?
    var isDigits: Bool
    /// The hash of the word in small letters.
    var word: UInt64?
    var month: Int?
    var count: Int { end - start }

    static func tokens(of bytes: [UInt8]) -> [DateToken] {
        var tokens: [DateToken] = []
        var index = 0
        var gapStart = 0
        while index < bytes.count {
            let start = index
            var token = DateToken(gapStart: gapStart, start: start, end: start, isDigits: bytes[start].isASCIIDigit)
            if token.isDigits {
                var value = 0
                while index < bytes.count, bytes[index].isASCIIDigit {
                    if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
                    index += 1
                }
                token.number = index - start <= 9 ? value : nil
            } else if isLetter(bytes[index]) {
                while index < bytes.count, isLetter(bytes[index]) || (0x80..<0xC0).contains(bytes[index]) { index += 1 }
                token.word = DateWords.hash(of: bytes[start..<index])
                token.month = token.word.flatMap { DateWords.months[$0] }
            } else {
                index += 1
                continue
            }
            token.end = index
            tokens.append(token)
            gapStart = index
        }
        return tokens
    }

    /// A letter of ASCII, or the first byte of one of the European alphabets' others.
    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0xC3 && byte < 0xE0 }
}
