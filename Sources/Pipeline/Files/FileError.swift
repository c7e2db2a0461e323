/// What the operating system refused, and on which path.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    package var kind: Kind
    package var path: String
    /// The system's own words: "Permission denied".
    package var reason: String

    package enum Kind: String, Hashable, Sendable {
        case open, read, create, write
        /// The reader of our output has gone; no fault.
        case brokenPipe
    }

    package var description: String {
        switch kind {
        case .open: "\(path) cannot be opened: \(reason)"
        case .read: "\(path) cannot be read: \(reason)"
        case .create: "\(path) cannot be created: \(reason)"
        case .write, .brokenPipe: "\(path) cannot be written: \(reason)"
        }
    }
}
