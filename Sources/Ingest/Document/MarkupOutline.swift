/// A page's markup taken apart: what the HTML parser needs to build the tree, and what hangs on the tree.
///
/// libxml2 costs most where it goes byte by byte: through texts, attributes and scripts. None of them
/// changes the shape of the tree. So `markup` holds tags without attributes, one byte for each text, and
/// nothing else, and `items` says what stands at which place of it.
struct MarkupOutline: Sendable {
    /// A start tag or a text, in the order of the page.
    struct Item: Sendable {
        /// One past the tag's name or the text's byte in `markup`: where the parser stands when it reports it.
        /// Several may share a byte.
        var place: Int32
        /// A range of `attributes` for a tag; a range of `bytes` for a text.
        var start: Int32
        var end: Int32
        /// One past the last item of an element that needs no parser, which has no tags in `markup`; 0 for others.
        /// Of the items before that, the places mean nothing.
        var settledEnd: Int32 = 0
        /// `text` for a text.
        var name: ElementName
    }

    /// ASCII: `<div>`, `</div>`, `x` for text and plainly nested elements, a space for white space.
    var markup: [UInt8] = []
    var items: [Item] = []
    var attributes: [Document.Attribute] = []
    /// Texts and attribute values with their character references resolved, UTF-8.
    var bytes: [UInt8] = []
    /// The contents of the `application/ld+json` scripts, in order.
    var structuredData: [[UInt8]] = []
    var notes = Notes()

    var isEmpty: Bool { !items.contains { $0.name != .text || !isBlank($0) } }

    private func isBlank(_ text: Item) -> Bool { markup[Int(text.place) - 1] == 0x20 }

    /// What was left out or mended on the way.
    struct Notes: Hashable, Sendable {
        /// Attribute values over `MarkupScanner.maximumValueCount` that a document would have kept.
        var longValueCount = 0
        /// Comments, scripts and the like without an end: their start alone was left out.
        var unclosedCount = 0
        /// Elements deeper than `MarkupNesting.maximumDepth`: they stand empty before what they held.
        var flattenedCount = 0
    }
}
