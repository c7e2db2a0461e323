internal import JSON
internal import Pipeline
internal import Records
internal import TextAnalysis

/// One plain text with its mentions, as one of the formats.
///
/// Offsets are Unicode scalars into the text.
struct MentionText {
    private let text: String
    private let mentions: [Analysis.Mention]
    private let offsets: ScalarOffsets

    init(_ text: String, _ mentions: [Analysis.Mention]) {
        (self.text, self.mentions) = (text, mentions)
        offsets = ScalarOffsets(text)
    }

    // MARK: JSON

    /// Writes the list of mentions as a member of an object.
    func writeMembers(to json: inout JSONWriter) {
        json.key("mentions")
        json.array(mentions) { json, mention in
            let excerpt = offsets.excerpt(mention.span).excerpt
            json.object {
                $0.member("type", mention.kind.rawValue)
                $0.member("text", excerpt.text)
                $0.member("start", excerpt.start)
                $0.member("end", excerpt.end)
                $0.member("rule", mention.rule)
            }
        }
    }

    // MARK: brat

    /// A line for each mention: "T1", its kind with its offsets, its words.
    ///
    /// brat lets no annotation run over a line's end: one that does is of several fragments.
    func writeBrat(to output: inout [UInt8]) {
        let utf8 = Array(text.utf8)
        for (index, mention) in mentions.enumerated() {
            let fragments = Self.lines(of: mention.span, in: utf8).map { offsets.excerpt($0).excerpt }
            let places = fragments.map { "\($0.start) \($0.end)" }.joined(separator: ";")
            let words = fragments.map(\.text).joined(separator: " ")
            output += "T\(index + 1)\t\(Self.bratKind(mention.kind)) \(places)\t\(words)\n".utf8
        }
    }

    private static func bratKind(_ kind: Analysis.Mention.Kind) -> String {
        kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    }

    /// The parts of a span between line breaks, without blanks at their edges.
    private static func lines(of span: TextSpan, in utf8: [UInt8]) -> [TextSpan] {
        utf8[span.range].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            guard let first = line.firstIndex(where: { !isBlank($0) }),
                let last = line.lastIndex(where: { !isBlank($0) })
            else { return nil }
            return TextSpan(first, last + 1)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension MentionText {
    /// A line for each word of a text with its tag, and an empty line behind each sentence.
    static func writeColumns(_ text: String, finder: borrowing NameFinder, to output: inout [UInt8]) throws {
        let utf8 = Array(text.utf8)
        for sentence in try finder.sentences(in: text) {
            for word in sentence {
                output += utf8[word.span.range]
                output.append(0x09)
                output += Array("\(word.tag.label)\n".utf8)
            }
            output.append(0x0A)
        }
    }
}
