import Foundation
import NameTraining
@_spi(Training) import TextAnalysis

func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
func clock() -> String { String(format: "%.1f s", Double(clock_gettime_nsec()) / 1e9) }
func clock_gettime_nsec() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

let arguments = Array(CommandLine.arguments.dropFirst())
func option(_ name: String) -> String? {
    arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}
let data = URL(fileURLWithPath: option("data") ?? "../shared/data")
let work = URL(fileURLWithPath: option("work") ?? "work")

switch arguments.first {
case "words":
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let articles = try ArticleSet(contentsOf: data.appending(path: "articles/unlabelled.jsonl.gz"))
    say("\(articles.sentences.count) sentences \(clock())")
    let statistics = WordStatistics(articles.sentences)
    say("\(statistics.words.count) words of \(statistics.stream.count) \(clock())")
    let speech = try SpeechParts(contentsOf: data.appending(path: "ner/nlpid_pos/dataset_postag.txt.xz"))
    var inventory = WordInventory(statistics, speech: speech)
    say("\(inventory.entries.count) entries \(clock())")
    inventory.cluster(
        statistics, words: Int(option("cluster-words") ?? "40000") ?? 0, fine: Int(option("fine") ?? "400") ?? 0,
        coarse: 60, passes: Int(option("passes") ?? "8") ?? 0)
    say("clustered \(clock())")
    try inventory.write(to: work.appending(path: option("name") ?? "words.tsv"))
case "try":
    try Trial(data: data, work: work, arguments: arguments).run()
default:
    say("usage: name-tagger words|try")
    exit(64)
}
