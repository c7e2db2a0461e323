import JSON
import Logging
import Monitor
import Testing
import Threads

@Suite("Logs")
struct LogTests {
    /// The lines that a logger writes.
    private func lines(
        _ format: LogFormat, level: Logger.Level = .info, _ body: (inout Logger) -> Void
    ) -> [String] {
        let lines = Threads.Monitor([String](), conditionCount: 0)
        var logger = Logger(label: "watch") { _ in
            LineLogHandler(format: format, level: level, now: { 1_795_395_723.9 }) { line in
                lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
            }
        }
        body(&logger)
        return lines.withLock { $0 }
    }

    @Test func textTellsTimeLevelSourceMessageAndDetails() {
        let lines = lines(.text) { logger in
            logger.info("begun")
            logger[metadataKey: "source"] = "kabar"
            logger.warning("the look failed", metadata: ["reason": "no answer", "tries": "\(3)", "a": "x=\"y\""])
        }
        #expect(
            lines == [
                "2026-11-23T01:02:03Z info: begun\n",
                "2026-11-23T01:02:03Z warning source=kabar: the look failed a=\"x=\\\"y\\\"\" reason=\"no answer\" tries=3\n",
            ])
    }

    @Test func detailsOfTheEventCountBeforeThoseOfTheLogger() {
        let lines = lines(.text) { logger in
            logger[metadataKey: "source"] = "kabar"
            logger.info("begun", metadata: ["source": "masuk"])
        }
        #expect(lines == ["2026-11-23T01:02:03Z info: begun source=masuk\n"])
    }

    @Test func levelsBelowAreLeftOut() {
        let lines = lines(.text, level: .warning) { logger in
            logger.info("one")
            logger.error("two")
        }
        #expect(lines == ["2026-11-23T01:02:03Z error: two\n"])
    }

    /// A page's title cannot make a line of its own, colour the terminal, or turn what follows around.
    @Test func textKeepsItsLine() {
        let lines = lines(.text) {
            $0.info("a\n2026 error: b\u{1B}[31m\u{7F}\u{85}\u{2028}\u{202E}\\", metadata: ["k\n": "v\r"])
        }
        #expect(
            lines == [
                "2026-11-23T01:02:03Z info: a\\n2026 error: b\\u{1b}[31m\\u{7f}\\u{85}\\u{2028}\\u{202e}\\\\ k\\n=\"v\\u{d}\"\n"
            ])
    }

    @Test func jsonIsAnObjectALine() throws {
        let lines = lines(.json) { logger in
            logger[metadataKey: "source"] = "kabar"
            logger.notice(
                "a \"b\"\n",
                metadata: [
                    "count": .stringConvertible(3), "is": .stringConvertible(true),
                    "seconds": .stringConvertible(0.5), "level": "x", "list": ["a", "b"],
                    "map": ["k": "v"],
                ])
        }
        #expect(
            lines == [
                #"{"time":"2026-11-23T01:02:03Z","level":"notice","message":"a \"b\"\n","count":3,"is":true,"#
                    + #""level_":"x","list":["a","b"],"map":{"k":"v"},"seconds":0.5,"source":"kabar"}"# + "\n"
            ])
        #expect(try JSONParser.parse(Array(lines[0].utf8))["source"]?.string == "kabar")
    }

    @Test(arguments: LogFormat.allCases)
    func aLongTextIsCut(format: LogFormat) {
        let line = lines(format) { $0.info("\(String(repeating: "x", count: 10_000))") }[0]
        #expect(line.utf8.count < 2_200)
        #expect(line.contains("x…"))
    }

    @Test(arguments: LogFormat.allCases)
    func anErrorIsTold(format: LogFormat) throws {
        struct Broken: Error {}
        let line = lines(format) { $0.error("failed", error: Broken()) }[0]
        #expect(line.contains(format == .json ? #""error":"Broken()""# : "error=Broken()"))
    }

    @Test(arguments: [
        (-1.0, "1969-12-31T23:59:59Z"), (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    ])
    func tellsTheTime(time: Double, told: String) {
        let lines = Threads.Monitor([UInt8](), conditionCount: 0)
        let logger = Logger(label: "watch") { _ in
            LineLogHandler(format: .text, level: .info, now: { time }) { line in lines.withLock { $0 = line } }
        }
        logger.info("x")
        #expect(String(decoding: lines.withLock { $0 }, as: UTF8.self) == "\(told) info: x\n")
    }
}
