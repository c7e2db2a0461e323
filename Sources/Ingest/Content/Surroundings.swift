/// Which kinds of elements a node lies in, itself included.
struct Surroundings: OptionSet, Sendable {
    let rawValue: UInt32

    static let article = Surroundings(rawValue: 1 << 0)
    static let main = Surroundings(rawValue: 1 << 1)
    static let section = Surroundings(rawValue: 1 << 2)
    static let aside = Surroundings(rawValue: 1 << 3)
    static let navigation = Surroundings(rawValue: 1 << 4)
    static let header = Surroundings(rawValue: 1 << 5)
    static let footer = Surroundings(rawValue: 1 << 6)
    static let form = Surroundings(rawValue: 1 << 7)
    static let figure = Surroundings(rawValue: 1 << 8)
    static let table = Surroundings(rawValue: 1 << 9)
    static let list = Surroundings(rawValue: 1 << 10)
    static let quote = Surroundings(rawValue: 1 << 11)
    static let paragraph = Surroundings(rawValue: 1 << 12)
    static let heading = Surroundings(rawValue: 1 << 13)
    static let caption = Surroundings(rawValue: 1 << 14)
    static let control = Surroundings(rawValue: 1 << 15)
    static let hidden = Surroundings(rawValue: 1 << 16)
    static let furnitureName = Surroundings(rawValue: 1 << 17)
    static let detailName = Surroundings(rawValue: 1 << 18)
    static let bodyName = Surroundings(rawValue: 1 << 19)
    static let articleName = Surroundings(rawValue: 1 << 20)
    static let boxName = Surroundings(rawValue: 1 << 21)
    static let commentsName = Surroundings(rawValue: 1 << 22)
    static let captionName = Surroundings(rawValue: 1 << 23)
    static let authorName = Surroundings(rawValue: 1 << 24)
    static let preformatted = Surroundings(rawValue: 1 << 25)
    static let neverText = Surroundings(rawValue: 1 << 26)
    static let details = Surroundings(rawValue: 1 << 27)
    static let link = Surroundings(rawValue: 1 << 28)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ name: ElementName) {
        switch name {
        case .article: self = .article
        case .main: self = .main
        case .section: self = .section
        case .aside: self = .aside
        case .nav, .menu: self = .navigation
        case .header: self = .header
        case .footer: self = .footer
        case .form, .fieldset: self = .form
        case .figure: self = .figure
        case .table: self = .table
        case .ul, .ol, .dl: self = .list
        case .blockquote: self = .quote
        case .p: self = .paragraph
        case .h1, .h2, .h3, .h4, .h5, .h6: self = .heading
        case .figcaption, .caption: self = .caption
        case .button, .label, .legend: self = .control
        case .pre: self = .preformatted
        case .details, .summary, .dialog: self = .details
        case .a: self = .link
        default: self = PageSurvey.neverText.contains(name) ? .neverText : []
        }
    }

    init(_ evidence: Evidence) {
        self = []
        if evidence.isEmpty { return }
        if evidence.contains(.furniture) { insert(.furnitureName) }
        if evidence.contains(.detail) { insert(.detailName) }
        if evidence.contains(.body) { insert(.bodyName) }
        if evidence.contains(.article) { insert(.articleName) }
        if evidence.contains(.box) { insert(.boxName) }
        if evidence.contains(.comments) { insert(.commentsName) }
        if evidence.contains(.caption) { insert(.captionName) }
        if evidence.contains(.author) { insert(.authorName) }
    }
}
