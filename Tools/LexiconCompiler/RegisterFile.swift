internal import Foundation

/// A file of a register: comments that begin with "#", a line of column names, and entries with fields parted by tabs.
struct RegisterFile {
    struct Entry {
        var line: Int
        var fields: [String]
    }

    let path: String
    private(set) var entries: [Entry] = []
    private(set) var faults: [Fault] = []

    /// - Parameter columns: the names that the head line must have.
    init(_ url: URL, columns: [String]) throws {
        path = url.path
        let text = try Data(contentsOf: url)
        guard String(validating: text, as: UTF8.self) != nil else {
            faults.append(Fault(path: path, message: "is no UTF-8; save it as UTF-8"))
            return
        }
        var hasHead = false
        for (index, bytes) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
            let fields = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            if !hasHead {
                hasHead = true
                guard fields != columns else { continue }
                fault(index + 1, "the head names \(Self.list(fields)); it must name \(Self.list(columns))")
                return
            }
            check(fields, columns, line: index + 1)
        }
        if !hasHead { fault(1, "has no head; the first line must name \(Self.list(columns))") }
    }

    private mutating func check(_ fields: [String], _ columns: [String], line: Int) {
        guard fields.count == columns.count else {
            fault(line, "\(fields.count) fields; write \(columns.count) with a tab between: \(Self.list(columns))")
            return
        }
        for (field, column) in zip(fields, columns) where field.hasPrefix(" ") || field.hasSuffix(" ") {
            fault(line, "white space around \"\(field)\" in the column \(column); remove it")
        }
        guard !fields.contains(where: { $0.utf8.contains { $0 < 0x20 || $0 == 0x7F } }) else {
            fault(line, "a control character in \"\(fields[0])\"; remove it (lines end with a line feed alone)")
            return
        }
        guard !fields[0].isEmpty else {
            fault(line, "no \(columns[0]); every line must have one")
            return
        }
        entries.append(Entry(line: line, fields: fields))
    }

    mutating func fault(_ line: Int, _ message: String) {
        faults.append(Fault(path: path, line: line, message: message))
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
