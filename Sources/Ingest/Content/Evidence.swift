/// What an element's class and id say about its content.
///
/// Names are split into words at hyphens, underscores and capitals: "read__content" and
/// "articleBody" are two words each.
struct Evidence: OptionSet, Sendable {
    let rawValue: UInt8

    /// Not part of any article: navigation, comments, teasers, advertisements.
    static let furniture = Evidence(rawValue: 1)
    /// About the article but not of it, when short: byline, date, credit.
    static let detail = Evidence(rawValue: 2)
    /// The name of an article's body, such as "entry-content".
    static let body = Evidence(rawValue: 4)
    /// A name articles are often under, such as "post".
    static let article = Evidence(rawValue: 8)
    /// Furniture more often than not; articles have boxes of such names, too.
    static let box = Evidence(rawValue: 16)
    /// Readers' comments, which may be longer than the article.
    static let comments = Evidence(rawValue: 32)
    /// Around an image and its caption.
    static let caption = Evidence(rawValue: 64)
    /// Names the author, in a page builder's words, too.
    static let author = Evidence(rawValue: 128)

    /// The evidence of one class or id attribute. `ignoringTopics` tells that its names may be those of topics.
    static func of(_ attribute: ArraySlice<UInt8>, ignoringTopics: Bool) -> Evidence {
        var evidence: Evidence = []
        let bytes = attribute.span
        var start = 0
        while start < bytes.count {
            while start < bytes.count, bytes[start].isHTMLSpace { start += 1 }
            var end = start
            var hasColon = false
            while end < bytes.count, !bytes[end].isHTMLSpace {
                if bytes[end] == UInt8(ascii: ":") { hasColon = true }
                end += 1
            }
            let name = bytes.extracting(start..<end)
            start = end
            // WordPress writes an article's own tags and categories into its class.
            if ignoringTopics, topicMarks.isFound(in: name, at: 0) { continue }
            // Tailwind's "md:hidden" speaks of one screen width.
            if hasColon { continue }
            evidence.formUnion(of(name: name))
        }
        // Editors that call every paragraph a widget.
        let isNaming: Evidence = [.box, .detail]
        if !evidence.isDisjoint(with: isNaming), isPageBuilders(attribute) { evidence.subtract(isNaming) }
        return evidence
    }

    private static let topicMarks = PhraseSet(["tag-", "category-"])

    private static let pageBuilders = PhraseSet([
        "elementor", "so-panel", "so-widget", "siteorigin", "ck-widget", "wp-block", "wpb_", "et_pb", "fl-module",
    ])

    /// Their names start with a small letter.
    private static func isPageBuilders(_ attribute: ArraySlice<UInt8>) -> Bool {
        let bytes = attribute.span
        for index in 0..<bytes.count where !bytes[index].isASCIIUppercase && pageBuilders.isFound(in: bytes, at: index)
        {
            return true
        }
        return false
    }

    /// Names that "by" makes an author's; alone it stands in "sort-by" and "by-the-numbers", too.
    private static let bylineNames = PhraseSet([
        "by-name", "by_name", "by-author", "by_author", "by-line", "by_line", "by-writer",
    ])

    private static func of(name: Span<UInt8>) -> Evidence {
        var evidence: Evidence = []
        var heads = 0
        var tails = 0
        var start = 0
        if bylineNames.isFound(in: name, at: start) { evidence.insert(.author) }
        while let word = nextWord(of: name, from: &start) {
            let meaning = EvidenceWords.meaning(of: word, in: name)
            if meaning.isEmpty { continue }
            evidence.formUnion(meaning.evidence)
            if meaning.contains(.bodyHead) { heads += 1 }
            if meaning.contains(.bodyTail) { tails += 1 }
            if meaning.contains(.wholeBody) { (heads, tails) = (heads + 1, tails + 1) }
        }
        if heads > 0 { evidence.insert(.article) }
        if heads > 0, tails > 0, heads + tails > 1 { evidence.insert(.body) }
        return evidence
    }

    /// The next word of a name: letters up to a separator, a digit or a capital after a small letter.
    private static func nextWord(of name: Span<UInt8>, from start: inout Int) -> Range<Int>? {
        while start < name.count, !name[start].isASCIILetter { start += 1 }
        guard start < name.count else { return nil }
        var end = start + 1
        while end < name.count, name[end].isASCIILetter {
            if name[end].isASCIIUppercase, name[end - 1].isASCIILowercase { break }
            end += 1
        }
        defer { start = end }
        return start..<end
    }
}

/// The vocabulary of class names, English and Indonesian.
enum EvidenceWords {
    struct Meaning: OptionSet {
        let rawValue: UInt16
        static let furniture = Meaning(rawValue: 1)
        static let detail = Meaning(rawValue: 2)
        static let bodyHead = Meaning(rawValue: 4)
        static let bodyTail = Meaning(rawValue: 8)
        static let wholeBody = Meaning(rawValue: 16)
        static let box = Meaning(rawValue: 32)
        static let comments = Meaning(rawValue: 64)
        static let caption = Meaning(rawValue: 128)
        static let author = Meaning(rawValue: 256)

        /// What the word says by itself.
        var evidence: Evidence {
            var evidence: Evidence = []
            if contains(.furniture) { evidence.insert(.furniture) }
            if contains(.box) { evidence.insert(.box) }
            if contains(.author) { evidence.insert(.author) }
            if contains(.caption) { evidence.insert(.caption) }
            if contains(.comments) { evidence.insert(.comments) }
            if contains(.detail) { evidence.insert(.detail) }
            return evidence
        }
    }

    /// What a word means that stands at a range of a name.
    static func meaning(of word: Range<Int>, in name: Span<UInt8>) -> Meaning {
        guard word.count > 1 else { return [] }
        let known = beginnings[beginning(name[word.lowerBound], name[word.lowerBound + 1])]
        guard known > 0 else { return [] }
        var hash = ByteHash.start
        var found: Meaning = []
        for index in word {
            hash = ByteHash.adding(name[index].asciiLowercased, to: hash)
            // "relatedPosts" and "relatedposts" start alike.
            if known > 1, index - word.lowerBound >= 4 { found.formUnion(prefixes[hash]) }
        }
        return found.union(exact[hash])
    }

    /// Which two letters some word begins with, 2 for one of which the beginning is enough: most words of class
    /// names are told by them.
    private static let beginnings: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 1 << 10)
        let prefixes = furniturePrefixes.split(whereSeparator: \.isWhitespace).map(String.init)
        for (words, mark) in [(Array(meanings.keys), 1), (prefixes, 2)] as [([String], UInt8)] {
            for letters in words.map({ Array($0.utf8) }) { table[beginning(letters[0], letters[1])] = mark }
        }
        return table
    }()

    private static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    private static let furnitureWords = """
        ad ads adv advert iklan nav navbar navigation menu submenu megamenu pagination paging pager login signin signup
        register toolbar topbar copyright noprint terkait komentar kanal sosmed medsos bagikan recs breaking ticker
        marquee offcanvas upsell morenews footnav skip colophon masthead bottombar hotline
        """
    private static let boxWords = """
        toc banner modal popup popover widget widgets search rating ratings vote poll lainnya juga rec drawer paywall tag tags
        topics shortcut lightbox overlay tooltip alert dropdown carousel teaser teasers promo callout cta
        """
    private static let captionWords = "caption captions cutline photo foto figcaption legend keterangan"
    private static let authorWords = "author authors authorname byline bylines penulis reporter writer"
    private static let commentWords = "comment comments commentlist komentar reply replies respond disqus"
    private static let furniturePrefixes = """
        sidebar related comment sponsor advert newsletter recommend rekomendasi popular terpopuler breadcrumb subscri
        footer share sharing social disqus taboola outbrain cookie trending bacajuga readalso lihatjuga morefrom
        sidemenu mostread addtoany sharethis addthis screenreader
        """
    private static let detailWords = """
        author authors byline bylines date dateline meta metadata published posted publish timestamp time credit credits
        reporter penulis tanggal avatar bio reviewer readtime source
        """
    private static let headWords = "article artikel entry post story news berita blog single detail read isi konten"
    private static let tailWords = "content body text txt konten isi detail main copy berita wrapper inner richtext"
    private static let wholeWords = """
        articlebody articlecontent articletext entrycontent postcontent postbody storybody storycontent bodytext
        newscontent bodycopy bodycontent richtext storytext newsbody blogcontent postentry isiberita
        """

    private static let meanings: [String: Meaning] = {
        let groups: [(String, Meaning)] = [
            (furnitureWords, .furniture), (detailWords, .detail), (headWords, .bodyHead), (tailWords, .bodyTail),
            (wholeWords, .wholeBody), (boxWords, .box), (commentWords, .comments), (captionWords, .caption),
            (authorWords, .author),
        ]
        var meanings: [String: Meaning] = [:]
        for (words, meaning) in groups {
            for word in words.split(whereSeparator: \.isWhitespace) {
                meanings[String(word), default: []].formUnion(meaning)
            }
        }
        return meanings
    }()

    private static let exact = NameTable(meanings.map { ($0.key, $0.value) }, other: [])

    private static let prefixes = NameTable(
        furniturePrefixes.split(whereSeparator: \.isWhitespace).map { (String($0), Meaning.furniture) }, other: [])
}
