import Foundation
import JSON
import TestSupport
import Testing

/// One thing that was made to break what reads it, and what has to come of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
    /// What it is.
    var testDescription: String
    /// A line for each record in order, as `outcome` tells it; of those that are alike one, with their count.
    var outcomes: [String]
    /// What is read before the folder `in`.
    var inputs: [String] = []
    /// Words that stand in the output, and words that do not.
    var says: String?
    var hides: String?
    /// Bounds of the whole run in a debug build: some three times what it takes. A run without anything hostile takes
    /// 0.3 s of the processor and 45 MB.
    var seconds = 3
    var megabytes = 200
    /// A debug build takes minutes: only with the tool as it is used.
    var isLong = false
    /// Puts it into the folder `in`.
    var write: @Sendable (borrowing TemporaryFolder) throws -> Void

    init(
        _ name: String, _ outcomes: String..., says: String? = nil, hides: String? = nil, seconds: Int = 3,
        megabytes: Int = 200, write: @escaping @Sendable (borrowing TemporaryFolder) throws -> Void
    ) {
        (testDescription, self.outcomes, self.says, self.hides) = (name, outcomes, says, hides)
        (self.seconds, self.megabytes, self.write) = (seconds, megabytes, write)
    }

    /// A file of parts that come one after another.
    init(
        _ name: String, in file: String, _ outcomes: String..., says: String? = nil, hides: String? = nil,
        seconds: Int = 3, megabytes: Int = 200, parts: @escaping @Sendable () -> [Part]
    ) {
        self.init(name, says: says, hides: hides, seconds: seconds, megabytes: megabytes) { folder in
            try folder.write(parts(), to: "in/\(file)")
        }
        self.outcomes = outcomes
    }

    /// The tool as it is used, of which the sizes are full; without it, they are what a debug build reads in seconds.
    static let tool = ProcessInfo.processInfo.environment["INGEST_CLI"]

    /// The same, left out of a debug build.
    var long: HostileCase {
        var long = self
        long.isLong = true
        return long
    }

    /// So many with the tool as it is used.
    static func full(_ count: Int, inDebug less: Int) -> Int { tool == nil ? less : count }

    static func runnable(_ cases: [HostileCase]) -> [HostileCase] { cases.filter { !$0.isLong || tool != nil } }

    /// "read", and what diagnostics say; or the error's code.
    static func outcome(of record: JSONValue) -> String {
        if let code = record.errorCode { return code }
        return (["read"] + (record["diagnostics"]?.elements ?? []).compactMap { $0["code"]?.string })
            .joined(separator: " ")
    }

    static func outcomes(of records: some Sequence<JSONValue>) -> [String] {
        var outcomes: [(name: String, count: Int)] = []
        for name in records.map(outcome) {
            if outcomes.last?.name == name {
                outcomes[outcomes.count - 1].count += 1
            } else {
                outcomes.append((name, 1))
            }
        }
        return outcomes.map { $0.count == 1 ? $0.name : "\($0.count) × \($0.name)" }
    }
}

/// Bytes of a file, so many times.
struct Part: Sendable {
    var bytes: [UInt8]
    var count = 1

    init(_ bytes: [UInt8], times count: Int = 1) { (self.bytes, self.count) = (bytes, count) }

    init(_ text: String, times count: Int = 1) { self.init(Array(text.utf8), times: count) }

    /// All of them, by copies of growing size: a loop over bytes is slow in a debug build.
    var all: [UInt8] {
        guard count > 0 else { return [] }
        var all = bytes
        while all.count < bytes.count * count { all += all.prefix(bytes.count * count - all.count) }
        return all
    }
}

extension TemporaryFolder {
    /// Writes a file part by part; in memory is a megabyte.
    borrowing func write(_ parts: [Part], to name: String) throws {
        let path = try write([UInt8](), to: name)
        let file = try #require(FileHandle(forWritingAtPath: path))
        for part in parts where part.count > 0 && !part.bytes.isEmpty {
            let atOnce = min(part.count, max(1, (1 << 20) / part.bytes.count))
            let block = Data(Part(part.bytes, times: atOnce).all)
            for _ in 0..<(part.count / atOnce) { try file.write(contentsOf: block) }
            try file.write(contentsOf: block.prefix(part.count % atOnce * part.bytes.count))
        }
        try file.close()
    }
}
