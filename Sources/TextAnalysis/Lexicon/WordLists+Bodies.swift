extension WordLists {
    static let bodies: [WordList] = []
}
