import Files
import TestSupport
import Testing

@testable import Threads

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Crashes for real, each in a process of its own.
@Suite struct CrashNotesTests {
    /// Runs a body on a thread that is busy with document 17, as the second of two, and waits for the end.
    private static func crash(notingIn path: String, _ body: @escaping @Sendable () -> Void) throws {
        let notes = try FileDescriptor.updating(path)
        notes.takeCrashNotes()
        CrashNotes.begin()
        CrashNotes.begin(lookingFor: 18, inInput: 2, at: "b.jsonl")
        let isStarted = Thread.start {
            CrashNotes.begin(document: 16, at: "a.jsonl, byte 30")
            CrashNotes.end()
            CrashNotes.begin(document: 17, at: "a.jsonl, byte 40")
            body()
        }
        while isStarted { sleep(1) }
    }

    private static let note = #"{"crash":"document","document":17,"input":0,"signal":"#

    @Test func aWildPointer() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        let result = await #expect(processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]) {
            [path = path as String] in
            try Self.crash(notingIn: path) {
                unsafe UnsafeMutablePointer<Int>(bitPattern: 64)?.pointee = 1
            }
        }
        #expect(try folder.read("notes") == Self.note + "\"SIGSEGV\"}\n")
        let messages = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        let told =
            "ingest-cli: crashed with SIGSEGV in document 17 of the run, a.jsonl, byte 40; "
            + "go on with --resume, which leaves it out\n"
        #expect(messages.contains(told))
    }

    /// The handler has a stack of its own.
    @Test func aStackThatIsUsedUp() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
            try Self.crash(notingIn: path) { _ = depth(of: 1) }
        }
        #expect(try folder.read("notes") == Self.note + "\"SIGSEGV\"}\n")
    }

    @Test func aTrapOfSwift() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .failure) { [path = path as String] in
            try Self.crash(notingIn: path) { _ = [1, 2].dropLast(try! FileSystem.names(inFolder: "/").count - 1)[5] }
        }
        #expect(try folder.read("notes").hasPrefix(Self.note))
    }

    @Test func anAbort() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            try Self.crash(notingIn: path) { abort() }
        }
        #expect(try folder.read("notes") == Self.note + "\"SIGABRT\"}\n")
    }

    @Test func aThreadThatIsBusyWithNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            try Self.crash(notingIn: path) {
                CrashNotes.end()
                abort()
            }
        }
        #expect(try folder.read("notes") == #"{"crash":"none","document":0,"input":0,"signal":"SIGABRT"}"# + "\n")
    }

    @Test func aThreadThatLooksForDocuments() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            try Self.crash(notingIn: path) {
                CrashNotes.begin(lookingFor: 5, inInput: 3, at: String(repeating: "b", count: 5_000))
                abort()
            }
        }
        #expect(try folder.read("notes") == #"{"crash":"input","document":5,"input":3,"signal":"SIGABRT"}"# + "\n")
    }

    /// Notes that nobody takes are not written; the signal goes its way.
    @Test func aCrashWithoutNotes() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("notes")
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            try FileDescriptor.updating(path).leaveCrashNotes()
            CrashNotes.begin()
            abort()
        }
        #expect(try folder.read("notes") == "")
    }
}

/// As deep as its argument is large, which no optimiser can shorten.
private func depth(of number: Int) -> Int {
    var numbers = [number, number + 1, number + 2]
    if number > 0 { numbers.append(depth(of: number + numbers.count)) }
    return numbers.reduce(0, &+)
}
