extension WordLists {
    /// Number words, scales, currencies, months, weekdays, units.
    static let numbers: [WordList] = [
        WordList(.currency, "rp idr usd eur sgd jpy myr us"),
        WordList(.timeZone, "wib wita wit"),
    ]
}
