import FoundationEssentials
import Store
import TestSupport
import Testing

@testable import Monitor

/// Lines at the end of a file, each once, whatever a crash left there.
@Suite struct AlertJSONLinesTests {
    private func alerts(_ count: Int) -> [QueuedAlert] { (0..<count).map { queuedAlert(id: "msg_\($0)") } }

    private func line(_ alert: QueuedAlert) -> String { String(decoding: alert.payload, as: UTF8.self) + "\n" }

    @Test func linesInOrder() throws {
        let folder = try TemporaryFolder()
        let file = JSONLinesDelivery(path: folder.path("dalam/sekali/alerts.jsonl"))
        for alert in alerts(3) { #expect(file.deliver(alert) == .delivered) }
        #expect(try folder.read("dalam/sekali/alerts.jsonl") == alerts(3).map(line).joined())
    }

    /// It had written, and ended before it could note that.
    @Test func whatIsThereIsNotWrittenAgain() throws {
        let folder = try TemporaryFolder()
        let file = JSONLinesDelivery(path: folder.path("a"))
        for alert in alerts(2) + alerts(2) + [queuedAlert(id: "msg_")] { #expect(file.deliver(alert) == .delivered) }
        #expect(try folder.read("a") == (alerts(2) + [queuedAlert(id: "msg_")]).map(line).joined())
    }

    /// All lengths of a line that a crash cut off.
    @Test func halfALineIsBegunAnew() throws {
        let folder = try TemporaryFolder()
        let (first, second) = (line(alerts(2)[0]), line(alerts(2)[1]))
        for count in 0..<second.utf8.count {
            try folder.write(Array(first.utf8) + Array(second.utf8).prefix(count), to: "a")
            #expect(JSONLinesDelivery(path: folder.path("a")).deliver(alerts(2)[1]) == .delivered)
            let whole = try folder.read("a") == first + second
            #expect(whole, "\(count)")
        }
    }

    /// Of another alert, or nobody knows of what: it stays, on a line of its own.
    @Test(arguments: [
        "{\"type\":\"funding.figure\",\"x", "catatan tanpa akhir", String(repeating: "x", count: 100_000),
    ])
    func whatOthersLeftStays(half: String) throws {
        let folder = try TemporaryFolder()
        for before in ["", "{}\n"] {
            try folder.write(before + half, to: "a")
            let file = JSONLinesDelivery(path: folder.path("a"))
            #expect(file.deliver(alerts(1)[0]) == .delivered)
            #expect(file.deliver(alerts(1)[0]) == .delivered)
            #expect(try folder.read("a") == before + half + "\n" + line(alerts(1)[0]))
        }
    }

    @Test func theFileMayBeMovedAway() throws {
        let folder = try TemporaryFolder()
        let file = JSONLinesDelivery(path: folder.path("a"))
        #expect(file.deliver(alerts(2)[0]) == .delivered)
        try FileManager.default.moveItem(atPath: folder.path("a"), toPath: folder.path("a.1"))
        #expect(file.deliver(alerts(2)[1]) == .delivered)
        #expect(try folder.read("a.1") == line(alerts(2)[0]))
        #expect(try folder.read("a") == line(alerts(2)[1]))
    }

    @Test func whatCannotBeWrittenIsToBeTriedAgain() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        for path in [folder.path, folder.path("file/a")] {
            #expect(JSONLinesDelivery(path: path).deliver(alerts(1)[0]).reason?.isEmpty == false, "\(path)")
        }
        #if os(Linux)
            #expect(JSONLinesDelivery(path: "/dev/full").deliver(alerts(1)[0]).reason?.contains("No space") == true)
        #endif
    }
}
