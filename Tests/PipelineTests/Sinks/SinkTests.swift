import Files
import Hashing
import JSON
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SinkTests {
    private func product(_ id: Int, name: String = "x", length: Int = 0) -> Product {
        let failure = Record.Failure(code: "no_text", message: String(repeating: "x", count: length))
        let record = Record(id: "\(id)", source: Record.Source(uri: "a"), outcome: .failure(failure))
        let pending = PendingDocument(content: .nothing, byteCount: 0)
        return Product(record, json: record.json, name: name, times: StageTimes(), pending)
    }

    private func ids(_ text: String) throws -> [String?] {
        try text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8))["id"]?.string }
    }

    @Test func writesALineForEachRecord() throws {
        let folder = try TemporaryFolder()
        var sink = try LinesSink(.init(path: folder.path("new/a.jsonl")))
        for id in 1...3 { try sink.write(product(id)) }
        #expect(try folder.files() == ["new", "new/.a.jsonl.partial"])
        let parts = try sink.finish()
        let text = try folder.read("new/a.jsonl")
        #expect(try ids(text) == ["1", "2", "3"])
        #expect(parts.map(\.name) == ["a.jsonl"])
        #expect(parts.first?.records == 3 && parts.first?.errors == 3 && parts.first?.bytes == text.utf8.count)
        #expect(parts.first?.sha256 == SHA256.hexadecimal(of: Array(text.utf8)))
    }

    @Test func partsLinesBySize() throws {
        let folder = try TemporaryFolder()
        let size = product(0).json.count + 1
        var sink = try LinesSink(.init(path: folder.path("out"), partBytes: 2 * size))
        for id in 0..<5 { try sink.write(product(id)) }
        let parts = try sink.finish()
        #expect(parts.map(\.name) == ["part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl"])
        #expect(parts.map(\.records) == [2, 2, 1])
        #expect(try parts.map { try ids(folder.read("out/\($0.name)")) } == [["0", "1"], ["2", "3"], ["4"]])
    }

    @Test func leavesNoPartOfAnEarlierRun() throws {
        let folder = try TemporaryFolder()
        for name in ["part-00000.jsonl", "part-00001.jsonl", "part-00000.jsonl.gz", "part-1.jsonl", "notes.jsonl"] {
            try folder.write("old", to: name)
        }
        var sink = try LinesSink(.init(path: folder.path, partBytes: 1_000_000))
        try sink.write(product(1))
        _ = try sink.finish()
        #expect(try folder.files() == ["notes.jsonl", "part-00000.jsonl", "part-1.jsonl"])
        #expect(try ids(folder.read("part-00000.jsonl")) == ["1"])
    }

    @Test(arguments: [(7, "x/part-00007.jsonl"), (99_999, "x/part-99999.jsonl"), (100_000, "x/part-100000.jsonl")])
    func numbersParts(number: Int, path: String) {
        #expect(LinesSink.Target(path: "x", partBytes: 1).path(ofPart: number) == path)
    }

    @Test(arguments: 0...3)
    func writesOneObjectOrOneArray(count: Int) throws {
        let folder = try TemporaryFolder()
        var sink = try ListSink(folder.path("a.json"))
        for id in 0..<count { try sink.write(product(id)) }
        #expect(try sink.finish().map(\.records) == [count])
        let value = try JSONParser.parse(Array(try folder.read("a.json").utf8))
        #expect(value.elements.map { $0["id"]?.string } == (0..<count).map { "\($0)" })
        if case .object = value { #expect(count == 1) } else { #expect(count != 1) }
    }

    @Test func writesAFileForEachRecord() throws {
        let folder = try TemporaryFolder()
        var sink = try FolderSink(folder.path("out/records"))
        for (id, name) in ["berita", "Berita", "a/b c", "..", ""].enumerated() {
            try sink.write(product(id, name: name))
        }
        _ = sink.finish()
        #expect(try folder.files("out/records") == ["3.json", "4.json", "Berita-2.json", "a-b-c.json", "berita.json"])
    }

    @Test func leavesTheOldFileUntilTheNewOneIsComplete() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.jsonl")
        do {
            var sink = try LinesSink(.init(path: folder.path("a.jsonl")))
            try sink.write(product(1))
        }
        #expect(try folder.read("a.jsonl") == "old")
    }

    // MARK: Going on

    private enum Kind: CaseIterable { case lines, compressed, parts, list, folder }

    /// Writes records from `start`, with a checkpoint behind each `interval`, and stops without finishing behind `end`.
    ///
    /// - Returns: the state told last, with how many records it covers.
    private func write<Sink: RecordSink & ~Copyable>(
        _ sink: consuming Sink, from start: Int, to end: Int, of count: Int, _ state: SinkState?
    ) throws -> (state: SinkState?, covered: Int) {
        var (state, covered) = (state, start)
        for id in start..<end {
            // Long ones fill buffers, so that bytes behind the last checkpoint are on the disk, too.
            try sink.write(product(id, name: "berita", length: id.isMultiple(of: 4) ? 300_000 : 0))
            if id.isMultiple(of: 3), let next = try sink.checkpoint(isLast: id == count - 1) {
                if state == nil { state = next } else { state?.advance(to: next) }
                covered = id + 1
            }
        }
        if end == count { _ = try sink.finish() }
        return (state, covered)
    }

    private func write(
        _ kind: Kind, in folder: String, from start: Int, to end: Int, of count: Int, _ state: SinkState?
    ) throws -> (state: SinkState?, covered: Int) {
        switch kind {
        case .lines:
            try write(LinesSink(.init(path: folder + "/a.jsonl"), from: state), from: start, to: end, of: count, state)
        case .compressed:
            try write(
                LinesSink(.init(path: folder + "/a.jsonl.gz", isCompressed: true), from: state), from: start, to: end,
                of: count, state)
        case .parts:
            try write(
                LinesSink(.init(path: folder, partBytes: 200_000), from: state), from: start, to: end, of: count, state)
        case .list: try write(ListSink(folder + "/a.json", from: state), from: start, to: end, of: count, state)
        case .folder: try write(FolderSink(folder, from: state), from: start, to: end, of: count, state)
        }
    }

    @Test(arguments: 1...12)
    func goesOnToTheSameBytes(stop: Int) throws {
        for kind in Kind.allCases {
            let whole = try TemporaryFolder()
            _ = try write(kind, in: whole.path, from: 0, to: 12, of: 12, nil)
            let parted = try TemporaryFolder()
            let first = try write(kind, in: parted.path, from: 0, to: stop - 1, of: 12, nil)
            var json = JSONWriter()
            first.state?.write(to: &json)
            let state = first.state == nil ? nil : try #require(SinkState(try JSONParser.parse(json.bytes)))
            _ = try write(kind, in: parted.path, from: state == nil ? 0 : first.covered, to: 12, of: 12, state)
            #expect(try parted.files() == whole.files(), "\(kind)")
            for name in try whole.files() { #expect(try parted.read(name) == whole.read(name), "\(kind) \(name)") }
        }
    }

    @Test func goesOnWhereTheLastRenameWasDone() throws {
        let folder = try TemporaryFolder()
        let target = LinesSink.Target(path: folder.path("a.jsonl"))
        var sink = try LinesSink(target)
        try sink.write(product(1))
        let state = try sink.checkpoint(isLast: false)
        try sink.write(product(2))
        _ = try sink.finish()
        let text = try folder.read("a.jsonl")
        var again = try LinesSink(target, from: state)
        try again.write(product(2))
        _ = try again.finish()
        #expect(try folder.read("a.jsonl") == text)
    }

    @Test func refusesToGoOnWithOtherBytes() throws {
        let folder = try TemporaryFolder()
        let target = LinesSink.Target(path: folder.path("a.jsonl"))
        var sink = try LinesSink(target)
        try sink.write(product(1))
        let state = try sink.checkpoint(isLast: false)
        let length = try folder.read(".a.jsonl.partial").utf8.count
        try folder.write(String(repeating: "x", count: length), to: ".a.jsonl.partial")
        #expect(throws: FileError.self) { _ = try LinesSink(target, from: state) }
        try folder.write("x", to: ".a.jsonl.partial")
        #expect(throws: FileError.self) { _ = try LinesSink(target, from: state) }
    }
}
