import Foundation
import FundingTraining

/// Says how far it is, with the processor time since the start.
func say(_ text: String) {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    let seconds = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    FileHandle.standardError.write(Data((text + String(format: " (%.1f s)\n", seconds)).utf8))
}

let bench = Bench(arguments: Array(CommandLine.arguments.dropFirst()))
do {
    switch CommandLine.arguments.dropFirst().first {
    case "train": try bench.train()
    case "evaluate": try bench.evaluate()
    default:
        say("usage: funding-model train|evaluate [--data DIR] [--fold-models DIR]; see README.md")
        exit(64)
    }
} catch {
    say("funding-model: \(error)")
    exit(1)
}
