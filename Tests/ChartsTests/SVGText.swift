import Foundation
import FoundationXML
import Testing

@testable import Charts

/// An SVG picture as a parser of XML reads it.
final class SVGText: NSObject, XMLParserDelegate {
    private(set) var root: [String: String] = [:]
    private(set) var titles: [String] = []
    private(set) var descriptions: [String] = []
    /// The lines of words that are drawn.
    private(set) var texts: [String] = []
    private(set) var style = ""
    private var all: [(name: String, attributes: [String: String])] = []
    private var words = ""

    init(_ svg: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")", sourceLocation: sourceLocation)
        root = all.first?.attributes ?? [:]
    }

    func elements(_ name: String) -> [[String: String]] { all.filter { $0.name == name }.map(\.attributes) }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        all.append((name, attributes))
        words = ""
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { words += characters }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        switch name {
        case "title": titles.append(words)
        case "desc": descriptions.append(words)
        case "text", "tspan": texts.append(words)
        case "style": style = words
        default: break
        }
        words = ""
    }
}

extension Chart {
    static func sample(_ content: Content) -> Chart {
        Chart(
            title: "Judul", unit: "Rupiah, nominal", notes: ["Sumber: arsip.db"], content: content,
            labelHeading: "Pemberi", countHeading: "Angka")
    }
}
