internal import Records

/// Groups programme mentions: one programme for a name, its acronym and its expansion.
struct ProgramResolver {
    let text: TokenizedText

    struct Resolution {
        var programs: [Analysis.Program] = []
        /// The token ranges of every programme's names, by programme.
        var ranges: [[Range<Int>]] = []

        /// The programme whose name covers or touches most of a range of tokens; nil for none.
        func program(in range: Range<Int>) -> Int? {
            ranges.indices.filter { ranges[$0].contains { $0.overlaps(range) } }.max {
                length($0, range) < length($1, range)
            }
        }

        private func length(_ program: Int, _ range: Range<Int>) -> Int {
            ranges[program].filter { $0.overlaps(range) }.map(\.count).max() ?? 0
        }
    }

    func resolve(_ mentions: [ProgramMention]) -> Resolution {
        var sets = DisjointSets(count: mentions.count)
        var firstOfKey: [String: Int] = [:]
        for (index, mention) in mentions.enumerated() {
            for key in keys(of: mention) {
                if let first = firstOfKey[key] { sets.join(first, index) } else { firstOfKey[key] = index }
            }
        }
        let groups = Dictionary(grouping: mentions.indices) { sets.root(of: $0) }
        let ordered = groups.values.map { names(of: $0.map { mentions[$0] }) }
            .sorted { ($0.first?.lowerBound ?? 0) < ($1.first?.lowerBound ?? 0) }
        return Resolution(programs: ordered.map(program), ranges: ordered)
    }

    private func names(of mentions: [ProgramMention]) -> [Range<Int>] {
        let ranges = mentions.flatMap(\.names)
        return Set(ranges).sorted { $0.lowerBound < $1.lowerBound }
    }

    private func keys(of mention: ProgramMention) -> [String] {
        var keys = names(of: [mention]).map { text.text($0).lowercased() }
        if let known = mention.known { keys.append("register \(known)") }
        return keys
    }

    private func program(_ ranges: [Range<Int>]) -> Analysis.Program {
        var forms: [String] = []
        for range in ranges {
            let form = text.text(range)
            if !forms.contains(form) { forms.append(form) }
        }
        // The fullest name; an acronym only where there is nothing else.
        let name = forms.max { fullness($0) < fullness($1) } ?? ""
        var program = Analysis.Program(name: name)
        program.aliases = forms.filter { $0 != name }
        program.mentions = ranges.map(text.span)
        return program
    }

    private func fullness(_ form: String) -> Int { form.split(separator: " ").count * 1000 + form.utf8.count }
}
