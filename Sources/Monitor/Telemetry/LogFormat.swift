internal import JSON
internal import Logging
internal import Records

/// The forms of a line in the log.
package enum LogFormat: String, Hashable, Sendable, CaseIterable {
    /// `2026-11-23T01:02:03Z warning source=kabar: the look failed reason="no answer"`: what the logger belongs to, the
    /// message, what this event is about.
    case text
    /// An object: `time`, `level`, `message`, then the metadata.
    case json

    /// Longer texts are cut: they may come from anywhere.
    private static let limit = 2_000

    /// - Parameters:
    ///   - time: seconds since 1970.
    ///   - context: the logger's own metadata.
    func line(_ event: LogEvent, context: Logger.Metadata, time: Double) -> [UInt8] {
        var details = event.metadata ?? [:]
        if let error = event.error { details["error"] = .stringConvertible("\(error)") }
        switch self {
        case .text: return Array(Self.textLine(event, context, details, Self.timestamp(time)).utf8)
        case .json: return Self.jsonLine(event, context.merging(details) { $1 }, Self.timestamp(time))
        }
    }

    private static func textLine(
        _ event: LogEvent, _ context: Logger.Metadata, _ details: Logger.Metadata, _ time: String
    ) -> String {
        var line = "\(time) \(event.level)"
        line += pairs(context.filter { details[$0.key] == nil }) + ": "
        return line + printable(event.message.description) + pairs(details) + "\n"
    }

    /// " key=value", sorted by key.
    private static func pairs(_ metadata: Logger.Metadata) -> String {
        metadata.sorted { $0.key < $1.key }.map { " \(printable($0.key))=\(quoted($0.value.description))" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        let printable = printable(text)
        let needsQuotes = printable.isEmpty || printable.contains { " =\"\\".contains($0) }
        guard needsQuotes else { return printable }
        return "\"" + printable.replacing("\"", with: "\\\"") + "\""
    }

    /// What would begin a line, move the cursor or turn the direction of writing is written as its number.
    private static func printable(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if index == limit { return String(line) + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                line += (scalar == "\n" ? "\\n" : "\\u{\(String(scalar.value, radix: 16))}").unicodeScalars
            default:
                if scalar == "\\" { line.append("\\") }
                line.append(scalar)
            }
        }
        return String(line)
    }

    private static func jsonLine(_ event: LogEvent, _ metadata: Logger.Metadata, _ time: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("time", time)
            json.member("level", event.level.rawValue)
            json.member("message", cut(event.message.description))
            write(metadata, to: &json, keys: ["time", "level", "message"])
        }
        return json.bytes + [0x0A]
    }

    /// - Parameter keys: those that are taken; metadata of that name gets a `_` behind it.
    private static func write(_ metadata: Logger.Metadata, to json: inout JSONWriter, keys: Set<String> = []) {
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            json.key(keys.contains(key) ? key + "_" : key)
            write(value, to: &json)
        }
    }

    private static func write(_ value: Logger.MetadataValue, to json: inout JSONWriter) {
        switch value {
        case .string(let text): json.value(cut(text))
        case .stringConvertible(let number as Int): json.value(number)
        case .stringConvertible(let number as Double) where number.isFinite: json.number("\(number)")
        case .stringConvertible(let flag as Bool): json.value(flag)
        case .stringConvertible(let value): json.value(cut(value.description))
        case .array(let values): json.array(values) { write($1, to: &$0) }
        case .dictionary(let metadata): json.object { write(metadata, to: &$0) }
        }
    }

    private static func cut(_ text: String) -> String {
        text.unicodeScalars.count <= limit ? text : String(text.unicodeScalars.prefix(limit)) + "…"
    }

    /// "2026-11-23T01:02:03Z"
    private static func timestamp(_ time: Double) -> String {
        let second = Int(time.rounded(.down))
        let secondOfDay = (second % 86_400 + 86_400) % 86_400
        let day = CalendarDate(dayNumber: (second - secondOfDay) / 86_400).map { "\($0)" } ?? "0000-00-00"
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(secondOfDay / 3_600)):\(two(secondOfDay / 60 % 60)):\(two(secondOfDay % 60))Z"
    }
}
