/// A page as it arrived: bytes, and what the caller knows about them.
public struct RawPage: Sendable {
    /// As they were fetched, in whatever encoding; at most 64 MiB are read.
    public var bytes: [UInt8]
    /// Whether they are markup or plain text; nothing is guessed from the bytes.
    public var mediaType: MediaType
    /// The charset of an HTTP header or the caller; nil when unknown. Bytes that are plainly something else win.
    public var declaredCharset: String?
    /// The page's address, absolute: makes addresses on the page absolute, and a date in it confirms others. It is
    /// never fetched.
    public var url: String?
    /// What the caller knows better than the page.
    public var given: Given

    /// A page of which all but bytes and type may be unknown.
    public init(
        bytes: [UInt8], mediaType: MediaType, declaredCharset: String? = nil, url: String? = nil,
        given: Given = Given()
    ) {
        (self.bytes, self.mediaType, self.declaredCharset) = (bytes, mediaType, declaredCharset)
        (self.url, self.given) = (url, given)
    }

    /// How the bytes are read. Raw values are the names of the types.
    public enum MediaType: String, Hashable, Sendable {
        case html = "text/html"
        case plainText = "text/plain"
    }

    /// What the caller knows better than the page does: members of a JSON Lines object.
    public struct Given: Hashable, Sendable {
        /// Stands in `Article.title` as it is.
        public var title: String?
        /// As written by the caller; read like any other date, and left aside when it is none.
        public var date: String?
        /// The publisher.
        public var source: String?

        /// What is nil is read from the page.
        public init(title: String? = nil, date: String? = nil, source: String? = nil) {
            (self.title, self.date, self.source) = (title, date, source)
        }
    }
}
