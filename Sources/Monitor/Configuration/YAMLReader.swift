internal import Yams

/// YAML → nodes with their places. The only file that knows Yams.
struct YAMLReader {
    /// More values are no configuration but aliases of aliases.
    private static let maximumValues = 100_000
    /// A key that is there twice is hidden by characters of private use, so that the rest can be read.
    private static let firstMask: UInt32 = 0xE000
    private static let maximumMasks = 200

    private let faults: ConfigurationFaults
    private var lines: [[Unicode.Scalar]]
    private var maskCount = 0
    private var valueCount = 0

    /// The root; nil when the file can't be read, or is empty. What is wrong is added to `faults`.
    static func root(of text: String, _ faults: ConfigurationFaults) -> ConfigurationNode? {
        var reader = YAMLReader(text, faults)
        guard !reader.findTabs(), let node = reader.composed() else { return nil }
        return reader.node(node)
    }

    private init(_ text: String, _ faults: ConfigurationFaults) {
        self.faults = faults
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    // MARK: Text

    private func findTabs() -> Bool {
        var isFound = false
        for (index, line) in lines.enumerated() {
            guard let tab = line.firstIndex(where: { $0 != " " }), line[tab] == "\t",
                line.contains(where: { $0.value > 32 })
            else { continue }
            faults.add(.init(line: index + 1, column: tab + 1), "", "a tab", "indent with spaces")
            isFound = true
        }
        return isFound
    }

    private var text: String {
        var text = String.UnicodeScalarView()
        for line in lines {
            text += line
            text.append("\n")
        }
        return String(text)
    }

    // MARK: Composing

    private mutating func composed() -> Node? {
        while true {
            do {
                guard let node = try Yams.compose(yaml: text) else {
                    faults.add(.init(line: 1, column: 1), "", "the file is empty", "write archive: and sources:")
                    return nil
                }
                return node
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                guard mask(names[0], context.mark) else { return nil }
            } catch {
                add(error)
                return nil
            }
        }
    }

    private func add(_ error: any Error) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            let problem = problem.contains("another document") ? "a second document in one file" : problem
            faults.add(place(mark), "", "no YAML: \(problem)", Self.remedy(for: problem))
        case YamlError.reader(let problem, _, _, _):
            faults.add(.init(line: 1, column: 1), "", "no YAML: \(problem)", "save the file as UTF-8 text")
        default: faults.add(.init(line: 1, column: 1), "", "no YAML: \(error)", "check the file")
        }
    }

    private static func remedy(for problem: String) -> String {
        if problem.contains("mapping values") {
            return "put a text with a colon in it in quotes, or check the indentation"
        }
        if problem.contains("second document") { return "write one document; remove the line ---" }
        if problem.contains("undefined alias") { return "put a text that begins with * in quotes" }
        if problem.contains("cannot start any token") { return "put the text in quotes" }
        if problem.contains("expected") { return "check indentation, brackets and quotes before this place" }
        return "check quotes and indentation here"
    }

    /// Hides the second key of that name in the mapping whose first one stands at `mark`. False where it is not found.
    private mutating func mask(_ name: String, _ mark: Mark) -> Bool {
        let first = place(mark)
        let column = first.column - 1
        let remedy = "leave one of them out"
        for index in lines.indices.dropFirst(first.line) {
            let line = lines[index]
            guard let indent = line.firstIndex(where: { $0 != " " }), line[indent] != "#", line[indent] != "\r" else {
                continue
            }
            if indent < column { break }
            guard indent == column, maskCount < Self.maximumMasks, let length = keyLength(name, in: line, at: column),
                let mask = Unicode.Scalar(Self.firstMask + UInt32(maskCount))
            else { continue }
            faults.add(
                .init(line: index + 1, column: column + 1), name, "is here again, first in line \(first.line)", remedy)
            lines[index].replaceSubrange(column..<column + length, with: Array(repeating: mask, count: length))
            maskCount += 1
            return true
        }
        faults.add(first, name, "is in this section twice", remedy)
        return false
    }

    /// The length of a key with its quotes.
    private func keyLength(_ name: String, in line: [Unicode.Scalar], at column: Int) -> Int? {
        for quote in ["", "\"", "'"] {
            let key = Array((quote + name + quote).unicodeScalars)
            guard line[column...].starts(with: key) else { continue }
            if line[(column + key.count)...].first(where: { $0 != " " }) == ":" { return key.count }
        }
        return nil
    }

    // MARK: Nodes

    private func place(_ mark: Mark?) -> ConfigurationPlace {
        // Yams has no place for what is not in the text.
        ConfigurationPlace(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    }

    private mutating func node(_ node: Node) -> ConfigurationNode {
        let place = place(node.mark)
        valueCount += 1
        guard valueCount <= Self.maximumValues else {
            if valueCount == Self.maximumValues + 1 {
                faults.add(
                    place, "", "more than \(Self.maximumValues) values", "write the file without aliases of aliases")
            }
            return ConfigurationNode(content: .null, place: place)
        }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return ConfigurationNode(content: isNull ? .null : .scalar(scalar.string), place: place)
        case .sequence(let sequence):
            var list: [ConfigurationNode] = []
            for element in sequence { list.append(self.node(element)) }
            return ConfigurationNode(content: .list(list), place: place)
        case .mapping(let mapping):
            return ConfigurationNode(content: .mapping(members(mapping)), place: place)
        case .alias: return ConfigurationNode(content: .null, place: place)
        }
    }

    private mutating func members(_ mapping: Node.Mapping) -> [(key: ConfigurationKey, value: ConfigurationNode)] {
        var members: [(key: ConfigurationKey, value: ConfigurationNode)] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                faults.add(place(key.mark), "", "a key that is no text", "write key: value")
                continue
            }
            if let first = scalar.string.unicodeScalars.first?.value,
                (Self.firstMask..<Self.firstMask + UInt32(Self.maximumMasks)).contains(first)
            {
                continue
            }
            members.append((.init(name: scalar.string, place: place(key.mark)), node(value)))
        }
        return members
    }
}
