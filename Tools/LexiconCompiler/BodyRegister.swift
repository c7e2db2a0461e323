internal import LexiconFormat
internal import Records

/// Bodies: each form names one entry, unless it is marked as ambiguous by a "?" behind it.
struct BodyRegister {
    static let columns = ["name", "category", "forms", "identifiers", "former", "became"]

    private(set) var phrases: [Phrase] = []
    private(set) var keys: [(hash: UInt64, value: Int?)] = []
    private(set) var lines: [String] = []

    private struct Use {
        var entry: Int
        var path: String
        var line: Int
        var isAmbiguous: Bool
    }

    private var uses: [[String]: [Use]] = [:]
    private var names: Set<String> = []

    init(_ files: inout [RegisterFile]) {
        for index in files.indices { names.formUnion(files[index].entries.map { $0.fields[0] }) }
        for index in files.indices {
            for entry in files[index].entries { read(entry, &files[index]) }
        }
    }

    private mutating func read(_ entry: RegisterFile.Entry, _ file: inout RegisterFile) {
        var entry = entry
        for column in [2, 4] { entry.fields[column] = Self.withLegalFormFirst(entry.fields[column]) }
        let (name, number) = (entry.fields[0], lines.count)
        check(entry, &file)
        var forms: [String] = []
        for form in [name] + FieldParts.parts(of: entry.fields[2]) + FieldParts.parts(of: entry.fields[4]) {
            let isAmbiguous = form.hasSuffix("?")
            let text = isAmbiguous ? String(form.dropLast()) : form
            guard !forms.contains(text) else {
                file.fault(entry.line, "\"\(text)\" stands twice in the line; write it once")
                continue
            }
            forms.append(text)
            use(text, Use(entry: number, path: file.path, line: entry.line, isAmbiguous: isAmbiguous), &file)
            guard !isAmbiguous else { continue }
            phrases.append(Phrase(text: text, value: number))
            keys.append((WordHash.hash(BodyName.key(of: text).utf8), number))
        }
        lines.append(entry.fields.joined(separator: "\t"))
    }

    /// "Bank Nelayan, PT", as company registers sort it, is "PT Bank Nelayan" in a text.
    private static func withLegalFormFirst(_ forms: String) -> String {
        FieldParts.parts(of: forms).map { $0.hasSuffix(", PT") ? "PT " + $0.dropLast(4) : $0 }
            .joined(separator: "; ")
    }

    private mutating func use(_ form: String, _ use: Use, _ file: inout RegisterFile) {
        let words = PhraseWords.words(of: form).map { $0.lowercased() }
        for other in uses[words, default: []] where other.entry != use.entry {
            guard !other.isAmbiguous || !use.isAmbiguous else { continue }
            let place = other.path.split(separator: "/").last ?? ""
            file.fault(
                use.line,
                "\"\(form)\" names the body of \(place):\(other.line), too; drop it from one of them, or mark it in both "
                    + "with a \"?\" behind it: \"\(form)?\"")
            break
        }
        uses[words, default: []].append(use)
    }

    private func check(_ entry: RegisterFile.Entry, _ file: inout RegisterFile) {
        if ActorCategory(rawValue: entry.fields[1]) == nil {
            let known = ActorCategory.allCases.map(\.rawValue).joined(separator: ", ")
            file.fault(entry.line, "the category \"\(entry.fields[1])\"; write one of \(known)")
        }
        for identifier in FieldParts.parts(of: entry.fields[3]) {
            let parts = identifier.split(separator: ":", maxSplits: 1)
            if parts.count != 2 || identifier.contains(" ") {
                file.fault(entry.line, "the identifier \"\(identifier)\"; write it as scheme:id, without white space")
            }
        }
        for heir in FieldParts.parts(of: entry.fields[5]) where !names.contains(heir) {
            file.fault(entry.line, "it became \"\(heir)\", which is no entry's name; add a line for that body")
        }
    }
}
