/// Takes the features of a word as they are read.
protocol FeatureSink {
    /// - Parameter hash: spread evenly; its upper bits number a row of weights.
    mutating func add(_ template: FeatureTemplate, _ hash: UInt32)
}

/// Reads the features that look at a word, at its neighbour, at two words side by side, in a sentence of some casing.
///
/// They come in groups by what they look at. What a group adds up to depends on nothing else, so that the tagger may
/// keep it.
struct FeatureGroups {
    var casing: SentenceForms.Casing
    let convention: NamingConvention

    // MARK: Hashes

    /// Fibonacci hashing of a template and one value.
    @inline(__always)
    fileprivate func add(_ template: FeatureTemplate, _ value: UInt32, _ sink: inout some FeatureSink) {
        let mixed = (UInt64(value) | UInt64(template.rawValue) << 33) &* 0x9E37_79B9_7F4A_7C15
        sink.add(template, UInt32(truncatingIfNeeded: mixed >> 32))
    }

    @inline(__always)
    fileprivate func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let mixed = (UInt64(first) &+ 0x9E37_79B9) &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(second) &* 0xC2B2_AE3D_27D4_EB4F
        return UInt32(truncatingIfNeeded: (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
    }

    /// How a word is written, where its sentence says anything by it; below 64.
    @inline(__always)
    func writing(_ form: WordForm) -> UInt32 {
        UInt32(form.writing.rawValue) | UInt32(casing.rawValue) << 4
    }

    @inline(__always)
    fileprivate func shape(_ form: WordForm) -> UInt32 {
        casing == .mixed ? form.shape : form.shape &+ UInt32(casing.rawValue)
    }

    @inline(__always)
    private var own: UInt32 { UInt32(convention.rawValue) }

    // MARK: A word

    /// What the word itself says.
    @inline(__always)
    func readWord(_ word: WordForm, _ sink: inout some FeatureSink) {
        let writing = writing(word)
        add(.bias, 0, &sink)
        if casing == .mixed { add(.word, word.exact, &sink) }
        add(.foldedWord, word.folded, &sink)
        readAffixes(word, &sink)
        add(.shape, shape(word), &sink)
        add(.length, pair(UInt32(min(word.byteCount, 12)), writing), &sink)
        add(.casing, UInt32(casing.rawValue), &sink)
        add(.cluster, word.cluster, &sink)
        add(.coarse, word.coarse << 8 | writing, &sink)
        add(.speech, word.speech, &sink)
        add(.lowerCase, word.lowerCase, &sink)
        add(.lowerCaseWriting, word.lowerCase << 8 | writing, &sink)
        add(.classes, word.classes, &sink)
        add(.classesWriting, word.classes << 12 | writing, &sink)
        add(.roles, word.roles, &sink)
        add(.rolesWriting, word.roles << 12 | writing, &sink)
        add(.place, word.place << 8 | writing, &sink)
        readConvention(word, writing, &sink)
    }

    @inline(__always)
    private func readAffixes(_ word: WordForm, _ sink: inout some FeatureSink) {
        add(.prefix1, word.prefixes[0], &sink)
        add(.suffix1, word.suffixes[0], &sink)
        if word.byteCount > 1 {
            add(.prefix2, word.prefixes[1], &sink)
            add(.suffix2, word.suffixes[1], &sink)
        }
        if word.byteCount > 2 {
            add(.prefix3, word.prefixes[2], &sink)
            add(.suffix3, word.suffixes[2], &sink)
        }
        if word.byteCount > 3 {
            add(.prefix4, word.prefixes[3], &sink)
            add(.suffix4, word.suffixes[3], &sink)
        }
    }

    /// What the convention makes of a word: the same again, for each convention apart.
    @inline(__always)
    private func readConvention(_ word: WordForm, _ writing: UInt32, _ sink: inout some FeatureSink) {
        add(.convention, own, &sink)
        add(.conventionWord, pair(word.folded, own), &sink)
        add(.conventionClasses, (word.classes << 8 | writing) << 1 | own, &sink)
        add(.conventionRoles, pair(word.roles << 8 | writing, own), &sink)
        add(.conventionWriting, writing << 1 | own, &sink)
        add(.conventionLowerCase, (word.lowerCase << 8 | writing) << 1 | own, &sink)
        add(.conventionSuffix, pair(word.suffixes[2], own), &sink)
    }

    // MARK: Its neighbours

    /// What the word before says of a word that is written in a way.
    @inline(__always)
    func readBefore(_ before: WordForm, _ writing: UInt32, _ sink: inout some FeatureSink) {
        add(.wordBefore, before.folded, &sink)
        add(.suffixBefore, before.suffixes[2], &sink)
        add(.shapeBefore, shape(before), &sink)
        add(.clusterBefore, before.cluster, &sink)
        add(.coarseBefore, before.coarse, &sink)
        add(.speechBefore, before.speech, &sink)
        add(.classesBefore, before.classes, &sink)
        add(.rolesBefore, before.roles, &sink)
        add(.wordBeforeWriting, pair(before.folded, writing), &sink)
        add(.clusterBeforeWriting, before.cluster << 12 | writing, &sink)
        add(.classesBeforeWriting, before.classes << 12 | writing, &sink)
        add(.conventionBefore, pair(before.folded, writing << 1 | own), &sink)
    }

    /// What the word behind says of a word that is written in a way.
    @inline(__always)
    func readAfter(_ after: WordForm, _ writing: UInt32, _ sink: inout some FeatureSink) {
        add(.wordAfter, after.folded, &sink)
        add(.suffixAfter, after.suffixes[2], &sink)
        add(.shapeAfter, shape(after), &sink)
        add(.clusterAfter, after.cluster, &sink)
        add(.coarseAfter, after.coarse, &sink)
        add(.speechAfter, after.speech, &sink)
        add(.classesAfter, after.classes, &sink)
        add(.rolesAfter, after.roles, &sink)
        add(.wordAfterWriting, pair(after.folded, writing), &sink)
        add(.clusterAfterWriting, after.cluster << 12 | writing, &sink)
        add(.classesAfterWriting, after.classes << 12 | writing, &sink)
        add(.conventionAfter, pair(after.folded, writing << 1 | own), &sink)
    }

    @inline(__always)
    func readTwoBefore(_ word: WordForm, _ sink: inout some FeatureSink) {
        add(.wordTwoBefore, word.folded, &sink)
        add(.clusterTwoBefore, word.cluster, &sink)
        add(.classesTwoBefore, word.classes, &sink)
    }

    @inline(__always)
    func readTwoAfter(_ word: WordForm, _ sink: inout some FeatureSink) {
        add(.wordTwoAfter, word.folded, &sink)
        add(.clusterTwoAfter, word.cluster, &sink)
        add(.classesTwoAfter, word.classes, &sink)
    }

    // MARK: Words side by side

    /// What a word and the one before it say of it.
    @inline(__always)
    func readWithBefore(_ before: WordForm, _ word: WordForm, _ sink: inout some FeatureSink) {
        let writing = writing(word)
        let speech = before.speech << 8 | word.speech
        add(.wordsBefore, pair(before.folded, word.folded), &sink)
        add(.shapesBefore, pair(shape(before), shape(word)), &sink)
        add(.clustersBefore, before.cluster << 12 | word.cluster, &sink)
        add(.coarsesBefore, before.coarse << 8 | word.coarse, &sink)
        add(.speechesBefore, speech, &sink)
        add(.speechWriting, speech << 8 | writing, &sink)
        add(.lowerCaseBefore, (before.lowerCase << 8 | word.lowerCase) << 8 | writing, &sink)
        add(.classesBeforeBoth, before.classes << 12 | word.classes, &sink)
        add(.rolesBeforeBoth, before.roles << 12 | word.roles, &sink)
        add(.placeBeforeBoth, before.place << 8 | word.place, &sink)
        add(.conventionClassesBefore, (before.classes << 12 | word.classes) << 1 | own, &sink)
    }

    /// What a word and the one behind it say of it.
    @inline(__always)
    func readWithAfter(_ word: WordForm, _ after: WordForm, _ sink: inout some FeatureSink) {
        add(.wordsAfter, pair(word.folded, after.folded), &sink)
        add(.shapesAfter, pair(shape(word), shape(after)), &sink)
        add(.clustersAfter, word.cluster << 12 | after.cluster, &sink)
        add(.coarsesAfter, word.coarse << 8 | after.coarse, &sink)
        add(.speechesAfter, word.speech << 8 | after.speech, &sink)
        add(.lowerCaseAfter, (after.lowerCase << 8 | word.lowerCase) << 8 | writing(word), &sink)
        add(.classesAfterBoth, word.classes << 12 | after.classes, &sink)
        add(.rolesAfterBoth, word.roles << 12 | after.roles, &sink)
        add(.placeAfterBoth, word.place << 8 | after.place, &sink)
        add(.conventionClassesAfter, (word.classes << 12 | after.classes) << 1 | own, &sink)
    }

    // MARK: Runs of capitals

    @inline(__always)
    func readRunFirst(_ first: WordForm, _ place: UInt32, _ sink: inout some FeatureSink) {
        add(.runFirst, pair(first.folded, place), &sink)
        add(.runFirstClasses, pair(first.classes, place), &sink)
        add(.runFirstCluster, pair(first.cluster, place), &sink)
        add(.conventionRun, pair(first.folded, place << 1 | own), &sink)
    }

    @inline(__always)
    func readBeforeRun(_ outer: WordForm, _ place: UInt32, _ sink: inout some FeatureSink) {
        add(.beforeRun, pair(outer.folded, place), &sink)
        add(.beforeRunCluster, pair(outer.cluster, place), &sink)
        add(.beforeRunClasses, pair(outer.classes, place), &sink)
        add(.conventionBeforeRun, pair(outer.folded, place << 1 | own), &sink)
    }

    @inline(__always)
    func readRunLast(_ last: WordForm, _ distance: UInt32, _ sink: inout some FeatureSink) {
        add(.runLast, pair(last.folded, distance), &sink)
        add(.runLastCluster, pair(last.cluster, distance), &sink)
    }

    @inline(__always)
    func readAfterRun(_ outer: WordForm, _ distance: UInt32, _ sink: inout some FeatureSink) {
        add(.afterRun, pair(outer.folded, distance), &sink)
    }
}

/// Reads the features of the words of a sentence. Training and tagging share it to the last bit.
struct FeatureReader {
    var sentence: SentenceForms
    var phrases: [UInt8]
    let convention: NamingConvention

    var groups: FeatureGroups { FeatureGroups(casing: sentence.casing, convention: convention) }

    /// All features of one word.
    func read(_ index: Int, into sink: inout some FeatureSink) {
        groups.readWord(sentence[index], &sink)
        groups.readTwoBefore(sentence[index - 2], &sink)
        groups.readTwoAfter(sentence[index + 2], &sink)
        readContext(index, &sink)
    }

    /// The features that look at more than one word.
    @inline(__always)
    func readContext(_ index: Int, _ sink: inout some FeatureSink) {
        let groups = groups
        let (word, before, after) = (sentence[index], sentence[index - 1], sentence[index + 1])
        let writing = groups.writing(word)
        groups.readBefore(before, writing, &sink)
        groups.readAfter(after, writing, &sink)
        groups.readWithBefore(before, word, &sink)
        groups.readWithAfter(word, after, &sink)
        readAround(index, &sink)
        readPhrase(index, &sink)
        guard let run = run(at: index) else { return }
        groups.readRunFirst(sentence[run.lowerBound], run.place, &sink)
        groups.readBeforeRun(sentence[run.lowerBound - 1], run.place, &sink)
        groups.readRunLast(sentence[run.upperBound - 1], run.distance, &sink)
        groups.readAfterRun(sentence[run.upperBound], run.distance, &sink)
        readRun(run, &sink)
    }

    /// What three words and more say of the one in their middle, and its place in the sentence.
    @inline(__always)
    func readAround(_ index: Int, _ sink: inout some FeatureSink) {
        let (word, before, after) = (sentence[index], sentence[index - 1], sentence[index + 1])
        let (twoBefore, twoAfter) = (sentence[index - 2], sentence[index + 2])
        let groups = groups
        let writing = groups.writing(word)
        groups.add(
            .wordTwoBeforeWriting, groups.pair(twoBefore.folded, groups.pair(writing, groups.writing(before))), &sink)
        groups.add(
            .shapesAround, groups.pair(groups.pair(groups.shape(before), groups.shape(word)), groups.shape(after)),
            &sink)
        let wide = groups.writing(twoBefore) << 18 | groups.writing(before) << 12 | writing << 6 | groups.writing(after)
        groups.add(.writings, groups.pair(wide, groups.writing(twoAfter)), &sink)
        groups.add(.coarsesAround, before.coarse << 16 | word.coarse << 8 | after.coarse, &sink)
        groups.add(.speechesAround, before.speech << 16 | word.speech << 8 | after.speech, &sink)
        groups.add(.position, UInt32(min(index, 2)) << 8 | writing, &sink)
        if index == 0 { groups.add(.lowerCaseAtStart, word.lowerCase << 8 | writing, &sink) }
        if before.writing == .mark || after.writing == .mark {
            let marks = UInt32(before.writing == .mark ? before.first : 0) << 8
            groups.add(.bracket, groups.pair(marks | UInt32(after.writing == .mark ? after.first : 0), writing), &sink)
        }
        if word.writing == .allCaps, before.writing == .mark, before.first == UInt8(ascii: "(") {
            groups.add(.acronym, groups.pair(UInt32(after.first), sentence.runClasses(before: index - 1)), &sink)
        }
    }

    /// What the phrases of the phrase table say of a word in them or beside them.
    @inline(__always)
    func readPhrase(_ index: Int, _ sink: inout some FeatureSink) {
        guard !phrases.isEmpty else { return }
        let groups = groups
        let phrase = UInt32(phrases[index])
        if phrase > 0 {
            groups.add(.phrase, phrase, &sink)
            groups.add(.phraseWriting, phrase << 8 | groups.writing(sentence[index]), &sink)
        }
        if index > 0, phrases[index - 1] > 0 {
            groups.add(.phraseBefore, UInt32(phrases[index - 1]) << 8 | phrase, &sink)
        }
        if index + 1 < phrases.count, phrases[index + 1] > 0 {
            groups.add(.phraseAfter, UInt32(phrases[index + 1]) << 8 | phrase, &sink)
        }
    }

    // MARK: Runs of capitals

    /// The run of capitalised words that a word is in.
    struct Run {
        var lowerBound: Int
        var upperBound: Int
        /// How far behind the run's first word the word stands, up to 3.
        var place: UInt32
        /// How far before the run's end, up to 4.
        var distance: UInt32
    }

    @inline(__always)
    func run(at index: Int) -> Run? {
        let start = sentence.runStarts[index]
        guard start >= 0 else { return nil }
        let end = sentence.runEnds[index]
        return Run(
            lowerBound: start, upperBound: end, place: UInt32(min(index - start, 3)),
            distance: UInt32(min(end - index, 4)))
    }

    @inline(__always)
    func readRun(_ run: Run, _ sink: inout some FeatureSink) {
        let groups = groups
        let length = UInt32(min(run.upperBound - run.lowerBound, 6))
        groups.add(.runLength, length, &sink)
        groups.add(.runPlace, length << 8 | run.place, &sink)
    }
}

extension WordForm {
    fileprivate var cluster: UInt32 { UInt32(traits.cluster) }
    fileprivate var coarse: UInt32 { UInt32(traits.coarseCluster) }
    fileprivate var speech: UInt32 { traits.speechPart > 0 ? UInt32(traits.speechPart) : 16 + UInt32(writing.rawValue) }
    fileprivate var classes: UInt32 { UInt32(traits.classes) }
    fileprivate var roles: UInt32 { UInt32(traits.roles) }
    fileprivate var lowerCase: UInt32 { UInt32(traits.lowerCase) }
    fileprivate var place: UInt32 { UInt32(traits.place) }
}

extension SentenceForms {
    /// The classes of the first word of the run that ends before a word: "Badan" in "Badan Pusat Statistik (BPS)".
    fileprivate func runClasses(before index: Int) -> UInt32 {
        guard index > 0, runStarts[index - 1] >= 0 else { return 0 }
        return forms[runStarts[index - 1]].classes + 1
    }
}
