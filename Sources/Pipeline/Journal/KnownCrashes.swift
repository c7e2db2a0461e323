internal import JSON

/// What crashed earlier processes of a run, and is left out by this one.
///
/// Documents and inputs are known by their numbers, which do not depend on threads: with the same crashes, any number of
/// workers gives the same records.
package struct KnownCrashes: Hashable, Sendable {
    /// The signal, by the number of the document in the run.
    private var documents: [Int: String] = [:]
    private var inputs: [Int: InputCrash] = [:]
    package private(set) var count = 0

    /// A crash of the thread that finds documents.
    private struct InputCrash: Hashable {
        /// The number that the document would have had.
        var document: Int
        var signal: String
    }

    package init() {}

    mutating func add(_ note: CrashNote) {
        count += 1
        switch note.work {
        case .document(let number): documents[number] = note.signal
        case .input(let number, let document): inputs[number] = InputCrash(document: document, signal: note.signal)
        case .nothing: break
        }
    }

    /// Why a document is left out; nil for one that is not.
    func reason(forDocument number: Int) -> String? {
        documents[number].map { "reading it crashed an earlier process of this run (\($0)); it was left out" }
    }

    /// Why the rest of an input is left out, from a document on; nil where it is not.
    func reason(forInput number: Int, from document: Int) -> String? {
        guard let crash = inputs[number], crash.document == document else { return nil }
        return "reading it crashed an earlier process of this run (\(crash.signal)); the rest of it was left out"
    }
}

/// What a process that crashed was busy with, as its signal handler wrote it down.
struct CrashNote: Hashable {
    var work: Work
    /// "SIGSEGV"
    var signal: String

    enum Work: Hashable {
        /// The number of the document in the run, from 1 on.
        case document(Int)
        /// How many inputs lie behind, and the number of the document that was looked for.
        case input(Int, document: Int)
        /// Neither: nothing can be left out.
        case nothing
    }

    /// Nil for what the handler did not write.
    init?(_ value: JSONValue) {
        guard let work = value["crash"]?.string, let document = value["document"]?.integer,
            let input = value["input"]?.integer, let signal = value["signal"]?.string
        else { return nil }
        switch work {
        case "document": self.work = .document(document)
        case "input": self.work = .input(input, document: document)
        default: self.work = .nothing
        }
        self.signal = signal
    }
}
