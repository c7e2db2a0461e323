/// A picture of values for readers of Indonesian: as SVG, or as a page of HTML with the same values in a table.
///
/// Texts stand in it as text; every mark has its name and value beside it or in its `<title>`, and nothing is told by
/// colour alone. It follows the reader's choice of dark or light. The same values give the same bytes.
package struct Chart: Hashable, Sendable {
    package var title: String
    /// What is counted: "triliun rupiah, nominal".
    package var unit: String
    /// What stands below: what is left out, where the values come from.
    package var notes: [String]
    package var content: Content
    /// The table's heading for labels, and for counts.
    package var labelHeading: String
    package var countHeading: String

    package enum Content: Hashable, Sendable {
        /// Horizontal bars, in this order.
        case bars([Bar])
        /// A line over years, each once, in order.
        case line([Year])
        /// Ribbons from those on the left to those on the right, in the order of their sums.
        case flow(Flow)

        /// Whether there is nothing to draw.
        package var isEmpty: Bool {
            switch self {
            case .bars(let bars): bars.isEmpty
            case .line(let years): years.isEmpty
            case .flow(let flow): flow.links.isEmpty
            }
        }
    }

    package struct Bar: Hashable, Sendable {
        package var label: String
        package var value: Double
        package var count: Int
        /// Whether it is no group of its own: "lainnya", "tidak disebut".
        package var isRemainder: Bool

        package init(_ label: String, _ value: Double, count: Int, isRemainder: Bool = false) {
            (self.label, self.value, self.count, self.isRemainder) = (label, value, count, isRemainder)
        }
    }

    package struct Year: Hashable, Sendable {
        package var year: Int
        package var value: Double
        package var count: Int

        package init(_ year: Int, _ value: Double, count: Int) {
            (self.year, self.value, self.count) = (year, value, count)
        }
    }

    package init(
        title: String, unit: String, notes: [String], content: Content, labelHeading: String, countHeading: String
    ) {
        (self.title, self.unit, self.notes, self.content) = (title, unit, notes, content)
        (self.labelHeading, self.countHeading) = (labelHeading, countHeading)
    }

    /// A picture by itself, 720 pixels wide.
    package var svg: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing }

    /// What a pointer on a mark shows: "Bank Contoh: Rp 1.500.000.000 (angka: 3)".
    func told(_ label: String, _ value: Double, count: Int) -> String {
        "\(label): \(IndonesianNumber.wholeRupiah(value)) (\(countHeading.lowercased()): \(count))"
    }

    /// The `svg` element.
    var drawing: String {
        switch content {
        case .bars(let bars): BarDrawing(bars, in: self).text
        case .line(let years): LineDrawing(years, in: self).text
        case .flow(let flow): FlowDrawing(flow, in: self).text
        }
    }
}
