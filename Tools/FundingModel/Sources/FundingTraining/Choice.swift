/// Options that exclude each other, with what is known of them.
package struct Choice: Hashable {
    package struct Option: Hashable {
        /// Numbers of features, each once.
        package var features: [Int32]
        package var isRight: Bool

        package init(features: [Int32], isRight: Bool) { (self.features, self.isRight) = (features, isRight) }
    }

    /// Where none of them is right, it is right to choose nothing.
    package var options: [Option]
    /// How much the choice counts in fitting.
    package var weight = 1.0

    package init(options: [Option]) { self.options = options }

    package var hasRight: Bool { options.contains(where: \.isRight) }
}
