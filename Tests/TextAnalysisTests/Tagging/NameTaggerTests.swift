import Records
import TestSupport
import Testing

@_spi(Training) @testable import TextAnalysis

@Suite struct NameTaggerTests {
    /// Names of a sentence with their kinds: "PER Siti Aminah".
    private func names(_ sentence: String) -> [String] {
        let words = sentence.split(separator: " ").map(String.init)
        return TaggedName.names(of: NameTagger.standard.tags(ofColumns: words)).map { name in
            let kind = ["PER", "ORG", "LOC"][Int(name.kind.rawValue)]
            return kind + " " + words[name.range].joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("Gubernur Jawa Tengah Ganjar Pranowo bertemu warga .", "PER Ganjar Pranowo"),
        ("Kegiatan itu digelar di Surabaya , Jawa Timur , kemarin .", "LOC Surabaya"),
        ("Menurut Rahmat Hidayat , harga beras akan turun pekan depan .", "PER Rahmat Hidayat"),
        ("Mereka melapor kepada Kementerian Keuangan pekan lalu .", "ORG Kementerian Keuangan"),
        ("Ia bekerja di PT Maju Sejahtera sejak lima tahun lalu .", "ORG PT Maju Sejahtera"),
    ])
    func findsNames(sentence: String, name: String) {
        #expect(names(sentence).contains(name), "\(names(sentence))")
    }

    @Test(arguments: [
        "Harga beras naik sejak pekan lalu karena panen terlambat .",
        "Mereka akan membangun jembatan dan jalan desa tahun depan .",
        "Warga berharap bantuan itu segera cair .",
    ])
    func findsNoneWhereThereAreNone(sentence: String) {
        #expect(names(sentence) == [])
    }

    @Test func readsTokenizedText() throws {
        let text = try Tokenizer().tokenize("Bupati Sleman Harda Kiswaya hadir.\n\nIa berkunjung ke Bandung.")
        let tags = NameTagger.standard.tags(of: text)
        #expect(tags.count == text.tokens.count)
        let names = TaggedName.names(of: tags).map { text.text($0.range) }
        #expect(names.contains("Bandung"), "\(names)")
    }

    // MARK: Any input

    @Test(arguments: [1, 2, 3] as [UInt64])
    func anyWordsGiveValidTags(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = ["A", "b", "9", "(", "é", "\u{FEFF}", "😀", "-", "Bank", "dan", ".", "\u{0}", "中", "\""]
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
                (0..<Int.random(in: 0..<6, using: &random)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &random)]
                }.joined()
            }
            let tags = NameTagger.standard.tags(ofColumns: words)
            #expect(tags.count == words.count)
            #expect(zip(tags, [.outside] + tags).allSatisfy { $0.mayFollow($1) })
        }
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        let words = WordSequence(
            utf8: [0xFF, 0xC3, 0x80, 0x20], spans: [TextSpan(0, 1), TextSpan(1, 3), TextSpan(3, 3)])
        #expect(NameTagger.standard.tags(of: words).count == 3)
    }

    @Test func modelsOfNoShapeTagNothing() {
        let source = TaggerModel.Source(scale: 1, weights: "QQQ", transitions: "$", words: "x", phrases: "y")
        let tagger = NameTagger(TaggerModel(source))
        #expect(tagger.tags(ofColumns: ["Di", "Jakarta"]) == [.outside, .outside])
    }

    // MARK: The model

    @Test func theModelIsSmallAndWhole() {
        let source = NameTaggerWeights.source
        let parts = [source.weights, source.transitions, source.words, source.phrases].map(\.utf8.count)
        #expect(parts.reduce(0, +) < 3_000_000)
        #expect(parts[0] == 8 << 16)
        #expect(parts[1] == WordKind.count * 49 * 2)
        #expect(parts[2] % WordTraitTable.slotWidth == 0)
        #expect(parts[3] % PhraseTraitTable.slotWidth == 0)
    }

    @Test func transitionsSurviveTheirSpelling() {
        for number in [-4000, -91, -1, 0, 1, 45, 90, 91, 4000] {
            let digits = String(decoding: TaggerModel.digits(of: number), as: UTF8.self)
            let source = TaggerModel.Source(
                scale: 1, weights: "", transitions: String(repeating: digits, count: WordKind.count * 49), words: "",
                phrases: "")
            #expect(TaggerModel(source).transitions[3, 0][0] == Int32(number))
        }
    }

    /// The reasons for a word are all that its score is made of.
    @Test func reasonsAddUp() {
        let words = ColumnSentence(["Bupati", "Harda", "Kiswaya", "hadir", "di", "Sleman"]).words
        let likelihoods = NameTagger.standard.likelihoods(of: words)
        let tags = NameTagger.standard.tags(of: words)
        for index in words.spans.indices {
            let reasons = NameTagger.standard.reasons(for: index, of: words)
            #expect(reasons.count > 30)
            #expect(abs(likelihoods[index].sum() - 1) < 1e-5)
            let score = reasons.reduce(0) { $0 + $1.weights[Int(tags[index].rawValue)] }
            let unlikely = reasons.reduce(0) { $0 + $1.weights[Int(NameTag.insidePlace.rawValue)] }
            if tags[index] == .outside { #expect(score > unlikely) }
        }
        #expect(NameTagger.standard.reasons(for: 99, of: words).isEmpty)
    }
}

@Suite struct ColumnSentenceTests {
    @Test func marksAroundAWordAreWordsOfTheirOwn() {
        let sentence = ColumnSentence(["Badan", "Pangan", "(BP)", ",", "S.H.", "--"])
        let words = sentence.words.spans.indices.map { sentence.words.word($0) }
        #expect(words == ["Badan", "Pangan", "(", "BP", ")", ",", "S.H", ".", "--"])
    }

    @Test(arguments: [
        [NameTag.beginBody, .insideBody, .insideBody, .outside], [.beginPerson, .insidePerson, .beginPerson, .outside],
        [.outside, .beginPlace, .outside, .beginBody],
    ])
    func tagsGoThereAndBack(tags: [NameTag]) {
        let sentence = ColumnSentence(["Badan", "Pangan", "(BP)", "\"Utama\""])
        #expect(sentence.gather(sentence.spread(tags)) == tags)
    }

    @Test func labelsAreReadAndWritten() {
        for tag in NameTag.allCases { #expect(NameTag(label: tag.label) == tag) }
        #expect(NameTag(label: "B-MISC") == nil)
        #expect(NameTag.insideBody.mayFollow(.beginBody))
        #expect(!NameTag.insideBody.mayFollow(.beginPerson))
        #expect(!NameTag.insideBody.mayFollow(.outside))
    }
}
