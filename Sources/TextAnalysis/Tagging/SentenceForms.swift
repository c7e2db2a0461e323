internal import Records

/// The words of a sentence, with what only the sentence tells: whether case means anything, and runs of capitals.
struct SentenceForms: Sendable {
    var forms: [WordForm] = []
    /// For each word the first of the run of capitalised words that it is in; -1 outside.
    var runStarts: [Int] = []
    /// The end of that run.
    var runEnds: [Int] = []
    var casing = Casing.mixed

    /// What capitals mean in a sentence.
    enum Casing: UInt8, Sendable {
        /// Names are capitalised, other words are not.
        case mixed
        /// A headline with a capital on each word.
        case title
        case upper
        case lower
    }

    subscript(index: Int) -> WordForm {
        forms.indices.contains(index) ? forms[index] : .beyond
    }

    mutating func read(_ words: WordSequence, table: WordTraitTable) {
        forms.removeAll(keepingCapacity: true)
        for span in words.spans { forms.append(WordForm(words.utf8, span.range, table: table)) }
        survey()
    }

    /// Reads from the forms what only the sentence tells.
    mutating func survey() {
        readCasing()
        readRuns()
    }

    private mutating func readCasing() {
        var (letters, capitals, shouts) = (0, 0, 0)
        for form in forms where form.writing != .mark && form.writing != .number && form.byteCount > 1 {
            // A headline keeps "di" and "dan" in lower case.
            if form.writing == .lower, form.traits.isFunction || form.traits.isLinker { continue }
            letters += 1
            if form.writing.isCapital { capitals += 1 }
            if form.writing == .allCaps { shouts += 1 }
        }
        casing =
            switch letters {
            case 0..<4: .mixed
            case _ where shouts * 10 >= letters * 8: .upper
            case _ where capitals * 10 >= letters * 9: .title
            case 8... where capitals == 0: .lower
            default: .mixed
            }
    }

    private mutating func readRuns() {
        runStarts.removeAll(keepingCapacity: true)
        runStarts.append(contentsOf: repeatElement(-1, count: forms.count))
        runEnds.removeAll(keepingCapacity: true)
        runEnds.append(contentsOf: repeatElement(-1, count: forms.count))
        guard casing == .mixed else { return }
        var start = -1
        for index in forms.indices {
            if forms[index].writing.isCapital {
                if start < 0 { start = index }
                runStarts[index] = start
            } else if start >= 0, continuesRun(index) {
                runStarts[index] = start
            } else {
                start = -1
            }
        }
        for index in forms.indices.reversed() where runStarts[index] >= 0 {
            let isInner = index + 1 < forms.count && runStarts[index + 1] == runStarts[index]
            runEnds[index] = isInner ? runEnds[index + 1] : index + 1
        }
    }

    /// "dan" and "&" between two capitalised words.
    private func continuesRun(_ index: Int) -> Bool {
        guard index + 1 < forms.count, forms[index + 1].writing.isCapital else { return false }
        return forms[index].traits.isLinker
            || (forms[index].writing == .mark && forms[index].first == UInt8(ascii: "&"))
    }
}
