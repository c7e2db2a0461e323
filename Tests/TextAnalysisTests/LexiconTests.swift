import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct LexiconTests {
    private let lexicon = Lexicon(
        lists: [
            WordList(.fundNoun, "hibah dana\n bantuan"), WordList(.common, "dana"), WordList(.abbreviation, "s.d"),
        ],
        phrases: ["Bank Dunia"])

    @Test func aWordMayBeSeveralThings() {
        #expect(lexicon[lexicon.id("hibah")] == .fundNoun)
        #expect(lexicon[lexicon.id("dana")] == [.fundNoun, .common])
        #expect(lexicon[lexicon.id("bank")] == [])
        #expect(lexicon.id("bank").isKnown)
        #expect(lexicon.count == 6)
    }

    @Test func foldsLetterCaseOfASCII() {
        #expect(lexicon.id("HIBAH") == lexicon.id("hibah"))
        #expect(lexicon.id("S.D") == lexicon.id("s.d"))
        #expect(lexicon.id(ArraySlice("Dunia".utf8)) == lexicon.id("dunia"))
    }

    @Test(arguments: ["", "hiba", "hibah2", "hibáh", "bank dunia"])
    func knowsNoOtherWord(word: String) {
        #expect(!lexicon.id(word).isKnown)
        #expect(lexicon[lexicon.id(word)] == [])
    }

    @Test func growsWithItsLists() {
        let words = (0..<20_000).map { "kata\($0)" }
        let lexicon = Lexicon(lists: [WordList(.common, words.joined(separator: " "))], phrases: [])
        #expect(lexicon.count == words.count)
        #expect(Set(words.map { lexicon.id($0) }).count == words.count)
        #expect(words.allSatisfy { lexicon[lexicon.id($0)] == .common })
    }

    // MARK: The lists of the house

    /// Look-ups fold letter case to lower.
    @Test func listsAreWrittenAsTheyAreLookedUp() {
        for list in WordLists.all {
            #expect(list.words == list.words.lowercased(), "\(list.wordClass.names): \(list.words.prefix(80))")
        }
    }

    @Test func everyClassHasANameAndAWord() {
        let words = WordLists.all.reduce(into: WordClass()) { $0.formUnion($1.wordClass) }
        #expect(words.names.count == words.rawValue.nonzeroBitCount)
        #expect(words.names.count == Set(words.names).count)
    }

    /// Words that decide who gives and who receives are never both.
    @Test func givingAndReceivingAreApart() {
        for word in ["memberikan", "menyalurkan", "menghibahkan", "menyumbang", "mendanai"] {
            #expect(Lexicon.shared[Lexicon.shared.id(word)].contains(.givingVerb))
            #expect(!Lexicon.shared[Lexicon.shared.id(word)].contains(.receivingVerb))
        }
        for word in ["menerima", "mendapat", "memperoleh"] {
            #expect(Lexicon.shared[Lexicon.shared.id(word)].contains(.receivingVerb))
            #expect(!Lexicon.shared[Lexicon.shared.id(word)].contains(.givingVerb))
        }
    }

    @Test func sharedCommonWordsAreNoGivenNames() {
        for word in ["pembangunan", "bantuan", "warga", "tahun"] {
            let classes = Lexicon.shared[Lexicon.shared.id(word)]
            #expect(classes.contains(.common) && !classes.contains(.givenName), "\(word)")
        }
    }

    // MARK: Phrases

    private func match(_ phrases: [String], in sentence: String) throws -> [String] {
        let lexicon = Lexicon(lists: [], phrases: phrases.flatMap(PhraseMatcher.words))
        var matcher = PhraseMatcher(lexicon: lexicon)
        for (index, phrase) in phrases.enumerated() { matcher.insert(phrase, value: index) }
        let text = try Tokenizer(lexicon: lexicon).tokenize(sentence)
        return text.tokens.indices.compactMap { index in
            let found = matcher.longestMatch(in: text, at: index, before: text.tokens.count)
            return found.map { "\($0.value): \(text.text($0.range))" }
        }
    }

    @Test func findsTheLongestPhrase() throws {
        let phrases = ["Bank", "Bank Dunia", "Bank Dunia Indonesia Timur"]
        #expect(try match(phrases, in: "Ini Bank Dunia Indonesia.") == ["1: Bank Dunia"])
        #expect(try match(phrases, in: "bank") == ["0: bank"])
        #expect(try match(phrases, in: "Dunia Bankir") == [])
        #expect(try match(phrases, in: "") == [])
    }

    @Test func cutsPhrasesAsTheTokenizerCutsText() throws {
        for phrase in ["PT PLN (Persero)", "Kementerian PPN/Bappenas", "gara-gara", "Fasha-Maulana", "A & B, C"] {
            #expect(try match([phrase], in: "Lihat \(phrase) itu.").contains("0: \(phrase)"), "\(phrase)")
        }
    }
}
