extension Chart {
    /// Who gives to whom: sums between names on the left and names on the right.
    package struct Flow: Hashable, Sendable {
        package var left: [Node]
        package var right: [Node]
        /// Between indices of `left` and `right`, each pair once, in their order.
        package var links: [Link]

        package struct Node: Hashable, Sendable {
            package var label: String
            package var value: Double
            package var isRemainder: Bool
        }

        package struct Link: Hashable, Sendable {
            package var from: Int
            package var to: Int
            package var value: Double
            package var count: Int
        }

        /// A gift from a name to a name.
        package struct Gift: Hashable, Sendable {
            package var from: String
            package var to: String
            package var value: Double

            package init(from: String, to: String, value: Double) {
                (self.from, self.to, self.value) = (from, to, value)
            }
        }

        /// Gathers gifts by name. Of each side the `limit` largest have their own place, all others share one.
        ///
        /// - Parameter remainder: what these are called, of their number: "lainnya (12)".
        package init(_ gifts: [Gift], limit: Int, remainder: (Int) -> String) {
            let (left, from) = Self.side(gifts.map { ($0.from, $0.value) }, limit: limit, remainder)
            let (right, to) = Self.side(gifts.map { ($0.to, $0.value) }, limit: limit, remainder)
            var links: [[Int]: Link] = [:]
            for gift in gifts {
                let (a, b) = (from[gift.from] ?? left.count - 1, to[gift.to] ?? right.count - 1)
                links[[a, b], default: Link(from: a, to: b, value: 0, count: 0)].value += gift.value
                links[[a, b]]?.count += 1
            }
            (self.left, self.right) = (left, right)
            self.links = links.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        }

        /// The names of a side by their sums, and the place of each that has its own.
        private static func side(
            _ shares: [(name: String, value: Double)], limit: Int, _ remainder: (Int) -> String
        ) -> (nodes: [Node], places: [String: Int]) {
            var sums: [String: Double] = [:]
            for share in shares { sums[share.name, default: 0] += share.value }
            let ranked = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            // One name alone is told rather than called the rest.
            let count = ranked.count == limit + 1 ? ranked.count : min(limit, ranked.count)
            var nodes = ranked.prefix(count).map { Node(label: $0.key, value: $0.value, isRemainder: false) }
            let rest = ranked.dropFirst(count)
            if !rest.isEmpty {
                nodes.append(
                    Node(label: remainder(rest.count), value: rest.reduce(0) { $0 + $1.value }, isRemainder: true))
            }
            let places = Dictionary(uniqueKeysWithValues: ranked.prefix(count).enumerated().map { ($1.key, $0) })
            return (nodes, places)
        }
    }
}
