import Records
import TestSupport
import Testing
import TextAnalysis

@Suite struct NameFinderTests {
    private static let text =
        "Gubernur Jawa Tengah Ganjar Pranowo tiba.\n\nGanjar menemui Kementerian Keuangan di Kota Bandung."

    private func words(_ text: String) throws -> [[String]] {
        let utf8 = Array(text.utf8)
        return try NameFinder().sentences(in: text).map { sentence in
            sentence.map { String(decoding: utf8[$0.span.range], as: UTF8.self) + "/" + $0.tag.label }
        }
    }

    // MARK: Text

    @Test func findsNamesOfText() throws {
        let names = try NameFinder().names(in: Self.text)
        let utf8 = Array(Self.text.utf8)
        let found = names.map { "\($0.kind) \(String(decoding: utf8[$0.span.range], as: UTF8.self))" }
        #expect(found.contains("person Ganjar Pranowo"), "\(found)")
        #expect(found.contains("organization Kementerian Keuangan"), "\(found)")
        #expect(found.contains("place Kota Bandung"), "\(found)")
        #expect(names.allSatisfy { !$0.rule.isEmpty })
    }

    @Test func leavesOutWhatIsNoName() throws {
        let finder = try NameFinder()
        let text = "Dana Rp 5 juta cair 12 Maret 2019 untuk Kota Bandung."
        #expect(try finder.names(in: text).map(\.kind) == [.place])
        #expect(try Set(finder.mentions(in: text).map(\.kind)).isSuperset(of: [.amount, .date, .place]))
    }

    @Test(arguments: 0..<20)
    func givesTheMentionsOfTheAnalysis(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = random.text(pieces: 60)
        let finder = try NameFinder()
        let mentions = try finder.mentions(in: text)
        #expect(Set(mentions) == Set(try Analyzer().analyze(text).mentions))
        #expect(mentions.map(\.span.start) == mentions.map(\.span.start).sorted())
        #expect(try finder.names(in: text) == mentions.filter { [.person, .organization, .place].contains($0.kind) })
    }

    // MARK: Words of text

    @Test func tagsTheWordsOfText() throws {
        let sentences = try words(Self.text)
        #expect(sentences.count == 2)
        #expect(sentences.first?.suffix(4) == ["Ganjar/B-PER", "Pranowo/I-PER", "tiba/O", "./O"])
        #expect(sentences.last?.suffix(4) == ["di/O", "Kota/B-LOC", "Bandung/I-LOC", "./O"])
    }

    /// A tag of a name stands on its words and on no others; an inside stands behind its begin.
    @Test(arguments: 0..<20)
    func tagsAgreeWithNames(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = random.text(pieces: 60)
        let finder = try NameFinder()
        let names = try finder.names(in: text)
        for sentence in try finder.sentences(in: text) {
            var previous = NameFinder.Tag.outside
            for word in sentence {
                let isNamed = names.contains { $0.span.start < word.span.end && word.span.start < $0.span.end }
                #expect((word.tag != .outside) == isNamed)
                if case .inside(let kind) = word.tag { #expect([.begin(kind), .inside(kind)].contains(previous)) }
                previous = word.tag
            }
        }
    }

    // MARK: Words

    @Test func tagsWords() throws {
        let words = [
            "Menurut", "Rahmat", "Hidayat", ",", "warga", "(Surabaya),", "harga", "beras", "akan", "turun", ".",
        ]
        let tags = try NameFinder().tags(of: words)
        #expect(tags.count == words.count)
        #expect(tags[0..<4].map(\.label) == ["O", "B-PER", "I-PER", "O"])
        #expect(tags[5] == .begin(.place))
        #expect(tags[6...].allSatisfy { $0 == .outside })
    }

    @Test(arguments: [[], [""], ["", "", ""], [" "], ["(((("], ["\u{0}"], ["Kota Jambi"]])
    func takesAnyWords(words: [String]) throws { #expect(try NameFinder().tags(of: words).count == words.count) }

    @Test(arguments: ["", " \n", "\u{0}\u{FFFD}", "warga senang."])
    func findsNothingWhereNothingIs(text: String) throws {
        let finder = try NameFinder()
        #expect(try finder.names(in: text) == [])
        #expect(try finder.sentences(in: text).joined().allSatisfy { $0.tag == .outside })
    }

    /// A word of a million marks is one word, not a million.
    @Test func takesAWordOfAMegabyte() throws {
        let words = ["a" + String(repeating: "(", count: 1_000_000), "Joko", "Widodo"]
        let finder = try NameFinder()
        let time = ContinuousClock().measure { _ = finder.tags(of: words) }
        #expect(finder.tags(of: words).count == 3)
        #expect(time < .seconds(20))
    }
}
