import JSON
import Records

/// What a page's metadata may be at most. What is beyond is passed over, and told.
enum MetadataLimits {
    /// Bytes of a title, a name, a date. Attributes have the same limit.
    static let valueCount = MarkupScanner.maximumValueCount
    /// No page in use has more `<meta>`; each name that is asked for is looked for among all of them.
    static let metaCount = 2_000
    /// Objects of a script.
    static let objectCount = 2_000

    /// What was passed over.
    struct Notes: Hashable, Sendable {
        var longValueCount = 0
        var ignoredMetaCount = 0
        /// Scripts of which something was passed over: for the number of their objects, or for their depth.
        var limitedScriptCount = 0

        static func + (left: Notes, right: Notes) -> Notes {
            Notes(
                longValueCount: left.longValueCount + right.longValueCount,
                ignoredMetaCount: left.ignoredMetaCount + right.ignoredMetaCount,
                limitedScriptCount: left.limitedScriptCount + right.limitedScriptCount)
        }

        /// Of all but long values, which are told with those of attributes.
        var diagnostic: Article.Diagnostic? {
            var parts: [String] = []
            if ignoredMetaCount > 0 { parts.append("\(ignoredMetaCount) <meta> after the first \(metaCount)") }
            if limitedScriptCount > 0 {
                let limits = "over \(objectCount) objects or \(JSONParser.maximumDepth) levels"
                parts.append("\(limitedScriptCount) JSON-LD scripts of \(limits), in part or whole")
            }
            guard !parts.isEmpty else { return nil }
            let detail = "\(parts.joined(separator: " and ")) were not looked at"
            return Article.Diagnostic(code: "metadata_limited", detail: detail)
        }
    }
}
