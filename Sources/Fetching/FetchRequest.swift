/// A page to ask for, and what is known of it from the last time; or something to send (POST).
package struct FetchRequest: Hashable, Sendable {
    /// http or https; what follows `#` is not sent.
    package var url: String
    /// ETag and Last-Modified of the response that is kept, as the server wrote them: where nothing changed since, the
    /// answer is 304 and has no body.
    package var entityTag: String?
    package var lastModified: String?
    /// The media types that are wanted: "text/html, application/rss+xml;q=0.9".
    package var accept: String?
    /// Makes it a POST. Of the answer no body is kept, and no redirect is followed: one is the answer.
    package var body: Body?
    /// Further fields of the header, by name.
    package var headerFields: [String: String] = [:]

    package struct Body: Hashable, Sendable {
        /// "application/json"
        package var contentType: String
        package var bytes: [UInt8]

        package init(contentType: String, bytes: [UInt8]) { (self.contentType, self.bytes) = (contentType, bytes) }
    }

    package init(url: String, entityTag: String? = nil, lastModified: String? = nil, accept: String? = nil) {
        (self.url, self.entityTag, self.lastModified, self.accept) = (url, entityTag, lastModified, accept)
    }

    /// Lines of the header beside those of every request.
    var headerLines: [String] {
        let known = [
            ("If-None-Match", entityTag), ("If-Modified-Since", lastModified), ("Accept", accept),
            ("Content-Type", body?.contentType),
        ]
        let further = headerFields.sorted { $0.key < $1.key }.map { ($0.key, Optional($0.value)) }
        return (known + further).compactMap { name, value in
            // A value with a line end would be two fields: stored values are data.
            guard let value, !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
            return "\(name): \(value)"
        }
    }
}
