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

    private let elements = ElementName.byHash
    let attributes = AttributeName.byHash

    /// - Parameter utf8: valid UTF-8, at most 1 GB.
    /// - Complexity: linear in the input.
    static func outline(of utf8: [UInt8]) -> MarkupOutline {
        var scanner = MarkupScanner(count: utf8.count)
        scanner.run(utf8)
        return scanner.outline
    }

    private init(count: Int) {
        // Measured: a page's tags without attributes are a tenth of it, what is kept of it two fifths.
        outline.markup.reserveCapacity(count / 8)
        outline.bytes.reserveCapacity(count / 2)
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
        var isBlank = true
        var wasSpace = false
        var hasSpaces = false
        repeat {
            let byte = bytes[index]
            if byte > 0x20 {
                (isBlank, wasSpace) = (false, false)
                if byte == UInt8(ascii: "&") { hasReference = true }
            } else {
                if wasSpace { hasSpaces = true }
                wasSpace = true
            }
            index += 1
        } while index < bytes.count && bytes[index] != UInt8(ascii: "<")
        if !isBlank { textIsBlank = false }
        let start = outline.bytes.count
        append(input, position..<index, hasReference: hasReference)
        if hasSpaces, openCounts[Int(ElementName.pre.rawValue)] <= 0 { foldSpaces(from: start) }
        position = index
    }

    mutating func append(_ input: [UInt8], _ range: Range<Int>, hasReference: Bool) {
        if hasReference {
            CharacterReferences.append(input, range, to: &outline.bytes)
        } else {
            outline.bytes.append(contentsOf: input[range])
        }
    }

    /// Makes one line end or space of several in a row, as readers see them.
    private mutating func foldSpaces(from start: Int) {
        let count = outline.bytes.count
        var bytes = outline.bytes.mutableSpan
        var end = start
        var index = start
        while index < count {
            var byte = bytes[index]
            index += 1
            if byte.isHTMLSpace {
                while index < count, bytes[index].isHTMLSpace {
                    if bytes[index] == 0x0A { byte = 0x0A }
                    index += 1
                }
            }
            bytes[end] = byte
            end += 1
        }
        outline.bytes.removeLast(count - end)
    }

    /// Texts that only what is skipped stands between are one.
    private mutating func endText() {
        guard outline.bytes.count > textStart || !textIsBlank else { return }
        outline.markup.append(textIsBlank ? 0x20 : UInt8(ascii: "x"))
        addItem(.text, start: textStart, end: outline.bytes.count)
        textStart = outline.bytes.count
        textIsBlank = true
    }

    private mutating func addItem(_ name: ElementName, start: Int, end: Int) {
        // Input is at most 1 GB and nothing grows, so that 32 bits are enough.
        outline.items.append(
            .init(place: Int32(outline.markup.count), start: Int32(start), end: Int32(end), name: name))
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
        let spelledEnd = isTooMany ? position + 2 : min(nameEnd, position + MarkupScanner.maximumNameCount)
        appendName(input, position..<spelledEnd)
        let start = outline.attributes.count
        let item = outline.items.count
        addItem(name, start: start, end: start)
        let isSelfClosing = takeAttributes(input, from: nameEnd, keeping: true)
        outline.items[item].end = Int32(outline.attributes.count)
        if isSelfClosing { nesting.closeLast(hash) }
        if isSelfClosing || isFlat { outline.markup.append(UInt8(ascii: "/")) }
        outline.markup.append(UInt8(ascii: ">"))
        textStart = outline.bytes.count
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
        outline.markup.append(contentsOf: input[range])
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
            endText()
            if !nesting.close(name, hash) { return addBreak(input, behind: name, nameEnd: nameEnd) }
            appendName(input, position..<min(nameEnd, position + MarkupScanner.maximumNameCount + 1))
            outline.markup.append(UInt8(ascii: ">"))
        }
        _ = takeAttributes(input, from: nameEnd, keeping: false)
    }

    /// The end of an element that was flattened parts the texts before and behind it.
    private mutating func addBreak(_ input: [UInt8], behind name: ElementName, nameEnd: Int) {
        if name.isBlock {
            outline.markup += Array("<div".utf8)
            addItem(.div, start: outline.attributes.count, end: outline.attributes.count)
            outline.markup += Array("/>".utf8)
        }
        _ = takeAttributes(input, from: nameEnd, keeping: false)
    }

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
