internal import ArgumentParser
internal import Records

/// How the answer to a question is printed.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, jsonl, markdown
}

extension NumberStyle: ExpressibleByArgument {}
