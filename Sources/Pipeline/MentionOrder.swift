/// Numbers the claims of one kind in the order in which the text first mentions them.
///
/// An analysis refers to its claims by index, a record by id: this is the table between the two.
struct MentionOrder {
    /// Indices into the analysis, in the order of the record.
    let indices: [Int]
    private let ids: [String]

    /// - Parameters:
    ///   - starts: where each claim is first mentioned; nil where it is not, which comes last.
    ///   - prefix: the letter before the number: "a" gives a1, a2, ...
    init(prefix: String, starts: [Int?]) {
        indices = starts.indices.sorted { left, right in
            (starts[left] ?? .max, left) < (starts[right] ?? .max, right)
        }
        var ids = Array(repeating: "", count: starts.count)
        for (place, index) in indices.enumerated() { ids[index] = "\(prefix)\(place + 1)" }
        self.ids = ids
    }

    /// The id of a claim; nil for an index that points nowhere.
    func id(_ index: Int?) -> String? {
        guard let index, ids.indices.contains(index) else { return nil }
        return ids[index]
    }
}
