internal import Records

/// What makes two records revisions of one document: the address of its page; else the caller's id, or the file that
/// is one document; else the text itself.
enum DocumentKey {
    static func key(of record: Record, _ article: Record.Article) -> String {
        let source = record.source
        if let url = source.url.flatMap(CanonicalURL.key) ?? article.canonicalURL.flatMap(canonicalAddress) {
            return "url:\(url)"
        }
        if let id = source.id, !id.isEmpty { return "id:\(id)" }
        if source.offset == nil, source.member == nil, !source.uri.isEmpty, source.uri != "-" {
            return "file:\(source.uri)"
        }
        return "text:\(record.id)"
    }

    /// Sites that name their front page on every page have no address there.
    private static func canonicalAddress(_ url: String) -> String? {
        guard let address = CanonicalURL.key(of: url), !address.hasSuffix("/") else { return nil }
        return address
    }
}
