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
        for (short, long) in shortenedWorks(mentions) + shortenedFunds(mentions) + acronyms(mentions) {
            sets.join(short, long)
        }
        let groups = Dictionary(grouping: mentions.indices) { sets.root(of: $0) }
        let ordered = groups.values.map { names(of: $0.map { mentions[$0] }) }
            .sorted { ($0.first?.lowerBound ?? 0) < ($1.first?.lowerBound ?? 0) }
        return Resolution(programs: ordered.map(program), ranges: ordered)
    }

    /// Works whose name is part of another one's: "GOR Cendana" and "GOR Cendana Kota Metro". Of many works only
    /// the first are compared, which keeps the time linear.
    private func shortenedWorks(_ mentions: [ProgramMention]) -> [(Int, Int)] {
        let works = Array(
            mentions.indices.filter { mentions[$0].rule.hasPrefix("program.work") }.prefix(Self.comparedWorks))
        let forms = works.map { " " + text.text(mentions[$0].range).lowercased() + " " }
        var pairs: [(Int, Int)] = []
        for (position, form) in forms.enumerated() {
            let longer = forms.indices.first { forms[$0].count > form.count && forms[$0].contains(form) }
            if let longer { pairs.append((works[position], works[longer])) }
        }
        return pairs
    }

    private static let comparedWorks = 200

    /// "BSPS" and "Bantuan Stimulan Pembangunan Swadaya": an acronym of three letters or more, and the only name
    /// whose capitals it is.
    private func acronyms(_ mentions: [ProgramMention]) -> [(Int, Int)] {
        var expansions: [String: Int] = [:]
        for (index, mention) in mentions.enumerated() where mention.range.count > 2 {
            if let initials = Acronym.initials(of: mention.range, in: text) { expansions[initials] = index }
        }
        return mentions.indices.compactMap { index in
            guard mentions[index].range.count == 1, let long = expansions[text.text(mentions[index].range)]
            else { return nil }
            return (index, long)
        }
    }

    /// "BLT" beside the only "BLT-DD" of a text is that one.
    private func shortenedFunds(_ mentions: [ProgramMention]) -> [(Int, Int)] {
        let funds = mentions.indices.filter { mentions[$0].known.map { Self.transfers.contains($0) } == true }
        guard let plain = Self.transfers.first,
            Set(funds.compactMap { mentions[$0].known }).subtracting([plain]).count == 1,
            let long = funds.first(where: { mentions[$0].known != plain })
        else { return [] }
        return funds.filter { mentions[$0].known == plain }.map { ($0, long) }
    }

    /// The register's cash transfers, the plain one first.
    private static let transfers = KnownProgram.all.indices.filter {
        KnownProgram.all[$0].name.hasPrefix("Bantuan Langsung Tunai")
    }

    private func names(of mentions: [ProgramMention]) -> [Range<Int>] {
        let ranges = mentions.flatMap(\.names)
        return Set(ranges).sorted { $0.lowerBound < $1.lowerBound }
    }

    private func keys(of mention: ProgramMention) -> [String] {
        var keys = names(of: [mention]).map(key)
        if let known = mention.known { keys.append("register \(known)") }
        return keys
    }

    /// Words in lower case and in the alphabet's order, without a year or a phase behind and the kind of money
    /// before: "CSR Hijau Lestari 2022", "Kartu Prakerja Gelombang 48", "Sari Mulya" and "Mulya Sari".
    private func key(_ range: Range<Int>) -> String {
        var range = range
        if range.count > 1, isYear(text.text(range.upperBound - 1)) { range = range.lowerBound..<range.upperBound - 1 }
        if range.count > 2, Self.kinds.contains(text.text(range.lowerBound)) {
            range = range.lowerBound + 1..<range.upperBound
        }
        if let phase = range.dropFirst().first(where: { ProgramWords.phase.contains(text.tokens[$0]) }) {
            range = range.lowerBound..<phase
        }
        var words = range.map { text.text($0).lowercased() }
        if let last = words.last, isYear(last.suffix(4)), last.utf8.count > 6 {
            words[words.count - 1] = String(last.dropLast(4))
        }
        return words.sorted().joined(separator: " ")
    }

    private func isYear(_ form: some StringProtocol) -> Bool {
        form.utf8.count == 4 && form.utf8.allSatisfy(\.isASCIIDigit) && form.hasPrefix("20")
    }

    private static let kinds: Set<String> = ["CSR", "TJSL"]

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
