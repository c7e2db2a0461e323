internal import ArgumentParser

/// How tags and mentions are written.
enum TagFormat: String, ExpressibleByArgument, CaseIterable {
    case conll, jsonl, brat

    /// The ending of a file of this format.
    var ending: String {
        switch self {
        case .conll: "conll"
        case .jsonl: "jsonl"
        case .brat: "ann"
        }
    }
}
