import Foundation

/// A folder with `html/ID.html` and `truth.jsonl`, one object with "id" and perhaps "url" a line.
struct PageSet {
    struct Page {
        var id: String
        var url: String?
        var bytes: [UInt8]
    }

    var pages: [Page]

    init(folder: String) throws {
        let truth = try String(contentsOfFile: folder + "/truth.jsonl", encoding: .utf8)
        pages = try truth.split(separator: "\n").map { line in
            let object = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/html/\(object.id).html"))
            return Page(id: object.id, url: object.url, bytes: [UInt8](data))
        }
    }

    private struct Line: Decodable {
        var id: String
        var url: String?
    }
}
