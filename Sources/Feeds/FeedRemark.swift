/// Something that is wrong with a feed, which was read nevertheless.
package struct FeedRemark: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable {
        case wrongEncoding = "wrong_encoding"
        case invalidBytes = "invalid_bytes"
        case controlCharacter = "control_character"
        case textBeforeProlog = "text_before_prolog"
        case contentAfterEnd = "content_after_end"
        case undeclaredEntity = "undeclared_entity"
        case bareAmpersand = "bare_ampersand"
        case bareLessThan = "bare_less_than"
        case mismatchedTag = "mismatched_tag"
        case truncated
        case tooDeep = "too_deep"
        case malformed
        case entryWithoutLink = "entry_without_link"
        case repeatedEntry = "repeated_entry"
        case unreadableDate = "unreadable_date"
        case tooManyEntries = "too_many_entries"
    }

    package var kind: Kind
    /// Of the first case; nil where it has no place of its own.
    package var line: Int?
    package var message: String
    package var count = 1

    package var description: String {
        (line.map { "line \($0): " } ?? "") + message + (count > 1 ? " (\(count) times)" : "")
    }
}

/// Remarks as they come: one of each kind, counted.
struct FeedRemarks {
    private(set) var all: [FeedRemark] = []

    mutating func add(_ kind: FeedRemark.Kind, _ message: String, line: Int? = nil, count: Int = 1) {
        if let index = all.firstIndex(where: { $0.kind == kind }) {
            all[index].count += count
        } else {
            all.append(FeedRemark(kind: kind, line: line, message: message, count: count))
        }
    }

    func contains(_ kind: FeedRemark.Kind) -> Bool { all.contains { $0.kind == kind } }
}
