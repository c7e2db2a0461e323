import Foundation
import JSON
import TestSupport
import WatchSupport

/// A folder with a configuration of `watch`, and the tool in it.
final class WatchFolder {
    let files: TemporaryFolder

    /// - Parameters:
    ///   - sites: their feeds are the sources.
    ///   - metrics, more: keys of the file.
    init(
        _ sites: [NewsSite], interval: String = "1h", backoff: String = "1m",
        metrics: String = WatchFolder.defaultMetrics, more: String = ""
    ) throws {
        files = try TemporaryFolder()
        try configure(sites, interval: interval, backoff: backoff, metrics: metrics, more: more)
    }

    static let defaultMetrics = "metrics: {prometheus_file: watch.prom}"

    func configure(
        _ sites: [NewsSite], interval: String = "1h", backoff: String = "1m",
        metrics: String = WatchFolder.defaultMetrics, more: String = ""
    ) throws {
        let sources = sites.map { site in
            "  - {name: \(site.name), kind: feed, url: \"\(site.url("/rss.xml"))\", interval: \(interval)}"
        }
        try files.write(
            """
            archive: archive.db
            contact: tim@example.org
            sources:
            \(sources.joined(separator: "\n"))
            network: {allow_private: [127.0.0.0/8], delay: 10ms, backoff: \(backoff)}
            \(metrics)
            \(more)
            """, to: "watch.yaml")
    }

    /// Runs `watch COMMAND watch.yaml OPTIONS`.
    func watch(_ command: String = "run", _ options: String..., environment: [String: String] = [:]) throws
        -> Tool.Result
    {
        try Tool.run(["watch", command, "watch.yaml"] + options, in: files.path, environment: environment)
    }

    func start(_ options: String...) throws -> WatchProcess {
        try WatchProcess(["watch", "watch.yaml"] + options, in: files.path)
    }

    /// The rows of `watch status`.
    func rows(_ list: String = "sources") throws -> [JSONValue] {
        let output = try watch("status", "--list", list, "--format", "json").output
        return try JSONParser.parse(Array(output.utf8)).elements
    }

    /// What the file of metrics has for one of them, such as `ingest_watch_fetches_total{outcome="304"}`.
    func metric(_ name: String) throws -> String? {
        let lines = try files.read("watch.prom").split(separator: "\n")
        return lines.first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
    }

    /// How many pages of a source the archive has.
    func storedCount(_ source: String) throws -> Int {
        // There is no archive yet while the service begins.
        guard FileManager.default.fileExists(atPath: files.path("archive.db")) else { return 0 }
        return try rows().first { $0["source"]?.string == source }?["stored"]?.integer ?? 0
    }
}

/// `watch` as a service; killed when nobody asks for it any more.
final class WatchProcess {
    private let process = Process()
    private let messageFile: String

    init(_ arguments: [String], in folder: String) throws {
        messageFile = folder + "/messages"
        try Data().write(to: URL(filePath: messageFile))
        process.executableURL = Tool.url
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardError = FileHandle(forWritingAtPath: messageFile)
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// What stands on standard error so far.
    var messages: String { (try? String(contentsOfFile: messageFile, encoding: .utf8)) ?? "" }

    var isRunning: Bool { process.isRunning }

    /// - Parameter signal: `SIGHUP`, ...
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// - Returns: the exit status after a signal to end; nil where it goes on for longer than so many seconds.
    func end(within seconds: Double) -> Int32? {
        send(SIGTERM)
        guard eventually(within: seconds, { !process.isRunning }) else { return nil }
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }
}

/// Asks until it is so.
///
/// - Returns: false where it is not so after that many seconds.
func eventually(within seconds: Double = 30, _ isSo: () throws -> Bool) rethrows -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline {
        if try isSo() { return true }
        Thread.sleep(forTimeInterval: 0.05)
    }
    return try isSo()
}
