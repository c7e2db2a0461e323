/// A programme, project, fund or work that the text names.
struct ProgramMention: Hashable, Sendable {
    /// Token indices of the name, without "program" or "proyek".
    var range: Range<Int>
    var rule: String
    /// Other names given with this one: an acronym or expansion in parentheses, a translation behind "atau".
    var otherNames: [Range<Int>] = []
    /// The register's entry.
    var known: Int?

    /// All names, the first one first.
    var names: [Range<Int>] { [range] + otherNames }

    /// The index after the last token that the names take up.
    var end: Int { names.map(\.upperBound).max() ?? range.upperBound }
}
