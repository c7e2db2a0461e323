internal import LexiconFormat

/// A national programme or fund that Indonesian news names often, or a phrase that looks like one and is none:
/// a line of `Registers/programs.tsv`.
struct KnownProgram: Sendable {
    var name: String
    var forms: [String]
    /// False for names of budgets, taxes and the like, which no rule may take for a programme.
    var isProgram: Bool
    /// Made of words that mean something ordinary, too: "Bedah Rumah". It counts in capitals, or behind a cue.
    var isOrdinary: Bool
}

extension KnownProgram {
    static let all = Register(LexiconTables.programs) { fields in
        KnownProgram(
            name: String(fields[0]), forms: [String(fields[0])] + FieldParts.parts(of: fields[2]),
            isProgram: fields[1] != "phrase", isOrdinary: fields[1] == "name")
    }

    /// Finds a programme's number in `all` by what the text calls it.
    static let matcher = PhraseMatcher(LexiconTables.programPhrases)
}
