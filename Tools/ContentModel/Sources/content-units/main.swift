import Foundation
@_spi(Training) import Ingest

// content-units SET > SET.units.jsonl
//     The first line names the features; then a line for each page: its id and its units with their features.
// content-units SET MODEL.txt MODEL.ids > ours.jsonl
//     What Ingest makes with the model under trial of the pages that were kept from it.

struct Page: Decodable {
    var id: String
    var url: String?
}

struct Unit: Encodable {
    var text: String
    var selected: Bool
    var features: [Float]
}

struct Line: Encodable {
    var id: String
    var units: [Unit]?
    var text: String?
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 1 || arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: content-units SET [MODEL.txt MODEL.ids]\n".utf8))
    exit(64)
}
let folder = arguments[0]
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

func write(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try encoder.encode(value) + Data([0x0A]))
}

func forEachPage(_ body: (Page, RawPage) throws -> Void) throws {
    for line in try String(contentsOfFile: folder + "/truth.jsonl", encoding: .utf8).split(separator: "\n") {
        let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/html/\(page.id).html")))
        try body(page, RawPage(bytes: bytes, mediaType: .html, url: page.url))
    }
}

do {
    if arguments.count == 1 { try writeUnits() } else { try writeArticles() }
} catch {
    FileHandle.standardError.write(Data("content-units: \(error.localizedDescription)\n".utf8))
    exit(66)
}

func writeUnits() throws {
    try write(["names": Ingestor.featureNames])
    try forEachPage { page, raw in
        guard let units = try? Ingestor().trainingUnits(of: raw) else { return }
        let rows = units.map { Unit(text: $0.text, selected: $0.isSelected, features: $0.features) }
        try write(Line(id: page.id, units: rows))
    }
}

func writeArticles() throws {
    let ingestor = Ingestor(modelText: try String(contentsOfFile: arguments[1], encoding: .utf8))
    let name = URL(fileURLWithPath: folder).lastPathComponent
    let kept = Set(try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n").map(String.init))
    try forEachPage { page, raw in
        guard kept.contains("\(name)/\(page.id)") else { return }
        try write(Line(id: page.id, text: (try? ingestor.article(from: raw))?.text))
    }
}
