import Records
import Testing

@testable import Pipeline

@Suite struct RecordIdentityTests {
    @Test(arguments: ["a b", " a  b ", "a\n\nb", "a\u{A0}b", "\u{2003}a\u{3000}\tb\r\n", "a\u{2028}b"])
    func doesNotSeeHowLinesAreBroken(text: String) {
        #expect(RecordIdentity.id(ofText: text) == RecordIdentity.id(ofText: "a b"))
    }

    @Test(arguments: ["ab", "a b c", "A b", "a é b", "a\u{200B}b", ""])
    func seesEveryOtherDifference(text: String) {
        #expect(RecordIdentity.id(ofText: text) != RecordIdentity.id(ofText: "a b"))
    }

    @Test func isTheHashOfTheCollapsedText() {
        #expect(RecordIdentity.id(ofText: "\nabc ") == "ba7816bf8f01cfea414140de5dae2223")
    }

    @Test func tellsFailuresApartByNamePlaceAndBytes() {
        var sources = [Record.Source(uri: "a"), Record.Source(uri: "b"), Record.Source(uri: "a", offset: 5)]
        var ids = Set(sources.map { RecordIdentity.id(ofFailure: $0, bytes: [1]) })
        ids.insert(RecordIdentity.id(ofFailure: sources[0], bytes: [2]))
        #expect(ids.count == 4)
        sources[0].id = "caller's"
        #expect(ids.contains(RecordIdentity.id(ofFailure: sources[0], bytes: [1])))
    }
}
