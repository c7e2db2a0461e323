import TestSupport
import Testing

@testable import Ingest

/// What holds of any markup: the parser neither crashes nor loses words, and takes linear time.
@Suite(.timeLimit(.minutes(20))) struct MarkupPropertyTests {
    private func document(_ markup: String) throws -> Document {
        let decoded = try PageDecoder.decode(RawPage(bytes: Array(markup.utf8), mediaType: .html))
        return try HTMLTree.document(of: MarkupScanner.outline(of: decoded.utf8))
    }

    /// The words of all texts, in order.
    private func words(of document: Document) -> [String] {
        document.nodes.indices.flatMap { index in
            String(decoding: document.text(of: index), as: UTF8.self).split { " \n\t".contains($0) }.map(String.init)
        }
    }

    private static let tags = [
        "<p>", "</p>", "<div class='a b'>", "</div>", "<b>", "</b>", "<li>", "</ul>", "<ul>", "<table>", "<tr>", "<td>",
        "</table>", "<br/>", "<h2 id=x>", "</h2>", "<html>", "</html>", "<body>", "</body>", "<head>", "</head>",
        "<x-y>", "</x-y>", "<!-- iklan -->", "<script>var a = '<p>kata</p>'</script>", "<style>p{}</style>", "<pre>",
        "</pre>", "<a href=\"a>b\">", "</a>", "<article>", "</article>", "<option>", "<form>", "<img alt='foto'>",
        "</>",
        "<title>", "</title>", "<svg><path d='z'></svg>", "<div/>", "<p hidden", "<!DOCTYPE html>", "<?php ?>",
    ]

    @Test func everyWordComesOutInOrder() throws {
        var generator = SeededGenerator(seed: 7)
        for round in 0..<300 {
            var markup = ""
            var expected: [String] = []
            for number in 0..<40 {
                markup += Self.tags.randomElement(using: &generator) ?? ""
                let word = "kata\(round)-\(number)"
                // "<p hidden" ends where the next tag starts, and a word behind it would be an attribute.
                guard !markup.hasSuffix("hidden") else { continue }
                markup += " \(word) "
                expected.append(word)
            }
            #expect(words(of: try document(markup)) == expected, "\(markup)")
        }
    }

    @Test func mutatedMarkupMakesWellFormedTrees() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            var bytes = Array((0..<60).map { _ in Self.tags.randomElement(using: &generator) ?? "" }.joined().utf8)
            for _ in 0..<20 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let page = RawPage(bytes: bytes, mediaType: .html)
            guard let decoded = try? PageDecoder.decode(page) else { continue }
            expectWellFormed(try HTMLTree.document(of: MarkupScanner.outline(of: decoded.utf8)))
        }
    }

    private func expectWellFormed(_ document: Document) {
        for (index, node) in document.nodes.enumerated() {
            let limit = node.name == .text ? document.bytes.count : document.attributes.count
            #expect(node.parent < index && Int(node.end) > index && Int(node.end) <= document.nodes.count)
            #expect(node.contentStart <= node.contentEnd && Int(node.contentEnd) <= limit)
            if let parent = document.parent(of: index) { #expect(node.end <= document.nodes[parent].end) }
            #expect(String(validating: document.text(of: index), as: UTF8.self) != nil)
        }
    }

    /// Each form of input that has cost a parser quadratic time, some `count` long.
    private static let hostile: [@Sendable (Int) -> String] = [
        { String(repeating: "<div>", count: $0) },
        { String(repeating: "<p>a", count: $0) },
        { String(repeating: "<!-- ", count: $0) },
        { String(repeating: "<script>", count: $0) },
        { String(repeating: "<a title=\"", count: $0) + "<a title='" },
        { count in "<p " + (0..<count).map { "a\($0)=1 " }.joined() },
        { count in (0..<count).map { "<t\($0)>a</t\($0)>" }.joined() },
        {
            String(repeating: "<ul><li>a</ul>", count: $0) + String(repeating: "<div>", count: $0)
                + String(repeating: "</li>", count: $0)
        },
        { String(repeating: "<div>", count: $0) + String(repeating: "</p></br></head><html><body>", count: $0) },
        { String(repeating: "<table><tr><td><a>", count: $0) + String(repeating: "</a></td>", count: $0) },
        { String(repeating: "&", count: $0) },
    ]

    @Test(arguments: hostile.indices) func timeIsLinear(index: Int) {
        func time(_ count: Int) -> Duration {
            let markup = Self.hostile[index](count)
            return ContinuousClock().measure { _ = try? document(markup) }
        }
        let short = time(2_000)
        let long = time(32_000)
        // Sixteen times the input: 16 times the time, or 256 times where it is quadratic.
        #expect(long < short * 80 + .milliseconds(50), "\(short) and \(long)")
    }

    @Test func whatLiesTooDeepIsFlattenedNotLost() throws {
        let markup =
            String(repeating: "<div>", count: 2_000) + "satu<p>dua</p>tiga" + String(repeating: "</div>a", count: 9)
        let document = try document(markup)
        #expect(words(of: document).prefix(3) == ["satu", "dua", "tiga"])
        #expect(MarkupScanner.outline(of: Array(markup.utf8)).notes.flattenedCount == 2_001 - 512)
    }
}
