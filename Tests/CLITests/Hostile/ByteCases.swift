import TestSupport

/// Bytes that are not the text they say they are.
enum ByteCases {
    private static let story = HostileSetTests.story
    private static let page = "<p>\(story)</p><p>\(HostileSetTests.more)</p>"

    private static func utf16(_ text: String, mark: Bool, isBig: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 255)]
            return isBig ? bytes : bytes.reversed()
        }
    }

    /// What it says that it is, and is not.
    private static func charset(_ name: String, _ outcomes: String...) -> HostileCase {
        var hostile = HostileCase("a charset that lies: \(name.prefix(20))", in: "a.html", says: "jembatan baru") {
            [Part("<meta charset=\"\(name)\">" + page)]
        }
        hostile.outcomes = outcomes
        return hostile
    }

    private static let entities: String = {
        let steps = (1...30).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
        return "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e0 \"bom\">\(steps.joined())]>"
    }()

    static let all: [HostileCase] = [
        HostileCase("invalid UTF-8", in: "a.html", "read invalid_bytes_replaced", says: "jembatan baru") {
            [Part("<meta charset=utf-8>\(page)<p>"), Part("kafé ", times: 50), Part([0xC3, 0x28, 0x61], times: 5)]
        },
        charset("utf-16", "read"), charset("utf-7", "read"), charset("x-none", "read"), charset("ibm037", "read"),
        charset(String(repeating: "a", count: 1_000_000), "read"),
        HostileCase("a charset that lies: Windows-1252 as UTF-8", in: "a.html", "read", says: "jembatan baru") {
            [Part("<meta charset=utf-8>" + page), Part([0x93, 0x94, 0xE9])]
        },
        HostileCase("UTF-16 with a byte order mark", in: "a.html", "read", says: "jembatan baru") {
            [Part(utf16(page, mark: true, isBig: false))]
        },
        HostileCase("UTF-16 without a byte order mark", in: "a.html", "read", says: "jembatan baru") {
            [Part(utf16(page, mark: false, isBig: true))]
        },
        HostileCase(
            "UTF-16 cut in the middle of a letter", in: "a.html", "read invalid_bytes_replaced", says: "jembatan baru"
        ) {
            [Part(utf16(page, mark: true, isBig: true)), Part([0xD8, 0x3D, 0x00])]
        },
        HostileCase("10 MB of zero bytes", in: "a.html", "binary_input") { [Part([0], times: 10_000_000)] },
        HostileCase("zero bytes between the letters", in: "a.html", "read", says: "jembatan baru") {
            [Part(page + "<p>Kata ke"), Part([0], times: 2), Part("pala desa")]
        },
        HostileCase("an entity bomb of 10^30 words", in: "a.xhtml", "read", says: "jembatan baru", hides: "bombom") {
            [Part(entities + "<html><body><p>&e30;</p>\(page)</body></html>")]
        },
        HostileCase(
            "an external entity", "read", says: "jembatan baru", hides: "RAHASIA"
        ) { folder in
            let secret = try folder.write("RAHASIA", to: "secret")
            let declaration = "<!DOCTYPE html [<!ENTITY s SYSTEM \"file://\(secret)\">]>"
            try folder.write("\(declaration)<html><body><p>&s;</p>\(page)</body></html>", to: "in/a.xhtml")
        },
        HostileCase("an empty page", in: "a.html", "empty_input") { [] },
        HostileCase("an empty gzip file", in: "a.html.gz", "empty_input") { [] },
        HostileCase("an empty member of gzip", in: "a.html.gz", "empty_input") { [Part(gzip([]))] },
    ]
}
