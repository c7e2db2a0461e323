/// Makes well-formed XML of what is nearly so, and says what was wrong: libxml2 alone loses text there.
///
/// What comes out is UTF-8 with one root, without declaration, document type, comments and processing instructions;
/// each tag is closed, each reference one that XML knows. Linear.
struct MarkupRepair {
    /// Deeper elements lose their tags: libxml2 halts at 256.
    static let maximumDepth = 200

    private static let beforeProlog = "text stands before the first tag; it is left out"
    private static let afterEnd = "more follows the end; it is left out"

    let bytes: [UInt8]
    var index = 0
    var output: [UInt8] = []
    /// The names of the elements that are open.
    var open: [Range<Int>] = []
    var hasRoot = false
    private var remarks: FeedRemarks

    /// - Throws: `internalSubset`.
    static func repaired(_ bytes: [UInt8], _ remarks: inout FeedRemarks) throws(FeedError) -> [UInt8] {
        var repair = MarkupRepair(bytes: bytes, remarks: remarks)
        try repair.run()
        remarks = repair.remarks
        return repair.output
    }

    private init(bytes: [UInt8], remarks: FeedRemarks) {
        (self.bytes, self.remarks) = (bytes, remarks)
        output.reserveCapacity(bytes.count + bytes.count / 16)
    }

    private mutating func run() throws(FeedError) {
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                text()
            } else if hasRoot, open.isEmpty, !isMarkup("<!--"), !isMarkup("<?") {
                remark(.contentAfterEnd, Self.afterEnd)
                return
            } else {
                try markup()
            }
        }
        guard !open.isEmpty else { return }
        remark(.truncated, "the text ends inside <\(name(open[open.count - 1]))>")
        for name in open.reversed() { close(name) }
    }

    // MARK: Text

    private mutating func text() {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { index = end }
        if open.isEmpty {
            guard let place = bytes[index..<end].firstIndex(where: { !$0.isSpace }) else { return }
            index = place
            if hasRoot { remark(.contentAfterEnd, Self.afterEnd) } else { remark(.textBeforeProlog, Self.beforeProlog) }
        } else {
            append(index..<end)
        }
    }

    mutating func append(_ range: Range<Int>) {
        var faults: [(ReferenceRepair.Fault, Int)] = []
        ReferenceRepair.append(range, of: bytes, to: &output) { fault, place in faults.append((fault, place)) }
        for (fault, place) in faults {
            index = place
            switch fault {
            case .undeclaredEntity(let name): remark(.undeclaredEntity, "&\(name); is an entity of HTML, not of XML")
            case .bareAmpersand: remark(.bareAmpersand, "a \"&\" that has to be written &amp;")
            case .controlCharacter: remark(.controlCharacter, "a control character; it is left out")
            }
        }
    }

    // MARK: Markup

    private func isMarkup(_ start: StaticString) -> Bool { bytes[index...].starts(with: start.description.utf8) }

    private mutating func markup() throws(FeedError) {
        if isMarkup("<!--") {
            skip(to: "-->")
        } else if isMarkup("<![CDATA[") {
            characterData()
        } else if isMarkup("<?") {
            skip(to: "?>")
        } else if isMarkup("<!") {
            try documentType()
        } else if isMarkup("</") {
            endTag()
        } else if index + 1 < bytes.count, Tag.isNameStart(bytes[index + 1]) {
            startTag()
        } else {
            remark(.bareLessThan, "a \"<\" that has to be written &lt;")
            if !open.isEmpty { output += Array("&lt;".utf8) }
            index += 1
        }
    }

    /// Leaves out a comment or an instruction. One that does not end leaves out the rest.
    private mutating func skip(to mark: StaticString) {
        index = bytes.end(of: mark, from: index) ?? bytes.count
    }

    private mutating func characterData() {
        let content = index + 9
        let end = bytes.end(of: "]]>", from: content)
        if !open.isEmpty {
            let range = content..<max(content, end.map { $0 - 3 } ?? bytes.count)
            output += Array("<![CDATA[".utf8)
            if bytes[range].contains(where: { $0 < 0x20 && !$0.isSpace }) {
                remark(.controlCharacter, "a control character; it is left out")
                output += bytes[range].filter { $0 >= 0x20 || $0.isSpace }
            } else {
                output += bytes[range]
            }
            output += Array("]]>".utf8)
        }
        index = end ?? bytes.count
    }

    /// A document type is left out. One with declarations of its own is refused.
    private mutating func documentType() throws(FeedError) {
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                throw .internalSubset
            } else if byte == UInt8(ascii: ">") {
                return
            }
        }
    }

    func name(_ range: Range<Int>) -> String { String(decoding: bytes[range].prefix(40), as: UTF8.self) }

    mutating func remark(_ kind: FeedRemark.Kind, _ message: String) {
        let line = remarks.contains(kind) ? nil : 1 + bytes[..<index].count { $0 == 0x0A }
        remarks.add(kind, message, line: line)
    }
}
