internal import FoundationEssentials
package import Records
internal import Testing

/// A sentence of `corpus/sentences` with what is to be read in it.
package struct ExampleSentence: Sendable, CustomTestStringConvertible {
    /// In the file, from 1.
    package var line: Int
    package var sentence: String
    /// In the notation that the file's head explains; none for a trap.
    package var readings: [String]
    /// The day of publication; nil where it is left open.
    package var published: CalendarDate?

    package var testDescription: String { "line \(line): \(sentence)" }
}

/// The sentences of a file in `corpus/sentences`.
package enum SentenceTable {
    /// - Parameter name: the file's, without its ending.
    package static func sentences(_ name: String) throws -> [ExampleSentence] {
        let text = try Checkout.text(of: "corpus/sentences/\(name).tsv")
        var sentences: [ExampleSentence] = []
        var published: CalendarDate?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("@") {
                published = day(line.dropFirst())
                continue
            }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 2 else { throw SentenceTableError(line: index + 1, found: String(line)) }
            let readings = columns[1].isEmpty ? [] : columns[1].split(separator: "; ").map(String.init)
            sentences.append(
                ExampleSentence(
                    line: index + 1, sentence: String(columns[0]), readings: readings, published: published))
        }
        return sentences
    }

    /// "2019-10-09"
    private static func day(_ text: Substring) -> CalendarDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}

/// A line that is no sentence, a tab and its readings.
package struct SentenceTableError: Error {
    package var line: Int
    package var found: String
}
