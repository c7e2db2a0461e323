import Records

/// A day that a page offers as its own, and how much speaks for it.
struct DateCandidate {
    /// Where a date comes from; two that agree from different origins confirm each other.
    enum Origin { case declared, seen, listed, address }

    var date: WrittenDate
    var words: String?
    var basis: PublicationBasis
    var origin: Origin
    var weight: Int

    var publication: Article.Publication {
        .init(date: date.iso, precision: date.precision, basis: basis, text: words)
    }

    /// The same day, or the next one where a moment is given in UTC.
    func agrees(with other: DateCandidate) -> Bool {
        let distance = abs(date.day.dayNumber - other.date.day.dayNumber)
        return distance == 0 || distance == 1 && (date.zone == 0 || other.date.zone == 0)
    }
}
