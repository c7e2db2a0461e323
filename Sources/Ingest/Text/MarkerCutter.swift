/// Cuts the markers of machines (`Boilerplate.markers`) out of text, wherever they stand.
enum MarkerCutter {
    /// The text without markers; nil when it holds none. One look at each byte of such text.
    static func withoutMarkers(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        let begins = begins
        while index < text.count {
            if begins[Int(text[index])] == text[min(index + 1, text.count - 1)],
                let marker = byFirstByte[Int(text[index])].first(where: { holds(text, $0, at: index) })
            {
                result += text[copied..<index]
                index += marker.count
                copied = index
            } else {
                index += 1
            }
        }
        guard copied > 0 else { return nil }
        return result + text[copied...]
    }

    private static func holds(_ text: [UInt8], _ marker: [UInt8], at index: Int) -> Bool {
        guard index + marker.count <= text.count else { return false }
        for offset in marker.indices where text[index + offset] != marker[offset] { return false }
        return true
    }

    /// For each byte that begins markers the one that stands behind it in all of them; 0 for the rest.
    private static let begins: [UInt8] = byFirstByte.map { markers in
        precondition(Set(markers.map { $0[1] }).count <= 1, "markers of one first byte share the second")
        return markers.first?[1] ?? 0
    }

    /// Longer markers first: some begin as others do.
    private static let byFirstByte: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for marker in Boilerplate.markers.sorted(by: { $0.count > $1.count }) {
            if let first = marker.first { table[Int(first)].append(marker) }
        }
        return table
    }()
}
