import Testing

@testable import Ingest

@Suite struct CharacterReferencesTests {
    @Test(arguments: [
        ("Rp5 juta &amp; lebih", "Rp5 juta & lebih"), ("&ldquo;Ya&rdquo;", "“Ya”"), ("&#8220;&#x2019;&#X41;", "“’A"),
        ("&eacute;&Eacute;&sup2;&frac12;&there4;", "éÉ²½∴"), ("&apos;&quot;", "'\""), ("&nbsp;&copy 2019", " © 2019"),
        ("&#150", "\u{96}"), ("&#0;&#xD800;&#1114112;&#99999999999;a", "a"),
    ])
    func resolves(text: String, expected: String) { #expect(CharacterReferences.decoded(text) == expected) }

    @Test(arguments: [
        "R&D", "A & B", "&", "&#", "&#x;", "&;", "a?b=1&copy=2", "&tidakada;", "&hellip", "&AMP1;", "&rdquo",
    ])
    func leavesAlone(text: String) { #expect(CharacterReferences.decoded(text) == text) }

    @Test func neverGrows() {
        for name in ["&lt;", "&ni;", "&#9;", "&yen", "&#x10FFFF;", "&or;"] {
            #expect(CharacterReferences.decoded(Array(name.utf8)).count <= name.utf8.count, "\(name)")
        }
    }
}
