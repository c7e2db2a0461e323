/// What the operating system refused, and on which path.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    package var kind: Kind
    package var path: String
    /// The system's own words: "Permission denied".
    package var reason: String

    package enum Kind: String, Hashable, Sendable {
        case open, read, create, write
        /// The bytes are not what they should be, such as in a compressed file that was cut off.
        case damaged
        /// It unpacks to more than we read.
        case tooLarge
        /// Another process has it.
        case inUse
        /// The reader of our output has gone; no fault.
        case brokenPipe
    }

    package init(kind: Kind, path: String, reason: String) {
        (self.kind, self.path, self.reason) = (kind, path, reason)
    }

    package var description: String {
        switch kind {
        case .open: "\(path) cannot be opened: \(reason)"
        case .read: "\(path) cannot be read: \(reason)"
        case .inUse: "\(path) is in use: \(reason)"
        case .damaged: "\(path) is damaged: \(reason)"
        case .tooLarge: "\(path) is too large: \(reason)"
        case .create: "\(path) cannot be created: \(reason)"
        case .write, .brokenPipe: "\(path) cannot be written: \(reason)"
        }
    }
}
