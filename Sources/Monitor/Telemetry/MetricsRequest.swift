/// The head of an HTTP request, as far as the page of metrics needs it (RFC 9112).
enum MetricsRequest: Hashable {
    /// The path without its query; a HEAD wants no body.
    case read(path: String, wantsBody: Bool)
    case rejected(MetricsResponse.Status)
    /// More bytes have to come.
    case unfinished

    static let limit = 8_192

    init(_ bytes: [UInt8]) {
        guard let head = Self.head(of: bytes) else {
            self = bytes.count < Self.limit ? .unfinished : .rejected(.tooLarge)
            return
        }
        self = head.utf8.count > Self.limit ? .rejected(.tooLarge) : Self.read(head)
    }

    /// Up to the empty line, lines ended by a line feed.
    private static func head(of bytes: [UInt8]) -> String? {
        let plain = bytes.filter { $0 != 0x0D }
        for index in plain.indices.dropFirst() where plain[index] == 0x0A && plain[index - 1] == 0x0A {
            return String(decoding: plain[..<(index - 1)], as: UTF8.self)
        }
        return nil
    }

    private static func read(_ head: String) -> MetricsRequest {
        let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[0].isEmpty, words[1].hasPrefix("/") else {
            return .rejected(.badRequest)
        }
        let hosts = lines.dropFirst().filter { $0.lowercased().hasPrefix("host:") }
        guard hosts.count == 1 || hosts.isEmpty && words[2] == "HTTP/1.0" else { return .rejected(.badRequest) }
        guard hosts.allSatisfy({ isLoopback($0.dropFirst(5)) }) else { return .rejected(.misdirected) }
        guard words[0] == "GET" || words[0] == "HEAD" else { return .rejected(.notAllowed) }
        return .read(path: String(words[1].prefix { $0 != "?" }), wantsBody: words[0] == "GET")
    }

    /// "127.0.0.1:9464", "localhost", "[::1]:9464": a name that no other site can give to this machine.
    private static func isLoopback(_ host: Substring) -> Bool {
        let host = host.filter { $0 != " " && $0 != "\t" }.lowercased()
        return LoopbackAddress(host) != nil || LoopbackAddress(host + ":80") != nil
    }
}
