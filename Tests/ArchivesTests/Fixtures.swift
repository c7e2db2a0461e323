import Files
import TestSupport

@testable import Archives

extension ByteStream {
    /// All bytes, read in pieces; and the damage at which it stops.
    func all(by step: Int = 1 << 16) -> (bytes: [UInt8], damage: FileError?) {
        var bytes: [UInt8] = []
        do {
            while try read(into: &bytes, limit: step) > 0 {}
        } catch {
            return (bytes, error)
        }
        return (bytes, nil)
    }
}

extension [UInt8] {
    init(_ text: String) { self = Array(text.utf8) }

    var text: String { String(decoding: self, as: UTF8.self) }
}

extension WARCReader {
    convenience init(_ bytes: [UInt8], at place: StreamPlace = .start, blockLimit: Int = 1 << 20) throws(FileError) {
        try self.init(
            MemoryStream(Array(bytes[min(place.base, bytes.count)...])), path: "a.warc", at: place,
            blockLimit: blockLimit)
    }

    /// All entries.
    func entries() throws -> [WARCEntry] {
        var entries: [WARCEntry] = []
        while let entry = try next() { entries.append(entry) }
        return entries
    }
}

extension WARCEntry {
    /// "3", "request", "damaged": the number of a record, the type of a skipped one, the kind of a failure.
    var told: String {
        switch self {
        case .record(let record): record.recordID?.split(separator: ":").last.map(String.init) ?? "?"
        case .skipped(let type, _): type
        case .failure(let failure): failure.kind.rawValue
        }
    }

    var failure: WARCFailure? {
        if case .failure(let failure) = self { failure } else { nil }
    }

    var record: WARCRecord? {
        if case .record(let record) = self { record } else { nil }
    }
}
