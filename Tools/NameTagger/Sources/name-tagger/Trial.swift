import Foundation
import NameTraining
@_spi(Training) import TextAnalysis

/// One configuration trained and scored.
struct Trial {
    let data: URL
    let work: URL
    let arguments: [String]

    func value(_ name: String) -> String? {
        arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }

    func run() throws {
        var inventory = try WordInventory(contentsOf: work.appending(path: value("words") ?? "words.tsv"))
        inventory.enterClasses(without: arguments.contains("--no-given") ? TrainingLexicon.givenName : 0)
        let table = inventory.table()
        let phrases = PhraseTraitTable(slots: "")
        let train = try ColumnSet(contentsOf: data.appending(path: "ner/idner2k/train.txt"))
        let dev = try ColumnSet(contentsOf: data.appending(path: "ner/idner2k/dev.txt"))
        let nergrit = try ColumnSet(contentsOf: data.appending(path: "ner/nergrit3/valid_preprocess.txt"))
        var options = FieldTrainer.Options()
        if let text = value("rate"), let number = Float(text) { options.rate = number }
        if let text = value("decay"), let number = Float(text) { options.decay = number }
        if let text = value("dropout"), let number = Double(text) { options.dropout = number }
        if let text = value("epochs"), let number = Int(text) { options.epochs = number }
        if let text = value("bits"), let number = Int(text) { options.bits = number }
        let seeds = Int(value("seeds") ?? "1") ?? 1
        let groupsOut = Set((value("without") ?? "").split(separator: ",").compactMap { FeatureGroup(rawValue: String($0)) })
        var pool = FeaturePool()
        let examples = train.labelled.map {
            pool.add($0, table: table, phrases: phrases, bits: options.bits, without: groupsOut)
        }
        let devExamples = dev.labelled.map {
            pool.add($0, table: table, phrases: phrases, bits: options.bits, without: groupsOut)
        }
        let nergritExamples = nergrit.labelled.map {
            pool.add($0, table: table, phrases: phrases, bits: options.bits, without: groupsOut)
        }
        say("\(pool.rows.count / (pool.ends.count - 1)) features a word")
        var sums = [0.0, 0.0]
        for seed in 1...seeds {
            options.seed = UInt64(seed)
            let field = FieldTrainer(options).train(examples, pool: pool)
            for (place, (set, rows, name)) in [(dev, devExamples, "dev"), (nergrit, nergritExamples, "nergrit")].enumerated() {
                var score = NameScore()
                for (sentence, example) in zip(set.sentences, rows) {
                    let tags = field.bestTags(field.scores(of: example, pool: pool), kinds: example.kinds)
                    score.add(ColumnSentence(sentence.columns).gather(tags), against: sentence.tags)
                }
                sums[place] += score.f1
                say(String(format: "%@ P %.2f R %.2f F %.2f", name, score.precision * 100, score.recall * 100, score.f1 * 100))
            }
            say("\(clock())")
        }
        print(String(format: "%@ dev %.2f nergrit %.2f", arguments.joined(separator: " "), sums[0] / Double(seeds) * 100, sums[1] / Double(seeds) * 100))
    }
}
