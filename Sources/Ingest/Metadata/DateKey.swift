/// What the name of a `<meta>` says about the date in it.
enum DateKey {
    case published, modified
    /// A date of the page that may be either.
    case day

    /// Nil for a name that speaks of no date of the page.
    init?(_ name: String) {
        let letters = String(decoding: name.utf8.filter { $0.isASCIILetter }, as: UTF8.self)
        if DateKey.events.contains(where: letters.contains) { return nil }
        if DateKey.modifiedParts.contains(where: letters.contains) {
            self = .modified
        } else if DateKey.publishedParts.contains(where: letters.contains) || DateKey.publishedNames.contains(letters) {
            self = .published
        } else if DateKey.dayNames.contains(letters) {
            self = .day
        } else {
            return nil
        }
    }

    /// Names are compared by their letters alone: "article:published_time" is "articlepublishedtime".
    private static let modifiedParts = ["modif", "updatedtime", "updatetime", "updateddate", "updatedate", "dateupdate", "lastupdated"]
    private static let publishedParts = [
        "publisheddate", "publishedtime", "publishdate", "publishtime", "datepublish", "pubdate", "publicationdate",
        "publicationtime", "releasedate", "dateissued", "issuedate", "publishedat", "publishedon", "firstpublished",
    ]
    private static let publishedNames: Set<String> = [
        "dctermsissued", "dcissued", "sailthrudate", "published", "articlepublished", "citationdate", "citationonlinedate",
        "articledateoriginal", "ptime", "pdate", "displaydate", "parselypubdate", "originalpublicationdate", "daterelease",
        "weibo:articlecreateat", "contentpublisheddate",
    ]
    private static let dayNames: Set<String> = [
        "date", "dcdate", "dcdatecreated", "dctermsdate", "dctermscreated", "created", "articlecreated", "datecreated",
        "creationdate", "createddate", "timestamp", "dcdatex", "articledate", "contentdate", "postdate", "uploaddate",
        "pagedate", "cdate",
    ]
    private static let events = ["expir", "event", "unpublish", "verification", "format"]
}
