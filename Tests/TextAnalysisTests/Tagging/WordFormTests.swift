import Testing

@_spi(Training) @testable import TextAnalysis

@Suite struct WordFormTests {
    private func form(_ word: String) -> WordForm {
        let utf8 = Array(word.utf8)
        return WordForm(utf8, utf8.indices, table: WordTraitTable(slots: ""))
    }

    /// The published values of FNV-1a: a model is of no use with other hashes.
    @Test func hashesAreThePublishedOnes() {
        #expect(WordForm.key(of: "") == 0xcbf2_9ce4_8422_2325)
        #expect(WordForm.key(of: "a") == 0xaf63_dc4c_8601_ec8c)
        #expect(WordForm.key(of: "foobar") == 0x8594_4171_f739_67e8)
    }

    @Test func caseAndDigitsAreFolded() {
        #expect(WordForm.key(of: "Jakarta") == WordForm.key(of: "JAKARTA"))
        #expect(WordForm.key(of: "2014") == WordForm.key(of: "2019"))
        #expect(WordForm.key(of: "Jakarta") != WordForm.key(of: "Jakata"))
        #expect(form("Bogor").folded == form("bogor").folded)
        #expect(form("Bogor").exact != form("bogor").exact)
    }

    @Test func affixesAreOfTheWordsEnds() {
        let (one, other) = (form("Sutrisno"), form("sutopo"))
        #expect(one.prefixes[2] == other.prefixes[2])
        #expect(one.prefixes[3] != other.prefixes[3])
        #expect(one.suffixes[0] == other.suffixes[0])
        #expect(one.suffixes[1] != other.suffixes[1])
        #expect(form("di").prefixes[2] == 0)
    }

    @Test(arguments: [
        ("dan", WordForm.Writing.lower), ("Bogor", .capitalized), ("BPS", .allCaps), ("H", .initial), ("MoU", .mixed),
        ("iPhone", .mixed), ("12.500", .number), ("(", .mark), ("\u{201C}", .mark), ("4G", .numbered), ("", .other),
    ])
    func writing(word: String, expected: WordForm.Writing) {
        #expect(form(word).writing == expected)
    }

    @Test func shapesAreOfRuns() {
        #expect(form("Bogor").shape == form("Medan").shape)
        #expect(form("Bogor").shape != form("BPS").shape)
        #expect(form("12,5").shape == form("3,75").shape)
    }
}

@Suite struct WordTraitTableTests {
    private func traits(_ number: Int) -> WordTraits {
        var traits = WordTraits()
        traits.cluster = UInt16(number % 4096)
        traits.coarseCluster = UInt8(number % 64)
        traits.speechPart = UInt8(number % 16)
        traits.lowerCase = UInt8(number % 8)
        traits.classes = UInt8(number % 256)
        traits.roles = UInt8(number % 64)
        traits.place = UInt8((number + 7) % 64)
        (traits.isLinker, traits.isFunction) = (number % 2 == 0, number % 3 == 0)
        traits.beginsPhrase = number % 5 == 0
        return traits
    }

    /// A word of its own for each number.
    private func letters(_ number: Int) -> String {
        String(
            decoding: [number / 676, number / 26 % 26, number % 26].map { UInt8(ascii: "a") + UInt8($0) }, as: UTF8.self
        )
    }

    @Test func whatIsPutInComesOut() {
        let words = (0..<3000).map { (hash: WordForm.key(of: letters($0)), traits: traits($0)) }
        let table = WordTraitTable(slots: WordTraitTable.encoded(words))
        let wrong = words.count { table.traits(of: $0.hash) != $0.traits }
        // Marks have 18 bits: a few words of thousands may meet another's.
        #expect(wrong <= 3)
    }

    @Test func otherWordsAreNotFound() {
        let table = WordTraitTable(slots: WordTraitTable.encoded([(WordForm.key(of: "bupati"), traits(5))]))
        #expect(table.traits(of: WordForm.key(of: "Bupati")) == traits(5))
        #expect(table.traits(of: WordForm.key(of: "wali")) == nil)
        #expect(WordTraitTable(slots: "").traits(of: WordForm.key(of: "bupati")) == nil)
    }

    @Test func phrasesAreMarkedFromBeginToEnd() {
        var begins = WordTraits()
        begins.beginsPhrase = true
        let table = WordTraitTable(slots: WordTraitTable.encoded([(WordForm.key(of: "bank"), begins)]))
        let phrases = PhraseTraitTable(
            slots: PhraseTraitTable.encoded([(["Bank", "Sentral", "Utara"], 6), (["Bank", "Sentral"], 3)]))
        let forms = ["di", "bank", "sentral", "utara", "Bank", "Sentral", "lain", "Bank"].map {
            let utf8 = Array($0.utf8)
            return WordForm(utf8, utf8.indices, table: table)
        }
        #expect(phrases.marks(forms) == [0, 25, 26, 27, 13, 15, 0, 0])
    }
}
