import Foundation
import NameTraining
@_spi(Training) import TextAnalysis

func say(_ text: String) { FileHandle.standardError.write(Data("\(text) (\(elapsed()))\n".utf8)) }

/// Processor time since the start.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func elapsed() -> String { String(format: "%.1f s", processorSeconds()) }

let bench = Bench(arguments: Array(CommandLine.arguments.dropFirst()))
switch CommandLine.arguments.dropFirst().first {
case "train": try bench.train()
case "evaluate": try bench.evaluate()
case "ablate": try bench.ablate()
case "try": try bench.attempt()
case "speed": try bench.speed()
default:
    say("usage: name-tagger train|evaluate|ablate|try|speed [--data DIR] [--work DIR]; see README.md")
    exit(64)
}
