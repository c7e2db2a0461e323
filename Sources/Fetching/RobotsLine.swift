/// A line of robots.txt that means something here (RFC 9309, 2.2); others, such as sitemaps, stand between without
/// effect.
enum RobotsLine: Hashable {
    case userAgent(String)
    case rule(allows: Bool, path: String)
    /// Seconds.
    case crawlDelay(Double)

    /// Reads lines that end with CR, LF or both, up to so many bytes; one that the limit cuts is left out.
    static func all(in file: [UInt8], limit: Int) -> [RobotsLine] {
        var bytes = file.prefix(limit)
        if file.count > limit { bytes = bytes[..<(bytes.lastIndex(where: isLineEnd) ?? 0)] }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return bytes.split(whereSeparator: isLineEnd).compactMap(RobotsLine.init)
    }

    private init?(_ line: ArraySlice<UInt8>) {
        let line = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let value = Self.text(line[(colon + 1)...])
        switch Self.text(line[..<colon]).lowercased() {
        case "user-agent": self = .userAgent(value)
        case "allow": self = .rule(allows: true, path: value)
        case "disallow": self = .rule(allows: false, path: value)
        case "crawl-delay":
            guard let seconds = Double(value), seconds.isFinite, seconds >= 0 else { return nil }
            self = .crawlDelay(seconds)
        default: return nil
        }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        let start = bytes.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
