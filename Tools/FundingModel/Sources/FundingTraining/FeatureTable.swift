/// Numbers of named features, in the order in which they are met.
package struct FeatureTable {
    package private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]

    private let left: [String]

    /// - Parameter left: features with any of these in their names are left out.
    package init(without left: [String] = []) { self.left = left }

    /// The numbers of an option's features, each once, in order.
    package mutating func numbers(of features: [String]) -> [Int32] {
        var seen: Set<Int32> = []
        return features.compactMap { name in
            if left.contains(where: name.contains) { return nil }
            let number = number(of: name)
            return seen.insert(number).inserted ? number : nil
        }
    }

    private mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }
}
