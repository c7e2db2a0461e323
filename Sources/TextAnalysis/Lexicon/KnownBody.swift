internal import LexiconFormat
internal import Records

/// A body that Indonesian news names often: a line of the tables in `Registers/bodies`.
struct KnownBody: Sendable {
    var name: String
    var category: ActorCategory
    /// Every spelling that means this body alone: its name, other spellings, earlier names.
    var forms: [String]
    /// As `scheme:id`, like "XM-DAC:46004".
    var identifiers: [String]
    /// Earlier names of the same body.
    var former: [String]
    /// Names of the bodies that took over from this one.
    var became: [String]
}

extension KnownBody {
    static let all = Register(LexiconTables.bodies) { fields in
        let names = [fields[0], fields[2], fields[4]].map(FieldParts.parts)
        return KnownBody(
            name: String(fields[0]), category: ActorCategory(rawValue: String(fields[1])) ?? .other,
            forms: names.joined().filter { !$0.hasSuffix("?") }, identifiers: FieldParts.parts(of: fields[3]),
            former: names[2].map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 },
            became: FieldParts.parts(of: fields[5]))
    }

    /// Finds a body's number in `all` by what the text calls it.
    static let matcher = PhraseMatcher(LexiconTables.bodyPhrases)
}
