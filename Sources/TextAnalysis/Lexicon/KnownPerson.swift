internal import LexiconFormat

/// A public figure whom Indonesian news names by other names, too: a line of `Registers/people.tsv`.
struct KnownPerson: Sendable {
    var name: String
    /// Nicknames, initials and short names that nobody else goes by in news.
    var nicknames: [String]
}

extension KnownPerson {
    static let all = Register(LexiconTables.people) { fields in
        KnownPerson(name: String(fields[0]), nicknames: FieldParts.parts(of: fields[1]))
    }

    /// The person's name of a nickname, both as words in lower case.
    static let fullName = FullNames()

    struct FullNames: Sendable {
        subscript(nickname: [String]) -> [String]? {
            LexiconTables.personNames.value(of: WordHash.hash(nickname.joined(separator: " ").utf8))
                .map { PersonKey.words(of: KnownPerson.all[$0].name) }
        }
    }
}
