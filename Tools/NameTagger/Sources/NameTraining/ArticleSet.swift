import Foundation
@_spi(Training) import TextAnalysis

/// Unlabelled articles, a JSON object a line, cut into sentences.
public struct ArticleSet {
    package private(set) var sentences: [WordSequence] = []

    private struct Line: Decodable {
        var title: String?
        var text: String
    }

    /// - Parameter share: of the articles every so many is read.
    package init(contentsOf url: URL, every share: Int = 1) throws {
        let lines = try Self.unpacked(url).split(separator: UInt8(ascii: "\n"))
        let decoder = JSONDecoder()
        for (number, line) in lines.enumerated() where number % share == 0 {
            let article = try decoder.decode(Line.self, from: line)
            if let title = article.title, !title.isEmpty { sentences += try WordSequence.sentences(of: title) }
            sentences += try WordSequence.sentences(of: article.text)
        }
    }

    /// The bytes of a file, unpacked by the system's tool when its name says that it is packed.
    public static func unpacked(_ url: URL) throws -> Data {
        let tools = ["gz": "gzip", "xz": "xz"]
        guard let tool = tools[url.pathExtension] else { return try Data(contentsOf: url) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool, "-dc", url.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}

/// The part of speech that each word mostly has in a tagged set of columns.
package struct SpeechParts {
    /// Numbers from 1; words are folded.
    package private(set) var parts: [String: UInt8] = [:]

    private static let names = [
        "NN", "VB", "NNP", "IN", "PR", "ADV", "JJ", "SC", "DT", "NUM", "CC", "FW", "NEG", "RP", "SYM",
    ]

    package init(contentsOf url: URL) throws {
        var counts: [String: [Int]] = [:]
        for line in String(decoding: try ArticleSet.unpacked(url), as: UTF8.self).split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: "\t")
            guard fields.count > 1, let part = Self.names.firstIndex(of: fields[fields.count - 1].uppercased())
            else { continue }
            counts[WordStatistics.folded(String(fields[0])), default: Array(repeating: 0, count: 15)][part] += 1
        }
        for (word, count) in counts {
            var best = 0
            for part in count.indices where count[part] > count[best] { best = part }
            parts[word] = UInt8(best + 1)
        }
    }
}
