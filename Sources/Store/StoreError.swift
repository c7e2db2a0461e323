internal import GRDB

/// Why an archive cannot be opened, read or written.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Hashable, Sendable {
        /// The file is no archive of ours, or of a newer version.
        case notAnArchive
        /// The system or SQLite refuses it: no such file, no space, locked, damaged.
        case refused
        /// What was asked for makes no sense: an actor that is not there, a statement that is no query.
        case badRequest
    }

    package var kind: Kind
    package var path: String
    package var reason: String

    package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }

    init(_ kind: Kind, path: String, _ reason: String) { (self.kind, self.path, self.reason) = (kind, path, reason) }

    /// What SQLite says, in the words of who has to do something about it.
    init(_ error: any Error, path: String) {
        self =
            switch error {
            case let error as StoreError: error
            case let error as DatabaseError: StoreError(error, path: path)
            default: StoreError(.refused, path: path, "\(error)")
            }
    }

    private init(_ error: DatabaseError, path: String) {
        let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: StoreError(.notAnArchive, path: path, "is no SQLite database; name another file")
            case .SQLITE_CORRUPT:
                StoreError(.refused, path: path, "is damaged (\(message)); make it anew from the records")
            case .SQLITE_FULL: StoreError(.refused, path: path, "no space is left; what was loaded before is kept")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                StoreError(.refused, path: path, "another program writes to it; try again when it has ended")
            case .SQLITE_READONLY: StoreError(.refused, path: path, "may not be written")
            case .SQLITE_CANTOPEN: StoreError(.refused, path: path, "cannot be opened (\(message))")
            default: StoreError(.refused, path: path, message)
            }
    }
}
