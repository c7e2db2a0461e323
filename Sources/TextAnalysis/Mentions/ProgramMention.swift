/// A programme, project, fund or work that the text names.
struct ProgramMention: Hashable, Sendable {
    /// Token indices of the name, without "program" or "proyek".
    var range: Range<Int>
    var rule: String
    /// An acronym or expansion in parentheses behind the name.
    var otherName: Range<Int>?
    /// The register's entry.
    var known: Int?
}
