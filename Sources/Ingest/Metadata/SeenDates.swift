/// The dates that a reader sees around an article's title.
struct SeenDates {
    struct Seen {
        var date: WrittenDate
        /// The words that it was read from.
        var words: String
        var label: DateLabel
        var node: Int
        var isBeforeTitle: Bool
        /// In a `<time>` or an element named after dates.
        var isMarked: Bool
        /// Behind the first paragraph.
        var isInText: Bool
        /// In a part of the page that is no article.
        var isFurniture: Bool
    }

    private let survey: PageSurvey
    private let order: DateReader.Order
    private(set) var dates: [Seen] = []
    /// The end of the words read last: a label may stand in an element of its own.
    private var tail: [UInt8] = []

    /// How far behind the title a date may stand, in bytes of text.
    private static let reach = 1_500
    /// The same for a title that is no heading: a review's own details follow such a one, too.
    private static let shortReach = 80
    /// How far before the title, in bytes and in texts.
    private static let reachBefore = (bytes: 300, texts: 12)
    /// Longer lines are running text; a date in them is an event's. In bytes.
    private static let longestLine = 160
    /// The same behind the first paragraph.
    private static let longestLineInText = 70
    /// So many paragraphs may stand between a title and its date.
    private static let paragraphs = 2

    init(around title: Int, isHeading: Bool, survey: PageSurvey, order: DateReader.Order) {
        self.survey = survey
        self.order = order
        readBehind(title, reach: isHeading ? SeenDates.reach : SeenDates.shortReach)
        tail = []
        readBefore(title)
    }

    private mutating func readBehind(_ title: Int, reach: Int) {
        let document = survey.document
        var line: [UInt8] = []
        var lineNode = title
        var count = 0
        var longLines = 0
        for index in Int(document.nodes[title].end)..<document.nodes.count {
            let node = document.nodes[index]
            if node.name == .text {
                if line.isEmpty { lineNode = index }
                line.append(contentsOf: document.text(of: index))
                if line.count <= 4 * SeenDates.longestLine { continue }
            } else if !node.name.isBlock && node.name != .br {
                if node.name == .time, !line.isEmpty { line.append(0x20) }
                continue
            }
            let words = TextNormalizer.normalized(line)
            line = []
            if words.isEmpty { continue }
            count += words.count
            if words.count > SeenDates.longestLine {
                longLines += survey.isDropped[lineNode] ? 0 : 1
            } else if longLines == 0 || words.count <= SeenDates.longestLineInText {
                read(words, at: lineNode, isInText: longLines > 0)
            }
            if count > reach || longLines > SeenDates.paragraphs { return }
        }
        let words = TextNormalizer.normalized(line)
        if words.count <= SeenDates.longestLine { read(words, at: lineNode, isInText: longLines > 0) }
    }

    private mutating func readBefore(_ title: Int) {
        let document = survey.document
        var count = 0
        var lines: [(node: Int, words: [UInt8])] = []
        for index in (0..<title).reversed() where document.nodes[index].name == .text {
            let words = TextNormalizer.normalized(document.text(of: index))
            if words.isEmpty { continue }
            count += words.count
            if count > SeenDates.reachBefore.bytes || lines.count > SeenDates.reachBefore.texts { break }
            lines.append((index, words))
        }
        for line in lines.reversed() { read(line.words, at: line.node, isBeforeTitle: true) }
    }

    private mutating func read(
        _ line: [UInt8], at node: Int, isBeforeTitle: Bool = false, isInText: Bool = false
    ) {
        var found = DateReader.dates(in: line, order)
        if !found.isEmpty, survey.isOthersWord(node) { found = [] }
        var start = 0
        for (index, date) in found.enumerated() {
            var label = DateLabel.nearest(in: line[start..<date.range.lowerBound])
            if label == .none, start == 0 { label = DateLabel.nearest(in: tail[...]) }
            // "2019.03.26 lastupdate": the label may follow, where no other date does.
            if label == .none, index == found.count - 1, DateLabel.isModified(line[date.range.upperBound...]) {
                label = .modified
            }
            start = date.range.upperBound
            let words = String(decoding: line[date.range], as: UTF8.self)
            dates.append(
                Seen(
                    date: date, words: words, label: label == .none ? classLabel(of: node) : label, node: node,
                    isBeforeTitle: isBeforeTitle, isMarked: isMarked(node), isInText: isInText,
                    isFurniture: survey.isAside(node)))
        }
        tail = found.isEmpty ? Array(line.suffix(30)) : []
    }

    /// What the elements around a text say of it, as far as they hold little else.
    private func classLabel(of node: Int) -> DateLabel {
        SeenDates.label(of: node, in: survey.document)
    }

    static func label(of node: Int, in document: Document) -> DateLabel {
        var current: Int? = document.nodes[node].name == .text ? document.parent(of: node) : node
        for _ in 0..<3 {
            guard let index = current, document.subtree(index).count < 12 else { return .none }
            for name in [AttributeName.itemprop, .class] {
                guard let value = document.attribute(name, of: index) else { continue }
                let isModified = DateLabel.isModified(value)
                let isPublished = value.firstRange(of: "publish", from: value.startIndex) != nil
                // WordPress calls one element "published updated".
                if isModified != isPublished { return isModified ? .modified : .published }
            }
            current = document.parent(of: index)
        }
        return .none
    }

    private func isMarked(_ node: Int) -> Bool {
        var current = survey.document.parent(of: node)
        for _ in 0..<3 {
            guard let index = current, survey.document.subtree(index).count < 24 else { return false }
            if survey.document.nodes[index].name == .time || survey.evidence[index].contains(.detail) { return true }
            current = survey.document.parent(of: index)
        }
        return false
    }
}
