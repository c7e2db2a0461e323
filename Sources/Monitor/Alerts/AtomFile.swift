internal import Files
internal import Hashing
internal import JSON
package import Store

/// A feed of the newest alerts for feed readers (Atom 1.0, RFC 4287), written anew each time.
package struct AtomFile: Sendable {
    let path: String

    /// Entries of the file at most: so many alerts are worth asking for.
    package static let entryLimit = 50

    /// Puts the file in its place; readers see the old one or the new one, never a part.
    ///
    /// - Parameters:
    ///   - newest: the newest first.
    ///   - now: seconds since 1970.
    package func write(_ newest: [QueuedAlert], now: Double) -> DeliveryResult {
        do throws(FileError) {
            try FileSystem.createFolder(FileSystem.folder(of: path))
            var file = try OutputFile(path)
            try file.write(Array(text(newest.prefix(Self.entryLimit), now: now).utf8))
            try file.synchronize()
            try file.finish()
            FileSystem.synchronizeFolder(FileSystem.folder(of: path))
            return .delivered
        } catch { return .failed(reason: error.description) }
    }

    private func text(_ alerts: ArraySlice<QueuedAlert>, now: Double) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>New funding figures</title>
        <id>\(Self.urn(of: "feed " + path))</id>
        <updated>\(AlertPayload.timestamp(alerts.first?.made ?? now))</updated>
        <author><name>ingest-cli</name></author>

        """ + alerts.map(Self.entry).joined() + "</feed>\n"
    }

    private static func entry(_ alert: QueuedAlert) -> String {
        let data = (try? JSONParser.parse(alert.payload))?["data"] ?? .null
        let document = data["document"] ?? .null
        let address = document["url"]?.string.flatMap { $0.hasPrefix("http") ? XMLText.escaped($0) : nil }
        let source = ["title", "publisher", "published"].compactMap { document[$0]?.string }.joined(separator: ", ")
        let language = document["language"]?.string.map { " xml:lang=\"\(XMLText.escaped($0))\"" } ?? ""
        return """
            <entry>
            <title>\(XMLText.escaped(AlertTitle.text(of: data["figure"] ?? .null)))</title>
            <id>\(urn(of: alert.id))</id>
            <updated>\(AlertPayload.timestamp(alert.made))</updated>
            \(address.map { "<link rel=\"alternate\" href=\"\($0)\"/>\n" } ?? "")\
            <category term="\(XMLText.escaped(alert.rule))"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <blockquote\(language)><p>\(XMLText.escaped(data["evidence"]?.string ?? ""))</p></blockquote>
            <p>\(XMLText.escaped(source))</p>
            <p>Rule: \(XMLText.escaped(alert.rule))</p>
            </div></content>
            </entry>

            """
    }

    /// A name for good, out of another one: a UUID of version 8 (RFC 9562).
    private static func urn(of name: String) -> String {
        var digits = Array(SHA256.hexadecimal(of: Array(name.utf8)).prefix(32))
        (digits[12], digits[16]) = ("8", "8")
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + parts.joined(separator: "-")
    }
}

/// Text within XML.
enum XMLText {
    /// For elements and attributes; U+FFFD stands for what XML 1.0 cannot hold, such as control characters.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
