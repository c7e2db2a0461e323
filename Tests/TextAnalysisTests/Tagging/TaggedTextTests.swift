import Testing

@_spi(Training) @testable import TextAnalysis

@Suite struct TaggedTextTests {
    private func tagged(_ text: String) throws -> (text: TokenizedText, tags: TaggedText) {
        let text = try Tokenizer().tokenize(text)
        return (text, TaggedText(text, tagger: .standard))
    }

    @Test func givesNamesWithTheirLikelihood() throws {
        let (text, tags) = try tagged("Warga menunggu. Presiden Joko Widodo tiba di Surabaya.")
        let person = try #require(tags.names.first { $0.kind == .person })
        #expect(text.text(person.range) == "Joko Widodo")
        #expect(person.likelihood > 0.8)
        #expect(tags.name(from: person.range.lowerBound) == person)
        #expect(tags.name(at: person.range.upperBound - 1) == person)
        #expect(tags.name(from: person.range.upperBound - 1) == nil)
    }

    @Test func likelihoodsAreShares() throws {
        let (text, tags) = try tagged("Hibah dari Bank Dunia bagi Kota Ambon, kata Dewi Lestari.")
        for token in text.tokens.indices {
            let shares = [TaggedName.Kind.person, .body, .place].map { tags.likelihood(of: $0, at: token) }
            #expect(shares.allSatisfy { (0...1).contains($0) })
            #expect(shares.reduce(0, +) < 1.001)
        }
        #expect(tags.likelihood(of: .person, at: -1) == 0)
        #expect(tags.likelihood(of: .person, at: text.tokens.count) == 0)
    }

    @Test func nothingNamesNothing() throws {
        #expect(try tagged("").tags.names == [])
        #expect(try tagged("warga menunggu hujan").tags.names == [])
    }
}
