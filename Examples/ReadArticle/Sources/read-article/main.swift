import Foundation
import Ingest

// read-article [PAGE]: prints what is read out of a page, of standard input without one.

let path = CommandLine.arguments.dropFirst().first
let data = try path.map { try Data(contentsOf: URL(filePath: $0)) } ?? FileHandle.standardInput.readToEnd() ?? Data()

do {
    let article = try Ingestor().article(from: RawPage(bytes: [UInt8](data), mediaType: .html))
    // Offsets are UTF-8 bytes of `article.text`.
    let text = Array(article.text.utf8)
    func words(_ span: Range<Int>) -> String { String(decoding: text[span], as: UTF8.self) }

    print("title:     \(article.title ?? "-")")
    print("authors:   \(article.authors.isEmpty ? "-" : article.authors.joined(separator: ", "))")
    print("published: \(article.published.map { "\($0.date) (\($0.precision), from \($0.basis.rawValue))" } ?? "-")")
    print("language:  \(article.language ?? "-")")
    for remark in article.diagnostics { print("remark:    \(remark.detail)") }

    for block in article.blocks {
        guard let table = block.table else {
            print("\n[\(block.kind.rawValue)] \(words(block.span.range))")
            continue
        }
        print("\n[table] \(table.caption.map { words($0.range) } ?? "")")
        for row in table.rows { print("  " + row.map { words($0.span.range) }.joined(separator: " | ")) }
    }
} catch {
    // No article is a result, too: `error.code` says which.
    FileHandle.standardError.write(Data("read-article: \(error)\n".utf8))
    exit(1)
}
