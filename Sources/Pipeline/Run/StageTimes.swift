package import JSON
internal import Threads

/// The processor's time that each stage of documents took, in seconds: the reader's, and summed over all workers.
package struct StageTimes: Hashable, Sendable {
    /// Finding the documents: files in folders; lines, records and members in files of many, decompressed.
    package var reading = 0.0
    /// Opening a document: reading a file of one, HTTP around a page, decompressing, hashing.
    package var input = 0.0
    /// The page's bytes to its article.
    package var article = 0.0
    /// The article to what it says.
    package var analysis = 0.0
    /// All of this to the record's bytes.
    package var record = 0.0

    package init() {}

    package static func += (sum: inout StageTimes, other: StageTimes) {
        sum.reading += other.reading
        sum.input += other.input
        sum.article += other.article
        sum.analysis += other.analysis
        sum.record += other.record
    }

    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("reading", seconds: reading)
            json.member("input", seconds: input)
            json.member("article", seconds: article)
            json.member("analysis", seconds: analysis)
            json.member("record", seconds: record)
        }
    }

    /// Measures one document on the calling thread: each call ends a stage.
    package struct Watch {
        package private(set) var times = StageTimes()
        private var last = Clock.threadSeconds

        package init() {}

        package mutating func end(_ stage: WritableKeyPath<StageTimes, Double>) {
            let now = Clock.threadSeconds
            times[keyPath: stage] += now - last
            last = now
        }
    }
}

extension JSONWriter {
    /// Seconds to the millisecond.
    package mutating func member(_ name: String, seconds: Double) {
        let milliseconds = Int((seconds * 1_000).rounded())
        let decimals = String(milliseconds % 1_000 + 1_000).dropFirst()
        key(name)
        number("\(milliseconds / 1_000).\(decimals)")
    }
}
