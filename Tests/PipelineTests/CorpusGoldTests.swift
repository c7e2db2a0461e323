import FoundationEssentials
import JSON
import TestSupport
import Testing

/// Holds the annotations to the documents that they annotate.
@Suite struct CorpusGoldTests {
    @Test func everyDocumentIsAnnotated() throws {
        let annotated = try goldFiles().map { $0.deletingPathExtension().lastPathComponent }
        #expect(try pages().keys.sorted() == annotated.sorted())
        #expect(annotated.count >= 16)
        for file in try goldFiles() {
            #expect(try GoldFiles.value(of: file)["id"]?.string == file.deletingPathExtension().lastPathComponent)
        }
    }

    @Test func everyNameAndSumStandsInItsDocument() throws {
        let pages = try pages()
        for document in try GoldFiles.documents(in: Checkout.corpus.appending(path: "gold")) {
            let page = try #require(pages[document.id])
            let strange = words(of: document).filter { !page.holds($0) }
            #expect(strange == [], "\(document.id)")
        }
    }

    @Test func everyFundingSumIsAnAmount() throws {
        for document in try GoldFiles.documents(in: Checkout.corpus.appending(path: "gold")) {
            for entry in document.funding where entry.value != nil {
                let isKnown = document.amounts.contains {
                    $0.currency == entry.currency && ($0.value == entry.value || $0.low == entry.value)
                }
                #expect(isKnown, "\(document.id): \(entry.value ?? 0)")
            }
        }
    }

    @Test func thePageHoldsWhatItsTextMustAndMustNotHold() throws {
        let pages = try pages()
        for document in try GoldFiles.documents(in: Checkout.corpus.appending(path: "gold")) {
            let page = try #require(pages[document.id])
            let lost = document.mustHave.filter { !page.holds($0) }
            let strange = document.mustNotHave.filter { !page.source.contains($0) }
            #expect(lost == [], "\(document.id)")
            #expect(strange == [], "\(document.id)")
        }
    }

    @Test func everyKindThatHasAFloorIsKnown() throws {
        #expect(try GoldFiles.floors(of: "corpus").count == 12)
        #expect(try GoldFiles.floors(of: "seeds").count == 7)
    }

    private func words(of document: GoldDocument) -> [String] {
        var words = document.amounts.map(\.text)
        for actor in document.actors { words += [actor.name.name] + actor.name.accept + actor.roles }
        for program in document.programs { words += [program.name] + program.accept }
        for entry in document.funding { words += entry.recipient + entry.program + [entry.funder].compactMap(\.self) }
        return words
    }

    // MARK: Pages

    private func goldFiles() throws -> [URL] {
        try GoldFiles.files(in: Checkout.corpus.appending(path: "gold"))
    }

    private func pages() throws -> [String: Page] {
        var pages: [String: Page] = [:]
        for file in try GoldFiles.files(in: Checkout.corpus.appending(path: "pages")) {
            guard file.pathExtension == "jsonl" else {
                pages[file.deletingPathExtension().lastPathComponent] = Page(source: try text(of: file))
                continue
            }
            for line in try GoldFiles.lines(of: file) {
                let body = line["text"]?.string ?? line["html"]?.string ?? ""
                pages[line["id"]?.string ?? ""] = Page(source: (line["title"]?.string ?? "") + " " + body)
            }
        }
        return pages
    }

    /// The file's text; windows-1252 where it is not UTF-8.
    private func text(of file: URL) throws -> String {
        let data = try Data(contentsOf: file)
        return try #require(String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252))
    }
}

/// A page as a reader sees it, near enough to look up words.
private struct Page {
    var source: String
    private var forms: [String]

    init(source: String) {
        self.source = source
        let visible = Self.decoded(Self.withoutTags(source)).lowercased()
        forms = [visible, Self.withoutParentheses(visible), visible.filter { $0 != "(" && $0 != ")" }]
            .map(Self.spaced)
    }

    /// Whether the words stand in the page, with or without what stands between parentheses.
    func holds(_ words: String) -> Bool {
        let wanted = Self.spaced(words.lowercased())
        return forms.contains { $0.contains(wanted) }
    }

    private static func withoutTags(_ source: String) -> String {
        var text = ""
        for piece in source.split(separator: "<") {
            let (tag, rest) = (piece.prefix { $0 != ">" }, piece.drop { $0 != ">" })
            if tag.hasPrefix("script") || tag.hasPrefix("style") { continue }
            text += rest.isEmpty ? String(piece) : " " + rest.dropFirst()
        }
        return text
    }

    private static func withoutParentheses(_ text: String) -> String {
        var isInside = false
        return text.filter { character in
            if character == "(" { isInside = true }
            defer { if character == ")" { isInside = false } }
            return !isInside
        }
    }

    private static func decoded(_ text: String) -> String {
        let entities = ["&#8211;": "–", "&#8220;": "“", "&#8221;": "”", "&quot;": "\"", "&amp;": "&"]
        return entities.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    private static func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
