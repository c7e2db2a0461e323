/// A page to ask for, and what is known of it from the last time.
package struct FetchRequest: Hashable, Sendable {
    /// http or https; what follows `#` is not sent.
    package var url: String
    /// ETag and Last-Modified of the response that is kept, as the server wrote them: where nothing changed since, the
    /// answer is 304 and has no body.
    package var entityTag: String?
    package var lastModified: String?
    /// The media types that are wanted: "text/html, application/rss+xml;q=0.9".
    package var accept: String?

    package init(url: String, entityTag: String? = nil, lastModified: String? = nil, accept: String? = nil) {
        (self.url, self.entityTag, self.lastModified, self.accept) = (url, entityTag, lastModified, accept)
    }

    /// Lines of the header beside those of every request.
    var headerLines: [String] {
        let fields = [("If-None-Match", entityTag), ("If-Modified-Since", lastModified), ("Accept", accept)]
        return fields.compactMap { name, value in
            // A value with a line end would be two fields: stored values are data.
            guard let value, !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
            return "\(name): \(value)"
        }
    }
}
