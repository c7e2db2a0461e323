/// Every word list of the rules. Add a list to its own file, and name it here.
///
/// Lists that are counted rather than known stand in `Registers/words`, and are in the lexicon from the start.
package enum WordLists {
    package static let all: [WordList] = grammar + people + bodies + places + money + programs + numbers + names

    /// Words that only the rules for names ask for; they have no class of their own.
    private static let names: [WordList] = [
        NameWord.vocabulary, OfficeWord.vocabulary, CalledNames.vocabulary, BodyCategory.tails.map(\.words),
    ].joined().map { WordList([], $0) }
}
