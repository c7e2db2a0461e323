extension WordLists {
    static let money: [WordList] = []
}
