#if os(Linux)
    import Foundation
    import JSON
    import TestSupport
    import Testing

    /// A month of a service, in a process of its own with a clock of its own.
    @Suite struct WatchMonthTests {
        private struct Day {
            var values: JSONValue
            subscript(name: String) -> Int { values[name]?.integer ?? -1 }
        }

        private func days(_ count: Int) throws -> [Day] {
            let folder = try TemporaryFolder()
            let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
            var products = URL(filePath: bundle)
            while products.path.contains(".xctest") { products.deleteLastPathComponent() }
            let process = Process()
            process.executableURL = products.appending(path: "watch-simulation")
            process.arguments = [folder.path, "\(count)"]
            process.standardOutput = FileHandle(forWritingAtPath: try folder.write("", to: "output"))
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return try folder.read("output").split(separator: "\n").map {
                Day(values: try JSONParser.parse(Array($0.utf8)))
            }
        }

        @Test func memoryAndDescriptorsStayAsTheyAre() throws {
            let days = try days(30)
            let (early, last) = (try #require(days.count > 10 ? days[5] : nil), try #require(days.last))
            #expect(days.count == 31)
            // An hour, forty sites: all of them are looked at.
            #expect(days.dropFirst().allSatisfy { $0["requests"] >= 24 * 40 * 8 / 10 })
            let descriptors = days[5...].map { $0["descriptors"] }
            #expect((descriptors.max() ?? 0) - (descriptors.min() ?? 0) <= 24, "\(descriptors)")
            #expect(last["kilobytes"] < early["kilobytes"] * 5 / 4, "\(days.map { $0["kilobytes"] })")
            // Each article once, each figure told once, nothing given up.
            #expect(last["documents"] == 28 * 40 / 3 + 1)
            #expect(last["documents"] == last["keys"])
            #expect(last["alerts"] == last["figures"])
            #expect(last["failed"] == 0)
            #expect((last["items"], last["hosts"]) == (last["documents"], 40))
        }
    }
#endif
