/// What a feature looks at. The raw value goes into the feature's hash: append, never renumber without training anew.
@_spi(Training) public enum FeatureTemplate: UInt8, CaseIterable, Sendable {
    case bias
    case word, foldedWord, wordBefore, wordAfter, wordTwoBefore, wordTwoAfter, wordsBefore, wordsAfter
    case wordBeforeWriting, wordAfterWriting, wordTwoBeforeWriting
    case prefix1, prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4, suffixBefore, suffixAfter
    case shape, shapeBefore, shapeAfter, shapesBefore, shapesAfter, shapesAround, writings, length
    case cluster, clusterBefore, clusterAfter, clusterTwoBefore, clusterTwoAfter, clustersBefore, clustersAfter
    case clusterBeforeWriting, clusterAfterWriting
    case coarse, coarseBefore, coarseAfter, coarsesBefore, coarsesAfter, coarsesAround
    case speech, speechBefore, speechAfter, speechesBefore, speechesAfter, speechesAround, speechWriting
    case lowerCase, lowerCaseWriting, lowerCaseBefore, lowerCaseAfter, lowerCaseAtStart
    case classes, classesBefore, classesAfter, classesTwoBefore, classesTwoAfter, classesBeforeBoth, classesAfterBoth
    case classesWriting, classesBeforeWriting, classesAfterWriting
    case roles, rolesBefore, rolesAfter, rolesBeforeBoth, rolesAfterBoth, rolesWriting, place, placeBeforeBoth
    case placeAfterBoth
    case phrase, phraseBefore, phraseAfter, phraseWriting
    case runFirst, runFirstClasses, runFirstCluster, beforeRun, beforeRunCluster, afterRun, runLength, runPlace
    case beforeRunClasses, runLast, runLastCluster
    case position, casing, bracket, acronym
    case convention, conventionWord, conventionBefore, conventionAfter, conventionClasses, conventionClassesBefore
    case conventionClassesAfter, conventionRoles, conventionWriting, conventionRun, conventionBeforeRun
    case conventionLowerCase, conventionSuffix

    /// Templates that stand or fall together when one asks what earns its place.
    public var group: FeatureGroup {
        switch self {
        case .bias, .word, .foldedWord, .wordBefore, .wordAfter, .wordTwoBefore, .wordTwoAfter, .wordsBefore,
            .wordsAfter, .wordBeforeWriting, .wordAfterWriting, .wordTwoBeforeWriting:
            .words
        case .prefix1, .prefix2, .prefix3, .prefix4, .suffix1, .suffix2, .suffix3, .suffix4, .suffixBefore,
            .suffixAfter:
            .affixes
        case .shape, .shapeBefore, .shapeAfter, .shapesBefore, .shapesAfter, .shapesAround, .writings, .length,
            .position, .casing, .bracket, .acronym:
            .shapes
        case .cluster, .clusterBefore, .clusterAfter, .clusterTwoBefore, .clusterTwoAfter, .clustersBefore,
            .clustersAfter, .clusterBeforeWriting, .clusterAfterWriting, .coarse, .coarseBefore, .coarseAfter,
            .coarsesBefore, .coarsesAfter, .coarsesAround, .runFirstCluster, .beforeRunCluster, .runLastCluster:
            .clusters
        case .speech, .speechBefore, .speechAfter, .speechesBefore, .speechesAfter, .speechesAround, .speechWriting:
            .speech
        case .lowerCase, .lowerCaseWriting, .lowerCaseBefore, .lowerCaseAfter, .lowerCaseAtStart: .lowerCase
        case .classes, .classesBefore, .classesAfter, .classesTwoBefore, .classesTwoAfter, .classesBeforeBoth,
            .classesAfterBoth, .classesWriting, .classesBeforeWriting, .classesAfterWriting, .runFirstClasses,
            .beforeRunClasses:
            .classes
        case .roles, .rolesBefore, .rolesAfter, .rolesBeforeBoth, .rolesAfterBoth, .rolesWriting, .place,
            .placeBeforeBoth, .placeAfterBoth:
            .roles
        case .phrase, .phraseBefore, .phraseAfter, .phraseWriting: .phrases
        case .convention, .conventionWord, .conventionBefore, .conventionAfter, .conventionClasses,
            .conventionClassesBefore, .conventionClassesAfter, .conventionRoles, .conventionWriting, .conventionRun,
            .conventionBeforeRun, .conventionLowerCase, .conventionSuffix:
            .conventions
        case .runFirst, .beforeRun, .afterRun, .runLength, .runPlace, .runLast: .runs
        }
    }
}

@_spi(Training) public enum FeatureGroup: String, CaseIterable, Sendable {
    case words, affixes, shapes, clusters, speech, lowerCase, classes, roles, phrases, runs
    case conventions
}
