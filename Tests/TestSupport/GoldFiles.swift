package import FoundationEssentials
package import JSON

/// Reads annotations, floors and records from the disk.
package enum GoldFiles {
    /// A file that should hold gold, and does not.
    package struct NotGold: Error, CustomStringConvertible {
        package var file: String

        package var description: String { "\(file) holds no annotation: id or actors are missing" }
    }

    /// The annotations of a folder, by the names of their files.
    package static func documents(in folder: URL) throws -> [GoldDocument] {
        try files(in: folder).filter { $0.pathExtension == "json" }.map { file in
            guard let document = GoldDocument(try value(of: file)) else { throw NotGold(file: file.lastPathComponent) }
            return document
        }
    }

    /// The files of a folder, sorted by name; hidden ones left out.
    package static func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
    }

    /// The JSON of a whole file.
    package static func value(of file: URL) throws -> JSONValue {
        try JSONParser.parse(Array(Data(contentsOf: file)))
    }

    /// The JSON of each line that is not empty.
    package static func lines(of file: URL) throws -> [JSONValue] {
        try Array(Data(contentsOf: file)).split(separator: UInt8(ascii: "\n")).map { try JSONParser.parse(Array($0)) }
    }

    /// The least F1 by kind of `corpus/floors.json`, for one of its sets.
    package static func floors(of set: String) throws -> [(kind: GoldScore.Kind, f1: Double)] {
        guard case .object(let members) = try value(of: Checkout.corpus.appending(path: "floors.json"))[set] else {
            throw UnknownFloor(name: set)
        }
        return try members.map { member in
            guard let kind = GoldScore.Kind(rawValue: member.name), case .number(let digits) = member.value,
                let floor = Double(digits)
            else { throw UnknownFloor(name: "\(set), \(member.name)") }
            return (kind, floor)
        }
    }

    /// A floor for a set or kind that the scorer does not know.
    package struct UnknownFloor: Error, CustomStringConvertible {
        package var name: String

        package var description: String { "floors.json has no readable floor for \(name)" }
    }
}
