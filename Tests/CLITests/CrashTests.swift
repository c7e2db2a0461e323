#if os(Linux)
    import Foundation
    import Glibc
    import JSON
    import TestSupport
    import Testing

    /// The tool crashes in the midst of a run, and is started again with `--resume`.
    @Suite(.serialized) struct CrashTests {
        private static let text = "Pemerintah Kota Contoh menerima hibah Rp 2 miliar dari Yayasan Melati. "

        /// Short texts, and one that takes a minute in a debug build.
        private func writeTexts(to folder: borrowing TemporaryFolder, long: String? = "20-long") throws {
            for number in 0..<40 { try folder.write("\(number). \(Self.text)", to: "in/\(number + 10).txt") }
            if let long { try folder.write(String(repeating: Self.text, count: 50_000), to: "in/\(long).txt") }
        }

        private func start(_ arguments: [String], in folder: borrowing TemporaryFolder) throws -> Process {
            let process = Process()
            process.executableURL = Tool.url
            process.arguments = ["extract", "-q"] + arguments
            process.currentDirectoryURL = URL(filePath: folder.path)
            // Swift's own handler takes seconds.
            process.environment = ["SWIFT_BACKTRACE": "enable=no"]
            process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "messages"))
            try process.run()
            return process
        }

        /// Sends a signal to one thread: a system call that Swift is not shown.
        private func send(_ signal: Int32, to thread: Int32, of process: Int32) throws {
            typealias Call = @convention(c) (Int32, Int32, Int32) -> Int32
            // SAFETY: glibc has it under this name and with this type, tgkill(2).
            let call = unsafe unsafeBitCast(try #require(unsafe dlsym(nil, "tgkill")), to: Call.self)
            #expect(call(process, thread, signal) == 0)
        }

        /// The processor's time of each thread of a process, in ticks.
        private func ticks(_ process: Int32) throws -> [Int32: Int] {
            var ticks: [Int32: Int] = [:]
            for thread in try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task") {
                let status = try String(contentsOfFile: "/proc/\(process)/task/\(thread)/stat", encoding: .utf8)
                // The name of the program, in brackets, is the second field (proc(5)).
                let fields = status.split(separator: ")").last?.split(separator: " ") ?? []
                guard fields.count > 12, let user = Int(fields[11]), let number = Int32(thread) else { continue }
                ticks[number] = user
            }
            return ticks
        }

        /// Waits until one thread of the process has worked longer than all the short texts take, and alone is busy.
        private func busyThread(of process: Int32) throws -> Int32 {
            for _ in 0..<200 {
                let before = try ticks(process)
                Foundation.Thread.sleep(forTimeInterval: 0.5)
                let after = try ticks(process).sorted { $0.value > $1.value }
                let isAlone = after.dropFirst().allSatisfy { $0.value - before[$0.key, default: 0] < 2 }
                if isAlone, let busiest = after.first, busiest.value > 250 { return busiest.key }
            }
            throw POSIXError(.ETIMEDOUT)
        }

        /// Runs until one thread alone is busy, which then gets a signal.
        ///
        /// - Returns: the messages.
        private func crash(
            _ arguments: [String], in folder: borrowing TemporaryFolder, signal: Int32 = SIGSEGV
        ) throws -> String {
            let process = try start(arguments, in: folder)
            let thread = try busyThread(of: process.processIdentifier)
            try send(signal, to: thread, of: process.processIdentifier)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal)
            #expect(process.terminationStatus == signal)
            return try folder.read("messages")
        }

        @Test func aDocumentThatCrashesIsLeftOut() throws {
            let folder = try TemporaryFolder()
            try writeTexts(to: folder)
            var outputs: [String] = []
            for (jobs, signal, name) in [("1", SIGSEGV, "SIGSEGV"), ("3", SIGABRT, "SIGABRT")] {
                let arguments = ["in", "-o", "\(jobs).jsonl", "-j", jobs, "--time-limit", "1000"]
                let messages = try crash(arguments, in: folder, signal: signal)
                let told = "ingest-cli: crashed with \(name) in document 11 of the run, in/20-long.txt; "
                #expect(messages == told + "go on with --resume, which leaves it out\n")
                let result = try Tool.run(["extract"] + arguments + ["--resume"], in: folder.path)
                #expect(result.status == 1)
                #expect(result.messages.contains("in/20-long.txt: reading it crashed an earlier process of this run"))
                outputs.append(try folder.read("\(jobs).jsonl").replacing(name, with: "SIG"))
            }
            #expect(outputs[0] == outputs[1])
            #expect(try folder.files().allSatisfy { !$0.contains("journal") && !$0.contains("partial") })
            #expect(try records(outputs[0])[10].errorCode == "worker_crashed")
            // But for that, the output is the one of a run without the document.
            let other = try TemporaryFolder()
            try writeTexts(to: other, long: nil)
            _ = try Tool.run(["extract", "in", "-o", "a.jsonl"], in: other.path)
            var lines = outputs[0].split(separator: "\n")
            lines.remove(at: 10)
            #expect(try lines == other.read("a.jsonl").split(separator: "\n"))
        }

        /// The thread that looks for documents crashes, in an archive that it has to go through for a while.
        @Test func theRestOfAnInputIsLeftOut() throws {
            let folder = try TemporaryFolder()
            let page = Array("<p>\(Self.text)".utf8)
            let zeros = gzip([UInt8](repeating: 0, count: 1 << 24), level: 1)
            let start = tarMember(Array("a.html".utf8), page) + tarHeader(Array("b.iso".utf8), byteCount: 7 << 30)
            try folder.write(gzip(start) + Array(repeatElement(zeros, count: 448).joined()), to: "in/b.tgz")
            try folder.write(page, to: "in/a.html")
            try folder.write(page, to: "in/c.html")
            let arguments = ["in", "-o", "a.jsonl", "-j", "2"]
            let messages = try crash(arguments, in: folder)
            let told = "ingest-cli: crashed with SIGSEGV in looking for document 3 of the run in in/b.tgz; "
            #expect(messages == told + "go on with --resume, which leaves out the rest of this input\n")
            let result = try Tool.run(["extract"] + arguments + ["--resume"], in: folder.path)
            #expect(result.status == 1)
            let records = try records(folder.read("a.jsonl"))
            #expect(records.map(\.errorCode) == [nil, nil, "worker_crashed", nil])
            #expect(records.map { $0["source"]?["member"]?.string } == [nil, "a.html", nil, nil])
            #expect(records.map { $0["source"]?["uri"]?.string } == ["in/a.html", "in/b.tgz", "in/b.tgz", "in/c.html"])
        }

        /// Nobody is to blame: it is tried again, but not for ever.
        @Test func aCrashInNoDocumentCostsNone() throws {
            let folder = try TemporaryFolder()
            // No document comes before it, and so no checkpoint.
            try writeTexts(to: folder, long: "0-long")
            let arguments = ["in", "-o", "a.jsonl", "--time-limit", "1000", "--resume"]
            for _ in 0..<2 {
                let process = try start(arguments, in: folder)
                _ = try busyThread(of: process.processIdentifier)
                // A signal to the process goes to its first thread.
                kill(process.processIdentifier, SIGSEGV)
                process.waitUntilExit()
                #expect(process.terminationReason == .uncaughtSignal)
                let told = "ingest-cli: crashed with SIGSEGV, in no document; go on with --resume\n"
                #expect(try folder.read("messages") == told)
            }
            let result = try Tool.run(["extract"] + arguments, in: folder.path)
            #expect(result.status == 70)
            #expect(result.messages.contains("crashed twice at the same place"))
        }
    }
#endif
