import Testing

@testable import Feeds

@Suite("Addresses on pages (RFC 3986)")
struct URIReferenceTests {
    /// Section 5.4, normal and abnormal.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
        ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ])
    func resolves(reference: String, target: String) {
        let base = URIReference("http://a/b/c/d;p?q")
        #expect(URIReference(reference).resolved(against: base).description == target)
    }

    @Test func onlyTheWebsAddressesCount() {
        let base = "https://example.org/berita/?p=1"
        #expect(URIReference.webAddress("mailto:a@example.org", base: base) == nil)
        #expect(URIReference.webAddress("javascript:void(0)", base: base) == nil)
        #expect(URIReference.webAddress("/a", base: nil) == nil)
        #expect(URIReference.webAddress("https:///a", base: base) == nil)
        #expect(URIReference.webAddress("HTTPS://Example.org/A", base: nil) == "https://Example.org/A")
    }

    @Test func whatNoAddressMayHoldIsEscaped() {
        let address = URIReference.webAddress(" a b/é\n|x?q=\"1\" ", base: "https://example.org/")
        #expect(address == "https://example.org/a%20b/%C3%A9%7Cx?q=%221%22")
    }
}
