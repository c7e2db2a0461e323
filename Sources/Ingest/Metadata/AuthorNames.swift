/// Names of people in what pages give as their author.
enum AuthorNames {
    /// Small words inside names and lists of names.
    static let particles: Set<String> = [
        "dan", "and", "bin", "binti", "van", "von", "de", "der", "la", "al", "el", "&",
    ]

    /// No article has more authors than fit in so many bytes.
    private static let longestList = 4_000

    /// The people named, in order, without labels, titles of trade and outlets. Empty when none is a person.
    static func people(in text: String, publisher: String? = nil) -> [String] {
        guard text.utf8.count <= longestList, !text.contains("://") else { return [] }
        let cleaned = CharacterReferences.decoded(withoutLabels(text))
        var people: [String] = []
        // "Kontributor Jambi, Rina Sari": the town comes first.
        let skipped = holdsTown(text) ? 1 : 0
        for part in parts(of: cleaned).dropFirst(skipped) {
            let name = withoutInitials(withoutLabels(part))
            if isPerson(name, publisher: publisher), !people.contains(name) { people.append(name) }
        }
        return people
    }

    private static let labels = [
        "penulis", "reporter", "pewarta", "wartawan", "laporan wartawan", "laporan reporter", "oleh", "written by",
        "by", "autor", "author", "author name", "kontributor", "words by", "text", "von:", "ditulis oleh", "posted by",
        "diposting oleh", "dipublikasikan oleh", "diterbitkan oleh", "dikirim oleh",
        "von", "par",
    ]

    private static func withoutLabels(_ text: String) -> String {
        var rest = trimmed(text)
        var changed = true
        while changed {
            changed = false
            for label in labels where rest.utf8.count > label.utf8.count {
                let bytes = Array(rest.utf8)
                guard rest.lowercased().hasPrefix(label), !bytes[label.utf8.count].isASCIIAlphanumeric,
                    bytes[label.utf8.count] < 0x80
                else { continue }
                rest = trimmed(String(decoding: bytes[label.utf8.count...], as: UTF8.self))
                changed = true
            }
        }
        return rest
    }

    private static func holdsTown(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ",") else { return false }
        return text[..<comma].lowercased().contains("kontributor ")
    }

    /// "Rina Sari (rsi)" is Rina Sari.
    private static func withoutInitials(_ name: String) -> String {
        guard name.hasSuffix(")"), let start = name.lastIndex(of: "("), start != name.startIndex else { return name }
        return trimmed(String(name[..<start]))
    }

    private static func trimmed(_ text: String) -> String {
        let isEdge = { (scalar: Unicode.Scalar) in " \t\n:|,;-–—•/*\u{A0}".unicodeScalars.contains(scalar) }
        let scalars = text.unicodeScalars.drop(while: isEdge)
        guard let last = scalars.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(scalars[...last])
    }

    private static func parts(of text: String) -> [String] {
        var folded = text
        for separator in [
            " dan ", " and ", " & ", " und ", " et ", " y ", " with ", " - ", " – ", " I ", "|", ";", "/", "•", "\n",
            " og ", " i ",
        ] {
            folded = folded.replacing(separator, with: ",")
        }
        return folded.split(separator: ",").map { trimmed(String($0)) }
    }

    /// Words of outlets and accounts; a name that holds one is no person's.
    private static let impersonal: Set<String> = [
        "redaksi", "admin", "administrator", "editor", "tim", "team", "staff", "news", "media", "online", "newsroom",
        "desk", "cyber", "antara", "kompas", "detik", "tempo", "tribun", "developer", "user", "wordpress", "webmaster",
        "magazine", "newspaper", "daily", "press", "reuters", "afp", "agency", "agencies", "berita", "liputan6",
        "editorial", "editors", "corporation", "inc", "ltd", "tv", "radio", "network", "group", "guest", "anonymous",
        "contributor", "contributors", "correspondent", "reporters", "writer", "kontributor", "publisher", "humas",
        "follow", "share", "save", "pdf", "read", "view", "about", "posts", "updated", "published", "audience",
        "twitter",
        "facebook", "linkedin", "instagram", "editor-in-chief", "director", "manager", "author", "founder",
        "co-founder",
        "reviewed", "fact", "checked", "sponsored", "related", "topics", "image", "source", "photo", "min", "sr.",
        "company", "university", "blog", "website", "official", "communications", "marketing", "department", "newsdesk",
        "cnn", "bbc", "associated", "bureau", "support", "superuser", "content", "republika", "okezone", "merdeka",
    ]

    private static func isPerson(_ name: String, publisher: String?) -> Bool {
        guard (2...60).contains(name.utf8.count), !name.contains("@"), !name.contains("://"),
            !name.utf8.contains(where: \.isASCIIDigit)
        else { return false }
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), let first = name.unicodeScalars.first,
            first.properties.isAlphabetic, !first.properties.isLowercase || words.count > 1
        else { return false }
        for word in words {
            let key = word.lowercased()
            if impersonal.contains(key) || isDomain(key) { return false }
        }
        // Degrees and posts after a comma: "MD", "FOMA".
        if words.count == 1, name.utf8.count <= 6, name == name.uppercased(), name.utf8.allSatisfy({ $0 < 0x80 }) {
            return false
        }
        if let publisher, TitleCleaner.key(publisher) == TitleCleaner.key(name) { return false }
        return true
    }

    private static func isDomain(_ word: String) -> Bool {
        guard let point = word.lastIndex(of: "."), point != word.startIndex else { return false }
        if word.hasSuffix("com") { return true }
        let ending = word[word.index(after: point)...]
        return ["com", "co", "id", "net", "org", "tv", "news", "info"].contains(String(ending))
    }
}
