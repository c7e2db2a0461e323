/// What the page of metrics answers.
struct MetricsResponse {
    enum Status: String {
        case ok = "200 OK"
        case badRequest = "400 Bad Request"
        case notFound = "404 Not Found"
        case notAllowed = "405 Method Not Allowed"
        case timeout = "408 Request Timeout"
        case misdirected = "421 Misdirected Request"
        case tooLarge = "431 Request Header Fields Too Large"
        case unavailable = "503 Service Unavailable"
    }

    private let status: Status
    private let type: String
    private let body: String

    init(_ status: Status, type: String = "text/plain; charset=utf-8", _ body: String) {
        (self.status, self.type, self.body) = (status, type, body)
    }

    /// With the status as its text.
    init(_ status: Status) { self.init(status, status.rawValue + "\n") }

    func bytes(withBody: Bool) -> [UInt8] {
        let head = """
            HTTP/1.1 \(status.rawValue)\r
            Content-Type: \(type)\r
            Content-Length: \(body.utf8.count)\r
            Cache-Control: no-store\r
            X-Content-Type-Options: nosniff\r
            \(status == .notAllowed ? "Allow: GET, HEAD\r\n" : "")Connection: close\r
            \r

            """
        return Array(head.utf8) + (withBody ? Array(body.utf8) : [])
    }
}
