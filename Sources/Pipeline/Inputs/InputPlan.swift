/// What a run is to read: the inputs that were named, in order.
package struct InputPlan: Hashable, Sendable {
    /// Files, folders, "-" for standard input.
    package var paths: [String]
    /// A file that names more inputs, a path a line; "-" for standard input.
    package var listPath: String?
    /// The type of every input; nil to go by endings and, where there is none, by the first bytes.
    package var type: InputType?

    package init(paths: [String], listPath: String? = nil, type: InputType? = nil) {
        (self.paths, self.listPath, self.type) = (paths, listPath, type)
    }
}
