/// What formats take as a link: addresses of the web alone, no paths of files.
enum WebAddress {
    /// The address where it is one in ASCII without blanks and marks that RFC 3986 does not know; else nil.
    static func link(_ text: String?) -> String? {
        guard let text, text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#""<>\^`{|}"#.utf8.contains($0) }
        return isPlain ? text : nil
    }
}
