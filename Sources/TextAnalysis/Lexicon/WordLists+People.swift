extension WordLists {
    static let people: [WordList] = []
}
