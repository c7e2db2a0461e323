import Foundation
import JSON
import TestSupport
import Testing

/// Inputs made to crash, to hang or to exhaust what reads them, or to make it lose text without a word: each is read or
/// refused within bounds, and costs no other document anything.
///
/// With `INGEST_CLI`, the path of a release build, at full size; `make test-hostile` does that.
@Suite struct HostileSetTests {
    @Test(arguments: HostileCase.runnable(MarkupCases.all)) func markup(hostile: HostileCase) throws {
        try run(hostile)
    }
    @Test(arguments: HostileCase.runnable(PlainTextCases.all)) func plainText(hostile: HostileCase) throws {
        try run(hostile)
    }
    @Test(arguments: HostileCase.runnable(ByteCases.all)) func bytes(hostile: HostileCase) throws { try run(hostile) }
    @Test(arguments: HostileCase.runnable(BombCases.all)) func bombs(hostile: HostileCase) throws { try run(hostile) }
    @Test(arguments: HostileCase.runnable(ArchiveCases.all)) func archives(hostile: HostileCase) throws {
        try run(hostile)
    }
    @Test(arguments: HostileCase.runnable(WebArchiveCases.all)) func webArchives(hostile: HostileCase) throws {
        try run(hostile)
    }
    @Test(arguments: HostileCase.runnable(LineCases.all)) func lines(hostile: HostileCase) throws { try run(hostile) }
    @Test(arguments: HostileCase.runnable(FileCases.all)) func files(hostile: HostileCase) throws { try run(hostile) }

    private func run(_ hostile: HostileCase) throws {
        let folder = try TemporaryFolder()
        try hostile.write(folder)
        let (record, status) = try Self.honest(in: folder)
        #expect(status == 0)
        let result = try Tool.run(
            ["extract"] + hostile.inputs + ["in", "-o", "-", "-j", "1", "--time-limit", "10000"], in: folder.path,
            seconds: hostile.seconds, megabytes: hostile.megabytes)
        let lines = result.output.split(separator: "\n")
        try #require(!lines.isEmpty, "\(result.status): \(result.messages.suffix(1_000))")
        // What comes after it is what it is without it.
        #expect(lines.last.map(String.init) == record)
        let records = try lines.dropLast().map { try JSONParser.parse(Array($0.utf8)) }
        #expect(HostileCase.outcomes(of: records) == hostile.outcomes, "\(result.messages.prefix(1_000))")
        #expect(result.status == (records.allSatisfy { $0.errorCode == nil } ? 0 : 1))
        if let words = hostile.says { #expect(result.output.contains(words)) }
        if let words = hostile.hides { #expect(!result.output.contains(words)) }
    }

    /// Records are files in the output folder, whatever members and ids are called.
    @Test func noNameLeadsOutOfTheOutput() throws {
        let folder = try TemporaryFolder()
        var zip = ZipFixture()
        let names = ["../../a.html", "/etc/a.html", "..\\..\\a.html", "out/../../a.html", "...html"]
        for name in names { zip.add(Array(name.utf8), Array("<p>\(Self.story)".utf8)) }
        try folder.write(zip.archive, to: "in/a.zip")
        let ids = ["../../a", "/etc/a", "..", ".", "a/../../b", "\\u0000", String(repeating: "a/", count: 10_000)]
        try folder.write(ids.map { "{\"id\":\"\($0)\",\"text\":\"\(Self.story)\"}\n" }.joined(), to: "in/b.jsonl")
        let result = try Tool.run(["extract", "in", "-o", "deep/out"], in: folder.path, seconds: 10, megabytes: 200)
        #expect(result.status == 0, "\(result.messages)")
        let files = try folder.files().filter { $0.contains(".") && !$0.hasPrefix("in/") }
        #expect(files.count == names.count + ids.count, "\(files)")
        #expect(files.allSatisfy { $0.hasPrefix("deep/out/") && $0.split(separator: "/").count == 3 })
    }

    /// Puts a page behind all else, and tells its record when it is read alone.
    private static func honest(in folder: borrowing TemporaryFolder) throws -> (record: String, status: Int32) {
        try folder.write("<title>Hibah untuk desa</title><p>\(story)</p>", to: "in/zz/honest.html")
        return honestAlone
    }

    private static let honestAlone: (record: String, status: Int32) = {
        guard let folder = try? TemporaryFolder(),
            (try? folder.write("<title>Hibah untuk desa</title><p>\(story)</p>", to: "in/zz/honest.html")) != nil,
            let result = try? Tool.run(["extract", "in", "-o", "-"], in: folder.path, seconds: 3, megabytes: 200)
        else { return ("", -1) }
        return (String(result.output.dropLast()), result.status)
    }()

    /// A paragraph, and another one.
    static let story =
        "Wali Kota Contoh menerima hibah Rp 5 juta dari Yayasan Melati untuk jembatan baru, kata kepala desa pada Senin."
    static let more =
        "Dananya cair pada Juli, dan warga kampung itu akan bekerja bersama, ujar camat setempat kemudian."
}

extension Tool {
    /// Runs the tool with a bound to its processor time and one to what it allocates: it is killed where it would go
    /// beyond either.
    static func run(
        _ arguments: [String], in folder: String, seconds: Int, megabytes: Int
    ) throws -> Result {
        let bounds = "ulimit -S -t \(seconds) && ulimit -S -d \(megabytes << 10) && exec \"$0\" \"$@\""
        let streams = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", bounds, HostileCase.tool ?? path] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        // Swift's own handler of crashes takes seconds.
        process.environment = ["SWIFT_BACKTRACE": "enable=no"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: try streams.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try streams.write("", to: "messages"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try streams.read("output"),
            messages: try streams.read("messages"))
    }
}
