import Testing

@testable import Pipeline

@Suite struct FileNamesTests {
    @Test(arguments: [
        ("berita-1.2_b", "berita-1.2_b"), ("a/b", "a-b"), ("../../etc/passwd", "etc-passwd"), ("a  é b", "a-b"),
        ("漢字", ""), (".hidden", "hidden"), ("x.", "x"), ("a\u{0}\n\"b", "a-b"), ("--a--", "a"),
    ])
    func keepsWhatIsSafe(text: String, expected: String) { #expect(FileNames.safe(text) == expected) }

    @Test func keepsNamesShort() { #expect(FileNames.safe(String(repeating: "a", count: 5_000)).count == 100) }

    @Test func usesEachNameOnce() {
        var names = FileNames()
        let given = ["a", "a-2", "a", "A", "", ""].map { names.unused(for: $0, otherwise: "id") }
        #expect(given == ["a", "a-2", "a-3", "A-4", "id", "id-2"])
    }
}
