internal import ArgumentParser
internal import Pipeline

/// How inputs are read, as asked for on the command line.
enum InputTypeChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, html, text, jsonl, warc, archive

    /// Nil where each input is to tell for itself.
    var type: InputType? {
        switch self {
        case .auto: nil
        case .html: .html
        case .text: .text
        case .jsonl: .jsonl
        case .warc: .warc
        case .archive: .archive
        }
    }
}
