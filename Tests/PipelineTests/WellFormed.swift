import JSON
import Records
import TestSupport
import Testing

/// Fails the test for every fault of a record; every helper that makes records calls it.
@discardableResult
func expectWellFormed(_ record: Record, sourceLocation: SourceLocation = #_sourceLocation) throws -> Record {
    let faults = try RecordFaults.faults(in: JSONParser.parse(record.json))
    #expect(faults == [], sourceLocation: sourceLocation)
    return record
}
