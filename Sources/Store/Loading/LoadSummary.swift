/// What became of records that were loaded.
package struct LoadSummary: Hashable, Sendable {
    /// Documents that the archive did not have.
    package var added = 0
    /// Documents that it had otherwise: each is a new revision.
    package var revised = 0
    /// Documents that it had as they are.
    package var unchanged = 0
    /// Records that say why there is no document.
    package var failed = 0

    package init() {}

    package var count: Int { added + revised + unchanged + failed }

    package static func += (left: inout LoadSummary, right: LoadSummary) {
        left.added += right.added
        left.revised += right.revised
        left.unchanged += right.unchanged
        left.failed += right.failed
    }
}
