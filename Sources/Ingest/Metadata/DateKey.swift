/// What the name of a `<meta>` says about the date in it.
enum DateKey {
    case published, modified
    /// A date of the page that may be either.
    case day

    /// Nil for a name that speaks of no date of the page.
    init?(_ name: String) {
        let letters = name.utf8.filter(\.isASCIILetter)
        let holds = { (parts: [String]) in parts.contains { letters.firstMarkup($0, from: 0) != nil } }
        guard holds(DateKey.stems), !holds(DateKey.events) else { return nil }
        let hash = ByteHash.of(letters)
        if holds(DateKey.modifiedParts) {
            self = .modified
        } else if holds(DateKey.publishedParts) || DateKey.publishedNames.contains(hash) {
            self = .published
        } else if DateKey.dayNames.contains(hash) {
            self = .day
        } else {
            return nil
        }
    }

    /// What every such name holds.
    private static let stems = ["date", "time", "publi", "issue", "creat", "modif"]
    /// Names are compared by their letters alone: "article:published_time" is "articlepublishedtime".
    private static let modifiedParts = [
        "modif", "updatedtime", "updatetime", "updateddate", "updatedate", "dateupdate", "lastupdated",
    ]
    private static let publishedParts = [
        "publisheddate", "publishedtime", "publishdate", "publishtime", "datepublish", "pubdate", "publicationdate",
        "publicationtime", "releasedate", "dateissued", "issuedate", "publishedat", "publishedon", "firstpublished",
    ]
    private static let publishedNames = hashes([
        "dctermsissued", "dcissued", "sailthrudate", "published", "articlepublished", "citationdate",
        "citationonlinedate",
        "articledateoriginal", "ptime", "pdate", "displaydate", "parselypubdate", "originalpublicationdate",
        "daterelease",
        "weiboarticlecreateat", "contentpublisheddate",
    ])
    private static let dayNames = hashes([
        "date", "dcdate", "dcdatecreated", "dctermsdate", "dctermscreated", "created", "articlecreated", "datecreated",
        "creationdate", "createddate", "timestamp", "dcdatex", "articledate", "contentdate", "postdate", "uploaddate",
        "pagedate", "cdate",
    ])
    private static let events = ["expir", "event", "unpublish", "verification", "format"]

    private static func hashes(_ names: [String]) -> Set<UInt64> { Set(names.map { ByteHash.of($0.utf8) }) }
}
