import Records
import Testing

@Suite("What makes two addresses one page")
struct CanonicalURLTests {
    @Test(arguments: [
        ("https://www.Example.org/a/?utm_source=x&id=1#top", "example.org/a?id=1"),
        ("http://example.org", "example.org/"), ("https://example.org/A//", "example.org/A"),
        ("https://example.org/?fbclid=1", "example.org/"),
    ])
    func key(url: String, key: String) {
        #expect(CanonicalURL.key(of: url) == key)
    }

    @Test func whatHasNoHostHasNoKey() {
        #expect(CanonicalURL.key(of: "mailto:a@example.org") == nil)
        #expect(CanonicalURL.key(of: "file:///a") == nil)
    }
}
