import Files
import Hashing
import Ingest
import JSON
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct DocumentReaderTests {
    private func documents(_ paths: [String], type: InputType? = nil, limit: Int = 1_000) throws -> [SourceDocument] {
        var limits = DocumentLimits()
        limits.documentBytes = limit
        var reader = try DocumentReader(InputPlan(paths: paths, type: type), limits: limits)
        var documents: [SourceDocument] = []
        var last = 0
        while let pending = reader.next() {
            if let document = pending.document(limits: limits) { documents.append(document) }
            #expect(reader.byteCount >= last)
            last = reader.byteCount
        }
        let sizes = try paths.compactMap { try? FileSystem.entry(at: $0) }.filter { $0.kind == .file }.map(\.size)
        #expect(reader.byteCount == sizes.reduce(0, +))
        return documents
    }

    private func failure(_ document: SourceDocument?) -> Record.Failure? {
        if case .failure(let failure, _)? = document?.content { failure } else { nil }
    }

    private func page(_ document: SourceDocument) -> RawPage? {
        if case .page(let page) = document.content { page } else { nil }
    }

    @Test func readsWholeFiles() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("<p>abc", to: "berita.html")
        let document = try #require(try documents([path]).first)
        #expect(document.name == "berita")
        #expect(document.source.uri == path)
        #expect(document.source.mediaType == "text/html")
        #expect(document.source.offset == nil)
        #expect(page(document)?.bytes == Array("<p>abc".utf8))
        #expect(document.source.sha256 == SHA256.hexadecimal(of: Array("<p>abc".utf8)))
    }

    @Test func readsObjectsLineByLine() throws {
        let folder = try TemporaryFolder()
        let lines = [
            #"{"id":7,"text":"é","title":"J","date":"2019","source":"K","url":"u","retrieved":"r"}"#,
            #"{"html":"<p>","text":"x","id":null,"title":["J"]}"#,
        ]
        let documents = try documents([try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")])
        #expect(documents.map(\.name) == ["7", "a-2"])
        #expect(documents.map(\.source.offset) == [0, lines[0].utf8.count + 1])
        #expect(documents.map(\.source.bytes) == lines.map(\.utf8.count))
        #expect(documents.map(\.source.id) == ["7", nil])
        #expect(documents.map(\.source.retrieved) == ["r", nil])
        #expect(documents.compactMap { page($0)?.mediaType } == [.plainText, .html])
        #expect(page(documents[0])?.given == RawPage.Given(title: "J", date: "2019", source: "K"))
        #expect(page(documents[0])?.url == "u")
        #expect(documents.map { $0.diagnostics.map(\.code) } == [[], ["member_ignored"]])
    }

    @Test(arguments: [
        ("nonsense", "bad_line"), ("[1]", "bad_line"), ("{\"id\":\"a\"}", "bad_line"), ("{\"text\":5}", "bad_line"),
        ("{\"text\":\"a\"", "bad_line"), (String(repeating: "[", count: 900), "bad_line"),
        ("{\"text\":\"" + String(repeating: "x", count: 2_000) + "\"}", "input_too_large"),
    ])
    func putsAFailureInThePlaceOfABadLine(line: String, code: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("{\"text\":\"a\"}\n\(line)\n{\"text\":\"b\"}\n", to: "a.jsonl")
        let documents = try documents([path])
        #expect(documents.count == 3)
        #expect(documents.map { failure($0)?.code } == [nil, code, nil])
        #expect(documents[1].source.offset == 13)
        #expect(failure(documents[1])?.message.hasPrefix("\(path), line 2, byte 13: ") == true)
    }

    @Test func refusesDocumentsBeyondTheLimit() throws {
        let folder = try TemporaryFolder()
        let small = try folder.write(String(repeating: "x", count: 1_000), to: "a.txt")
        let large = try folder.write(String(repeating: "x", count: 1_001), to: "b.txt")
        #expect(try documents([small, large]).map { failure($0)?.code } == [nil, "input_too_large"])
    }

    @Test func goesOnAfterAFileThatIsGone() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", to: "a.txt")
        let documents = try documents([folder.path("none.txt"), path])
        #expect(documents.map { failure($0)?.code } == ["unreadable", nil])
    }

    @Test func sniffsStreams() throws {
        let documents = try documents(["/dev/null"])
        #expect(documents.count == 1)
        #expect(documents.first.flatMap { page($0)?.mediaType } == .plainText)
    }

    /// From every position that is told, a new reader gives the same rest.
    @Test func goesOnFromEveryPosition() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "in/a.txt")
        try folder.write("{\"text\":\"a\"}\n\nnonsense\r\n{\"text\":\"b\"}\n", to: "in/b.jsonl")
        try folder.write("", to: "in/c.jsonl")
        try folder.write("\u{FEFF}{\"text\":\"c\"}\n{\"text\":\"d\"}", to: "in/d.ndjson")
        try folder.write("<p>e", to: "in/e.html")
        let plan = InputPlan(paths: [folder.path("in"), folder.path("none.txt")])
        func rest(from position: InputPosition) throws -> [PendingDocument] {
            var reader = try DocumentReader(plan, from: position)
            var documents: [PendingDocument] = []
            while let document = reader.next() { documents.append(document) }
            return documents
        }
        func told(_ documents: [PendingDocument]) -> [String] {
            documents.map { pending in
                guard let document = pending.document() else { return "\(pending.skipped)" }
                return "\(document.name) \(document.source) \(failure(document)?.message ?? "") \(pending.following)"
            }
        }
        let all = try rest(from: InputPosition())
        #expect(all.count == 8)
        for (index, document) in all.enumerated() {
            var json = JSONWriter()
            document.following.write(to: &json)
            let position = try #require(InputPosition(try JSONParser.parse(json.bytes)))
            #expect(position == document.following)
            #expect(told(try rest(from: position)) == told(Array(all[(index + 1)...])))
        }
    }

    private static let damagedInputs: [(name: String, bytes: [UInt8], count: Int)] = {
        let lines = (0..<6).map { Array("{\"text\":\"\($0)\"}\n".utf8) }
        var middle = lines.map { gzip($0) }
        middle[2][middle[2].count - 5] ^= 1
        middle[4][12] ^= 0xFF
        let jsonLines = Array(middle.joined())
        let files = (0..<4).map { (path: Array("\($0).html".utf8), bytes: Array("<p>Dana desa \($0)".utf8)) }
        let tarFile = gzip(tar(files))
        let records = (0..<4).map { gzip(WARCFixture.page($0).bytes) }
        var wrong = records
        wrong[1][20] ^= 0xFF
        let nested: [(path: [UInt8], bytes: [UInt8])] = [
            (Array("a.jsonl.gz".utf8), jsonLines), (Array("b.png".utf8), [1]),
            (Array("c.warc.gz".utf8), Array(wrong.joined())),
            (Array("d.html".utf8), Array("<p>Dana desa".utf8)),
            (Array("e.jsonl.gz".utf8), Array(gzip(lines).dropLast(5))),
        ]
        var zip = ZipFixture()
        for (index, file) in files.enumerated() { zip.add(file.path, file.bytes, checksum: index == 1 ? 1 : nil) }
        return [
            ("a.jsonl.gz", jsonLines, 8), ("b.jsonl.gz", Array(gzip(lines).dropLast(5)), 7),
            ("c.tar.gz", Array(tarFile.dropLast(30)), 3), ("d.tar.gz", Array(tarFile.dropLast(6)), 5),
            ("e.warc.gz", Array(wrong.joined()), 4), ("f.warc.gz", Array(records.joined().dropLast(9)), 4),
            ("g.tar", tar(nested), 20), ("h.tgz", Array(gzip(tar(nested)).dropLast(9)), 21), ("i.zip", zip.archive, 4),
            ("j.zip", Array(zip.archive.prefix(100)), 2), ("k.tar.gz", [], 0), ("l.tgz", [0x1F, 0x8B, 8], 1),
        ]
    }()

    /// No failure is told twice, and nothing behind damage is lost.
    @Test(arguments: damagedInputs.indices)
    func goesOnFromEveryPositionInDamage(index: Int) throws {
        let folder = try TemporaryFolder()
        let input = Self.damagedInputs[index]
        let plan = InputPlan(paths: [
            try folder.write(input.bytes, to: input.name), try folder.write("<p>e", to: "z.html"),
        ])
        func rest(from position: InputPosition) throws -> [String] {
            var reader = try DocumentReader(plan, from: position)
            var told: [String] = []
            while let pending = reader.next() {
                let document = pending.document()
                told.append(
                    "\(document?.name ?? "") \(document?.source.offset ?? -1) \(failure(document)?.message ?? "")"
                        + " \(pending.skipped) \(pending.following)")
            }
            return told
        }
        var positions: [InputPosition] = []
        var documentCount = 0
        var reader = try DocumentReader(plan)
        while let pending = reader.next() {
            positions.append(pending.following)
            if pending.document() != nil { documentCount += 1 }
        }
        let all = try rest(from: InputPosition())
        #expect(documentCount == input.count + 1, "\(input.name) \(all)")
        for (index, position) in positions.enumerated() {
            #expect(try rest(from: position) == Array(all[(index + 1)...]), "\(input.name) \(index)")
        }
    }

    @Test func refusesToGoOnInAnotherFile() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", to: "a.jsonl")
        var reader = try DocumentReader(InputPlan(paths: [path]))
        let first = reader.next()
        let position = try #require(first).following
        try folder.write("{\"text\":\"another\"}\n{\"text\":\"b\"}\n", to: "a.jsonl")
        let error = #expect(throws: FileError.self) { () throws in
            let reader = try DocumentReader(InputPlan(paths: [path]), from: position)
            _ = reader.byteCount
        }
        #expect(error?.kind == .damaged)
    }
}
