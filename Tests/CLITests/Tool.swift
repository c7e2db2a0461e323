import Foundation
import JSON
import Records
import TestSupport
import Testing

/// The built tool, run as its users run it.
struct Tool {
    struct Result {
        var status: Int32
        var output: String
        var messages: String
    }

    /// The binary stands beside the test bundle.
    static let url: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(filePath: bundle)
        while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
        return folder.appending(path: "ingest-cli")
    }()

    static var path: String { url.path }

    /// Runs the tool in a folder.
    ///
    /// Files stand in place of pipes: no output is so long that it could block.
    ///
    /// - Parameters:
    ///   - input: what stands on standard input.
    ///   - environment: beside what the tests have.
    static func run(
        _ arguments: [String], in folder: String, input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Result {
        let streams = try TemporaryFolder()
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: try streams.write(input, to: "input"))
        process.standardOutput = FileHandle(forWritingAtPath: try streams.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try streams.write("", to: "messages"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try streams.read("output"),
            messages: try streams.read("messages"))
    }
}

extension Tool {
    /// Ends the tool in its midst.
    ///
    /// - Returns: whether it was still running.
    static func kill(_ arguments: [String], in folder: String, after seconds: Double) throws -> Bool {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        try process.run()
        Thread.sleep(forTimeInterval: seconds)
        let isRunning = process.isRunning
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return isRunning
    }
}

/// The records on lines of output, each checked for everything that a record promises.
func records(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [JSONValue] {
    let records = try output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    for record in records { #expect(try RecordFaults.faults(in: record) == [], sourceLocation: sourceLocation) }
    return records
}

extension JSONValue {
    var errorCode: String? { self["error"]?["code"]?.string }
}
