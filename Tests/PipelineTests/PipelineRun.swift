import FoundationEssentials
import JSON
import Pipeline
import Records

/// Runs the real pipeline over files, as a user of the tool would.
enum PipelineRun {
    /// The record of every document in the files, parsed from the JSON that would be written.
    static func records(of files: [URL]) throws -> [JSONValue] {
        let pipeline = try Pipeline()
        var reader = try DocumentReader(InputPlan(paths: files.map(\.path)))
        var records: [JSONValue] = []
        while let document = reader.next()?.document() {
            var json = JSONWriter()
            pipeline.record(of: document).write(to: &json)
            records.append(try JSONParser.parse(json.bytes))
        }
        return records
    }
}

extension PendingDocument {
    /// What a worker would open; nil where there is no document.
    func document(limits: DocumentLimits = DocumentLimits()) -> SourceDocument? {
        if case .document(let document) = open(limits: limits) { document } else { nil }
    }
}
