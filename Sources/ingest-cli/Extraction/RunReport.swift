internal import FoundationEssentials
internal import JSON
internal import Pipeline
internal import Records
internal import Threads

/// What a run came to and what it cost, as JSON for programs. Unlike records it tells times, and so differs from run to run.
struct RunReport {
    var isResumed = false
    private let start = Date()
    private let startSeconds = Clock.monotonicSeconds
    private var messagesByCode: [String: [String]] = [:]

    private static let messagesPerCode = 5

    /// Keeps the first few failures of each kind.
    mutating func note(_ failure: Record.Failure) {
        if messagesByCode[failure.code, default: []].count < Self.messagesPerCode {
            messagesByCode[failure.code, default: []].append(failure.message)
        }
    }

    func json(_ outcome: ExtractionRun.Outcome, workerCount: Int) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", IngestCommand.version)
            json.member("started", start.formatted(.iso8601))
            json.member("ended", Date().formatted(.iso8601))
            json.member("resumed", isResumed)
            json.member("jobs", workerCount)
            json.member("wall_seconds", seconds: Clock.monotonicSeconds - startSeconds)
            json.member("cpu_seconds", seconds: Clock.processSeconds)
            json.key("counts")
            outcome.summary.write(to: &json)
            json.key("stage_seconds")
            outcome.times.write(to: &json)
            json.key("top_errors")
            let errors = outcome.summary.errorsByCode.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            json.array(errors) { json, error in
                json.object { json in
                    json.member("code", error.key)
                    json.member("count", error.value)
                    json.member("first", messagesByCode[error.key] ?? [])
                }
            }
        }
        return json.bytes + [0x0A]
    }
}

/// The files of a run, with what is in them: the same for the same records.
struct Manifest {
    var outcome: ExtractionRun.Outcome

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", IngestCommand.version)
            json.member("schema_version", Record.schemaVersion)
            json.key("files")
            json.array(outcome.parts) { json, part in part.write(to: &json) }
            json.key("counts")
            outcome.summary.write(to: &json)
        }
        return json.bytes + [0x0A]
    }
}
