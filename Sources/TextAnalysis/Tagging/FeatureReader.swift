/// Takes the features of a word as they are read.
protocol FeatureSink {
    /// - Parameter hash: spread evenly; its upper bits number a row of weights.
    mutating func add(_ template: FeatureTemplate, _ hash: UInt32)
}

/// Reads the features of the words of a sentence. Training and tagging share it to the last bit.
struct FeatureReader {
    let sentence: SentenceForms
    let phrases: [UInt8]
    let convention: NamingConvention

    /// All features of one word.
    @inline(__always)
    func read(_ index: Int, into sink: inout some FeatureSink) {
        let word = sentence[index]
        let before = sentence[index - 1]
        let after = sentence[index + 1]
        readWords(word, before, after, index, &sink)
        readAffixes(word, before, after, &sink)
        readShapes(word, before, after, index, &sink)
        readClusters(word, before, after, index, &sink)
        readGrammar(word, before, after, index, &sink)
        readClasses(word, before, after, index, &sink)
        readRoles(word, before, after, index, &sink)
        readRun(index, &sink)
        readConvention(word, before, after, index, &sink)
    }

    // MARK: Hashes

    /// Fibonacci hashing of a template and one value.
    @inline(__always)
    private func add(_ template: FeatureTemplate, _ value: UInt32, _ sink: inout some FeatureSink) {
        let mixed = (UInt64(value) | UInt64(template.rawValue) << 33) &* 0x9E37_79B9_7F4A_7C15
        sink.add(template, UInt32(truncatingIfNeeded: mixed >> 32))
    }

    @inline(__always)
    private func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let mixed = (UInt64(first) &+ 0x9E37_79B9) &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(second) &* 0xC2B2_AE3D_27D4_EB4F
        return UInt32(truncatingIfNeeded: (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
    }

    /// How a word is written, where its sentence says anything by it.
    private func writing(_ form: WordForm) -> UInt32 {
        UInt32(form.writing.rawValue) | UInt32(sentence.casing.rawValue) << 4
    }

    private func shape(_ form: WordForm) -> UInt32 {
        sentence.casing == .mixed ? form.shape : form.shape &+ UInt32(sentence.casing.rawValue)
    }

    // MARK: Features

    @inline(__always)
    private func readWords(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let twoBefore = sentence[index - 2]
        let writing = writing(word)
        add(.bias, 0, &sink)
        if sentence.casing == .mixed { add(.word, word.exact, &sink) }
        add(.foldedWord, word.folded, &sink)
        add(.wordBefore, before.folded, &sink)
        add(.wordAfter, after.folded, &sink)
        add(.wordTwoBefore, twoBefore.folded, &sink)
        add(.wordTwoAfter, sentence[index + 2].folded, &sink)
        add(.wordsBefore, pair(before.folded, word.folded), &sink)
        add(.wordsAfter, pair(word.folded, after.folded), &sink)
        add(.wordBeforeWriting, pair(before.folded, writing), &sink)
        add(.wordAfterWriting, pair(after.folded, writing), &sink)
        add(.wordTwoBeforeWriting, pair(twoBefore.folded, pair(writing, self.writing(before))), &sink)
    }

    @inline(__always)
    private func readAffixes(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ sink: inout some FeatureSink
    ) {
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
        add(.suffixBefore, before.suffixes[2], &sink)
        add(.suffixAfter, after.suffixes[2], &sink)
    }

    @inline(__always)
    private func readShapes(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let (here, left, right) = (shape(word), shape(before), shape(after))
        add(.shape, here, &sink)
        add(.shapeBefore, left, &sink)
        add(.shapeAfter, right, &sink)
        add(.shapesBefore, pair(left, here), &sink)
        add(.shapesAfter, pair(here, right), &sink)
        add(.shapesAround, pair(pair(left, here), right), &sink)
        let wide = writing(sentence[index - 2]) << 18 | writing(before) << 12 | writing(word) << 6 | writing(after)
        add(.writings, pair(wide, writing(sentence[index + 2])), &sink)
        add(.length, pair(UInt32(min(word.byteCount, 12)), writing(word)), &sink)
        add(.position, UInt32(min(index, 2)) << 8 | writing(word), &sink)
        add(.casing, UInt32(sentence.casing.rawValue), &sink)
        if before.writing == .mark || after.writing == .mark {
            let marks = UInt32(before.writing == .mark ? before.first : 0) << 8
            add(.bracket, pair(marks | UInt32(after.writing == .mark ? after.first : 0), writing(word)), &sink)
        }
        if word.writing == .allCaps, before.writing == .mark, before.first == UInt8(ascii: "(") {
            add(.acronym, pair(UInt32(after.first), sentence.runClasses(before: index - 1)), &sink)
        }
    }

    @inline(__always)
    private func readClusters(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let (here, left, right) = (word.cluster, before.cluster, after.cluster)
        let writing = writing(word)
        add(.cluster, here, &sink)
        add(.clusterBefore, left, &sink)
        add(.clusterAfter, right, &sink)
        add(.clusterTwoBefore, sentence[index - 2].cluster, &sink)
        add(.clusterTwoAfter, sentence[index + 2].cluster, &sink)
        add(.clustersBefore, left << 12 | here, &sink)
        add(.clustersAfter, here << 12 | right, &sink)
        add(.clusterBeforeWriting, left << 12 | writing, &sink)
        add(.clusterAfterWriting, right << 12 | writing, &sink)
        let (coarse, coarseLeft, coarseRight) = (word.coarse, before.coarse, after.coarse)
        add(.coarse, coarse << 8 | writing, &sink)
        add(.coarseBefore, coarseLeft, &sink)
        add(.coarseAfter, coarseRight, &sink)
        add(.coarsesBefore, coarseLeft << 8 | coarse, &sink)
        add(.coarsesAfter, coarse << 8 | coarseRight, &sink)
        add(.coarsesAround, coarseLeft << 16 | coarse << 8 | coarseRight, &sink)
    }

    @inline(__always)
    private func readGrammar(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let (here, left, right) = (word.speech, before.speech, after.speech)
        let writing = writing(word)
        add(.speech, here, &sink)
        add(.speechBefore, left, &sink)
        add(.speechAfter, right, &sink)
        add(.speechesBefore, left << 8 | here, &sink)
        add(.speechesAfter, here << 8 | right, &sink)
        add(.speechesAround, left << 16 | here << 8 | right, &sink)
        add(.speechWriting, (left << 8 | here) << 8 | writing, &sink)
        let rate = UInt32(word.traits.lowerCase)
        add(.lowerCase, rate, &sink)
        add(.lowerCaseWriting, rate << 8 | writing, &sink)
        add(.lowerCaseBefore, (UInt32(before.traits.lowerCase) << 8 | rate) << 8 | writing, &sink)
        add(.lowerCaseAfter, (UInt32(after.traits.lowerCase) << 8 | rate) << 8 | writing, &sink)
        if index == 0 { add(.lowerCaseAtStart, rate << 8 | writing, &sink) }
    }

    @inline(__always)
    private func readClasses(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let (here, left, right) = (word.classes, before.classes, after.classes)
        let writing = writing(word)
        add(.classes, here, &sink)
        add(.classesBefore, left, &sink)
        add(.classesAfter, right, &sink)
        add(.classesTwoBefore, sentence[index - 2].classes, &sink)
        add(.classesTwoAfter, sentence[index + 2].classes, &sink)
        add(.classesBeforeBoth, left << 12 | here, &sink)
        add(.classesAfterBoth, here << 12 | right, &sink)
        add(.classesWriting, here << 12 | writing, &sink)
        add(.classesBeforeWriting, left << 12 | writing, &sink)
        add(.classesAfterWriting, right << 12 | writing, &sink)
    }

    @inline(__always)
    private func readRoles(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let (here, left, right) = (word.roles, before.roles, after.roles)
        add(.roles, here, &sink)
        add(.rolesBefore, left, &sink)
        add(.rolesAfter, right, &sink)
        add(.rolesBeforeBoth, left << 12 | here, &sink)
        add(.rolesAfterBoth, here << 12 | right, &sink)
        add(.rolesWriting, here << 12 | writing(word), &sink)
        let place = UInt32(word.traits.place)
        add(.place, place << 8 | writing(word), &sink)
        add(.placeBeforeBoth, UInt32(before.traits.place) << 8 | place, &sink)
        add(.placeAfterBoth, place << 8 | UInt32(after.traits.place), &sink)
        guard !phrases.isEmpty else { return }
        let phrase = UInt32(phrases[index])
        if phrase > 0 {
            add(.phrase, phrase, &sink)
            add(.phraseWriting, phrase << 8 | writing(word), &sink)
        }
        if index > 0, phrases[index - 1] > 0 { add(.phraseBefore, UInt32(phrases[index - 1]) << 8 | phrase, &sink) }
        if index + 1 < phrases.count, phrases[index + 1] > 0 {
            add(.phraseAfter, UInt32(phrases[index + 1]) << 8 | phrase, &sink)
        }
    }

    /// What the convention makes of a word: the same again, for each convention apart.
    @inline(__always)
    private func readConvention(
        _ word: WordForm, _ before: WordForm, _ after: WordForm, _ index: Int, _ sink: inout some FeatureSink
    ) {
        let own = UInt32(convention.rawValue)
        let writing = writing(word)
        add(.convention, own, &sink)
        add(.conventionWord, pair(word.folded, own), &sink)
        add(.conventionBefore, pair(before.folded, writing << 1 | own), &sink)
        add(.conventionAfter, pair(after.folded, writing << 1 | own), &sink)
        add(.conventionClasses, (word.classes << 8 | writing) << 1 | own, &sink)
        add(.conventionClassesBefore, (before.classes << 12 | word.classes) << 1 | own, &sink)
        add(.conventionClassesAfter, (word.classes << 12 | after.classes) << 1 | own, &sink)
        add(.conventionRoles, pair(word.roles << 8 | writing, own), &sink)
        add(.conventionWriting, writing << 1 | own, &sink)
        add(.conventionLowerCase, (UInt32(word.traits.lowerCase) << 8 | writing) << 1 | own, &sink)
        add(.conventionSuffix, pair(word.suffixes[2], own), &sink)
        let start = sentence.runStarts[index]
        guard start >= 0 else { return }
        let place = UInt32(min(index - start, 3)) << 1 | own
        add(.conventionRun, pair(sentence[start].folded, place), &sink)
        add(.conventionBeforeRun, pair(sentence[start - 1].folded, place), &sink)
    }

    @inline(__always)
    private func readRun(_ index: Int, _ sink: inout some FeatureSink) {
        let start = sentence.runStarts[index]
        guard start >= 0 else { return }
        let end = sentence.runEnds[index]
        let (first, outer) = (sentence[start], sentence[start - 1])
        let place = UInt32(min(index - start, 3))
        add(.runFirst, pair(first.folded, place), &sink)
        add(.runFirstClasses, pair(first.classes, place), &sink)
        add(.runFirstCluster, pair(first.cluster, place), &sink)
        add(.beforeRun, pair(outer.folded, place), &sink)
        add(.beforeRunCluster, pair(outer.cluster, place), &sink)
        add(.beforeRunClasses, pair(outer.classes, place), &sink)
        add(.afterRun, pair(sentence[end].folded, UInt32(min(end - index, 4))), &sink)
        add(.runLast, pair(sentence[end - 1].folded, UInt32(min(end - index, 4))), &sink)
        add(.runLastCluster, pair(sentence[end - 1].cluster, UInt32(min(end - index, 4))), &sink)
        add(.runLength, UInt32(min(end - start, 6)), &sink)
        add(.runPlace, UInt32(min(end - start, 6)) << 8 | place, &sink)
    }
}

extension WordForm {
    fileprivate var cluster: UInt32 { UInt32(traits.cluster) }
    fileprivate var coarse: UInt32 { UInt32(traits.coarseCluster) }
    fileprivate var speech: UInt32 { traits.speechPart > 0 ? UInt32(traits.speechPart) : 16 + UInt32(writing.rawValue) }
    fileprivate var classes: UInt32 { UInt32(traits.classes) }
    fileprivate var roles: UInt32 { UInt32(traits.roles) }
}

extension SentenceForms {
    /// The classes of the first word of the run that ends before a word: "Badan" in "Badan Pusat Statistik (BPS)".
    fileprivate func runClasses(before index: Int) -> UInt32 {
        guard index > 0, runStarts[index - 1] >= 0 else { return 0 }
        return forms[runStarts[index - 1]].classes + 1
    }
}
