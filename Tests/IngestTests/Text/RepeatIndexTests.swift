import Testing

@testable import Ingest

@Suite struct TextShinglesTests {
    private func shingles(_ text: String) -> TextShingles { TextShingles(Array(text.utf8)) }

    @Test func countsWordsAndFigures() {
        let text = shingles("Warga 3 desa, dan 12-an tamu, hadir (2019).")
        #expect(text.wordCount == 9)
        #expect(text.figures.count == 3)
        #expect(text.shingles.count == 4)
    }

    @Test func caseAndMarksSayNothing() {
        let one = shingles("Warga Desa membangun jembatan itu sendiri.")
        let other = shingles("WARGA desa, membangun — jembatan itu: sendiri")
        #expect(one.wordCount == 6)
        // A dash is a letter here, as every byte beyond ASCII is.
        #expect(other.wordCount == 7)
        #expect(shingles("WARGA desa, membangun - jembatan itu: sendiri").whole == one.whole)
        #expect(other.whole != one.whole)
    }

    @Test func theOrderOfWordsCounts() {
        #expect(shingles("dana desa").whole != shingles("desa dana").whole)
        #expect(shingles("dana desa").whole != shingles("danadesa").whole)
    }

    /// The window's hash is carried on from word to word; it must be that of the six words alone.
    @Test func aShingleDependsOnItsSixWordsAlone() {
        let window = "warga desa membangun jembatan baru sendiri"
        let alone = shingles(window).shingles
        #expect(alone.count == 1)
        #expect(shingles("kemarin pagi di Oebelo \(window) tanpa bantuan siapa pun").shingles.contains(alone[0]))
        #expect(shingles("satu \(window)").shingles.last == alone[0])
        #expect(shingles("\(window) dua").shingles.first == alone[0])
    }

    @Test func shortTextsHaveNoShingles() {
        #expect(shingles("").wordCount == 0)
        #expect(shingles("warga desa membangun jembatan itu").shingles == [])
        #expect(shingles("…").wordCount == 1)
    }
}

@Suite struct RepeatIndexTests {
    private func answers(_ texts: [String], minimumRatio: Double = 0) -> [Bool] {
        var index = RepeatIndex(minimumRatio: minimumRatio)
        return texts.map { index.isRepeat(TextShingles(Array($0.utf8))) }
    }

    private let long = """
        Warga desa membangun jembatan gantung itu sendiri dengan kayu dan tali dari hutan di seberang sungai, \
        dan kepala desa meminta agar bupati membantu mereka dengan baja untuk tiang di kedua tepi sungai itu
        """

    @Test func nearRepeatsAreRepeats() {
        #expect(answers([long, "Kemarin " + long]) == [false, true])
        #expect(answers([long, long.replacing("Warga desa", with: "WARGA DESA,")]) == [false, true])
        #expect(answers([long, long + " hingga kini"]) == [false, true])
    }

    @Test func textsThatShareHalfTheirWordsAreTwo() {
        let halves = long.split(separator: ",")
        let other =
            halves[0] + ", tetapi sungai itu meluap pada malam berikutnya dan semua pekerjaan mereka hanyut ke laut"
        #expect(answers([long, String(other)]) == [false, false])
    }

    @Test func wordsOfSeveralTextsTogetherMakeNoRepeat() {
        let parts = ["Satu " + long.prefix(100), "Dua " + long.suffix(100)]
        #expect(answers(parts + [long]) == [false, false, false])
    }

    @Test func aNewFigureMakesItNews() {
        #expect(answers([long, long + " senilai 5 miliar"]) == [false, false])
        #expect(answers([long + " senilai 5 miliar", "5 " + long]) == [false, true])
    }

    @Test func excerptsAreOfLongerTexts() {
        let excerpt = String(long.prefix(100))
        #expect(answers([long, excerpt], minimumRatio: 1.3) == [false, true])
        #expect(answers([long, "Kemarin " + long], minimumRatio: 1.3) == [false, false])
    }

    @Test func shortTextsRepeatWordForWordOnly() {
        #expect(answers(["Dana desa cair", "DANA DESA CAIR!", "Dana desa"]) == [false, true, false])
    }

    @Test func manyTextsAreToldApart() {
        // Numbers in letters: figures would make them news by themselves.
        let texts = (0..<3_000).map { number in
            let name = number.description.utf8.map { "abcdefghij".map(String.init)[Int($0) - 0x30] }.joined()
            return "Warga kampung kata\(name) membangun jembatan dan pasar di sana"
        }
        #expect(Set(texts).count == 3_000)
        #expect(answers(texts + texts) == texts.map { _ in false } + texts.map { _ in true })
    }
}
