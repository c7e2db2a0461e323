/// Takes a page's markup apart for the parser, in one pass over its bytes.
///
/// Comments, declarations, scripts, styles, drawings and frames are skipped: they are a third of a page's
/// bytes and no part of any article. An end that is missing costs the start tag alone, never the rest of
/// the page.
struct MarkupScanner {
    /// Longer attribute values are inlined images and state: they are left empty.
    static let maximumValueCount = 8_192

    var position = 0
    var outline = MarkupOutline()
    /// What becomes the outline's `bytes` and its `markup`.
    var arena: ByteArena
    private var markup: ByteArena
    /// Room for a piece whose references are resolved.
    private var rewritten: [UInt8] = []
    /// Ends that a search has not found anywhere ahead; they need not be looked for again.
    var missing: Set<[UInt8]> = []
    /// Quotation marks of which there are no more ahead.
    var missingQuotes: [UInt8] = []
    /// Elements opened and not closed so far.
    private var openCounts = [Int32](repeating: 0, count: 256)
    private var openOthers: [UInt64: Int32] = [:]
    /// The text since the last tag.
    private var textStart = 0
    private var textIsBlank = true

    private var nesting = MarkupNesting()
    private var plain: PlainNesting

    private let elements = ElementName.byHash
    let attributes = AttributeName.byHash

    /// - Parameters:
    ///   - utf8: valid UTF-8, at most 1 GB.
    ///   - settlesPlain: false leaves plainly nested elements to the parser, too, which makes the same of them.
    /// - Complexity: linear in the input.
    static func outline(of utf8: [UInt8], settlesPlain: Bool = true) -> MarkupOutline {
        var scanner = MarkupScanner(count: utf8.count, plain: PlainNesting(isUsed: settlesPlain))
        scanner.run(utf8)
        scanner.outline.bytes = scanner.arena.finish()
        scanner.outline.markup = scanner.markup.finish()
        return scanner.outline
    }

    private init(count: Int, plain: PlainNesting) {
        self.plain = plain
        // Measured: what is kept of a page are two fifths of it.
        arena = ByteArena(capacity: count / 2)
        markup = ByteArena(capacity: count / 64)
        outline.items.reserveCapacity(count / 64)
        outline.attributes.reserveCapacity(count / 128)
    }

    private mutating func run(_ input: [UInt8]) {
        while position < input.count {
            if input[position] == UInt8(ascii: "<"), takeMarkup(input) { continue }
            takeText(input)
        }
        endText()
    }

    /// True when what stands at the "<" is markup; a lone "<" is text.
    private mutating func takeMarkup(_ input: [UInt8]) -> Bool {
        guard position + 1 < input.count else { return false }
        let next = input[position + 1]
        if next.isASCIILetter {
            takeStartTag(input)
        } else if next == UInt8(ascii: "/") {
            takeEndTag(input)
        } else if next == UInt8(ascii: "!") {
            skipComment(input)
        } else if next == UInt8(ascii: "?") {
            skipDeclaration(input)
        } else {
            return false
        }
        return true
    }

    // MARK: Text

    /// Takes the byte at `position`, whatever it is, and all up to the next "<".
    private mutating func takeText(_ input: [UInt8]) {
        let bytes = input.span
        var index = position
        var hasReference = false
        var spaceCount = 0
        var lastSpace = -2
        var hasSpaces = false
        repeat {
            let byte = bytes[index]
            if byte <= UInt8(ascii: "&") {
                if byte <= 0x20 {
                    if lastSpace == index - 1 { hasSpaces = true }
                    lastSpace = index
                    spaceCount += 1
                } else if byte == UInt8(ascii: "&") {
                    hasReference = true
                }
            }
            index += 1
        } while index < bytes.count && bytes[index] != UInt8(ascii: "<")
        if spaceCount < index - position { textIsBlank = false }
        let folds = hasSpaces && openCounts[Int(ElementName.pre.rawValue)] <= 0
        append(bytes.extracting(position..<index), hasReference: hasReference, folds: folds)
        position = index
    }

    /// - Parameters:
    ///   - hasReference: the piece holds a "&".
    ///   - folds: spaces in a row become one.
    mutating func append(_ piece: Span<UInt8>, hasReference: Bool, folds: Bool = false) {
        if hasReference {
            var text: [UInt8] = []
            swap(&text, &rewritten)
            text.removeAll(keepingCapacity: true)
            CharacterReferences.append(piece, to: &text)
            if folds { arena.appendFolding(text.span) } else { arena.append(text.span) }
            swap(&text, &rewritten)
        } else if folds {
            arena.appendFolding(piece)
        } else {
            arena.append(piece)
        }
    }

    /// Texts that only what is skipped stands between are one.
    private mutating func endText() {
        guard arena.count > textStart || !textIsBlank else { return }
        if plain.isInBody {
            markPhrase()
        } else {
            markup.append(textIsBlank ? 0x20 : UInt8(ascii: "x"))
            if !textIsBlank { plain.addWords() }
        }
        addItem(.text, start: textStart, end: arena.count)
        textStart = arena.count
        textIsBlank = true
    }

    /// One byte stands for all texts and settled elements between two tags; inside a body, it may be any.
    private mutating func markPhrase() {
        if markup.last == UInt8(ascii: ">") { markup.append(UInt8(ascii: "x")) }
    }

    /// Takes an element back out of the markup, with all that it holds.
    private mutating func settle(_ element: PlainNesting.Element) {
        markup.truncate(to: element.markupStart)
        markPhrase()
        outline.items[element.item].place = Int32(markup.count)
        outline.items[element.item].settledEnd = Int32(outline.items.count)
    }

    private mutating func addItem(_ name: ElementName, start: Int, end: Int) {
        // Input is at most 1 GB and nothing grows, so that 32 bits are enough.
        outline.items.append(
            .init(place: Int32(markup.count), start: Int32(start), end: Int32(end), name: name))
    }

    // MARK: Tags

    /// The name that starts at `start`: letters, digits and "-_:." as libxml2 has it.
    private func tagName(_ input: [UInt8], from start: Int) -> (hash: UInt64, end: Int) {
        var hash = ByteHash.start
        let bytes = input.span
        var index = start
        while index < bytes.count, bytes[index].isTagNameByte {
            hash = ByteHash.adding(bytes[index].asciiLowercased, to: hash)
            index += 1
        }
        return (hash, index)
    }

    private mutating func takeStartTag(_ input: [UInt8]) {
        var (hash, nameEnd) = tagName(input, from: position + 1)
        let name = elements[hash]
        if MarkupScanner.skippedElements.contains(name) { return skipElement(input, name, nameEnd: nameEnd) }
        endText()
        let isTooMany = name == .other && isOneNameTooMany(hash)
        if isTooMany { hash = MarkupScanner.sharedName }
        let isFlat = open(name, hash)
        let element = PlainNesting.Element(
            hash: hash, name: name, markupStart: markup.count, item: outline.items.count)
        let spelledEnd = isTooMany ? position + 2 : min(nameEnd, position + MarkupScanner.maximumNameCount)
        appendName(input, position..<spelledEnd)
        let start = outline.attributes.count
        addItem(name, start: start, end: start)
        let isSelfClosing = takeAttributes(input, from: nameEnd, keeping: true)
        outline.items[element.item].end = Int32(outline.attributes.count)
        if isSelfClosing { nesting.closeLast(hash) }
        if isSelfClosing || isFlat { markup.append(UInt8(ascii: "/")) }
        markup.append(UInt8(ascii: ">"))
        textStart = arena.count
        if isTooMany || isFlat { return plain.forget() }
        if plain.add(element, isSelfClosing: isSelfClosing) { settle(element) }
    }

    /// libxml2 keeps every name, and ever more slowly: unknown ones over this number are known by their
    /// first letter, and their ends are left out.
    private static let maximumNewNameCount = 1_000
    private static let sharedName = ByteHash.start

    private func isOneNameTooMany(_ hash: UInt64) -> Bool {
        openOthers.count >= MarkupScanner.maximumNewNameCount && openOthers[hash] == nil
    }

    /// libxml2 reads 100 bytes of a name and takes the rest for an attribute.
    private static let maximumNameCount = 64

    private mutating func appendName(_ input: [UInt8], _ range: Range<Int>) {
        markup.append(input.span.extracting(range))
    }

    /// True for an element so deep that it becomes an empty one beside its content.
    private mutating func open(_ name: ElementName, _ hash: UInt64) -> Bool {
        if name == .other {
            openOthers[hash, default: 0] += 1
        } else {
            openCounts[Int(name.rawValue)] += 1
        }
        guard !nesting.open(name, hash) else { return false }
        outline.notes.flattenedCount += 1
        return true
    }

    private mutating func takeEndTag(_ input: [UInt8]) {
        let (hash, nameEnd) = tagName(input, from: position + 2)
        let name = elements[hash]
        if closesSomething(name, hash) {
            guard nesting.close(name, hash) else {
                plain.forget()
                if name.isBlock { addBreak() }
                _ = takeAttributes(input, from: nameEnd, keeping: false)
                return
            }
            endText()
            if let element = plain.close(name, hash) {
                settle(element)
                _ = takeAttributes(input, from: nameEnd, keeping: false)
                return
            }
            appendName(input, position..<min(nameEnd, position + MarkupScanner.maximumNameCount + 1))
            markup.append(UInt8(ascii: ">"))
        }
        _ = takeAttributes(input, from: nameEnd, keeping: false)
    }

    /// The end of a block that was flattened parts the texts before and behind it; that of another element leaves them one:
    /// without a tag between them, the parser would tell of both at the place of the second.
    private mutating func addBreak() {
        endText()
        markup.append(MarkupScanner.breakTag.span.extracting(..<4))
        addItem(.div, start: outline.attributes.count, end: outline.attributes.count)
        markup.append(MarkupScanner.breakTag.span.extracting(4...))
    }

    private static let breakTag = Array("<div/>".utf8)

    /// False for the end of an element that is not open. The parser looks through all open elements for
    /// each such end, which takes quadratic time, and then leaves it out.
    private mutating func closesSomething(_ name: ElementName, _ hash: UInt64) -> Bool {
        // As browsers have it, what stands behind the page's end belongs to its body.
        if name == .body || name == .html { return false }
        if MarkupScanner.impliedElements.contains(name) { return true }
        if name == .other {
            guard let count = openOthers[hash], count > 0 else { return false }
            openOthers[hash] = count - 1
            return true
        }
        guard openCounts[Int(name.rawValue)] > 0 else { return false }
        openCounts[Int(name.rawValue)] -= 1
        return true
    }

    /// Elements that are open without a tag, or whose end alone stands for an element.
    private static let impliedElements: ElementSet = [.head, .p]
}

extension UInt8 {
    fileprivate var isTagNameByte: Bool {
        isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
            || self == UInt8(ascii: ".")
    }
}
