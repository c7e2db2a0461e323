/// What a `FaultServer` does with one request.
package struct Reply: Sendable {
    package enum Step: Sendable {
        case send([UInt8])
        /// So many zeros.
        case flood(Int)
        /// Seconds.
        case wait(Double)
        /// Waits until the client goes, or the server ends.
        case hang
        /// Ends the connection with an error for the client.
        case reset
        case close
    }

    var steps: [Step]
    /// What a conditional request is held against.
    var entityTag: String?
    var lastModified: String?

    package init(_ steps: [Step]) { self.steps = steps }

    /// A status line, a header and a body with its length.
    ///
    /// - Parameter length: what Content-Length says; nil for the truth.
    package static func status(
        _ status: Int, _ body: [UInt8] = [], fields: [String] = [], length: Int? = nil
    ) -> Reply {
        let lines = ["HTTP/1.1 \(status) \(status)"] + fields + ["Content-Length: \(length ?? body.count)"]
        return Reply([.send(Self.header(lines)), .send(body)])
    }

    package static func page(_ body: [UInt8], fields: [String] = ["Content-Type: text/html; charset=utf-8"]) -> Reply {
        status(200, body, fields: fields)
    }

    package static func page(_ text: String) -> Reply { page(Array(text.utf8)) }

    /// A page that is not sent to whoever has it.
    package static func page(
        _ text: String, entityTag: String? = nil, lastModified: String? = nil, contentType: String? = nil
    ) -> Reply {
        let values = [("ETag", entityTag), ("Last-Modified", lastModified), ("Content-Type", contentType)]
        let fields = values.compactMap { name, value in value.map { "\(name): \($0)" } }
        var reply = page(Array(text.utf8), fields: fields)
        (reply.entityTag, reply.lastModified) = (entityTag, lastModified)
        return reply
    }

    package static func redirect(to target: String, status: Int = 302) -> Reply {
        self.status(status, fields: ["Location: \(target)"])
    }

    /// A header that says so many bytes, and then steps.
    package static func body(ofLength length: Int, fields: [String] = [], _ steps: Step...) -> Reply {
        Reply([.send(header(["HTTP/1.1 200 OK"] + fields + ["Content-Length: \(length)"]))] + steps)
    }

    package static func header(_ lines: [String]) -> [UInt8] {
        Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// The steps for a request; those of a 304 where it has what this is.
    func steps(for request: LoggedRequest) -> [Step] {
        let hasTag = entityTag != nil && request["If-None-Match"] == entityTag
        let hasDate = entityTag == nil && lastModified != nil && request["If-Modified-Since"] == lastModified
        guard hasTag || hasDate else { return steps }
        return [.send(Self.header(["HTTP/1.1 304 Not Modified"] + (entityTag.map { ["ETag: \($0)"] } ?? [])))]
    }
}

/// A request as a `FaultServer` got it.
package struct LoggedRequest: Sendable {
    /// Seconds by the monotonic clock.
    package var time: Double
    package var method: String
    /// "/path?query"; a whole URL where the client takes the server for a proxy.
    package var target: String
    /// Which connection it came by, from 0 on.
    package var connection: Int
    /// As long as Content-Length says.
    package var body: [UInt8] = []
    private var lines: [Substring]

    init?(_ header: [UInt8], time: Double, connection: Int) {
        let lines = String(decoding: header, as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        (self.time, self.connection) = (time, connection)
        (method, target) = (String(words[0]), String(words[1]))
        self.lines = Array(lines.dropFirst())
    }

    /// The value of a field, letter case of its name aside.
    package subscript(name: String) -> String? {
        let start = name.lowercased() + ": "
        return lines.first { $0.lowercased().hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }
}
