import Files
import TestSupport
import Testing

@testable import Pipeline

@Suite struct LineReaderTests {
    private func lines(_ text: String, buffered: Int = 0, limit: Int = 1_000_000) throws -> [LineReader.Line] {
        let folder = try TemporaryFolder()
        let file = try FileDescriptor.reading(try folder.write(text, to: "a.jsonl"))
        var begun: [UInt8] = []
        if buffered > 0 { _ = try file.read(into: &begun, limit: buffered) }
        var reader = LineReader(FileStream(file), buffered: begun, maximumLineBytes: limit)
        var lines: [LineReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        #expect(reader.byteOffset == text.utf8.count)
        return lines
    }

    private func texts(_ lines: [LineReader.Line]) -> [String] {
        lines.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(arguments: [0, 1, 4, 100])
    func givesLinesWithTheirPlaces(buffered: Int) throws {
        let lines = try lines("\u{FEFF}satu\r\n\n  \ndua\ntiga", buffered: buffered)
        #expect(texts(lines) == ["satu", "dua", "tiga"])
        #expect(lines.map(\.byteOffset) == [3, 13, 17])
        #expect(lines.map(\.number) == [1, 4, 5])
    }

    @Test(arguments: ["", "\n", "\u{FEFF}", " \n\n", "\r\n"])
    func givesNothingWhereThereIsNothing(text: String) throws { #expect(try lines(text) == []) }

    @Test func givesBlankLinesToWhoAsksForThem() throws {
        let folder = try TemporaryFolder()
        var reader = LineReader(FileStream(try .reading(folder.write("a\n\n \nb", to: "a"))), maximumLineBytes: 10)
        var lines: [LineReader.Line] = []
        while let line = try reader.nextLine() { lines.append(line) }
        #expect(texts(lines) == ["a", "", " ", "b"])
    }

    @Test func knowsWhetherItHasToWait() throws {
        let folder = try TemporaryFolder()
        var reader = LineReader(FileStream(try .reading(folder.write("a\nb\nc", to: "a"))), maximumLineBytes: 10)
        var isBuffered: [Bool] = []
        repeat { isBuffered.append(reader.isNextBuffered) } while try reader.nextLine() != nil
        #expect(isBuffered == [false, true, false, false])
    }

    @Test func readsLinesLongerThanAChunk() throws {
        let long = String(repeating: "x", count: 300_000)
        #expect(try texts(lines("a\n\(long)\nb\n\(long)")) == ["a", long, "b", long])
    }

    @Test func passesOverLinesThatAreTooLong() throws {
        let long = String(repeating: "x", count: 300_000)
        for text in ["a\n\(long)\nb", "a\n\(long)", "\(long)\n\(long)\nb\n"] {
            let lines = try lines(text, limit: 1_000)
            #expect(lines.filter(\.isTooLong).allSatisfy { $0.bytes.isEmpty })
            #expect(lines.filter(\.isTooLong).count == text.split(separator: "\n").filter { $0.count > 1 }.count)
            #expect(texts(lines.filter { !$0.isTooLong }).allSatisfy { $0.count == 1 })
        }
    }

    @Test(arguments: 0..<10)
    func losesNothing(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let expected = (0..<200).map { _ in
            String(repeating: "y", count: Int.random(in: 1...(seed < 5 ? 20 : 3_000), using: &random))
        }
        #expect(try texts(lines(expected.joined(separator: "\n"))) == expected)
    }
}
