extension WordLists {
    /// Number words, scales, currencies, months, weekdays, units: what the number grammar reads.
    ///
    /// The words' values stand in `NumberWords`; the currency list is also what lets the tokenizer
    /// part "Rp500" and "RM20".
    static let numbers: [WordList] = [
        WordList(.numberWord, keys(NumberWords.words)),
        WordList(.scaleWord, keys(NumberWords.scales)),
        WordList(.currency, keys(MoneyWords.currencyPrefixes) + " us rupiah dolar dollar euro yen ringgit"),
        WordList(.month, keys(CalendarWords.months)),
        WordList(.weekday, keys(CalendarWords.weekdays + CalendarWords.englishWeekdays)),
        WordList(.timeZone, keys(CalendarWords.timeZones)),
        WordList(.timeUnit, keys(CalendarWords.timeUnits)),
        WordList(.unit, UnitWords.countedNouns),
        WordList(.qualifier, keys(MoneyWords.qualifiersBefore.filter { !$0.0.contains(" ") })),
        WordList([], keys(MoneyWords.qualifiersBefore)),
        WordList(
            [], keys(MoneyWords.currencyNames) + " " + keys(MoneyWords.isoCodes) + " " + keys(MoneyWords.countries)),
        WordList([], MoneyWords.families.map(\.names).joined(separator: " ")),
        WordList([], keys(MoneyWords.rateAdjectives) + " " + MoneyWords.rateNouns + " " + MoneyWords.priceNouns),
        WordList([], MoneyWords.links + " " + MoneyWords.changes + " " + MoneyWords.anticipations),
        WordList([], MoneyWords.anticipationFillers + " " + MoneyWords.negators + " " + MoneyWords.negationFillers),
        WordList([], MoneyWords.comparedAdjectives + " " + MoneyWords.payers + " " + UnitWords.goodsUnits),
        WordList([], MoneyWords.receivers + " " + MoneyWords.remainders + " sin aus sing & ;"),
        WordList(
            [],
            MoneyWords.noUnits + " " + MoneyWords.aways + " sen " + keys(NumberWords.rupiahLetters) + " "
                + keys(NumberWords.foreignLetters)),
        WordList([], MoneyWords.onlyWords + " " + MoneyWords.partCues + " " + MoneyWords.totalCues),
        WordList([], keys(MoneyWords.inclusions) + " " + MoneyWords.wholeNouns + " " + MoneyWords.demonstratives),
        WordList([], keys(MoneyWords.qualifiersAfter) + " " + keys(MoneyWords.rangeConnectors)),
        WordList([], MoneyWords.strongMoneyCues + " " + MoneyWords.weakMoneyCues + " " + MoneyWords.faintMoneyCues),
        WordList([], MoneyWords.countCues),
        WordList([], MoneyWords.closers + " " + MoneyWords.conversionCues + " " + MoneyWords.qualifierFillers),
        WordList([], keys(MoneyWords.rateWords) + " " + keys(MoneyWords.ratePhrases)),
        WordList(.abbreviation, "pkl pk tgl jan feb peb agt agu okt nov nop des sept oct dec aug"),
        WordList([], CalendarWords.vocabulary),
        WordList([], CalendarWord.groups.map(\.1).joined(separator: " ")),
        WordList([], MoneyWords.grammar),
        WordList([], keys(UnitWords.measures) + " " + keys(UnitWords.classifiers) + " " + keys(UnitWords.namedCounts)),
        WordList([], UnitWords.counted + " " + UnitWords.capitalizedCounts + " " + UnitWords.lowerCaseMeasures),
        WordList([], UnitWords.labels + " " + UnitWords.yearCues + " " + UnitWords.fillers),
        WordList([], UnitWords.comparisons + " " + UnitWords.uncounted + " " + UnitWords.nounsLikeVerbs),
        WordList([], UnitWords.marks + " " + UnitWords.negativeSigns + " salah plus"),
    ]

    private static func keys<Value>(_ table: [(String, Value)]) -> String {
        table.map(\.0).joined(separator: " ")
    }
}
