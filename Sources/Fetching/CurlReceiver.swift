internal import Archives

/// What one exchange brings, piece by piece, as libcurl calls for it; and the addresses that it may not connect to.
final class CurlReceiver {
    private let addresses: AddressRules
    private let bodyLimit: Int

    /// The lines of the last header, without its first.
    private(set) var header: [UInt8] = []
    private(set) var status = 0
    /// Of a success, where it is asked for; other bodies are counted and left out.
    private(set) var body: [UInt8] = []
    private var keepsBody = true
    private var bodyCount = 0
    /// Why an address was not connected to, for the last such one.
    private(set) var refusal: String?
    /// Whether a request has gone out: the library would send it again where a kept connection ends without an answer.
    private var hasAsked = false
    /// More of the body came than is taken.
    private(set) var isBeyondLimit = false

    /// libcurl has limits of its own for a line, and lately for all of them.
    private static let headerLimit = 1 << 18
    /// So much of what is left out is read, which leaves the connection fit for the next request.
    private static let ignoredBodyLimit = 1 << 20
    private static let lineFeed = UInt8(ascii: "\n")

    init(addresses: AddressRules, bodyLimit: Int) { (self.addresses, self.bodyLimit) = (addresses, bodyLimit) }

    /// Whether what comes is the body that is asked for.
    var takesBody: Bool { keepsBody && (200..<300).contains(status) }

    func reset(keepsBody: Bool) {
        self.keepsBody = keepsBody
        header.removeAll(keepingCapacity: true)
        body = []
        (status, bodyCount, refusal, isBeyondLimit) = (0, 0, nil, false)
        hasAsked = false
    }

    /// - Returns: whether a request may go out: one for each exchange.
    func mayAsk() -> Bool {
        defer { hasAsked = true }
        return !hasAsked
    }

    /// - Returns: whether that one may be connected to.
    func mayConnect(to address: NetworkAddress?) -> Bool {
        guard let address else {
            refusal = "it is no address of the Internet"
            return false
        }
        guard let refusal = addresses.refusal(of: address) else { return true }
        self.refusal = refusal
        return false
    }

    /// Takes a line with its end. A first line begins anew: what came before was a promise, such as 103.
    ///
    /// - Returns: false where it is too much.
    func takeHeader(_ line: [UInt8]) -> Bool {
        // Behind the body come trailers, which say nothing about it.
        guard bodyCount == 0 else { return true }
        if line.starts(with: "HTTP/".utf8) {
            header.removeAll(keepingCapacity: true)
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            status = words.count > 1 ? Int(String(decoding: words[1].prefix(3), as: UTF8.self)) ?? 0 : 0
            return true
        }
        guard header.count + line.count <= Self.headerLimit else { return false }
        header += line
        if line.last != Self.lineFeed { header.append(Self.lineFeed) }
        // What is announced to be too large is not sent for nothing.
        let isBlank = line.allSatisfy { $0 == Self.lineFeed || $0 == UInt8(ascii: "\r") }
        isBeyondLimit = isBlank && takesBody && announcedLength > bodyLimit
        return !isBeyondLimit
    }

    private var announcedLength: Int { HeaderFields(header[...])["Content-Length"].flatMap { Int($0) } ?? 0 }

    /// - Returns: false where it is too much.
    func takeBody(_ bytes: [UInt8]) -> Bool {
        bodyCount += bytes.count
        isBeyondLimit = bodyCount > (takesBody ? bodyLimit : Self.ignoredBodyLimit)
        if takesBody, !isBeyondLimit { body += bytes }
        return !isBeyondLimit
    }
}
