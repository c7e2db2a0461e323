/// Names of people in what pages give as their author.
struct AuthorNames {
    /// The outlet, which is nobody's name; nil where a person publishes.
    var publisher: String?

    /// No article has more authors than fit in so many bytes.
    private static let longestList = 4_000

    /// As the instance's, for a page whose outlet isn't known.
    static func people(in text: String) -> [String] { AuthorNames(publisher: nil).people(in: text) }

    /// The people named, in order, without labels, titles of trade and outlets. Empty when none is a person.
    func people(in text: String) -> [String] { people(in: text, isSeen: false) }

    /// - Parameter isSeen: the text may be any words of the page; names among them have capitals.
    func people(in text: String, isSeen: Bool) -> [String] {
        guard text.utf8.count <= AuthorNames.longestList, !text.holds("://") else { return [] }
        let cleaned = CharacterReferences.decoded(AuthorNames.withoutLabels(text))
        // "Kontributor Jambi, Rina Sari": the town comes first.
        let skipsTown = AuthorNames.holdsTown(text)
        var people: [String] = []
        for group in AuthorNames.groups(of: cleaned) {
            var isFirst = true
            for part in group.split(whereSeparator: { $0 == "," || $0 == "，" }).dropFirst(skipsTown ? 1 : 0) {
                let name = AuthorNames.withoutInitials(AuthorNames.withoutLabels(String(part)))
                if isPerson(name, isSeen: isSeen) {
                    if !people.contains(name) { people.append(name) }
                } else if !isFirst, !AuthorNames.isDegree(name) {
                    // "Rina Sari, Head of News, Kabar Kota": what follows a post belongs to it.
                    break
                }
                isFirst = false
            }
        }
        return people
    }

    // MARK: Parts

    private static let labels = [
        "penulis", "reporter", "pewarta", "wartawan", "laporan wartawan", "laporan reporter", "oleh", "written by",
        "by", "autor", "author", "author name", "kontributor", "words by", "text", "von:", "ditulis oleh", "posted by",
        "diposting oleh", "dipublikasikan oleh", "diterbitkan oleh", "dikirim oleh", "article by", "recipe by",
        "authored by", "story by", "posted in", "more posts by", "view all posts by", "all posts by", "posts by",
        "articles by", "more by", "more from", "tulisan lain dari", "lihat semua tulisan", "contributed by",
        "published by", "created by", "reported by", "view orcid profile", "投稿者", "著者", "作者", "文", "記者",
        "von", "par", "por", "door", "av",
    ]

    private static func withoutLabels(_ text: String) -> String {
        var rest = trimmed(text)
        var changed = true
        while changed {
            changed = false
            let folded = rest.lowercased()
            for label in labels
            where folded.utf8.first == label.utf8.first && rest.utf8.count > label.utf8.count && folded.hasPrefix(label)
            {
                let bytes = Array(rest.utf8)
                guard !bytes[label.utf8.count].isASCIIAlphanumeric,
                    bytes[label.utf8.count] < 0x80 || (label.utf8.first ?? 0) >= 0x80
                else { continue }
                rest = trimmed(String(decoding: bytes[label.utf8.count...], as: UTF8.self))
                changed = true
                break
            }
        }
        return rest
    }

    private static func holdsTown(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ",") else { return false }
        return text[..<comma].lowercased().holds("kontributor ")
    }

    /// "Rina Sari (rsi)" is Rina Sari.
    private static func withoutInitials(_ name: String) -> String {
        guard name.hasSuffix(")"), let start = name.lastIndex(of: "("), start != name.startIndex else { return name }
        return trimmed(String(name[..<start]))
    }

    private static func trimmed(_ text: String) -> String {
        let isEdge = { (scalar: Unicode.Scalar) in " \t\n:|,;-–—•·/*+\u{A0}：".unicodeScalars.contains(scalar) }
        let scalars = text.unicodeScalars.drop(while: isEdge)
        guard let last = scalars.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(scalars[...last])
    }

    private static let joints = [
        " dan ", " and ", " & ", " und ", " et ", " y ", " with ", " - ", " – ", " — ", " I ", "|", ";", "/", "•", "·",
        "\n",
        " og ", " i ", " ve ", "、", "；",
    ].map { Array($0.utf8) }

    /// Names joined by words and marks; commas part names from each other and from posts and degrees.
    private static func groups(of text: String) -> [Substring] {
        let bytes = Array(text.utf8)
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let isMark = bytes[index] == 0x20 || bytes[index] >= 0x80 || !bytes[index].isASCIIAlphanumeric
            if isMark, let joint = joints.first(where: { bytes[index...].starts(with: $0) }) {
                folded.append(0x0A)
                // The space behind a joint may open the next one.
                index += joint.count - (joint.count > 1 && joint.last == 0x20 ? 1 : 0)
            } else {
                folded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: folded, as: UTF8.self).split(separator: "\n")
    }

    /// "MD", "M.D.", "Ph.D.", "S.Kom".
    private static func isDegree(_ name: String) -> Bool {
        name.utf8.count <= 12 && !name.contains(" ") && (name.contains(".") || name.filter(\.isUppercase).count >= 2)
    }

    // MARK: Persons

    private func isPerson(_ name: String, isSeen: Bool) -> Bool {
        guard (2...60).contains(name.utf8.count), !name.contains("@"), !name.holds("://"), !name.contains(":"),
            !name.utf8.contains(where: \.isASCIIDigit)
        else { return false }
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), let first = name.unicodeScalars.first,
            first.properties.isAlphabetic, !first.properties.isLowercase || words.count > 1 && !isSeen
        else { return false }
        for word in words {
            let key = word.lowercased()
            if NameWords.impersonal.contains(key) || AuthorNames.isDomain(key) { return false }
            if isSeen, AuthorNames.isPlainWord(word) { return false }
        }
        // "Von" above a name that stands in another element.
        if words.count == 1, AuthorNames.labels.contains(name.lowercased()) { return false }
        // Degrees and posts after a comma: "MD", "FOMA", "S.Kom.".
        if words.count == 1, name.contains(".") { return false }
        if words.count == 1, name.utf8.count <= 6, name == name.uppercased(), name.utf8.allSatisfy({ $0 < 0x80 }) {
            return false
        }
        if let publisher, TitleCleaner.key(publisher) == TitleCleaner.key(name) { return false }
        return true
    }

    /// A word in small letters that is no part of names, such as "van".
    private static func isPlainWord(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isLowercase else { return false }
        return word.utf8.count > 3 && !NameWords.particles.contains(word.lowercased())
            && !word.contains(where: \.isUppercase)
    }

    private static func isDomain(_ word: String) -> Bool {
        guard let point = word.lastIndex(of: "."), point != word.startIndex else { return false }
        if word.hasSuffix("com") { return true }
        let ending = word[word.index(after: point)...]
        return ["com", "co", "id", "net", "org", "tv", "news", "info"].contains(String(ending))
    }
}

/// Words that tell names of people from others.
enum NameWords {
    /// Small words inside names and lists of names.
    static let particles: Set<String> = [
        "dan", "and", "bin", "binti", "van", "von", "de", "der", "la", "al", "el", "&", "den", "del", "dos", "da", "di",
        "du", "le", "ten", "ter", "zu", "y", "e", "ibn", "abu",
    ]

    /// Words of outlets, accounts, posts and page furniture; a name that holds one is no person's.
    static let impersonal: Set<String> = [
        "redaksi", "admin", "administrator", "editor", "tim", "team", "staff", "news", "media", "online", "newsroom",
        "desk", "cyber", "antara", "kompas", "detik", "tempo", "tribun", "developer", "user", "wordpress", "webmaster",
        "magazine", "newspaper", "daily", "press", "reuters", "afp", "agency", "agencies", "berita", "liputan6",
        "editorial", "editors", "corporation", "inc", "ltd", "tv", "radio", "network", "group", "guest", "anonymous",
        "contributor", "contributors", "correspondent", "reporters", "writer", "kontributor", "publisher", "humas",
        "follow", "share", "save", "pdf", "read", "view", "about", "posts", "updated", "published", "audience",
        "twitter", "facebook", "linkedin", "instagram", "youtube", "tiktok", "pinterest", "editor-in-chief", "director",
        "manager", "author", "founder", "co-founder", "reviewed", "fact", "checked", "sponsored", "related", "topics",
        "image", "source", "photo", "min", "sr.", "company", "university", "blog", "website", "official",
        "communications", "marketing", "department", "newsdesk", "cnn", "bbc", "associated", "bureau", "support",
        "superuser", "content", "republika", "okezone", "merdeka", "written", "by", "full", "bio", "update", "strategy",
        "journalist", "categories", "category", "uncategorized", "posted", "insights", "development", "expert",
        "specialist", "certified", "chief", "architect", "officer", "senior", "finance", "personal", "community",
        "science", "redaktion", "redaktionen", "nachrichtenagentur", "agenturen", "unserer", "folgen", "autor",
        "functionality", "head", "of", "research", "design", "last", "our", "your", "the", "this", "more", "home",
        "business", "technology", "opinion", "politics",
        "sports", "world", "health", "lifestyle", "entertainment", "subscribe", "newsletter", "comments", "comment",
        "reply", "login", "register", "advertisement", "columnist", "gardener", "studio", "store", "shop", "editör",
        "pewarta", "wartawan", "jurnalis", "fotografer", "penulis", "pelaporan", "selengkapnya", "bagikan", "ikuti",
        "publikasi", "pemerintah", "kabupaten", "provinsi", "dinas", "diskominfo", "kominfo", "sekretariat",
        "solutions", "services", "technologies", "industry", "association", "foundation", "institute", "podcast",
        "video", "wire", "services,", "syndicate", "forum", "alignment", "from", "with", "for", "how", "what",
        "privacy", "digital", "security", "degree", "program", "clinical", "nutritionist", "dietitian", "trainer",
        "consultant", "president", "ceo", "cto", "cfo", "vp", "analyst", "engineer", "researcher", "professor",
        "zeitung", "nachrichten", "dpa", "apa", "sda", "ap", "tass", "xinhua", "bernama", "upi", "efe", "ansa",
    ]
}
