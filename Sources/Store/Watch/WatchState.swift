internal import GRDB
internal import Records

/// What a monitor keeps beside the documents, in the archive's file: what it has seen, what it has still to fetch, whom
/// it has still to tell what.
///
/// Each function is one transaction: whatever ends the process, everything before is kept, and nothing is done by half.
/// Times are seconds since 1970, given by the caller; nothing here reads a clock.
///
/// Thread: any; SQLite has one writer at a time, others wait.
package struct WatchState: Sendable {
    let archive: RecordStore
    /// Of the tool, for the row in `runs`.
    let version: String

    /// - Parameter store: opened to write.
    package init(_ store: RecordStore, version: String) { (archive, self.version) = (store, version) }

    /// What makes two addresses one item: `CanonicalURL.key`; of a file its path, as "file:inbox/a.html".
    static func address(of url: String) -> String { CanonicalURL.key(of: url) ?? url }

    /// Numbers as SQLite's `json_each` takes them, so that a statement's text is the same for any count.
    static func list(_ numbers: [Int64]) -> String { "[" + numbers.map { "\($0)" }.joined(separator: ",") + "]" }
}
