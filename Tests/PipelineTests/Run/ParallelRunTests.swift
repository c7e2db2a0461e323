import JSON
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ParallelRunTests {
    /// Lines of which every third is long, so that later ones are done first.
    private func lines(_ count: Int) -> String {
        (0..<count).map { index in
            let text = String(repeating: "Pemkot Contoh menerima hibah. ", count: index.isMultiple(of: 3) ? 40 : 1)
            return "{\"id\":\"\(index)\",\"text\":\"\(text)\"}\n"
        }.joined()
    }

    private func products(_ path: String, workerCount: Int, limits: DocumentLimits = .init()) throws -> [Product] {
        let run = ParallelRun(workerCount: workerCount, limits: limits)
        defer { run.stop() }
        run.start(try DocumentReader(InputPlan(paths: [path])))
        var products: [Product] = []
        while let product = try run.next() { products.append(product) }
        #expect(try run.next() == nil)
        #expect(run.readingSeconds > 0)
        return products
    }

    @Test(arguments: [1, 2, 5])
    func givesProductsInTheOrderOfTheDocuments(workerCount: Int) throws {
        let folder = try TemporaryFolder()
        let products = try products(try folder.write(lines(100), to: "a.jsonl"), workerCount: workerCount)
        #expect(products.map(\.name) == (0..<100).map { "\($0)" })
        let records = try products.map { try JSONParser.parse($0.json) }
        for record in records { #expect(try RecordFaults.faults(in: record) == []) }
        #expect(records.map { $0["source"]?["id"]?.string } == products.map(\.name))
    }

    @Test func endsWithoutDocuments() throws {
        let folder = try TemporaryFolder()
        #expect(try products(try folder.write("", to: "a.jsonl"), workerCount: 3).isEmpty)
    }

    @Test func givesUpWhatTakesTooLong() throws {
        let folder = try TemporaryFolder()
        var limits = DocumentLimits()
        limits.seconds = 0.5
        let long = String(repeating: "Pemkot Contoh memberi hibah Rp 2 miliar kepada warga. ", count: 40_000)
        let path = try folder.write("{\"text\":\"a\"}\n{\"text\":\"\(long)\"}\n{\"text\":\"b\"}\n", to: "a.jsonl")
        let products = try products(path, workerCount: 1, limits: limits)
        #expect(products.map { $0.failure?.code } == [nil, "time_limit", nil])
        #expect(products.map(\.name) == ["a-1", "a-2", "a-3"])
        let message = products[1].failure?.message
        #expect(message == "\(path), byte 13: reading took longer than 0.5 seconds, the limit for one document")
    }
}
