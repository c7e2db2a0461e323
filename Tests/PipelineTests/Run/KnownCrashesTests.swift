import Files
import JSON
import Records
import TestSupport
import Testing

@testable import Pipeline

/// What crashed before is left out, and nothing else changes.
@Suite struct KnownCrashesTests {
    private func note(_ work: String, document: Int, input: Int = 0) throws -> CrashNote {
        let line = #"{"crash":"\#(work)","document":\#(document),"input":\#(input),"signal":"SIGSEGV"}"#
        return try #require(CrashNote(try JSONParser.parse(Array(line.utf8))))
    }

    private func crashes(_ notes: CrashNote...) -> KnownCrashes {
        var crashes = KnownCrashes()
        for note in notes { crashes.add(note) }
        return crashes
    }

    private func plan(_ folder: borrowing TemporaryFolder) throws -> InputPlan {
        try folder.write("a", to: "in/a.txt")
        try folder.write((0..<20).map { "{\"id\":\"\($0)\",\"text\":\"b\"}\n" }.joined(), to: "in/b.jsonl")
        try folder.write("c", to: "in/c.txt")
        return InputPlan(paths: [folder.path("in")])
    }

    private func products(_ plan: InputPlan, _ crashes: KnownCrashes, workerCount: Int = 1) throws -> [Product] {
        let run = ParallelRun(workerCount: workerCount, leavingOut: crashes)
        defer { run.stop() }
        run.start(try DocumentReader(plan, leavingOut: crashes))
        var products: [Product] = []
        while let product = try run.next() { products.append(product) }
        return products
    }

    @Test(arguments: [1, 2, 5])
    func aDocumentIsLeftOut(workerCount: Int) throws {
        let folder = try TemporaryFolder()
        let plan = try plan(folder)
        let whole = try products(plan, crashes())
        #expect(whole.count == 22)
        let left = try products(plan, crashes(note("document", document: 4)), workerCount: workerCount)
        #expect(left[3].failure?.code == "worker_crashed")
        let place = "\(folder.path)/in/b.jsonl, byte 44: "
        let reason = "reading it crashed an earlier process of this run (SIGSEGV); it was left out"
        #expect(left[3].failure?.message == place + reason)
        #expect(try RecordFaults.faults(in: JSONParser.parse(left[3].json)) == [])
        let others = [0, 1, 2] + Array(4..<22)
        #expect(others.map { left[$0].json } == others.map { whole[$0].json })
        #expect(left.map(\.following) == whole.map(\.following))
    }

    @Test func theRestOfAnInputIsLeftOut() throws {
        let folder = try TemporaryFolder()
        let plan = try plan(folder)
        let whole = try products(plan, crashes())
        for document in 2...21 {
            let left = try products(plan, crashes(note("input", document: document, input: 1)))
            #expect(left.count == document + 1)
            #expect(left.prefix(document - 1).map(\.json) == whole.prefix(document - 1).map(\.json))
            #expect(left[document - 1].failure?.code == "worker_crashed")
            #expect(left[document - 1].failure?.message.hasPrefix("\(folder.path)/in/b.jsonl: reading it") == true)
            #expect(left.last?.json == whole.last?.json)
            #expect(left.last?.following.byteCount == whole.last?.following.byteCount)
        }
    }

    @Test func anInputThatEndedIsNotBlamed() throws {
        let folder = try TemporaryFolder()
        let plan = try plan(folder)
        let left = try products(plan, crashes(note("input", document: 22, input: 2)))
        #expect(left.count == 22)
        #expect(left.map { $0.failure?.code } == Array(repeating: nil, count: 21) + ["worker_crashed"])
        #expect(left.last?.failure?.message.hasPrefix("\(folder.path)/in/c.txt: reading it") == true)
    }

    /// Also where going on begins in the input that crashed: it is not even opened.
    @Test func goesOnFromEveryPosition() throws {
        let folder = try TemporaryFolder()
        let plan = try plan(folder)
        let crashes = try crashes(note("input", document: 7, input: 1), note("document", document: 3))
        func rest(from position: InputPosition) throws -> [PendingDocument] {
            var reader = try DocumentReader(plan, from: position, leavingOut: crashes)
            var documents: [PendingDocument] = []
            while let document = reader.next() { documents.append(document) }
            return documents
        }
        let all = try rest(from: InputPosition())
        #expect(all.map(\.following.document) == Array(1...8))
        for (index, document) in all.enumerated() {
            let after = try rest(from: document.following)
            #expect(after.map(\.following) == all[(index + 1)...].map(\.following))
            #expect(after.map(\.name) == all[(index + 1)...].map(\.name))
        }
    }

    // MARK: The journal

    private func journal(_ lines: [String], in folder: borrowing TemporaryFolder) throws -> RunJournal {
        try RunJournal(try folder.write((["{\"journal\":2}"] + lines).map { $0 + "\n" }.joined(), to: ".journal"))
    }

    private func checkpoint(after document: Int) -> String {
        var position = InputPosition()
        position.document = document
        var json = JSONWriter()
        RunJournal.Checkpoint(position: position, summary: RunSummary(), sink: SinkState(), knownBytes: nil)
            .write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private let documentNote = #"{"crash":"document","document":9,"input":0,"signal":"SIGBUS"}"#
    private let otherNote = #"{"crash":"none","document":0,"input":0,"signal":"SIGABRT"}"#

    @Test func theJournalTellsCrashes() throws {
        let folder = try TemporaryFolder()
        let journal = try journal([checkpoint(after: 3), documentNote, checkpoint(after: 5), otherNote], in: folder)
        #expect(journal.last?.position.document == 5)
        #expect(journal.crashes.count == 2)
        #expect(journal.crashes.reason(forDocument: 9)?.contains("SIGBUS") == true)
        #expect(journal.crashes.reason(forDocument: 8) == nil)
        #expect(!journal.isStuck)
    }

    @Test func crashesBeforeTheFirstCheckpointCount() throws {
        let folder = try TemporaryFolder()
        let journal = try journal([documentNote, otherNote, "{\"cras"], in: folder)
        #expect(journal.last == nil)
        #expect(journal.crashes.count == 2)
        try journal.goOn()
        try journal.append(RunJournal.Checkpoint(position: .init(), summary: .init(), sink: .init(), knownBytes: nil))
        #expect(try folder.read(".journal").split(separator: "\n").count == 4)
    }

    @Test func aRunThatCrashesAgainIsStuck() throws {
        let folder = try TemporaryFolder()
        #expect(try journal([otherNote, otherNote], in: folder).isStuck)
        #expect(try journal([documentNote, documentNote], in: folder).isStuck)
        #expect(try !journal([otherNote, documentNote, otherNote], in: folder).isStuck)
        #expect(try !journal([otherNote, checkpoint(after: 5), otherNote], in: folder).isStuck)
    }

    @Test func aNewRunKnowsNoCrashes() throws {
        let folder = try TemporaryFolder()
        let journal = try journal([documentNote], in: folder)
        try journal.begin { $0.object { $0.member("journal", 2) } }
        #expect(journal.crashes.count == 0)
        #expect(try folder.read(".journal") == "{\"journal\":2}\n")
    }
}
