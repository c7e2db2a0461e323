import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct LexiconTests {
    private let lexicon = Lexicon(
        lists: [
            WordList(.fundNoun, "hibah dana\n bantuan"), WordList(.common, "dana"), WordList(.abbreviation, "s.d"),
            WordList([], "Bank Dunia"),
        ])

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
        let lexicon = Lexicon(lists: [WordList(.common, words.joined(separator: " "))])
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

    @Test func packedAndAddedWordsAreOne() {
        let lexicon = Lexicon.shared
        let words = ["abai", "bank", "Agus", "kecamatan", "menyalurkan", "kemenkeu", "bojonegoro", "pkh", "kucuran"]
        #expect(words.filter { !lexicon.id($0).isKnown } == [])
        #expect(Set(words.map { lexicon.id($0) }).count == words.count)
        #expect(lexicon.ids(ofWords: " abai\n bank ") == [lexicon.id("abai"), lexicon.id("bank")])
        #expect(lexicon.ids(ofWords: "").isEmpty && !lexicon.id("abaibank").isKnown)
    }

    /// A list may add a class to a word that is packed.
    @Test func listsAddToPackedWords() {
        let classes = Lexicon.shared[Lexicon.shared.id("bantuan")]
        #expect(classes.isSuperset(of: [.common, .fundNoun]))
    }

    // MARK: What rules ask

    @Test func setsAndTablesKnowTheirWordsAlone() {
        let set = WordSet("hibah  dana\ns.d", lexicon: lexicon)
        #expect(["hibah", "Dana", "s.d"].allSatisfy { set.contains(lexicon.id($0)) })
        #expect(["bantuan", "bank", "lain"].allSatisfy { !set.contains(lexicon.id($0)) })
        let table = WordTable([("dunia", 3), ("hibah", 1), ("bank", 2), ("hibah", 9)], lexicon: lexicon)
        #expect(["hibah", "bank", "dunia"].map { table[lexicon.id($0)] } == [1, 2, 3])
        #expect(["dana", "s.d", "lain"].allSatisfy { table[lexicon.id($0)] == nil })
    }
}
