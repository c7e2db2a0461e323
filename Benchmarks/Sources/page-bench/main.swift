import CDOMFloor
import Foundation
import Ingest

// page-bench extract SET OUTPUT.jsonl    what Ingest reads out of each page, for the scorer
// page-bench time SET... [--rounds=N]    CPU against the DOM parse of the same pages, page by page in turn
// page-bench text ARTICLES [--rounds=N]  CPU of the tagger and of all analysis against ICU's word breaking

let arguments = Array(CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") })
let rounds = CommandLine.arguments.compactMap { $0.hasPrefix("--rounds=") ? Int($0.dropFirst(9)) : nil }.first ?? 5

do {
    switch arguments.first {
    case "extract" where arguments.count == 3:
        try ExtractRun(set: PageSet(folder: arguments[1])).write(to: arguments[2])
    case "time" where arguments.count > 1:
        for folder in arguments.dropFirst() {
            print(TimeRun(set: try PageSet(folder: folder), rounds: rounds).report(folder))
        }
    case "text" where arguments.count == 2:
        print(try TextRun(path: arguments[1], rounds: rounds).report)
    default:
        let usage = "usage: page-bench extract SET OUTPUT.jsonl | time SET... | text ARTICLES [--rounds=N]\n"
        FileHandle.standardError.write(Data(usage.utf8))
        exit(64)
    }
} catch {
    FileHandle.standardError.write(Data("page-bench: \(error.localizedDescription)\n".utf8))
    exit(66)
}
