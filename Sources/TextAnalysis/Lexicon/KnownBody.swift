internal import LexiconFormat
internal import Records

/// A body that Indonesian news names often: a line of the tables in `Registers/bodies`, of which each field is read when
/// it is asked for.
struct KnownBody: Sendable {
    private let fields: [Substring]

    init(fields: [Substring]) { self.fields = fields }

    var name: String { String(fields[0]) }

    var category: ActorCategory { ActorCategory(rawValue: String(fields[1])) ?? .other }

    /// Every spelling that means this body alone: its name, other spellings, earlier names.
    var forms: [String] {
        [fields[0], fields[2], fields[4]].flatMap(FieldParts.parts).filter { !$0.hasSuffix("?") }
    }

    /// As `scheme:id`, like "XM-DAC:46004".
    var identifiers: [String] { FieldParts.parts(of: fields[3]) }

    /// Earlier names of the same body.
    var former: [String] {
        FieldParts.parts(of: fields[4]).map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }
    }

    /// Names of the bodies that took over from this one.
    var became: [String] { FieldParts.parts(of: fields[5]) }
}

extension KnownBody {
    static let all = Register(LexiconTables.bodies, entry: KnownBody.init)

    /// Finds a body's number in `all` by what the text calls it.
    static let matcher = PhraseMatcher(LexiconTables.bodyPhrases)
}
