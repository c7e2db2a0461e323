package import Files
internal import Pipeline

/// Prometheus' text format, version 0.0.4: families of samples, in the order in which they are added.
///
/// Source: https://prometheus.io/docs/instrumenting/exposition_formats
package struct PrometheusText: Sendable {
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    package enum Kind: String, Sendable { case counter, gauge }

    package struct Sample: Sendable {
        /// Names of labels are letters, digits and `_`; values are any text.
        package var labels: [(name: StaticString, value: String)]
        package var value: Double

        package init(_ labels: [(name: StaticString, value: String)] = [], _ value: Double) {
            (self.labels, self.value) = (labels, value)
        }
    }

    package private(set) var text = ""

    package init() {}

    /// Nothing is written of a family without samples.
    package mutating func add(_ name: StaticString, _ kind: Kind, _ help: String, _ samples: [Sample]) {
        guard !samples.isEmpty else { return }
        text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n"
        for sample in samples {
            let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }
            text +=
                "\(name)\(labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}") \(Self.number(sample.value))\n"
        }
    }

    /// Puts the text in a file that readers see whole, such as for node_exporter's textfile collector.
    package func write(to path: String) throws(FileError) {
        var file = try OutputFile(path)
        try file.write(Array(text.utf8))
        try file.finish()
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        let text = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? text.replacing("\"", with: "\\\"") : text
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int(exactly: value).map { String($0) } ?? String(value)
    }
}
