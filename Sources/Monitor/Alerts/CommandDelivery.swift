internal import Files
internal import Store

/// Starts a program for each alert, with the JSON and a line feed on standard input.
package struct CommandDelivery: Sendable {
    /// The program and its arguments.
    let arguments: [String]
    /// What the program gets, beside the alert's id and rule.
    let environment: [String: String]
    /// Seconds; then it is ended.
    var timeLimit = 60

    func deliver(_ alert: QueuedAlert) -> DeliveryResult {
        let told = ["INGEST_ALERT_ID": alert.id, "INGEST_ALERT_RULE": alert.rule]
        var process = ChildProcess(arguments, environment: environment.merging(told) { $1 })
        process.timeLimit = Double(timeLimit)
        do throws(FileError) {
            let (ending, standardError) = try process.run(input: alert.payload + Array("\n".utf8))
            guard let failure = failure(ending) else { return .delivered }
            let line = Self.firstLine(standardError)
            return .failed(reason: line.isEmpty ? failure : "\(failure): \(line)")
        } catch { return .failed(reason: error.description) }
    }

    private func failure(_ ending: ChildProcess.Ending) -> String? {
        switch ending {
        case .exited(0): nil
        case .exited(let status): "the command ended with status \(status)"
        case .signalled(let number): "the command was ended by signal \(number)"
        case .timedOut: "the command took longer than \(timeLimit) s"
        }
    }

    /// What can be shown of it.
    private static func firstLine(_ bytes: [UInt8]) -> String {
        let line = bytes.split(separator: UInt8(ascii: "\n")).first ?? []
        let characters = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
            $0.properties.generalCategory != .control
        }
        return String(String(String.UnicodeScalarView(characters)).prefix(200))
    }
}
