/// A page as it arrived: bytes, and what the caller knows about them.
public struct RawPage: Sendable {
    public var bytes: [UInt8]
    public var mediaType: MediaType
    /// The charset of an HTTP header or the caller; nil when unknown.
    public var declaredCharset: String?
    public var url: String?
    public var given: Given

    public init(
        bytes: [UInt8], mediaType: MediaType, declaredCharset: String? = nil, url: String? = nil,
        given: Given = Given()
    ) {
        (self.bytes, self.mediaType, self.declaredCharset) = (bytes, mediaType, declaredCharset)
        (self.url, self.given) = (url, given)
    }

    public enum MediaType: String, Hashable, Sendable {
        case html = "text/html"
        case plainText = "text/plain"
    }

    /// What the caller knows better than the page does: members of a JSON Lines object.
    public struct Given: Hashable, Sendable {
        public var title: String?
        /// As written by the caller; read like any other date.
        public var date: String?
        /// The publisher.
        public var source: String?

        public init(title: String? = nil, date: String? = nil, source: String? = nil) {
            (self.title, self.date, self.source) = (title, date, source)
        }
    }
}
