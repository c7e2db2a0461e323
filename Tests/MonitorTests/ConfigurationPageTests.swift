import Monitor
import TestSupport
import Testing

/// docs/watch.md, held to what is read.
@Suite struct ConfigurationPageTests {
    private func example() throws -> String {
        let page = try Checkout.text(of: "docs/watch.md")
        let start = try #require(page.firstRange(of: "```yaml\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "```")).lowerBound
        return String(page[start..<end])
    }

    @Test func theExampleIsRight() throws {
        let configuration = try ConfigurationReader.configuration(of: try example())
        #expect(configuration.sources.count == 5)
        #expect(configuration.deliveries.count == 4)
        #expect(configuration.alerts.count == 2)
    }

    /// The keys that the reader knows are told where it lists them: in its remedy for one that nobody knows.
    @Test(arguments: ["", "defaults", "sources", "network", "alerts", "metrics"])
    func everyKeyIsTold(section: String) throws {
        let wrong =
            section.isEmpty ? "wibble: 1" : section == "sources" ? "sources: [{wibble: 1}]" : "\(section): {wibble: 1}"
        let error = try #require(throws: ConfigurationErrors.self) { try ConfigurationReader.configuration(of: wrong) }
        let remedy = try #require(error.all.first { $0.message == "is unknown" }).remedy
        let keys = remedy.replacing("the keys here are ", with: "").split(separator: ", ")
        #expect(keys.count > 1)
        let page = try Checkout.text(of: "docs/watch.md")
        for key in keys { #expect(page.contains("`\(key)`") || page.contains("## \(key)"), "\(key)") }
    }

    @Test func theErrorIsAsTold() throws {
        let text = try example().replacing("interval: 30m", with: "interval: 1 jam")
        let error = try #require(throws: ConfigurationErrors.self) { try ConfigurationReader.configuration(of: text) }
        let told = "line 14, column 15: sources[0].interval: \"1 jam\" is no duration; write 30m, 1h or 1d"
        #expect(error.description == told)
    }
}
