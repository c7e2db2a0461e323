internal import LexiconFormat

/// A body's name reduced to what tells it from others.
enum BodyKey {
    /// Lower case, government short forms written out, legal forms and "(Persero)" dropped.
    static func key(of name: String) -> String { BodyName.key(of: name) }

    static func isFaction(_ word: WordID) -> Bool { word == faction }

    private static let faction = Lexicon.shared.id("fraksi")

    /// The register's bodies by their names' keys.
    static let register = Register()

    struct Register: Sendable {
        /// The body that has a name of this key; nil when there is none.
        subscript(key: String) -> Int? { LexiconTables.bodyKeys.value(of: WordHash.hash(key.utf8)) }
    }
}
