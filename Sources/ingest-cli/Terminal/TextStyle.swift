internal import ArgumentParser
internal import FoundationEssentials
internal import Pipeline

/// Whether output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// `auto` colours a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
    func isOn(onTerminal: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: onTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}

/// Puts terminal styles around words, or leaves them as they are.
struct TextStyle {
    let isColored: Bool

    enum Color: Int {
        case red = 31
        case green, yellow, blue, magenta, cyan
    }

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func dim(_ text: String) -> String { wrapped(text, "2") }
    func colored(_ text: String, _ color: Color) -> String { wrapped(text, "\(color.rawValue)") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
