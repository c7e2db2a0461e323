internal import LexiconFormat

/// Words of one class, which the file is named for: a case of `WordClass`.
struct WordListFile {
    static let columns = ["word"]

    var wordClass: String
    var words: [String] = []

    init(_ file: inout RegisterFile) {
        wordClass = String((file.path.split(separator: "/").last ?? "").dropLast(4))
        var known: Set<String> = []
        for entry in file.entries {
            let word = entry.fields[0]
            if word.contains(" ") || word != word.lowercased() {
                file.fault(entry.line, "\"\(word)\"; write one word in lower case")
            }
            if !known.insert(word).inserted { file.fault(entry.line, "\"\(word)\" stands twice; drop one") }
            words.append(word)
        }
    }
}

/// National programmes, and phrases that look like one and are none.
struct ProgramRegister {
    static let columns = ["name", "kind", "spellings"]
    static let kinds = ["program", "name", "phrase"]

    var phrases: [Phrase] = []
    var lines: [String] = []

    init(_ file: inout RegisterFile) {
        var known: [[String]: Int] = [:]
        for entry in file.entries {
            if !Self.kinds.contains(entry.fields[1]) {
                file.fault(entry.line, "the kind \"\(entry.fields[1])\"; write one of \(Self.kinds)")
            }
            for form in [entry.fields[0]] + FieldParts.parts(of: entry.fields[2]) {
                let words = PhraseWords.words(of: form).map { $0.lowercased() }
                if let line = known.updateValue(entry.line, forKey: words), line != entry.line {
                    file.fault(entry.line, "\"\(form)\" stands in line \(line), too; drop one")
                }
                phrases.append(Phrase(text: form, value: lines.count))
            }
            lines.append(entry.fields.joined(separator: "\t"))
        }
    }
}

/// Public figures and the other names that nobody else goes by.
struct PersonRegister {
    static let columns = ["name", "nicknames"]

    var phrases: [String] = []
    var keys: [(hash: UInt64, value: Int?)] = []
    var lines: [String] = []

    init(_ file: inout RegisterFile) {
        var known: [String: Int] = [:]
        for entry in file.entries {
            let nicknames = FieldParts.parts(of: entry.fields[1])
            for nickname in nicknames {
                let key = nickname.lowercased()
                if !key.allSatisfy({ $0.isLetter || $0 == " " || $0 == "'" }) {
                    file.fault(entry.line, "the nickname \"\(nickname)\"; write letters, apostrophes and spaces alone")
                }
                if let line = known.updateValue(entry.line, forKey: key) {
                    file.fault(entry.line, "\"\(nickname)\" stands in line \(line), too; drop one")
                }
                keys.append((WordHash.hash(key.utf8), lines.count))
            }
            phrases += [entry.fields[0]] + nicknames
            lines.append(entry.fields.joined(separator: "\t"))
        }
    }
}
