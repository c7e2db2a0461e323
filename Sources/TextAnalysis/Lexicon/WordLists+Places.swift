extension WordLists {
    static let places: [WordList] = []
}
