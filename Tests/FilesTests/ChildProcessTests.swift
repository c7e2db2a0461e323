import Files
import TestSupport
import Testing

/// Programs that end well, badly and not at all.
@Suite struct ChildProcessTests {
    private func shell(_ script: String, _ change: (inout ChildProcess) -> Void = { _ in }) -> ChildProcess {
        var process = ChildProcess(["/bin/sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"])
        change(&process)
        return process
    }

    @Test(arguments: [0, 5, 200_000]) func inputArrivesWhole(count: Int) throws {
        let folder = try TemporaryFolder()
        let input = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let process = ChildProcess(["/usr/bin/tee", folder.path("a")])
        #expect(try process.run(input: input).ending == .exited(status: 0))
        let copy = try FileDescriptor.reading(folder.path("a"))
        var bytes: [UInt8] = []
        while try copy.read(into: &bytes, limit: 1 << 16) > 0 {}
        #expect(bytes == input)
    }

    @Test func endsAreTold() throws {
        #expect(try shell("exit 0").run(input: []).ending == .exited(status: 0))
        let failed = try shell("echo satu >&2; echo dua; echo tiga >&2; exit 3").run(input: [1])
        #expect(failed.ending == .exited(status: 3))
        #expect(String(decoding: failed.standardError, as: UTF8.self) == "satu\ntiga\n")
        #expect(try shell("kill -9 $$").run(input: []).ending == .signalled(9))
    }

    @Test func argumentsAndEnvironmentAreGivenAsTheyAre() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a")
        let process = ChildProcess(
            ["sh", "-c", "printf '%s|' \"$@\" \"$NILAI\" \"$HOME\" > \"$1\"", "sh", path, "a b", "$NILAI;*", ""],
            environment: ["NILAI": "Rp 1 = \"satu\"\n"])
        #expect(try process.run(input: []).ending == .exited(status: 0))
        #expect(try folder.read("a") == "\(path)|a b|$NILAI;*||Rp 1 = \"satu\"\n||")
    }

    @Test func programsThatAreNotThere() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("x", to: "tidak-jalan")
        for arguments in [["/tidak/ada"], ["tidak-ada-sama-sekali"], [path], []] {
            let error = #expect(throws: FileError.self) { try ChildProcess(arguments).run(input: [1]) }
            #expect(error?.kind == .open)
        }
    }

    /// More than a pipe holds, to a program that ends, or closes its input, without reading it.
    @Test(arguments: ["exit 0", "exec 0<&-; sleep 0.2"]) func inputMayBeLeftUnread(script: String) throws {
        let input = [UInt8](repeating: 1, count: 1 << 20)
        #expect(try shell(script).run(input: input).ending == .exited(status: 0))
    }

    @Test func muchIsSaidOnStandardErrorAndSomeOfItKept() throws {
        let process = shell("head -c 1000000 /dev/zero >&2") { $0.errorLimit = 1000 }
        let result = try process.run(input: [])
        #expect(result.ending == .exited(status: 0))
        #expect(result.standardError == [UInt8](repeating: 0, count: 1000))
    }

    /// A program that neither reads nor ends; one that minds no SIGTERM; one whose child would go on.
    @Test(arguments: ["sleep 60", "trap '' TERM; while :; do sleep 1; done", "sleep 60 & wait"])
    func whatTakesTooLongIsEnded(script: String) throws {
        let folder = try TemporaryFolder()
        let process = shell("echo mulai >&2; echo $$ > \(folder.path("nomor")); \(script)") {
            ($0.timeLimit, $0.grace) = (0.5, 0.2)
        }
        let result = try process.run(input: [UInt8](repeating: 1, count: 1 << 20))
        #expect(result.ending == .timedOut)
        #expect(String(decoding: result.standardError, as: UTF8.self) == "mulai\n")
        let number = try folder.read("nomor").split(separator: "\n").joined()
        // Nobody of its group is left; a zombie would be, too.
        #expect(try shell("kill -0 -- -\(number)").run(input: []).ending != .exited(status: 0))
    }

    /// What it starts may outlive it, and hold its standard error.
    @Test func aChildOfTheChildIsNotWaitedFor() throws {
        let start = ContinuousClock.now
        #expect(try shell("sleep 20 & exit 0").run(input: []).ending == .exited(status: 0))
        #expect(start.duration(to: .now) < .seconds(15))
    }

    #if os(Linux)
        /// A program finds no descriptor of ours; we keep none of its, and no zombies.
        @Test func nothingIsInheritedAndNothingLeftOver() throws {
            let folder = try TemporaryFolder()
            let held = try FileDescriptor.reading(try folder.write("x", to: "dipegang"))
            let before = try FileSystem.names(inFolder: "/proc/self/fd").count
            for _ in 0..<60 { _ = try shell("exit 1").run(input: [1]) }
            #expect(try FileSystem.names(inFolder: "/proc/self/fd").count < before + 60)
            let script = "readlink /proc/$$/fd/* > \(folder.path("fd")); echo $$ > \(folder.path("nomor"))"
            _ = try shell(script).run(input: [])
            let files = try folder.read("fd")
            #expect(files.contains("pipe:") && !files.contains("dipegang"))
            let number = try folder.read("nomor").split(separator: "\n").joined()
            #expect(try shell("kill -0 \(number)").run(input: []).ending != .exited(status: 0), "no zombie")
            var bytes: [UInt8] = []
            #expect(try held.read(into: &bytes, limit: 9) == 1)
        }
    #endif
}
