extension WordLists {
    /// Words that the rules for programmes ask for by number; they have no class of their own.
    static let programs: [WordList] = [WordList([], ProgramWords.all)]
}
