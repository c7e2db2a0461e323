import Foundation
@_spi(Training) import Ingest

// content-units SET > units.jsonl
// The first line names the features; then a line for each page: its id and its units with their features.

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: content-units SET (a folder with html/ and truth.jsonl)\n".utf8))
    exit(64)
}

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
    var units: [Unit]
}

let folder = CommandLine.arguments[1]
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
func write(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try encoder.encode(value) + Data([0x0A]))
}

try write(["names": Ingestor.featureNames])
for line in try String(contentsOfFile: folder + "/truth.jsonl", encoding: .utf8).split(separator: "\n") {
    let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/html/\(page.id).html")))
    let raw = RawPage(bytes: bytes, mediaType: .html, url: page.url)
    guard let units = try? Ingestor().trainingUnits(of: raw) else { continue }
    let rows = units.map { Unit(text: $0.text, selected: $0.isSelected, features: $0.features) }
    try write(Line(id: page.id, units: rows))
}
